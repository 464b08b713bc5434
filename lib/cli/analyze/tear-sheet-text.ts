import { alignColumns } from "@/lib/cli/align-columns";
import { NOT_AVAILABLE } from "@/lib/format/format";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import type { AnalyzedIndex } from "./analyze-index";
import { figureRows, inexactPeaks, missingLines, otherWarnings, PERIOD_NAMES } from "./figure-lines";
import { change, count, level, percent, plain, points, wrap } from "./terminal-format";

const MOST_DRAWDOWNS = 10;
const MOST_WARNINGS = 20;
const WIDTH = 100;

type Day = NonNullable<TearSheetView["bestDays"]>[number];
type Year = TearSheetView["annual"][number];

/** The tear sheet of a price file as tables for a terminal, at most 100 columns wide. */
export function fileSheetText(sheet: TearSheetView, name: string): string {
  return sheetText(sheet, name, "price return of the file's closes, dividends not added");
}

/** The tear sheet of an index as tables for a terminal, at most 100 columns wide. */
export function indexSheetText({ sheet, name, returnBasis }: AnalyzedIndex): string {
  const names = name === sheet.symbol ? name : `${sheet.symbol} ${name}`;
  const title = `${names}, ${sheet.currency}, revision ${sheet.revision}`;
  const isTotal = returnBasis === "total";
  return sheetText(
    sheet,
    title,
    isTotal ? "total return, dividends included" : "price return, dividends excluded",
  );
}

function sheetText(sheet: TearSheetView, title: string, basis: string): string {
  const { first, last } = sheet;
  const sections = [
    [
      title,
      `${first.date} ${level(first.close)} to ${last.date} ${level(last.close)}, ${closesText(sheet)}`,
      basis,
    ],
    periodLines(sheet),
    ["Figures", ...alignColumns(figureRows(sheet), { right: [1] }), ...missingLines(sheet, WIDTH)],
    drawdownLines(sheet),
    yearLines(sheet),
    dayLines(sheet),
    warningLines(sheet),
  ];
  const lines = sections.filter((section) => section.length > 0).map((section) => section.join("\n"));
  return plain(lines.join("\n\n"));
}

/** How many closes; how far apart, where that is not a day, on which figures depend. */
function closesText({ observations, periodicity }: TearSheetView): string {
  const closes = observations === 1 ? "close" : "closes";
  if (periodicity === "irregular") return `${count(observations)} ${closes}, unevenly far apart`;
  return `${count(observations)} ${periodicity === "daily" ? "" : `${periodicity} `}${closes}`;
}

function periodLines({ periods }: TearSheetView): string[] {
  const rows = Object.entries(periods).map(([name, period]) =>
    period === null
      ? [name, "", "", NOT_AVAILABLE.en, NOT_AVAILABLE.en]
      : [name, period.from, period.to, change(period.return), change(period.cagr)],
  );
  const head = ["period", "from", "to", "return", "CAGR"];
  return [
    "Returns to the last close; CAGR from 360 days on",
    ...alignColumns([head, ...rows], { right: [3, 4] }),
  ];
}

function drawdownLines(sheet: TearSheetView): string[] {
  const { drawdowns } = sheet;
  if (drawdowns.length === 0) return [];
  const inexact = inexactPeaks(sheet);
  const rows = drawdowns
    .slice(0, MOST_DRAWDOWNS)
    .map(({ depth, peak, trough, recovery, days }) => [
      `${inexact.has(peak.date) ? "at least " : ""}${percent(depth)}`,
      peak.date,
      level(peak.close),
      trough.date,
      level(trough.close),
      recovery?.date ?? "ongoing",
      count(days.toTrough),
      recovery === null ? "" : count(days.total),
    ]);
  const head = ["depth", "peak", "close", "trough", "close", "recovery", "days down", "in all"];
  const more = drawdowns.length > MOST_DRAWDOWNS ? `, the ${MOST_DRAWDOWNS} deepest` : "";
  const table = alignColumns([head, ...rows], { right: [0, 2, 4, 6, 7] });
  return [`Drawdowns on closes, within the range${more}`, ...table];
}

function yearLines({ annual }: TearSheetView): string[] {
  const head = ["year", "last close", "close", "change", "points", "low", "high", "volatility", ""];
  const table = alignColumns([head, ...annual.map(yearRow)], { right: [2, 3, 4, 5, 6, 7] });
  return ["Years, from last close to last close", ...table];
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
    partial ? "partial" : "",
  ];
}

function dayLines({ bestDays, worstDays, periodicity }: TearSheetView): string[] {
  if (bestDays === null || worstDays === null || bestDays.length === 0) return [];
  const cells = (day: Day | undefined) =>
    day ? [day.date, day.previousDate, change(day.change)] : ["", "", ""];
  const rows = bestDays.map((best, rank) => [...cells(best), ...cells(worstDays[rank])]);
  const name = PERIOD_NAMES[periodicity];
  const head = [`best ${name}`, "after", "change", `worst ${name}`, "after", "change"];
  return [`Best and worst ${name}s`, ...alignColumns([head, ...rows], { right: [2, 5] })];
}

function warningLines(sheet: TearSheetView): string[] {
  const warnings = otherWarnings(sheet);
  if (warnings.length === 0) return [];
  const more = warnings.length - MOST_WARNINGS;
  const shown = warnings.slice(0, MOST_WARNINGS).flatMap((text) => wrap(text, WIDTH));
  return ["Warnings", ...shown, ...(more > 0 ? [`${count(more)} more: --json lists all`] : [])];
}
