import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isoFromDay, requireDay } from "../../lib/series/day";
import { dataFolder } from "../../lib/shipped/data-fingerprint";
import { readIndices } from "../../lib/shipped/read-indices";
import { temporaryFolder } from "./temporary-folder";

/** A price file that takes a while to import. */
export interface LongPriceFile {
  readonly path: string;
  /** The index that it is one of. */
  readonly symbol: string;
  readonly rows: number;
}

const SYMBOL = "SPX";
// A Monday.
const FIRST_DAY = "1900-01-01";
const SHIFT = 1.003;

/**
 * Writes a price file with every session that ships of an index, its close a little higher, and made-up closes of
 * every weekday before since 1900: imported in preference to what is stored it adds, changes and keeps earlier values.
 */
export async function writeLongPriceFile(): Promise<LongPriceFile> {
  const shipped = (await readIndices(dataFolder())).find(({ profile }) => profile.symbol === SYMBOL);
  const sessions = (shipped?.closes ?? []).filter(({ basis }) => basis === "session");
  const [first] = sessions;
  if (first === undefined) throw new Error(`no closes of ${SYMBOL} ship with the project`);
  const lines = madeUpLines(requireDay(FIRST_DAY), requireDay(first.date), Number(first.close));
  for (const { date, close } of sessions) lines.push(`${date},${(Number(close) * SHIFT).toFixed(2)}`);
  const path = join(temporaryFolder(), "generated.csv");
  writeFileSync(path, `Date,Close\n${lines.join("\n")}\n`);
  return { path, symbol: SYMBOL, rows: lines.length };
}

/** A line each weekday from a Monday on, up to a day that has a close. */
function madeUpLines(monday: number, end: number, close: number): string[] {
  const lines: string[] = [];
  for (let day = monday; day < end; day += 1) {
    if ((day - monday) % 7 > 4) continue;
    const swing = 1 + 0.1 * Math.sin((end - day) / 200) + 0.005 * Math.sin((end - day) * 1.7);
    lines.push(`${isoFromDay(day)},${(close * swing).toFixed(2)}`);
  }
  return lines;
}
