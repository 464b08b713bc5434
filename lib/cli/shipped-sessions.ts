import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { type IndexCandidate, recogniseIndex } from "@/lib/ingest/recognise-index";
import { CALENDAR_LIMITS } from "@/lib/reference/calendar-limits";
import { at } from "@/lib/series/at";
import type { DatedClose } from "@/lib/series/dated-close";
import { dayFromCivil, dayFromIso, requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { inProject } from "./project.js";

/**
 * The sessions of the shipped index whose year-ends a series has; `null` where it has those of none, or of one
 * that ships without daily closes.
 */
export function shippedSessionsFor({ days, closes }: Series): SessionCalendar | null {
  const symbol = recogniseIndex(days, closes, shippedYearEnds());
  const file = symbol === null ? "" : inProject("prisma", "data", "daily", `${symbol.toLowerCase()}.csv`);
  if (symbol === null || !existsSync(file)) return null;
  const { from, missing } = CALENDAR_LIMITS[symbol] ?? {};
  const sessions = dailyDays(readFileSync(file, "latin1"));
  if (missing !== undefined) sessions.push(requireDay(missing));
  const all = Int32Array.from(sessions).sort();
  const first = from === undefined ? at(all, 0) : requireDay(from);
  return { symbol, days: all, from: first, to: at(all, all.length - 1) };
}

/** The year-ends that ship with their day. */
function shippedYearEnds(): IndexCandidate[] {
  const text = readFileSync(inProject("prisma", "data", "annual-closes.csv"), "utf8");
  const [, ...rows] = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data;
  const bySymbol = new Map<string, DatedClose[]>();
  for (const [symbol = "", , date = "", close = ""] of rows) {
    const day = dayFromIso(date);
    if (day === null) continue;
    const closes = bySymbol.get(symbol) ?? [];
    bySymbol.set(symbol, closes);
    closes.push({ day, close: Number(close) });
  }
  return [...bySymbol].map(([symbol, annualCloses]) => ({ symbol, annualCloses }));
}

/** The days of a shipped daily file, whose lines start with a checked `YYYY-MM-DD`. */
function dailyDays(text: string): number[] {
  const days: number[] = [];
  for (let end = text.indexOf("\n"); end >= 0 && end + 10 < text.length; end = text.indexOf("\n", end + 1)) {
    const [year, month, date] = [end + 1, end + 6, end + 9];
    days.push(
      dayFromCivil(
        Number(text.slice(year, year + 4)),
        Number(text.slice(month, month + 2)),
        Number(text.slice(date, date + 2)),
      ),
    );
  }
  return days;
}
