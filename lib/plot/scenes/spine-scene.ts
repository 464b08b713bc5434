import type { SceneGroup, SceneShape } from "@/lib/plot/scene";
import { boxesPath } from "./paths";

/** One bar of the year spine. */
export interface SpineYear {
  readonly year: number;
  /** Signed height as a share of the tallest bar, −1 to 1: the square root of the change, so that no year hides the rest. */
  readonly height: number;
  /** `2008: −48.27 %`, for a pointer or screen reader. */
  readonly title: string;
  /** `2008 −48.27 %`, for the eye. */
  readonly reading: string;
  /** Whether the page's range reaches into the year. */
  readonly shown: boolean;
}

/** The whole history as one bar a year; years without a change are left out. */
export interface YearSpine {
  readonly label: string;
  readonly years: readonly SpineYear[];
  /** The page shows all years: nothing is to be marked. */
  readonly whole: boolean;
}

/** Height of the spine's picture in px, the names of the decades under it not included. */
export const SPINE_HEIGHT = 40;
const AXIS = 22;
const BAR_SHARE = 0.78;
const SHORTEST_BAR = 1;
const FEW_YEARS = 70;
const EDGE_SHARE = 0.03;
const MOST_NAMES = 6;

const tenth = (value: number) => Number(value.toFixed(1));

/** The bars on their axis and a link over each; `hrefOf` is the address of a year. */
export function spineScene({ years, whole }: YearSpine, hrefOf: (year: number) => string): SceneShape[] {
  const shown = years.findIndex((item) => item.shown);
  const stop = whole ? years.length - 1 : Math.max(0, shown);
  const links = years.map(({ year, title }, position): SceneGroup => {
    const column = { x0: position / years.length, x1: (position + 1) / years.length, height: SPINE_HEIGHT };
    return {
      ...{ kind: "group", look: "year", name: title, href: hrefOf(year) },
      tabIndex: position === stop ? 0 : -1,
      shapes: [{ kind: "rect", ...column, fill: "clear" }],
    };
  });
  return [
    { kind: "rect", x0: 0, x1: 1, y: AXIS - 0.25, height: 0.5, fill: "soft" },
    bars(years, 1),
    bars(years, -1),
    ...links,
  ];
}

/** All bars of one direction as one path. */
function bars(years: readonly SpineYear[], direction: 1 | -1): SceneShape {
  const boxes = years.flatMap(({ height }, position) => {
    if (Math.sign(height) !== direction) return [];
    const room = direction > 0 ? AXIS : SPINE_HEIGHT - AXIS;
    const length = Math.max(SHORTEST_BAR, Math.abs(height) * room);
    const left = (position + (1 - BAR_SHARE) / 2) / years.length;
    const top = direction > 0 ? tenth(AXIS - length) : AXIS;
    return [{ left, right: left + BAR_SHARE / years.length, top, bottom: tenth(top + tenth(length)) }];
  });
  const fill = direction > 0 ? "up" : "down";
  return { kind: "path", d: (width) => boxesPath(boxes, width), fill };
}

/** What lies behind marked years, first and last by their positions. */
export function markedYears(
  first: number,
  last: number,
  { length }: { readonly length: number },
): SceneShape {
  return {
    kind: "rect",
    x0: first / length,
    x1: (last + 1) / length,
    y: 0,
    height: SPINE_HEIGHT,
    fill: "span",
  };
}

/** How far apart the named years of a short history are: each has the room of a label on a phone. */
function stepOf(years: number): number {
  return [1, 2, 5].find((step) => years <= step * MOST_NAMES) ?? 10;
}

/**
 * Every tenth year under its bar, of a short history every fifth, second or each; a long one names every twentieth on a
 * phone, and none beyond the edge.
 */
export function decadeNames(years: readonly SpineYear[]): SceneShape[] {
  const step = stepOf(years.length);
  const places = years.map(({ year }, position) => ({ year, x: (position + 0.5) / years.length }));
  return places
    .filter(({ year, x }) => year % step === 0 && x > EDGE_SHARE && x < 1 - EDGE_SHARE)
    .map(({ year, x }) => ({
      ...{ kind: "text", look: "decade", x, y: 12, anchor: "middle", text: String(year), fill: "soft" },
      shown: years.length > FEW_YEARS && year % 20 !== 0 ? ["screen-640"] : [],
    }));
}
