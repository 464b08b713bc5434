import { formatDay, formatPercent, formatTickPercents } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { PlotTone } from "@/lib/plot/plot";
import { scatterPlot } from "@/lib/plot/scatter-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { stretchOf, yearlyRate } from "@/lib/views/parts/period-rows";
import { section } from "@/lib/views/parts/section";
import type { Cell, PlotPicture, Section, Table } from "@/lib/views/parts/view";
import { toneAt } from "./compare-plates";
import { daysUsed, type RiskRange } from "./compare-ranges";

/** An index by its risk and return. */
interface ScatterPoint {
  readonly label: string;
  readonly volatility: number;
  readonly cagr: number;
  readonly tone: PlotTone;
}

function pointsOf(t: Translator, records: readonly IndexRecord[], range: RiskRange): ScatterPoint[] {
  return records.flatMap((record, position): ScatterPoint[] => {
    const stretch = stretchOf(record, range);
    if (stretch?.cagr == null || stretch.volatility === null) return [];
    const { volatility } = stretch;
    const cagr = yearlyRate(stretch) ?? stretch.change;
    return [{ label: record.profile.shortName[t.locale], volatility, cagr, tone: toneAt(position) }];
  });
}

function scatterTable(t: Translator, points: readonly ScatterPoint[]): Section {
  const build = (): Table => ({
    columns: [
      { key: "index", label: t("compare.column.index"), kind: "text" },
      { key: "volatility_percent", label: t("column.volatility"), kind: "percent" },
      { key: "cagr_percent", label: t("column.cagr"), kind: "change" },
    ],
    rows: points.map(({ label, volatility, cagr }): Cell[] => [
      { value: label },
      { value: volatility },
      { value: cagr },
    ]),
  });
  return section({ kind: "table", id: "scatter", title: t("compare.scatter.title"), filesOnly: true, build });
}

/**
 * Risk and return of the indices that have every session in the range, as a picture and the table of its points; `null`
 * where fewer than two do.
 */
export function scatterSections(
  t: Translator,
  records: readonly IndexRecord[],
  range: RiskRange,
): { readonly plot: Section; readonly table: Section } | null {
  const points = pointsOf(t, records, range);
  if (points.length < 2) return null;
  const build = (): PlotPicture => {
    const used = daysUsed(records, range);
    const titled = points.map((point) => ({ ...point, title: pointTitle(t, point), href: null }));
    return {
      caption: t("compare.scatter.caption", {
        from: formatDay(used.from, t.locale),
        to: formatDay(used.to, t.locale),
        which: range.years === null ? "range" : "years",
        years: range.years ?? 0,
      }),
      description: t("compare.scatter.description", {
        names: titled.map(({ title }) => title).join(t("source.separator")),
      }),
      plot: scatterPlot({ points: titled, formatPercents: formatTickPercents }),
    };
  };
  const title = t("compare.scatter.title");
  return {
    plot: section({ kind: "plot", id: "scatter", title, tableId: "scatter", build }),
    table: scatterTable(t, points),
  };
}

function pointTitle(t: Translator, { label, volatility, cagr }: ScatterPoint): string {
  const one = formatPercent(cagr, t.locale, { sign: true });
  const value = t("chart.pair", { one, other: formatPercent(volatility) });
  return t("chart.named", { what: label, value });
}
