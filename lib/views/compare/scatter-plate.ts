import { formatPercent, formatTickPercents } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { type ScatterPoint, scatterPlot } from "@/lib/plot/scatter-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { stretchOf, yearlyRate } from "@/lib/views/parts/period-rows";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { PlotPicture, Section } from "@/lib/views/parts/view";
import { toneAt } from "./compare-plates";
import { datesUsed, type RiskRange } from "./compare-ranges";

/** An index by its risk and return. */
type Point = Omit<ScatterPoint, "title" | "href">;

function pointsOf(t: Translator, records: readonly IndexRecord[], range: RiskRange): Point[] {
  return records.flatMap((record, position): Point[] => {
    const stretch = stretchOf(record, range);
    if (stretch?.cagr == null || stretch.volatility === null) return [];
    const { volatility } = stretch;
    const cagr = yearlyRate(stretch) ?? stretch.change;
    return [{ label: record.profile.shortName[t.locale], volatility, cagr, tone: toneAt(position) }];
  });
}

function scatterTable(t: Translator, points: readonly Point[]): Section {
  const build = () =>
    tableFrom(points, [
      ["index", t("compare.column.index"), "text", ({ label }) => label],
      ["volatility_percent", t("column.volatility"), "percent", ({ volatility }) => volatility],
      ["cagr_percent", t("column.cagr"), "change", ({ cagr }) => cagr],
    ]);
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
    const titled = points.map((point) => ({ ...point, title: pointTitle(t, point), href: null }));
    return {
      caption: t("compare.scatter.caption", {
        ...datesUsed(t, records, range),
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

function pointTitle(t: Translator, { label, volatility, cagr }: Point): string {
  const one = formatPercent(cagr, t.locale, { sign: true });
  const value = t("chart.pair", { one, other: formatPercent(volatility) });
  return t("chart.named", { what: label, value });
}
