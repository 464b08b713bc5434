import { providerWords } from "@/lib/i18n/messages/providers";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import { SAME_CLOSE_WITHIN } from "@/lib/series/same-close-within";
import type { DayRange } from "@/lib/series/series";
import { ProviderError } from "./provider-error";

const MOST_NAMED = 3;

/** Days and closes in parallel, days strictly increasing. */
export interface Closes {
  readonly days: Int32Array;
  readonly closes: Float64Array;
}

/** How provided closes compare with the stored ones of the same days. */
export interface Overlap {
  /** Days that both have. */
  readonly compared: number;
  /** Days up to the last stored session that are provided but not stored: left out, as the store has them closed. */
  readonly onlyProvided: Int32Array;
  /** Days up to the last stored session that are stored but not provided. */
  readonly onlyStored: Int32Array;
}

/**
 * Compares the closes of the days that both have, stored closes after `lastSessionDay` among them.
 *
 * Throws a ProviderError `disagreement` that names the days and both values where closes differ by more than
 * 0.1 %, and where no day can be compared: then nothing shows that this is the same index.
 */
export function compareOverlap(
  stored: Closes,
  provided: Closes,
  { from, to }: DayRange,
  lastSessionDay: number,
  source: string,
): Overlap {
  const ours = between(stored, from, to);
  const theirs = between(provided, from, to);
  const closeOf = new Map(Array.from(ours.days, (day, position) => [day, at(ours.closes, position)]));
  const different: string[] = [];
  let compared = 0;
  theirs.days.forEach((day, position) => {
    const known = closeOf.get(day);
    if (known === undefined) return;
    compared += 1;
    const close = at(theirs.closes, position);
    const isOther = Math.abs(close - known) > SAME_CLOSE_WITHIN * known;
    if (isOther) different.push(providerWords.otherClose(isoFromDay(day), known, close));
  });
  if (different.length > 0) throw disagreement(source, different);
  if (compared === 0) {
    const words = providerWords.nothingShared(source, isoFromDay(from), isoFromDay(lastSessionDay));
    throw new ProviderError("disagreement", words);
  }
  return {
    compared,
    onlyProvided: without(theirs.days, ours.days, lastSessionDay),
    onlyStored: without(ours.days, theirs.days, lastSessionDay),
  };
}

function between({ days, closes }: Closes, from: number, to: number): Closes {
  const start = positionOnOrAfter(days, from);
  const end = positionOnOrBefore(days, to) + 1;
  return { days: days.subarray(start, end), closes: closes.subarray(start, end) };
}

function without(days: Int32Array, others: Int32Array, last: number): Int32Array {
  const known = new Set(others);
  return days.filter((day) => day <= last && !known.has(day));
}

function disagreement(source: string, different: readonly string[]): ProviderError {
  const named = different.slice(0, MOST_NAMED);
  const more = different.length - named.length;
  const message = providerWords.differs(source, 100 * SAME_CLOSE_WITHIN, named, more);
  return new ProviderError("disagreement", message);
}
