import { isoFromDay } from "@/lib/series/day";
import type { GeneratedClose } from "./generated-closes";

/** CSV as Stooq writes it, with CRLF and generated values. */
export function stooqAnswer(closes: readonly GeneratedClose[]): string {
  const rows = closes.map(
    ({ day, close }) => `${isoFromDay(day)},${close - 10},${close + 20},${close - 30},${close},1234567`,
  );
  return `${["Date,Open,High,Low,Close,Volume", ...rows].join("\r\n")}\r\n`;
}
