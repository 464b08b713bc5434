import { isoFromDay } from "../../lib/series/day";
import { dataFolder } from "../../lib/shipped/data-fingerprint";
import { readIndices, type SeedIndex } from "../../lib/shipped/read-indices";

// 5 January 1970, in days since the first of that month.
const firstMonday = 4;

/** An index with all the facts of the first shipped one, under another symbol, and as many made-up closes as asked for. */
export async function generatedIndex(symbol: string, closeCount: number): Promise<SeedIndex> {
  const [shipped] = await readIndices(dataFolder());
  if (shipped === undefined) throw new Error("no index ships with the project");
  return {
    ...shipped,
    profile: { ...shipped.profile, symbol },
    fingerprint: symbol.padEnd(64, "0"),
    closes: Array.from({ length: closeCount }, (_, session) => ({
      date: isoFromDay(weekday(session)),
      close: level(session),
      basis: "session" as const,
      datePrecision: "day" as const,
      source: "generated",
    })),
  };
}

/** The day of a session: five a week. */
function weekday(session: number): number {
  return firstMonday + Math.floor(session / 5) * 7 + (session % 5);
}

/** A level with two decimals that rises and swings, the same in every run. */
function level(session: number): string {
  return (1000 * 1.0002 ** session * (1 + 0.3 * Math.sin(session / 200))).toFixed(2);
}
