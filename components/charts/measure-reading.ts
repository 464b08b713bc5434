import { cagr } from "@/lib/analytics/returns/cagr";
import { changeBetween } from "@/lib/analytics/returns/returns";
import { formatCount, formatPercent } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { nearestReadings, nearestTo, type Reading } from "@/lib/plot/crosshair/nearest-readings";
import type { Drag } from "@/lib/plot/crosshair/walk";
import type { Plot } from "@/lib/plot/plot";
import { formatReading, formatX } from "./format-reading";
import { seriesCount } from "./point-reading";
import { type ReadingPiece, type ReadingText, spokenTogether, toneOf } from "./reading-text";

/** How a measured stretch is written, `#` standing for the number. */
export interface MeasureWords {
  readonly day: string;
  readonly days: string;
  /** A rate a year. */
  readonly aYear: string;
}

interface MeasureInput {
  readonly plot: Plot;
  /** Both places, in any order. */
  readonly between: Drag;
  readonly locale: Locale;
  readonly words: MeasureWords;
}

interface Pair {
  readonly from: Reading;
  readonly to: Reading;
}

/**
 * What lies between two places of a plot, each on the nearest point that is drawn: both dates and values of the one
 * series, or the names of several, the change where levels are drawn, calendar days, and the annual rate of a year and
 * more. `null` where there is no line.
 */
export function measureReading({ plot, between, locale, words }: MeasureInput): ReadingText | null {
  const first = endOf(plot, Math.min(between.from, between.to));
  const last = endOf(plot, Math.max(between.from, between.to));
  if (first === null || last === null) return null;
  const when = (x: number) => formatX(x, plot.x.unit, locale);
  const pairs = last.readings.flatMap((to): Pair[] => {
    const from = first.readings.find(({ label }) => label === to.label);
    // A band is the same everywhere.
    return from === undefined || to.low !== undefined ? [] : [{ from, to }];
  });
  const days = Math.round(last.place - first.place);
  const isLong = plot.x.unit === "day";
  const span = isLong ? [[{ text: daysText(days, words, locale), tone: "soft" } as const]] : [];
  const changes = (pair: Pair) => changePieces(plot, pair, { locale, words, days: isLong ? days : 0 });
  const value = (reading: Reading) => formatReading(reading, plot.y.unit, locale, null).value;
  const [only] = pairs;
  const groups: ReadingPiece[][] =
    seriesCount(plot, { bands: false }) === 1 && only !== undefined
      ? [
          [soft(when(first.place)), strong(value(only.from))],
          [soft(`→ ${when(last.place)}`), strong(value(only.to))],
          changes(only),
          ...span,
        ]
      : [
          [soft(`${when(first.place)} → ${when(last.place)}`)],
          ...span,
          ...pairs.map((pair) => [
            { text: pair.to.label, tone: pair.to.tone },
            ...(plot.y.unit === "level"
              ? changes(pair)
              : [strong(`${value(pair.from)} → ${value(pair.to)}`)]),
          ]),
        ];
  const said = groups.filter((pieces) => pieces.length > 0);
  const spoken = said.map((pieces) => pieces.map(({ text }) => text).join(" "));
  return { groups: said, spoken: spokenTogether(spoken, locale) };
}

/** The places at both ends, ascending, where points are drawn; fewer where there is no line. */
export function measuredPlaces(plot: Plot, { from, to }: Drag) {
  return [Math.min(from, to), Math.max(from, to)].flatMap((x) => endOf(plot, x) ?? []);
}

function endOf(plot: Plot, x: number) {
  const readings = nearestReadings(plot, x);
  const place = nearestTo(readings, x)?.x;
  return place === undefined ? null : { place, readings };
}

interface ChangeWords extends Pick<MeasureInput, "locale" | "words"> {
  readonly days: number;
}

function changePieces(plot: Plot, { from, to }: Pair, { locale, words, days }: ChangeWords): ReadingPiece[] {
  if (plot.y.unit !== "level" || from.y <= 0 || to.y <= 0) return [];
  const change = changeBetween(from.y, to.y);
  const rate = cagr(from.y, to.y, days);
  const percent = (fraction: number) => formatPercent(fraction, locale, { sign: true });
  const whole: ReadingPiece = { text: percent(change), tone: toneOf(change), strong: true };
  return rate === null ? [whole] : [whole, soft(words.aYear.replace("#", percent(rate)))];
}

function daysText(days: number, { day, days: several }: MeasureWords, locale: Locale): string {
  return (days === 1 ? day : several).replace("#", formatCount(days, locale));
}

const soft = (text: string): ReadingPiece => ({ text, tone: "soft" });
const strong = (text: string): ReadingPiece => ({ text, tone: null, strong: true });
