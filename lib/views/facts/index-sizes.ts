import type { MethodologyDate, ReferenceFacts } from "@/lib/reference/reference-facts";
import { countSteps, disagrees } from "./dated-steps";
import { factsOfIndex } from "./index-topics";

/** How many constituents an index had from a date, as exactly as its source gives it. */
export interface IndexSize {
  readonly date: string;
  readonly count: number;
  readonly source: string;
}

const OF_CONSTITUENTS = /number of constituents|nine H shares|red chips and P chips|launched|revamped/;
// "307 constituents", "30 constituents, cap 8 %", "from 40 to 50", "9".
const SIZE = /^(?:from \d+ to )?(\d+)(?: constituents.*)?$/;

/**
 * How many constituents an index had over time, oldest first: of the Hang Seng Index every step, of another one what the
 * changes of its method state; none where no source says.
 */
export function indexSizes(facts: ReferenceFacts, symbol: string): readonly IndexSize[] {
  if (symbol === "HSI")
    return countSteps(facts).map(({ date, value: count, source }) => ({ date, count, source }));
  const stated = factsOfIndex(facts, symbol).methodology.flatMap(sizeOf);
  return stated.sort((one, other) => one.date.localeCompare(other.date));
}

function sizeOf({ date, what, value, source }: MethodologyDate): IndexSize[] {
  if (date === null || value === null || disagrees(value) || !OF_CONSTITUENTS.test(what.en)) return [];
  const count = SIZE.exec(value.en)?.[1];
  return count === undefined ? [] : [{ date, count: Number(count), source }];
}

const CAP = /\bcap (\d+) %|^(\d+) %$/;

/** The latest cap on one constituent that the changes of an index's method state, as a fraction; `null` for none. */
export function statedCap(
  facts: ReferenceFacts,
  symbol: string,
): { readonly date: string; readonly value: number; readonly source: string } | null {
  const stated = factsOfIndex(facts, symbol).methodology.flatMap(({ date, what, value, source }) => {
    const [, inWords, alone] = CAP.exec(value?.en ?? "") ?? [];
    const percent = inWords ?? (/\bcap\b/.test(what.en) ? alone : undefined);
    return percent === undefined || date === null ? [] : [{ date, value: Number(percent) / 100, source }];
  });
  return stated.sort((one, other) => one.date.localeCompare(other.date)).at(-1) ?? null;
}
