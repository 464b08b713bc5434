import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import type { KnownIndices } from "@/lib/ingest/checks/file-sessions";
import type { IndexCandidate } from "@/lib/ingest/checks/recognise-index";
import { isUnheldSession } from "@/lib/reference/unheld-sessions";
import { at } from "@/lib/series/at";
import type { DatedClose } from "@/lib/series/dated-close";
import { dayFromIso, requireDay } from "@/lib/series/day";
import { inProject } from "../../../scripts/project.js";

/** The shipped indices, read from disk only as far as they are asked for. */
export const SHIPPED_INDICES: KnownIndices = { yearEnds: shippedYearEnds, calendarOf: shippedCalendar };

/** The sessions of a shipped index; `null` for one that ships without daily closes. */
function shippedCalendar(symbol: string): SessionCalendar | null {
  const file = inProject("prisma", "data", "daily", `${symbol.toLowerCase()}.csv`);
  if (!existsSync(file)) return null;
  const days = Int32Array.from(dailyDays(readFileSync(file, "latin1")));
  return {
    symbol,
    days,
    from: at(days, 0),
    to: at(days, days.length - 1),
    isUnheld: (day) => isUnheldSession(symbol, day),
  };
}

/** The year-ends that ship with their day. */
function shippedYearEnds(): IndexCandidate[] {
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
