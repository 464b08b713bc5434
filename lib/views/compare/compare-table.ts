import { cagrOverVolatility } from "@/lib/analytics/risk/ratios";
import { formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { ROUGH_FIVE_YEAR_CAGR_PERCENT } from "@/lib/reference/rough-bands";
import type { DayRange } from "@/lib/series/series";
import type { PresetField } from "@/lib/url/fields";
import { presetLabel } from "@/lib/views/parts/choices";
import { indexHref } from "@/lib/views/parts/context";
import { rateCell, stretchCells, stretchColumns, stretchOf } from "@/lib/views/parts/period-rows";
import type { Cell, Table } from "@/lib/views/parts/view";
import { commonPreset } from "./compare-ranges";

const SPANS: readonly PresetField[] = ["1y", "3y", "5y", "10y", "20y", "max"];

function indexCells(t: Translator, record: IndexRecord): Cell[] {
  const { profile } = record;
  const href = indexHref(t, record, { page: "overview" });
  return [{ value: profile.name[t.locale], href }, { value: profile.currency }];
}

function bandCell(t: Translator, symbol: string): Cell {
  const band = ROUGH_FIVE_YEAR_CAGR_PERCENT[symbol];
  if (band === undefined) return { value: null, instead: "–" };
  return { value: `${band[0]}–${formatPercent(band[1] / 100, t.locale).replace(".00", "")}` };
}

/** One row an index over the same two days; with the rough bands of the source beside it where `withBands`. */
export function compareTable(
  t: Translator,
  records: readonly IndexRecord[],
  range: DayRange,
  look: { readonly id: string; readonly caption: string; readonly withBands: boolean },
): Table {
  return {
    id: look.id,
    caption: look.caption,
    columns: [
      { key: "index", label: t("compare.column.index"), kind: "text" },
      { key: "currency", label: t("compare.column.currency"), kind: "text" },
      ...stretchColumns(t),
      { key: "cagr_over_volatility_ratio", label: t("compare.column.ratio"), kind: "ratio" },
      ...(look.withBands
        ? [{ key: "rough_5y_cagr_article", label: t("compare.column.band"), kind: "text" } as const]
        : []),
    ],
    rows: records.map((record) => {
      const stretch = stretchOf(record, range);
      return [
        ...indexCells(t, record),
        ...stretchCells(t, stretch),
        { value: stretch && cagrOverVolatility(stretch.cagr, stretch.volatility) },
        ...(look.withBands ? [bandCell(t, record.profile.symbol)] : []),
      ];
    }),
  };
}

/** CAGR of each index over 1 to 20 years and the whole common range; one year is its plain return. */
export function spansTable(t: Translator, records: readonly IndexRecord[], caption: string): Table {
  const spans = SPANS.flatMap((preset) => {
    const range = commonPreset(records, preset);
    return range === null ? [] : [{ preset, range }];
  });
  return {
    id: "spans",
    caption,
    columns: [
      { key: "index", label: t("compare.column.index"), kind: "text" },
      ...spans.map(({ preset }) => ({
        key: preset === "1y" ? "change_1y_percent" : `cagr_${preset}_percent`,
        label: presetLabel(t, preset),
        kind: "change" as const,
      })),
    ],
    rows: records.map((record) => [
      {
        value: record.profile.name[t.locale],
        href: indexHref(t, record, { page: "overview" }),
      },
      ...spans.map(({ preset, range }): Cell => {
        const stretch = stretchOf(record, range);
        if (stretch === null) return { value: null, note: t("reason.no-close") };
        return preset === "1y" ? { value: stretch.change } : rateCell(t, stretch);
      }),
    ]),
  };
}
