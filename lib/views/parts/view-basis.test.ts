import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { NamedSource } from "@/lib/reference/types";
import { requireDay } from "@/lib/series/day";
import { seriesOf } from "@/lib/series/testing/series-of";
import { drawdownsView } from "@/lib/views/drawdowns/drawdowns";
import { madeRecord } from "@/lib/views/testing/made-record";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { sourcesLine, viewBasis } from "./view-basis";

const t = translator("en");
const source = (en: string, date: string | null = null): NamedSource => ({
  ...{ name: { en, "zh-Hant": en }, date, anchor: null },
});
const record = madeRecord(
  seriesOf([
    ["2024-01-05", 100],
    ["2024-01-08", 50],
    ["2024-01-12", 110],
  ]),
  { closeSources: [source("Stooq"), source("South China Morning Post", "2024-01-09"), source("Stooq")] },
);
const view = present(drawdownsView(viewContext(record)));
const shownFrom = (from: string, to: string) => ({
  ...view,
  shown: { from: requireDay(from), to: requireDay(to) },
});

describe(viewBasis, () => {
  it("gives the first and last close within the days of the view", () => {
    expect(viewBasis(t, shownFrom("2024-01-01", "2024-01-10"), [record]).used).toEqual({
      from: "2024-01-05",
      to: "2024-01-08",
    });
  });

  it("names no correction as a source", () => {
    const correction = { ...source("Correction: one digit"), anchor: "source-correction-one-digit" };
    const corrected = { ...record, closeSources: [correction, source("Stooq")] };
    expect(viewBasis(t, view, [corrected]).sources).toEqual(["Stooq"]);
  });

  it("gives no days where the view is of none, or these have no close", () => {
    expect(viewBasis(t, { ...view, shown: null }, [record]).used).toBeNull();
    expect(viewBasis(t, shownFrom("2024-01-09", "2024-01-11"), [record]).used).toBeNull();
    expect(viewBasis(t, view, [])).toEqual({ used: null, closesTo: null, lastDate: null, sources: [] });
  });

  it("names the last close of all, and each source once with its date", () => {
    const { lastDate, sources } = viewBasis(t, view, [record]);
    expect(lastDate).toBe("2024-01-12");
    expect(sources.map(readable)).toEqual(["Stooq", "South China Morning Post, 9 January 2024"]);
  });
});

describe(sourcesLine, () => {
  it.each([
    [["A", "B", "C", "D", "E", "F"], "A; B; C; D; 2 more"],
    [["A"], "A"],
    [[], ""],
  ])("names the first four, and how many more there are: %j", (sources, line) => {
    expect(sourcesLine(t, { sources })).toBe(line);
  });
});
