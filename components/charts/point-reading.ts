import { greatest } from "d3-array";
import type { Locale } from "@/lib/i18n/locale";
import { nearestReadings, nearestTo, type Reading, walkway } from "@/lib/plot/crosshair/nearest-readings";
import type { Plot } from "@/lib/plot/plot";
import { nameOf } from "@/lib/plot/scenes/plot-scene";
import { formatReading, formatX } from "./format-reading";
import { namedReading, type ReadingPiece, type ReadingText, spokenTogether } from "./reading-text";

/** How many series the lines of a plot are of, its bands among them or not: its pieces have one label. */
export function seriesCount(
  { lines }: Plot,
  { bands }: { readonly bands: boolean } = { bands: true },
): number {
  return new Set(lines.filter(({ isBand }) => bands || isBand !== true).map(({ label }) => label)).size;
}

interface PointReading {
  readonly plot: Plot;
  /** The x value that is pointed at. */
  readonly x: number;
  readonly locale: Locale;
  /** What is written behind a change since the first value; `null` for no change. */
  readonly change: string | null;
}

/**
 * The values at an x value: its date, then each line's value with its change since the start of the range; lines of
 * several series with their names, and with their own date where it differs. `null` for a plot without lines.
 */
export function pointReading({ plot, x, locale, change }: PointReading): ReadingText | null {
  const readings = nearestReadings(plot, x);
  const place = nearestTo(readings, x)?.x;
  if (place === undefined) return null;
  const named = seriesCount(plot) > 1;
  const when = formatX(place, plot.x.unit, locale);
  const values = readings.map((reading) => valueGroup(plot, reading, { named, place, locale, change }));
  const spoken = readings.map((reading) => formatReading(reading, plot.y.unit, locale, change).spoken);
  return {
    groups: [[{ text: when, tone: "soft" }], ...values],
    spoken: spokenTogether([when, ...spoken], locale),
  };
}

interface ValueWords extends Pick<PointReading, "locale" | "change"> {
  readonly named: boolean;
  readonly place: number;
}

function valueGroup(plot: Plot, reading: Reading, { named, place, locale, change }: ValueWords) {
  const text = formatReading(reading, plot.y.unit, locale, change);
  const pieces: ReadingPiece[] = named ? [{ text: reading.label, tone: reading.tone }] : [];
  const [own, read] = [place, reading.x].map((each) => formatX(each, plot.x.unit, locale));
  // Another series may have had no session on that very day.
  if (read !== undefined && read !== own) pieces.push({ text: read, tone: "soft" });
  pieces.push({ text: text.value, tone: null, strong: true });
  if (text.change !== null) {
    pieces.push({ text: text.change.value, tone: text.change.tone });
    // Once is enough: of several lines the changes stand in one column of words.
    if (!named && change !== null) pieces.push({ text: change, tone: "soft" });
  }
  return pieces;
}

/**
 * What the reading line of a plot says while nothing is read: the last value of the line in question, otherwise the name
 * of its last bar, of its highest where bars count how often something was, else of its first mark.
 */
export function restingReading(plot: Plot, locale: Locale, change: string | null): ReadingText {
  const last = walkway(plot).at(-1);
  const lines = last === undefined ? null : pointReading({ plot, x: last, locale, change });
  if (lines !== null) return lines;
  const bar = plot.y.unit === "count" ? greatest(plot.bars, ({ y }) => y) : plot.bars.at(-1);
  const shown = bar ?? plot.marks[0];
  return namedReading(shown === undefined ? "" : nameOf(shown));
}
