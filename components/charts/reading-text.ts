import { shownDirection } from "@/lib/format/shown-direction";
import type { Locale } from "@/lib/i18n/locale";
import type { PlotTone } from "@/lib/plot/plot";

/** A piece of what the reading line says; without a tone it is ink. */
export interface ReadingPiece {
  readonly text: string;
  readonly tone: PlotTone | null;
  readonly strong?: boolean;
}

/** What the reading line says: groups of pieces, each group on one line. */
export interface ReadingText {
  readonly groups: ReadonlyArray<readonly ReadingPiece[]>;
  /** The same in one sentence, for who hears it. */
  readonly spoken: string;
}

/** What is written in a picture's own words: the name of a bar, a cell or a mark. */
export function namedReading(words: string): ReadingText {
  return { groups: [[{ text: words, tone: null, strong: true }]], spoken: words };
}

/** Parts of a reading in one sentence. */
export function spokenTogether(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === "en" ? ", " : "，");
}

/** The colour of a change, a fraction; none for what is shown as 0.00 %. */
export function toneOf(change: number): PlotTone | null {
  const direction = shownDirection(change, "fraction");
  return direction === "none" ? null : direction;
}
