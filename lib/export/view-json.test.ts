import { describe, expect, it } from "vitest";
import { seriesOf } from "@/lib/series/testing/series-of";
import { drawdownsView } from "@/lib/views/drawdowns/drawdowns";
import { madeRecord } from "@/lib/views/testing/made-record";
import { present, viewContext } from "@/lib/views/testing/view-context";
import { viewToJson } from "./view-json";

// Half lost by the second day, back by the third: the figures can be checked in the head.
const record = madeRecord(
  seriesOf([
    ["2024-01-02", 100],
    ["2024-01-03", 50],
    ["2024-01-04", 110],
  ]),
);

describe(viewToJson, () => {
  const view = present(drawdownsView(viewContext(record, { min: "5" })));
  const json: unknown = JSON.parse(viewToJson({ view, state: { min: "5" }, revision: 7 }));

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
    const text = viewToJson({ view: present(drawdownsView(viewContext(ongoing))), state: {}, revision: 1 });
    expect(JSON.parse(text)).toMatchObject({ tables: { drawdowns: [{ recovery_date: null }] } });
  });

  it("holds the pictures by name, as numbers", () => {
    expect(json).toMatchObject({ plots: { underwater: { y: { unit: "fraction" } } } });
  });
});
