import { textWidth } from "@/lib/plot/labels/boxes";
import type { ReadingText } from "./reading-text";

/** How many lines of text are kept for what is read, by the width of the frame: a phone's, from 560 px and from 1,000. */
export interface ReadingRoom {
  readonly narrow: number;
  readonly middle: number;
  readonly wide: number;
}

/** The widths for which that room is counted, px: of a frame on a screen of 320, and of the least of the others. */
export const READING_WIDTHS = { narrow: 288, middle: 560, wide: 1000 } as const;

const PIECE_GAP = 6;
const GROUP_GAP = 16;
// A group that is longer than its line breaks between words.
const RAGGED = 0.92;

/** How many lines the groups of a reading take in a width, in px; at least one. */
export function linesOf({ groups }: Pick<ReadingText, "groups">, width: number): number {
  let [lines, used] = [1, 0];
  for (const pieces of groups) {
    // The widths of strong labels at 12 px are taken generously: the reading at 13 px is as wide.
    const texts = pieces.map(({ text }) => textWidth(text));
    const own = texts.reduce((sum, each) => sum + each, PIECE_GAP * Math.max(0, pieces.length - 1));
    if (used > 0 && used + GROUP_GAP + own > width) [lines, used] = [lines + 1, 0];
    if (own <= width) used += (used > 0 ? GROUP_GAP : 0) + own;
    else [lines, used] = [lines + Math.ceil(own / (width * RAGGED)) - 1, width];
  }
  return lines;
}

/** The room for the longest of several readings. */
export function roomFor(readings: ReadonlyArray<Pick<ReadingText, "groups">>): ReadingRoom {
  const most = (width: number) => Math.max(1, ...readings.map((reading) => linesOf(reading, width)));
  const { narrow, middle, wide } = READING_WIDTHS;
  return { narrow: most(narrow), middle: most(middle), wide: most(wide) };
}

/** The room that is enough for each of two. */
export function greaterRoom(one: ReadingRoom, other: ReadingRoom): ReadingRoom {
  return {
    narrow: Math.max(one.narrow, other.narrow),
    middle: Math.max(one.middle, other.middle),
    wide: Math.max(one.wide, other.wide),
  };
}
