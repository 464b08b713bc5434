import { rounded } from "@/lib/plot/rounded";

/** The `d` of a line through points given as fractions of a width and px of a height; empty for no point. */
export function linePath(fractions: readonly number[], pixels: readonly number[], width: number): string {
  let path = "";
  for (const [position, fraction] of fractions.entries()) {
    path += `${position === 0 ? "M" : "L"}${rounded(fraction * width)} ${pixels[position] ?? 0}`;
  }
  return path;
}

/** The `d` of steps: each point's height holds until the next one; empty for no point. */
export function stepPath(fractions: readonly number[], pixels: readonly number[], width: number): string {
  let path = "";
  for (const [position, fraction] of fractions.entries()) {
    const [left, top] = [rounded(fraction * width), pixels[position] ?? 0];
    path += position === 0 ? `M${left} ${top}` : `H${left}V${top}`;
  }
  return path;
}

/** The `d` of the area between such a line, whose own `d` is `path`, and a level in px; empty for no point. */
export function areaPath(path: string, fractions: readonly number[], base: number, width: number): string {
  const first = fractions[0];
  const last = fractions.at(-1);
  if (first === undefined || last === undefined) return "";
  const level = rounded(base);
  return `${path}L${rounded(last * width)} ${level}L${rounded(first * width)} ${level}Z`;
}

/** The `d` of dots, which a round line cap makes of strokes without length. */
export function dotsPath(fractions: readonly number[], pixels: readonly number[], width: number): string {
  return fractions
    .map((fraction, position) => `M${rounded(fraction * width)} ${pixels[position] ?? 0}h0`)
    .join("");
}

/** A box of a path: its sides as fractions of the width, top and bottom in px. */
export interface PathBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The `d` of boxes to fill. */
export function boxesPath(boxes: readonly PathBox[], width: number): string {
  return boxes
    .map(({ left, right, top, bottom }) => {
      const start = rounded(left * width);
      return `M${start} ${top}H${rounded(right * width)}V${bottom}H${start}z`;
    })
    .join("");
}

/** The `d` of upright strokes, those that fall on one place drawn once. */
export function strokesPath(
  fractions: readonly number[],
  top: number,
  bottom: number,
  width: number,
): string {
  const places = new Set(fractions.map((fraction) => rounded(fraction * width)));
  return [...places].map((left) => `M${left} ${top}V${bottom}`).join("");
}
