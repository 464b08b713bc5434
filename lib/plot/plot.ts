/**
 * What a chart shows, as numbers and finished labels. The same description is drawn as plain SVG in the HTML
 * and by Recharts once that has loaded; both use its domains, ticks and margins, so that one lies exactly on
 * the other. The width is the reader's: x positions are fractions of the plot area until they are drawn.
 */
export interface Plot {
  /** Whole height in px, margins and axis labels included. */
  readonly height: number;
  readonly margin: PlotMargin;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  /** Shaded stretches behind everything, in x order. */
  readonly bands: readonly PlotBand[];
  readonly bars: readonly PlotBar[];
  /** Painted in order: the index in question last. */
  readonly lines: readonly PlotLine[];
  /** Where marks stood before, behind them; absent for none. */
  readonly trails?: readonly PlotTrail[];
  readonly marks: readonly PlotMark[];
  /** What the kinds of line mean, where the picture does not say it beside them; written above it. */
  readonly key: readonly PlotKeyEntry[];
}

/** A line sample and its meaning. */
export interface PlotKeyEntry {
  readonly label: string;
  readonly tone: PlotTone;
  /** A line of that weight, or the swatch of a band. */
  readonly weight: PlotLine["weight"] | "band";
  /** Only in a narrow frame, where the names at the line ends have no room. */
  readonly narrowOnly: boolean;
}

/**
 * Space around the plot area in px; x tick labels stand in `bottom`. The sides take one of a few widths, each
 * a class when drawn. `left`: 48 holds the tick labels of y, 0 nothing. `right`: 64 holds the tick labels of y,
 * 136 the names at the line ends (in a narrow frame it shrinks to 8 and the names become a key), 8 nothing.
 */
export interface PlotMargin {
  readonly top: number;
  readonly right: 8 | 64 | 136;
  readonly bottom: number;
  readonly left: 0 | 48;
}

export interface PlotAxis {
  readonly scale: "linear" | "log";
  /** Lowest and highest value drawn; on a log axis both are > 0. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly PlotTick[];
  /**
   * What the numbers are, so that the crosshair can write them: day numbers, index levels, changes as fractions, shares
   * and rates as fractions (written without a plus), plain ratios, years, how many.
   */
  readonly unit: "day" | "level" | "fraction" | "percent" | "ratio" | "years" | "count";
  /** Written at the axis: what is measured along it; absent where title and labels say it. */
  readonly title?: string;
}

export interface PlotTick {
  readonly value: number;
  readonly label: string;
  /** Shown only where the plot area is at least this wide, in px; 0 always. */
  readonly minWidth: MinWidth;
  /** Shown only where it is narrower than this; `null` without end. */
  readonly belowWidth: Exclude<MinWidth, 0> | null;
}

export type MinWidth = 0 | 300 | 420 | 540 | 720;

/** Names of colour tokens, not colours: light, dark and the reader's convention decide those. */
export type PlotTone =
  | "index"
  | "up"
  | "down"
  | "mark"
  | "soft"
  | "other-1"
  | "other-2"
  | "other-3"
  | "other-4"
  | "other-5"
  | "other-6"
  | "other-7";

export interface PlotBand {
  readonly x0: number;
  readonly x1: number;
  /** Written at the foot of the band; empty for none. */
  readonly label: string;
  readonly labelTone: PlotTone;
  readonly labelMinWidth: MinWidth;
  /** At its start, over its middle or at its end; at the start where left out. */
  readonly labelAnchor?: LabelPlace["anchor"];
  /** What a pointer or screen reader gets: "9 March 1973 to 12 June 1981: −91.54 %". */
  readonly title: string;
  readonly href: string | null;
}

export interface PlotBar {
  /** Both edges in x units, the gap to the neighbours already taken off. */
  readonly x0: number;
  readonly x1: number;
  /** The bar runs from 0 to `y`. */
  readonly y: number;
  readonly tone: PlotTone;
  /** Written past the bar's end; empty for none. */
  readonly label: string;
  readonly labelMinWidth: MinWidth;
  /** What a pointer or screen reader gets: "2008: −48.27 %". */
  readonly title: string;
  readonly href: string | null;
  /** The bar as a stack of tiles of one height, from the foot up, with a word in each. */
  readonly tiles?: readonly string[];
  /** The y of a curve over the middles of the bars; `null` where it has none. */
  readonly curve?: number | null;
}

export interface PlotLine {
  readonly id: string;
  /** Name in the crosshair's list; the pieces of one series have the same. */
  readonly label: string;
  /** Written at the line's end; empty for none. Placed without collision by the builder: px up (negative) or down. */
  readonly endLabel: string;
  readonly endLabelShift: number;
  readonly tone: PlotTone;
  /**
   * `sparse`: dashed from one known close to the next, each a dot; `thin`: a line beside the one in question; `thick`:
   * every session.
   */
  readonly weight: "sparse" | "thin" | "thick";
  /** Fill down (or up) to this y value; `null` for a plain line. */
  readonly fillTo: number | null;
  /** Whether it is the upper edge of a band whose lower one is at `fillTo`: both are read. */
  readonly isBand?: true;
  /** Whether each value holds until the next one: drawn in steps, not from point to point. */
  readonly isStep?: true;
  /** Ascending; at most 1,100 points in all lines of one series together. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** A path through places in time: the crosshair does not read it. */
export interface PlotTrail {
  readonly tone: PlotTone;
  /** In the order of time, not of their value. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Where a label stands from its point, in px, from one width of the plot area to another. */
export interface LabelPlace {
  readonly anchor: "start" | "middle" | "end";
  readonly dx: number;
  readonly dy: number;
  /** Written in place of the label where that has no room. */
  readonly text?: string;
  readonly minWidth: MinWidth;
  readonly belowWidth: PlotTick["belowWidth"];
}

export interface PlotMark {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** Where the label stands, from the narrowest width to the widest; empty where it has room at none. */
  readonly places: readonly LabelPlace[];
  readonly labelTone: PlotTone | "ink";
  /** Colour of the ring on the point; `null` for a label alone. */
  readonly dot: PlotTone | null;
  readonly title: string;
  readonly href: string | null;
}
