import { requireDay } from "@/lib/series/day";
import type { Replay } from "../providers/testing/replay-server";
import { momentAt, yahooAnswer } from "../providers/testing/yahoo-answer";

/** The answer of Yahoo with closes of HSI by date, stamped at the opening of each session. */
export function yahooReplay(closes: Readonly<Record<string, number>>): Replay {
  const rows = Object.entries(closes).map(([date, close]) => ({
    time: momentAt(requireDay(date), "09:30", "Asia/Hong_Kong"),
    close,
  }));
  return { body: yahooAnswer(rows, { symbol: "^HSI", exchangeTimezoneName: "Asia/Hong_Kong" }) };
}

/** The last `count` of closes by date. */
export function lastOf(closes: Readonly<Record<string, number>>, count: number): Record<string, number> {
  return Object.fromEntries(Object.entries(closes).slice(-count));
}
