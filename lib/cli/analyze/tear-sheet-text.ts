import { alignColumns } from "@/lib/cli/align-columns";
import {
  formatCount as count,
  formatLevel as level,
  NOT_AVAILABLE,
  formatPercent as percent,
  formatPoints as points,
} from "@/lib/format/format";
import { terminalSheet as words } from "@/lib/i18n/messages/terminal";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import type { AnalyzedIndex } from "./analyze-index";
import { figureRows, inexactPeaks, missingLines, otherWarnings } from "./figure-lines";
import { plain, wrap } from "./wrap";

const MOST_DRAWDOWNS = 10;
const MOST_WARNINGS = 20;
const WIDTH = 100;

/** A change as per cent with its sign, plus or true minus; `n/a` for `null`. */
const change = (fraction: number | null) => percent(fraction, "en", { sign: true });

type Day = NonNullable<TearSheetView["bestDays"]>[number];
type Year = TearSheetView["annual"][number];

/** The tear sheet of a price file as tables for a terminal, at most 100 columns wide. */
export function fileSheetText(sheet: TearSheetView, name: string): string {
  return sheetText(sheet, name, words.fileBasis);
}

/** The tear sheet of an index as tables for a terminal, at most 100 columns wide. */
export function indexSheetText({ sheet, name, returnBasis }: AnalyzedIndex): string {
  const names = name === sheet.symbol ? name : `${sheet.symbol} ${name}`;
  const title = words.indexTitle(names, sheet.currency, sheet.revision);
  const bases = { price: words.priceBasis, total: words.totalBasis, unknown: words.fileBasis };
  return sheetText(sheet, title, bases[returnBasis ?? "unknown"]);
}

function sheetText(sheet: TearSheetView, title: string, basis: string): string {
  const [first, last] = [sheet.first, sheet.last].map(({ date, close }) => `${date} ${level(close)}`);
  const closes = words.closes(sheet.observations, sheet.periodicity);
  const sections = [
    [title, words.range(first ?? "", last ?? "", closes), basis],
    periodLines(sheet),
    [words.figures, ...alignColumns(figureRows(sheet), [1]), ...missingLines(sheet, WIDTH)],
    drawdownLines(sheet),
    yearLines(sheet),
    dayLines(sheet),
    warningLines(sheet),
  ];
  const lines = sections.filter((section) => section.length > 0).map((section) => section.join("\n"));
  return plain(lines.join("\n\n"));
}

function periodLines({ periods }: TearSheetView): string[] {
  const rows = Object.entries(periods).map(([name, period]) =>
    period === null
      ? [name, "", "", NOT_AVAILABLE.en, NOT_AVAILABLE.en]
      : [name, period.from, period.to, change(period.return), change(period.cagr)],
  );
  return [words.periods, ...alignColumns([words.periodHead, ...rows], [3, 4])];
}

function drawdownLines(sheet: TearSheetView): string[] {
  const { drawdowns } = sheet;
  if (drawdowns.length === 0) return [];
  const inexact = inexactPeaks(sheet);
  const rows = drawdowns
    .slice(0, MOST_DRAWDOWNS)
    .map(({ depth, peak, trough, recovery, days }) => [
      inexact.has(peak.date) ? words.atLeast(percent(depth)) : percent(depth),
      peak.date,
      level(peak.close),
      trough.date,
      level(trough.close),
      recovery?.date ?? words.ongoing,
      count(days.toTrough),
      recovery === null ? "" : count(days.total),
    ]);
  const table = alignColumns([words.drawdownHead, ...rows], [0, 2, 4, 6, 7]);
  return [words.drawdowns(drawdowns.length > MOST_DRAWDOWNS ? MOST_DRAWDOWNS : null), ...table];
}

function yearLines({ annual }: TearSheetView): string[] {
  const table = alignColumns([words.yearHead, ...annual.map(yearRow)], [2, 3, 4, 5, 6, 7]);
  return [words.years, ...table];
}

function yearRow({
  year,
  date,
  close,
  change: yearChange,
  changePoints,
  low,
  high,
  volatility,
  partial,
}: Year): string[] {
  if (date === null) return [String(year), NOT_AVAILABLE.en];
  const levels = [points(changePoints), level(low), level(high)];
  return [
    String(year),
    date,
    level(close),
    change(yearChange),
    ...levels,
    percent(volatility),
    partial ? words.partial : "",
  ];
}

function dayLines({ bestDays, worstDays, periodicity }: TearSheetView): string[] {
  if (bestDays === null || worstDays === null || bestDays.length === 0) return [];
  const cells = (day: Day | undefined) =>
    day ? [day.date, day.previousDate, change(day.change)] : ["", "", ""];
  const rows = bestDays.map((best, rank) => [...cells(best), ...cells(worstDays[rank])]);
  const table = alignColumns([words.extremeHead(periodicity), ...rows], [2, 5]);
  return [words.extremes(periodicity), ...table];
}

function warningLines(sheet: TearSheetView): string[] {
  const warnings = otherWarnings(sheet);
  if (warnings.length === 0) return [];
  const more = warnings.length - MOST_WARNINGS;
  const shown = warnings.slice(0, MOST_WARNINGS).flatMap((text) => wrap(text, WIDTH));
  return [words.warnings, ...shown, ...(more > 0 ? [words.moreWarnings(more)] : [])];
}
