/** A measured figure beside the same measure of its peer, taken in the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: Unit;
  readonly peer: { readonly name: string; readonly value: number };
  /** What the figure must not exceed, by itself and as a multiple of its peer's; none: for information. */
  readonly bound: { readonly value?: number; readonly ratio?: number };
}

export type Unit = "ms" | "s" | "kB" | "MB" | "points";

/** A benchmark: measures and returns its figures, or one line of why it cannot run here. */
export type Bench = () => Promise<readonly Figure[] | string>;

const digits: Readonly<Record<Unit, number>> = { ms: 1, s: 2, kB: 1, MB: 0, points: 0 };

/** How many times its peer's a figure is. */
export function ratioOf({ value, peer }: Figure): number {
  return value / peer.value;
}

/** Whether a figure is within its bounds; one that could not be measured is not. */
export function isWithinBound(figure: Figure): boolean {
  const { value = Number.POSITIVE_INFINITY, ratio = Number.POSITIVE_INFINITY } = figure.bound;
  return figure.value <= value && ratioOf(figure) <= ratio;
}

/** Figures as rows of text: figure, value, peer, ratio, bound, verdict. */
export function figureRows(figures: readonly Figure[]): string[][] {
  return figures.map((figure) => [
    figure.name,
    amount(figure.value, figure.unit),
    `${figure.peer.name}: ${amount(figure.peer.value, figure.unit)}`,
    `${ratioOf(figure).toFixed(2)} ×`,
    boundText(figure),
    verdict(figure),
  ]);
}

/** The heads of `figureRows`. */
export const figureHeads = ["figure", "value", "peer", "ratio", "bound", ""];

function amount(value: number, unit: Unit): string {
  return `${value.toFixed(digits[unit])} ${unit}`;
}

function boundText({ bound, unit }: Figure): string {
  const parts = [];
  if (bound.value !== undefined) parts.push(`≤ ${bound.value} ${unit}`);
  if (bound.ratio !== undefined) parts.push(`≤ ${bound.ratio} ×`);
  return parts.join(", ");
}

function verdict(figure: Figure): string {
  if (boundText(figure) === "") return "";
  return isWithinBound(figure) ? "ok" : "over";
}
