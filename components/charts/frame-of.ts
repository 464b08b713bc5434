import { greatest } from "d3-array";
import type { Locale } from "@/lib/i18n/locale";
import type { Plot } from "@/lib/plot/plot";
import { nameOf } from "@/lib/plot/scenes/plot-scene";
import type { PlotFrameParts } from "./chart-props";
import { type MeasureWords, measureReading } from "./measure-reading";
import { pointReading, restingReading, seriesCount } from "./point-reading";
import { greaterRoom, linesOf, type ReadingRoom, roomFor } from "./reading-room";
import { namedReading, type ReadingText } from "./reading-text";

interface FrameWords {
  readonly locale: Locale;
  /** What is written behind a change since the start; `null` for no change. */
  readonly change: string | null;
  readonly measure: MeasureWords;
}

// Frames of a screen of 360 px and of a tablet: what is pointed at and measured there has room, at rest even less will do.
const PHONE = 328;
const TABLET = 720;

/** What the frame of a plot needs, with what is read in it at rest and the room for what else can be. */
export function frameOf(plot: Plot, words: FrameWords): PlotFrameParts {
  const { height, margin, key, bars } = plot;
  const series = seriesCount(plot);
  const isWalked = series === 0 && bars.length > 0 && bars.every(({ href }) => href === null);
  const resting = restingReading(plot, words.locale, words.change);
  const room = greaterRoom(roomFor([resting]), series > 0 ? lineRoom(plot, words) : partsRoom(plot));
  return { height, margin, key, series, isWalked, resting, room };
}

/** The room for the values of all lines and for what lies between two places; measured with a mouse, hardly on a phone. */
function lineRoom(plot: Plot, { locale, change, measure }: FrameWords): ReadingRoom {
  const [from, to] = plot.x.domain;
  const pointed = [from, (from + to) / 2, to].flatMap((x): ReadingText[] => {
    const reading = pointReading({ plot, x, locale, change });
    return reading === null ? [] : [reading];
  });
  const measured = measureReading({ plot, between: { from, to }, locale, words: measure });
  const all = measured === null ? pointed : [...pointed, measured];
  return {
    narrow: Math.max(...pointed.map((reading) => linesOf(reading, PHONE))),
    middle: Math.max(roomFor(pointed).middle, ...all.map((reading) => linesOf(reading, TABLET))),
    wide: roomFor(all).wide,
  };
}

/** The room for the longest name of a bar or mark. */
function partsRoom({ bars, marks }: Plot): ReadingRoom {
  const names = [...bars, ...marks].map(nameOf);
  return roomFor([namedReading(greatest(names, ({ length }) => length) ?? "")]);
}
