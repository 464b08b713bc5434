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
import { section } from "@/lib/views/parts/section";
import type { Cell, Section, Table } from "@/lib/views/parts/view";
import { commonPreset } from "./compare-ranges";

const SPANS: readonly PresetField[] = ["1y", "3y", "5y", "10y", "20y", "max"];

function indexCell(t: Translator, record: IndexRecord): Cell {
  return { value: record.profile.name[t.locale], href: indexHref(t, record, { page: "overview" }) };
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
  look: { readonly id: string; readonly title: string; readonly withBands: boolean },
): Section {
  const { id, title, withBands } = look;
  const build = (): Table => ({
    columns: [
      { key: "index", label: t("compare.column.index"), kind: "text" },
      { key: "currency", label: t("compare.column.currency"), kind: "text" },
      ...stretchColumns(t),
      { key: "cagr_over_volatility_ratio", label: t("compare.column.ratio"), kind: "ratio" },
      ...(withBands
        ? [{ key: "rough_5y_cagr_article", label: t("compare.column.band"), kind: "text" } as const]
        : []),
    ],
    rows: records.map((record) => {
      const stretch = stretchOf(record, range);
      return [
        indexCell(t, record),
        { value: record.profile.currency },
        ...stretchCells(t, stretch),
        { value: stretch && cagrOverVolatility(stretch.cagr, stretch.volatility) },
        ...(withBands ? [bandCell(t, record.profile.symbol)] : []),
      ];
    }),
  });
  return section({ kind: "table", id, title, build });
}

/** CAGR of each index over 1 to 20 years and the whole common range; one year is its plain return. */
export function spansTable(t: Translator, records: readonly IndexRecord[], title: string): Section {
  const build = (): Table => {
    const spans = SPANS.flatMap((preset) => {
      const range = commonPreset(records, preset);
      return range === null ? [] : [{ preset, range }];
    });
    return {
      columns: [
        { key: "index", label: t("compare.column.index"), kind: "text" },
        ...spans.map(({ preset }) => ({
          key: preset === "1y" ? "change_1y_percent" : `cagr_${preset}_percent`,
          label: presetLabel(t, preset),
          kind: "change" as const,
        })),
      ],
      rows: records.map((record) => [
        indexCell(t, record),
        ...spans.map(({ preset, range }): Cell => {
          const stretch = stretchOf(record, range);
          if (stretch === null) return { value: null, note: t("reason.no-close") };
          return preset === "1y" ? { value: stretch.change } : rateCell(t, stretch);
        }),
      ]),
    };
  };
  return section({ kind: "table", id: "spans", title, build });
}
