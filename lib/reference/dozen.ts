/** How many indices stand side by side on a page: as many as ship. */
export const DOZEN = 12;

/** A dozen of a longer list, and where in it that is. */
export interface Dozen<T> {
  readonly items: readonly T[];
  /** Which dozen it is, from 1, and how many there are; at least 1. */
  readonly page: number;
  readonly pages: number;
  /** The places of its first and last item in the list, from 1. */
  readonly from: number;
  readonly to: number;
  /** How long the list is. */
  readonly count: number;
}

/** The first twelve of a list, or all where there are no more: those that stand beside whatever index a page is of. */
export function firstDozen<T>(items: readonly T[]): readonly T[] {
  return items.slice(0, DOZEN);
}

/** The dozen of a list that an address asks for, counted from 1; the first where there is none of that number. */
export function dozenOf<T>(items: readonly T[], asked = 1): Dozen<T> {
  const pages = dozensIn(items.length);
  const page = asked > pages ? 1 : asked;
  const start = (page - 1) * DOZEN;
  const shown = items.slice(start, start + DOZEN);
  return { items: shown, page, pages, from: start + 1, to: start + shown.length, count: items.length };
}

/** How many dozens a list of so many has, the last of which may be short; 1 for none. */
export function dozensIn(count: number): number {
  return Math.max(1, Math.ceil(count / DOZEN));
}
