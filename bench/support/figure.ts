/** A measured figure beside the same measure of its peer, taken in the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly peer: { readonly name: string; readonly value: number };
  readonly bound: Bound;
}

/** What a figure must not exceed or fall below, and what its multiple of its peer's must not exceed; none: for information. */
export interface Bound {
  readonly value?: number;
  readonly least?: number;
  readonly ratio?: number;
}

/** What a figure counts; the empty one is a number without a unit. */
export type Unit = "ms" | "s" | "kB" | "MB" | "bytes" | "points" | "";

/** A benchmark: measures and returns its figures, or one line of why it cannot run here. */
export type Bench = () => Promise<readonly Figure[] | string>;

const digits: Readonly<Record<Unit, number>> = { ms: 1, s: 2, kB: 1, MB: 0, bytes: 1, points: 0, "": 3 };

/** How many times its peer's a figure is. */
export function ratioOf({ value, peer }: Figure): number {
  return value / peer.value;
}

/** Whether a figure is within its bounds; one that could not be measured is not. */
export function isWithinBound(figure: Figure): boolean {
  const { value = Number.POSITIVE_INFINITY, least = Number.NEGATIVE_INFINITY } = figure.bound;
  const { ratio } = figure.bound;
  // Nothing is not some times nothing.
  const isWithinRatio = ratio === undefined || ratioOf(figure) <= ratio;
  return figure.value <= value && figure.value >= least && isWithinRatio;
}

/** Figures as rows of text: figure, value, peer, ratio, bound, verdict. */
export function figureRows(figures: readonly Figure[]): string[][] {
  return figures.map((figure) => [
    figure.name,
    amount(figure.value, figure.unit),
    `${figure.peer.name}: ${amount(figure.peer.value, figure.unit)}`,
    ratioText(ratioOf(figure), figure.unit),
    boundText(figure),
    verdict(figure),
  ]);
}

/** The heads of `figureRows`. */
export const figureHeads = ["figure", "value", "peer", "ratio", "bound", ""];

function amount(value: number, unit: Unit): string {
  const isShort = unit === "ms" && value < 10;
  return `${value.toFixed(digits[unit] + (isShort ? 1 : 0))} ${unit}`.trimEnd();
}

function ratioText(ratio: number, unit: Unit): string {
  return isSpeed(ratio, unit) ? `${timesAsFast(ratio)} × as fast` : `${ratio.toFixed(2)} ×`;
}

/** Whether a ratio is better said the other way round: times, ours half its peer's or less. */
function isSpeed(ratio: number, unit: Unit): boolean {
  return ratio <= 0.5 && (unit === "ms" || unit === "s");
}

function timesAsFast(ratio: number): string {
  const times = 1 / ratio;
  return times < 10 && !Number.isInteger(times) ? times.toFixed(1) : times.toFixed(0);
}

function boundText({ bound, unit }: Figure): string {
  const { least, value, ratio } = bound;
  const parts = [];
  if (least !== undefined) parts.push(`≥ ${least} ${unit}`.trimEnd());
  if (value !== undefined) parts.push(`≤ ${Math.round(value * 1000) / 1000} ${unit}`.trimEnd());
  if (ratio !== undefined)
    parts.push(isSpeed(ratio, unit) ? `≥ ${timesAsFast(ratio)} × as fast` : `≤ ${ratio} ×`);
  return parts.join(", ");
}

function verdict(figure: Figure): string {
  if (boundText(figure) === "") return "";
  if (isWithinBound(figure)) return "ok";
  return figure.value < (figure.bound.least ?? Number.NEGATIVE_INFINITY) ? "under" : "over";
}
