import type { Attributes, Pen } from "@/lib/plot/paint";
import type { SceneCondition, SceneGroup, SceneShape, SceneStretch, SceneText } from "@/lib/plot/scene";
import { fillOf, strokeOf } from "./tones";

// Their type is in the style sheet: a page writes hundreds of them.
const LOOK: Readonly<Record<SceneText["look"], string>> = {
  label: "plot-text plot-label group-hover:underline",
  name: "plot-text plot-label",
  tick: "plot-text",
  decade: "",
  tile: "plot-text",
};
const RING =
  "group-hover:fill-current group-hover:text-mark group-focus-visible:text-mark group-focus-visible:fill-current";
const OPACITY = { 0.6: "opacity-60" } as const;

const SHOWN: Record<SceneCondition, string> = {
  "from-300": "hidden @min-[300px]/plot:block",
  "from-420": "hidden @min-[420px]/plot:block",
  "from-540": "hidden @min-[540px]/plot:block",
  "from-720": "hidden @min-[720px]/plot:block",
  "below-300": "@min-[300px]/plot:hidden",
  "below-420": "@min-[420px]/plot:hidden",
  "below-540": "@min-[540px]/plot:hidden",
  "below-720": "@min-[720px]/plot:hidden",
  "picture-560": "hidden @min-[560px]/frame:block",
  "screen-640": "max-sm:hidden",
};

// Width of the box in which paths are written; it is stretched to the plot area's when drawn.
const PATH_WIDTH = 1000;

/** Paints for the page, which knows the width only in the browser: places in per cent, colours as classes. */
export const pagePen: Pen = {
  across: (fraction) => `${Math.round(fraction * 1e5) / 1e3}%`,
  pathWidth: PATH_WIDTH,
  has: () => true,
  links: true,
  stretches: true,
  colours,
  group,
  stretch,
};

/** The same in a picture that is stretched as a whole, in units of which `width` make its width. */
export function stretchedPen(width: number): Pen {
  return { ...pagePen, across: (fraction) => Math.round(fraction * width * 1e3) / 1e3, pathWidth: width };
}

function classes(
  names: readonly (string | false | undefined)[],
  shown: readonly SceneCondition[] = [],
): Attributes {
  const all = [...names, ...shown.map((condition) => SHOWN[condition])].filter(Boolean).join(" ");
  return all === "" ? {} : { class: all };
}

function colours(shape: Exclude<SceneShape, SceneGroup | SceneStretch>): Attributes {
  const { fill, stroke, opacity, shown } = shape;
  // The decades have the colour and type of their picture.
  if (shape.kind === "text" && shape.look === "decade")
    return { fill: "currentColor", ...classes([], shown) };
  const look = shape.kind === "text" && LOOK[shape.look];
  const tones = [fill && fillOf(fill), stroke && strokeOf(stroke), opacity && OPACITY[opacity]];
  return classes([look, ...tones, shape.kind === "circle" && shape.ring && RING], shown);
}

function group({ look, href, shown }: SceneGroup): Attributes {
  if (look === "year") return {};
  // Only links and bars take the pointer; the rest lets it through.
  const takes = href !== null || look === "column";
  return classes([href === null ? "" : "group", takes ? "pointer-events-auto" : ""], shown);
}

function stretch({ height, layer }: SceneStretch) {
  const attributes = {
    width: "100%",
    height,
    viewBox: `0 0 ${PATH_WIDTH} ${height}`,
    preserveAspectRatio: "none",
    class: "overflow-visible",
    "data-layer": layer ?? undefined,
    "aria-hidden": "true",
  };
  return { tag: "svg", attributes } as const;
}
