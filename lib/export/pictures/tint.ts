import type { Colours } from "./block";

// The page's own tints are in app/heat.css: seven per cent a step.
const STEP = 0.07;

/** The ground of a tinted cell, 1 to 8 steps up or down, of paper and a tone; a matrix has the index's and a soft one. */
export function tinted(colours: Colours, heat: number, isMatrix: boolean): string {
  const [rise, fall] = isMatrix ? [colours.index, colours.soft] : [colours.up, colours.down];
  return mixed(heat > 0 ? rise : fall, colours.paper, Math.abs(heat) * STEP);
}

/** Two colours as `#rrggbb` mixed in sRGB: `share` of the first. */
function mixed(one: string, other: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [one, other].map((colour) => Number.parseInt(colour.slice(at, at + 2), 16));
    return Math.round((a ?? 0) * share + (b ?? 0) * (1 - share));
  });
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
