import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isoFromDay } from "../../lib/series/day";
import type { Series } from "../../lib/series/series";
import { temporaryFolder } from "./temporary-folder";

/** Writes a series as a price file of the kind that Stooq gives, opens, highs, lows and volumes made up; its path. */
export function writePriceFile({ days, closes }: Series): string {
  const lines = Array.from(days, (day, position) => {
    const close = closes[position] ?? Number.NaN;
    const open = closes[position - 1] ?? close;
    const prices = [open, Math.max(open, close), Math.min(open, close), close];
    return [isoFromDay(day), ...prices.map((price) => price.toFixed(2)), 1_000_000 + position].join(",");
  });
  const file = join(temporaryFolder(), "generated.csv");
  writeFileSync(file, `Date,Open,High,Low,Close,Volume\r\n${lines.join("\r\n")}\r\n`);
  return file;
}
