import { describe, expect, it } from "vitest";
import type { IndexRecord } from "@/lib/reference/records";
import { seriesOf } from "@/lib/series/testing/series-of";
import type { ViewState } from "@/lib/url/view-state";
import { drawdownsView } from "@/lib/views/drawdowns/drawdowns";
import { viewBasis } from "@/lib/views/parts/view-basis";
import { madeRecord } from "@/lib/views/testing/made-record";
import { present, viewContext } from "@/lib/views/testing/view-context";
import { type JsonSource, viewToJson } from "./view-json";

// Half lost by the second day, back by the third: the figures can be checked in the head.
const record = madeRecord(
  seriesOf([
    ["2024-01-02", 100],
    ["2024-01-03", 50],
    ["2024-01-04", 110],
  ]),
);

function sourceOf(made: IndexRecord, state: ViewState, revision: number): JsonSource {
  const context = viewContext(made, state);
  const view = present(drawdownsView(context));
  const place = { page: "drawdowns", symbol: "test" } as const;
  const basis = () => viewBasis(context.t, view, [made]);
  return { t: context.t, place, view, state, revision, basis };
}

describe(viewToJson, () => {
  const json: unknown = JSON.parse(viewToJson(sourceOf(record, { min: "5" }, 7)));

  it("says what was asked, of which revision, and the view's sentence", () => {
    expect(json).toMatchObject({ revision: 7, state: { min: "5" }, title: "Test Index: drawdowns" });
    expect(json).toMatchObject({
      answer: expect.stringMatching(/^The Test Index fell 50\.00.% from 2.January.2024 to 3.January.2024/),
    });
  });

  it("holds the tables by name, with the headers and numbers of the CSV, and null for what is not known", () => {
    expect(json).toMatchObject({
      tables: {
        drawdowns: [
          {
            rank: 1,
            peak_date: "2024-01-02",
            peak_close_points: 100,
            trough_close_points: 50,
            depth_percent: -50,
            days_peak_to_recovery: 2,
            sessions_to_trough: 1,
          },
        ],
      },
    });
    const ongoing = madeRecord(
      seriesOf([
        ["2024-01-02", 100],
        ["2024-01-03", 50],
      ]),
    );
    expect(JSON.parse(viewToJson(sourceOf(ongoing, {}, 1)))).toMatchObject({
      tables: { drawdowns: [{ recovery_date: null }] },
    });
  });

  it("says where it is, of which days, what its columns are in words and units, and what the figures mean", () => {
    expect(json).toMatchObject({
      address: "/indices/test/drawdowns?min=5",
      dates: { from: "2024-01-02", to: "2024-01-04", lastClose: "2024-01-04" },
      sources: expect.any(Array),
      columns: {
        drawdowns: expect.arrayContaining([
          { key: "depth_percent", title: "Depth", unit: "percent" },
          { key: "peak_date", title: "Peak", unit: "YYYY-MM-DD" },
          { key: "peak_close_points", title: expect.any(String), unit: "points" },
        ]),
      },
      definitions: expect.arrayContaining([
        { term: "Drawdown", text: expect.stringMatching(/^Close ÷ highest close so far − 1\./) },
      ]),
    });
  });

  it("holds the pictures by name, as numbers", () => {
    expect(json).toMatchObject({ plots: { underwater: { y: { unit: "fraction" } } } });
  });
});
