import { NARROW_PICTURE } from "@/lib/plot/axes/widths";
import type { MinWidth, PlotTick, PlotTone } from "./plot";

/**
 * A picture as shapes that any painter can paint without a plot's scales: places along the width as fractions of
 * the plot area plus px, heights in px from the top of the picture, colours as tones.
 */
export type SceneShape =
  | SceneRect
  | SceneLine
  | SceneLevel
  | ScenePath
  | SceneCircle
  | SceneText
  | SceneGroup
  | SceneStretch;

/**
 * The tones of plots and those of the page; `shade` lies behind a stretch of time, `span` behind a marked range, `clear`
 * takes the pointer alone.
 */
export type SceneTone = PlotTone | "ink" | "paper" | "rule" | "shade" | "span" | "clear";

/** Where a shape is seen: by the width of the plot area, of the whole picture or of the screen, in px. */
export type SceneCondition =
  | "from-300"
  | "from-420"
  | "from-540"
  | "from-720"
  | "below-300"
  | "below-420"
  | "below-540"
  | "below-720"
  | "picture-560"
  | "screen-640";

/** Which conditions hold where the plot area, the whole picture and the screen have so many px. */
export function conditionsAt(
  area: number,
  picture: number,
  screen: number,
): Readonly<Record<SceneCondition, boolean>> {
  return {
    "from-300": area >= 300,
    "from-420": area >= 420,
    "from-540": area >= 540,
    "from-720": area >= 720,
    "below-300": area < 300,
    "below-420": area < 420,
    "below-540": area < 540,
    "below-720": area < 720,
    "picture-560": picture >= NARROW_PICTURE,
    "screen-640": screen >= 640,
  };
}

/** What all shapes may have. */
interface Painted {
  readonly fill?: SceneTone;
  readonly stroke?: SceneTone;
  readonly strokeWidth?: number;
  readonly opacity?: 0.6;
  /** All of them must hold. */
  readonly shown?: readonly SceneCondition[];
}

interface SceneRect extends Painted {
  readonly kind: "rect";
  readonly x0: number;
  readonly x1: number;
  /** The top edge; 0 where left out. */
  readonly y?: number;
  readonly height: number;
}

interface SceneLine extends Painted {
  readonly kind: "line";
  /** An upright line. */
  readonly x: number;
  readonly y0: number;
  readonly y1: number;
}

/** A line over the whole width. */
interface SceneLevel extends Painted {
  readonly kind: "level";
  readonly y: number;
  /** Written beside it, outside the plot area. */
  readonly label?: { readonly text: string; readonly side: "left" | "right" };
}

export interface ScenePath extends Painted {
  readonly kind: "path";
  /** The `d` in a plot area that is `width` wide, in px or in the units of the box that is stretched to it. */
  readonly d: (width: number) => string;
  readonly fillOpacity?: number;
  /** Points joined by a line, not outlines to fill. */
  readonly joined?: boolean;
  /** Dashes and gaps in px; whole where left out. */
  readonly dashes?: string | undefined;
  /** Ends of strokes are round: one without length is a dot. */
  readonly round?: true;
}

interface SceneCircle extends Painted {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** The ring on a marked point, which answers to the pointer. */
  readonly ring?: boolean;
}

export interface SceneText extends Painted {
  readonly kind: "text";
  /** Labels belong to a link or group, names to a line, ticks to an axis, decades to the year spine, tiles to a bar. */
  readonly look: "label" | "name" | "tick" | "decade" | "tile";
  readonly x: number;
  readonly y: number;
  readonly dx?: number;
  /** px, or the shift that centres a text on its height. */
  readonly dy?: number | "0.35em";
  readonly anchor?: "start" | "middle" | "end";
  readonly text: string;
}

/** Shapes that belong together: a link, what has a name, or neither. */
export interface SceneGroup {
  readonly kind: "group";
  /** A year of the spine, the column of a bar, a mark or label; `plain` says nothing. */
  readonly look: "year" | "column" | "mark" | "plain";
  /** What pointer and screen reader get; empty for nothing. */
  readonly name: string;
  readonly href: string | null;
  /** Where the Tab key stops; each link where it is left out. */
  readonly tabIndex?: 0 | -1;
  readonly shapes: readonly SceneShape[];
  readonly shown?: readonly SceneCondition[];
}

/** Paths, alone or in groups, in a box of their own that is stretched to the plot area. */
export interface SceneStretch {
  readonly kind: "stretch";
  readonly height: number;
  /** Names the paths that the live layer replaces. */
  readonly layer: "lines" | null;
  readonly shapes: readonly (ScenePath | SceneGroup)[];
}

/** The conditions under which a label or tick is seen from one width of the plot area and below another. */
export function seenBetween(
  minWidth: MinWidth,
  belowWidth: PlotTick["belowWidth"] = null,
): readonly SceneCondition[] {
  const from = minWidth === 0 ? [] : [`from-${minWidth}` as const];
  return belowWidth === null ? from : [...from, `below-${belowWidth}`];
}
