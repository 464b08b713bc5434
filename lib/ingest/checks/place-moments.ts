import { makeFinding } from "@/lib/findings/finding";
import { readingWords } from "@/lib/i18n/messages/findings/reading-words";
import { type IndexCandidate, recogniseIndex } from "@/lib/ingest/checks/recognise-index";
import { localTime } from "@/lib/ingest/providers/local-time";
import { marketOf } from "@/lib/ingest/providers/markets";
import { DAY_MS } from "@/lib/ingest/read/dates/moment-format";
import { columnLabel } from "@/lib/ingest/read/dates/order-track";
import type { PriceFile } from "@/lib/ingest/read/price-file";
import { refusal } from "@/lib/ingest/read/price-file-error";
import { isoFromDay } from "@/lib/series/day";

/**
 * A file whose dates are moments with the days of its market: of the index `given`, else of the one whose year-ends the
 * closes then have. Midnights in UTC are dates as they stand. Where the market is not known the days stay those in UTC,
 * with a note. Any other file is given back as it is.
 *
 * Throws a PriceFileError where two moments are of one day.
 */
export function placeMoments<File extends PriceFile>(
  file: File,
  given: string | null,
  known: readonly IndexCandidate[],
): File {
  const { moments } = file;
  if (moments === null) return file;
  const isDated = moments.every((moment) => moment % DAY_MS === 0);
  const timeZone = given === null ? zoneByYearEnds(file, moments, known) : zoneOf(given);
  if (timeZone === null) return { ...file, notes: [...file.notes, makeFinding("days-in-utc", {}, {})] };
  if (isDated) return file;
  const days = daysIn(timeZone, moments);
  refuseTwoADay(days, file);
  return { ...file, days };
}

function zoneOf(symbol: string): string | null {
  return marketOf(symbol.trim().toUpperCase())?.timeZone ?? null;
}

/** The time zone of the index that is recognised once its own days are read. */
function zoneByYearEnds(
  { days, closes }: PriceFile,
  moments: Float64Array,
  known: readonly IndexCandidate[],
): string | null {
  const isDated = moments.every((moment) => moment % DAY_MS === 0);
  const zones = new Set(known.flatMap(({ symbol }) => zoneOf(symbol) ?? []));
  for (const timeZone of zones) {
    const local = isDated ? days : daysIn(timeZone, moments);
    const symbol = recogniseIndex(local, closes, known);
    if (symbol !== null && zoneOf(symbol) === timeZone) return timeZone;
  }
  return null;
}

function daysIn(timeZone: string, moments: Float64Array): Int32Array {
  return Int32Array.from(moments, (moment) => localTime(moment, timeZone).day);
}

function refuseTwoADay(days: Int32Array, { lines, dialect }: PriceFile): void {
  const twice = days.findIndex((day, at) => at > 0 && day <= (days[at - 1] ?? day));
  if (twice < 0) return;
  const [one = 1, other = 1] = [lines[twice - 1], lines[twice]].sort((a, b) => (a ?? 0) - (b ?? 0));
  const words = readingWords.secondMoment(isoFromDay(days[twice] ?? 0), one);
  throw refusal("duplicate-date", other, words, columnLabel(dialect.dateColumn));
}
