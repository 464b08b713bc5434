import { formatDay, formatPercent, formatRatio } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import type { Cell } from "@/lib/views/parts/content/table";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { oncePer } from "@/lib/views/parts/once";
import { datesNote, plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import { figureCell, riskFigure } from "./risk-columns";
import { riskOfRange } from "./risk-of-range";

const TILES = ["volatility", "maxDrawdown", "sharpe", "sortino", "var95", "cvar95"] as const;
const RATIOS: readonly string[] = ["sharpe", "sortino"];

const riskOfAll = oncePer((record: IndexRecord) => {
  const { days } = record.series;
  return riskOfRange(record, { from: at(days, 0), to: at(days, days.length - 1) });
});

/** How closes that are no sessions moved over everything held, in a sentence: rolling figures take sessions. */
export function spacedHeadline(context: ViewContext): Prose {
  const { t, record } = context;
  const risk = riskOfAll(record);
  const name = indexName(context);
  if (risk === null || risk.volatility.value === null) return t.rich("volatility.headlineNone", { name });
  return t.rich("observation.volatility", {
    ...{ name, value: formatPercent(risk.volatility.value, t.locale) },
    ...{ from: formatDay(risk.first.day, t.locale), to: formatDay(risk.last.day, t.locale) },
  });
}

/** The risk figures of everything held as tiles, those that there are; nothing of one close. */
export function spacedTiles({ t, record }: ViewContext): Tile[] {
  const risk = riskOfAll(record);
  if (risk === null) return [];
  const dates = datesNote(t, risk.first.day, risk.last.day);
  return TILES.flatMap((name) => {
    const { value, note } = figureCell(t, riskFigure(risk, name));
    // One tile with the reason says it for all.
    if (value === null && name !== "volatility") return [];
    const shown = RATIOS.includes(name) ? formatRatio : formatPercent;
    return [plainTile(t(`volatility.figure.${name}`), shown(numberOf(value), t.locale), note ?? dates)];
  });
}

const numberOf = (value: Cell["value"]) => (typeof value === "number" ? value : null);
