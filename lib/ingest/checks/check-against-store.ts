import type { Suspicion } from "@/lib/analytics/checks/suspicion";
import { type Finding, makeFinding } from "@/lib/findings/finding";
import { firstDozen } from "@/lib/reference/dozen";
import { positionOnOrAfter } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { shownText } from "@/lib/text/shown-text";
import { sessionsOf } from "./check-alone";
import { datesShifted } from "./dates-shifted";
import { type FileCloses, firstLine } from "./found";
import { type IndexCandidate, recogniseIndex } from "./recognise-index";
import { storedCalendar } from "./stored-calendar";
import { type StoredOverlap, storedOverlap } from "./stored-overlap";

/** With fewer shared days, the levels alone are judged, and more leniently. */
const FEWEST_DAYS = 60;
const LOWEST_CORRELATION = 0.9;
const TOLERANCE = 0.01;
const LARGEST_SHARE_OFF = 0.2;
const TOLERANCE_OF_FEW = 0.05;
const LARGEST_SHARE_OFF_OF_FEW = 0.5;

/** The index that a file belongs to, or why that is not known. */
export type ChosenIndex = { readonly symbol: string } | { readonly fault: Finding };

/**
 * The index of a file: the one that is given, if the store knows it, else the one whose year-ends the file has.
 * Rule `unknown-index`, a fault: there is no such index, or none is given and the year-ends tell none.
 */
export function chooseIndex(
  file: FileCloses,
  given: string | null,
  known: readonly IndexCandidate[],
): ChosenIndex {
  const wanted = given?.trim().toUpperCase() ?? recogniseIndex(file.days, file.closes, known);
  const found = known.find(({ symbol }) => symbol === wanted);
  if (found !== undefined) return { symbol: found.symbol };
  const details = {
    symbol: given === null ? null : shownText(given),
    known: namedOf(known),
  };
  return { fault: makeFinding("unknown-index", { line: firstLine(file) }, details) };
}

/** The symbols that there are, the first twelve of many. */
function namedOf(known: readonly IndexCandidate[]): string[] {
  const symbols = firstDozen(known).map(({ symbol }) => symbol);
  return known.length > symbols.length ? [...symbols, "…"] : symbols;
}

/** The fault of a file that contradicts the stored closes of its index as a whole; `null` where it does not. */
export function contradiction(
  file: FileCloses,
  suspicions: readonly Suspicion[],
  stored: Series,
  known: readonly IndexCandidate[],
): Finding | null {
  const calendar = storedCalendar(stored);
  const shifted = calendar === null ? null : datesShifted(file, stored, calendar);
  if (shifted !== null) return shifted;
  const overlap = storedOverlap(sessionsOf(stored.symbol, file), stored, doubtfulDays(file, suspicions));
  const fits = recogniseIndex(file.days, file.closes, known);
  return wrongIndex(stored.symbol, overlap, fits === stored.symbol ? null : fits, firstLine(file));
}

function doubtfulDays({ days }: FileCloses, suspicions: readonly Suspicion[]): ReadonlySet<number> {
  const doubtful = new Set<number>();
  for (const suspicion of suspicions) {
    if (suspicion.rule === "spike") doubtful.add(suspicion.day);
    if (suspicion.rule !== "decimal-slip") continue;
    const [first, end] = [
      positionOnOrAfter(days, suspicion.day),
      positionOnOrAfter(days, suspicion.lastDay + 1),
    ];
    for (const day of days.subarray(first, end)) doubtful.add(day);
  }
  return doubtful;
}

/**
 * Rule `wrong-index`, a fault: the closes are not those of the index `symbol`. On at least 60 shared days, more than a
 * fifth of the closes differ from the stored ones by more than 1 %, or daily returns correlate by less than 0.9. On
 * fewer shared days, for some indices year-ends alone, more than half of the closes differ by more than 5 %. Without a
 * shared day nothing can be said. `fits`: the index that the closes belong to, where that is known; `line`: the first of
 * the closes.
 */
function wrongIndex(
  symbol: string,
  overlap: StoredOverlap,
  fits: string | null,
  line: number,
): Finding | null {
  const { shared, correlation } = overlap;
  const isMany = shared >= FEWEST_DAYS;
  const tolerance = isMany ? TOLERANCE : TOLERANCE_OF_FEW;
  const off = overlap.offBy(tolerance);
  const isUnlike = isMany && correlation !== null && correlation < LOWEST_CORRELATION;
  const isOff = off > (isMany ? LARGEST_SHARE_OFF : LARGEST_SHARE_OFF_OF_FEW) * shared;
  if (!isUnlike && !isOff) return null;
  const details = { symbol, shared, off, tolerance, correlation: isMany ? correlation : null, fits };
  return makeFinding("wrong-index", { line }, details);
}
