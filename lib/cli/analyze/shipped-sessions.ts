import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { type IndexCandidate, recogniseIndex } from "@/lib/ingest/checks/recognise-index";
import { isUnheldSession } from "@/lib/reference/unheld-sessions";
import { at } from "@/lib/series/at";
import type { DatedClose } from "@/lib/series/dated-close";
import { dayFromIso, requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { inProject } from "../../../scripts/project.js";

/**
 * The sessions of the shipped index whose year-ends a series has; `null` where it has those of none, or of one
 * that ships without daily closes.
 */
export function shippedSessionsFor({ days, closes }: Series): SessionCalendar | null {
  const symbol = recogniseIndex(days, closes, shippedYearEnds());
  const file = symbol === null ? "" : inProject("prisma", "data", "daily", `${symbol.toLowerCase()}.csv`);
  if (symbol === null || !existsSync(file)) return null;
  const sessions = Int32Array.from(dailyDays(readFileSync(file, "latin1")));
  return {
    symbol,
    days: sessions,
    from: at(sessions, 0),
    to: at(sessions, sessions.length - 1),
    isUnheld: (day) => isUnheldSession(symbol, day),
  };
}

/** The year-ends that ship with their day. */
export function shippedYearEnds(): IndexCandidate[] {
  const text = readFileSync(inProject("prisma", "data", "annual-closes.csv"), "utf8");
  // The columns before the texts, the only ones in quotes, are all that is read.
  const parser = new Papa.Parser({ delimiter: ",", newline: "\n", fastMode: true });
  const [, ...rows]: string[][] = parser.parse(text, 0, false).data;
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
  let month = "";
  let dayBefore = 0;
  for (let end = text.indexOf("\n"); end >= 0 && end + 10 < text.length; end = text.indexOf("\n", end + 1)) {
    // A month is worked out once.
    if (!text.startsWith(month, end + 1) || month === "") {
      month = text.slice(end + 1, end + 8);
      dayBefore = requireDay(`${month}-01`) - 1;
    }
    days.push(dayBefore + Number(text.slice(end + 9, end + 11)));
  }
  return days;
}
