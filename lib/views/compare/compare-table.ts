import { cagrOverVolatility } from "@/lib/analytics/risk/ratios";
import { formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { ROUGH_FIVE_YEAR_CAGR_PERCENT } from "@/lib/reference/rough-bands";
import type { DayRange } from "@/lib/series/series";
import type { PresetField } from "@/lib/url/fields";
import { presetLabel } from "@/lib/views/parts/choices";
import { indexHref } from "@/lib/views/parts/context";
import { rateCell, type Stretch, stretchColumns, stretchOf } from "@/lib/views/parts/period-rows";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, orDash, tableFrom } from "@/lib/views/parts/table-from";
import type { Cell, Section, Table } from "@/lib/views/parts/view";
import { commonPreset } from "./compare-ranges";

const SPANS: readonly PresetField[] = ["1y", "3y", "5y", "10y", "20y", "max"];

function indexCell(t: Translator, record: IndexRecord): Cell {
  return { value: record.profile.name[t.locale], href: indexHref(t, record, { page: "overview" }) };
}

function bandCell(t: Translator, symbol: string): Cell {
  const band = ROUGH_FIVE_YEAR_CAGR_PERCENT[symbol];
  if (band === undefined) return orDash(null);
  return { value: `${band[0]}–${formatPercent(band[1] / 100, t.locale).replace(".00", "")}` };
}

interface Row {
  readonly record: IndexRecord;
  readonly stretch: Stretch | null;
}

/** One row an index over the same two days; with the rough bands of the source beside it where `withBands`. */
export function compareTable(
  t: Translator,
  records: readonly IndexRecord[],
  range: DayRange,
  look: { readonly id: string; readonly title: string; readonly withBands: boolean },
): Section {
  const { id, title, withBands } = look;
  const ratio = ({ stretch }: Row) => stretch && cagrOverVolatility(stretch.cagr, stretch.volatility);
  const band = ({ record }: Row) => bandCell(t, record.profile.symbol);
  const build = () =>
    tableFrom<Row>(
      records.map((record) => ({ record, stretch: stretchOf(record, range) })),
      [
        ["index", t("compare.column.index"), "text", ({ record }) => indexCell(t, record)],
        ["currency", t("compare.column.currency"), "text", ({ record }) => record.profile.currency],
        ...stretchColumns(t),
        ["cagr_over_volatility_ratio", t("compare.column.ratio"), "ratio", ratio],
        ...(withBands ? [["rough_5y_cagr_article", t("compare.column.band"), "text", band] as const] : []),
      ],
    );
  return section({ kind: "table", id, title, build });
}

function spanCell(t: Translator, record: IndexRecord, preset: PresetField, range: DayRange): Cell {
  const stretch = stretchOf(record, range);
  if (stretch === null) return { value: null, note: t("reason.no-close") };
  return preset === "1y" ? { value: stretch.change } : rateCell(t, stretch);
}

/** CAGR of each index over 1 to 20 years and the whole common range; one year is its plain return. */
export function spansTable(t: Translator, records: readonly IndexRecord[], title: string): Section {
  const build = (): Table => {
    const spans = SPANS.flatMap((preset) => {
      const range = commonPreset(records, preset);
      return range === null ? [] : [{ preset, range }];
    });
    return tableFrom(records, [
      ["index", t("compare.column.index"), "text", (record) => indexCell(t, record)],
      ...spans.map(({ preset, range }): ColumnOf<IndexRecord> => {
        const key = preset === "1y" ? "change_1y_percent" : `cagr_${preset}_percent`;
        return [key, presetLabel(t, preset), "change", (record) => spanCell(t, record, preset, range)];
      }),
    ]);
  };
  return section({ kind: "table", id: "spans", title, build });
}
