import { formatDay, formatPercent, formatTickPercents } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { PlotTone } from "@/lib/plot/plot";
import { scatterPlot } from "@/lib/plot/scatter-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { stretchOf, yearlyRate } from "@/lib/views/parts/period-rows";
import type { Cell, FileTable, PlotPlate } from "@/lib/views/parts/view";
import { toneAt } from "./compare-plates";
import { daysUsed, type RiskRange } from "./compare-ranges";

/** An index by its risk and return. */
interface ScatterPoint {
  readonly label: string;
  readonly volatility: number;
  readonly cagr: number;
  readonly tone: PlotTone;
}

/** A picture and the table of its points. */
interface PlateWithTable {
  readonly plate: PlotPlate;
  readonly table: FileTable;
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

function scatterTable(t: Translator, points: readonly ScatterPoint[]): FileTable {
  return {
    id: "scatter",
    build: () => ({
      id: "scatter",
      caption: t("compare.scatter.title"),
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
    }),
  };
}

/** Risk and return of the indices that have every session in the range; `null` where fewer than two do. */
export function scatterPlate(
  t: Translator,
  records: readonly IndexRecord[],
  range: RiskRange,
): PlateWithTable | null {
  const points = pointsOf(t, records, range);
  if (points.length < 2) return null;
  const used = daysUsed(records, range);
  const titled = points.map((point) => ({
    ...point,
    title: t("chart.named", {
      what: point.label,
      value: t("chart.pair", {
        one: formatPercent(point.cagr, t.locale, { sign: true }),
        other: formatPercent(point.volatility),
      }),
    }),
    href: null,
  }));
  const plate: PlotPlate = {
    id: "scatter",
    title: t("compare.scatter.title"),
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
    choices: [],
    zoom: null,
    tableId: "scatter",
  };
  return { plate, table: scatterTable(t, points) };
}
