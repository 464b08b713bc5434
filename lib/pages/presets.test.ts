import { describe, expect, it } from "vitest";
import { isoFromDay } from "@/lib/series/day";
import { PRESETS } from "@/lib/url/field-choices";
import { compareView } from "@/lib/views/compare/compare";
import { overviewView } from "@/lib/views/overview/overview";
import { presetOf } from "@/lib/views/parts/shown-range";
import { indexTearSheet } from "@/lib/views/tear-sheet/index-tear-sheet";
import { compareContext } from "@/lib/views/testing/any-view";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, rowsWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, viewContext } from "@/lib/views/testing/view-context";

const SYMBOLS = [
  ...["HSI", "HSCEI", "HSTECH", "HSCI", "SPX", "DJI"],
  ...["FTSE", "N225", "NIFTY", "SSEC", "DAX", "CAC"],
];
/** What the presets that a comparison offers are called in its table. */
const LABELS = new Map([
  ...["1y", "3y", "5y", "10y", "20y"].map((preset) => [preset, preset.toUpperCase()] as const),
  ["max", "Max"] as const,
]);

describe("a preset has one answer: on the overview, in its files, in a comparison and in the tear sheet", () => {
  it.each(SYMBOLS)("%s", async (symbol) => {
    const record = await shippedRecord(symbol);
    const sheet = present(indexTearSheet(record, {}));
    const last = isoFromDay(present(record.series.days.at(-1)));
    for (const preset of PRESETS) {
      const period = sheet.periods[presetOf(preset)];
      const context = viewContext(record, { range: preset });
      const closes = tableOf(present(overviewView(context)), "closes");
      if (period === null) {
        expect(
          context.problems.map(({ parameter }) => parameter),
          preset,
        ).toEqual(["range"]);
        continue;
      }
      expect(context.problems, preset).toEqual([]);
      expect([valuesOf(closes, "date")[0], valuesOf(closes, "date").at(-1)]).toEqual([
        period.from,
        period.to,
      ]);
      expect(period.to).toBe(last);
      if (!LABELS.has(preset)) continue;
      const compared = compareView(compareContext([record], { range: preset }));
      const row = rowsWhere(tableOf(compared, "compare"), "span", LABELS.get(preset) ?? "");
      expect([valuesOf(row, "from_date"), valuesOf(row, "to_date")]).toEqual([[period.from], [period.to]]);
      expect(valuesOf(row, "return_percent")).toEqual([period.return]);
    }
  });

  it("is not there where no close stands within seven days of its start: ten years of the technology index", async () => {
    const record = await shippedRecord("HSTECH");
    const table = tableOf(present(overviewView(viewContext(record))), "periods");
    expect(cellWhere(table, "period", "10Y", "return_percent")).toEqual({
      value: null,
      note: "no close within 7 days of the start",
    });
    expect(indexTearSheet(record, {})?.periods["10Y"]).toBeNull();
  });
});
