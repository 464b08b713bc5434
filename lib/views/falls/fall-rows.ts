import type { Dozen } from "@/lib/reference/dozen";
import type { IndexRecord } from "@/lib/reference/records";
import { FALL_SORTS, type MINIMUM_DEPTHS } from "@/lib/url/field-choices";
import type { Choice } from "@/lib/views/parts/content/links";
import type { ViewContext } from "@/lib/views/parts/context";
import { dozenChoices } from "@/lib/views/parts/dozen-links";
import { type EpisodeRow, episodesOf, listedHref } from "@/lib/views/parts/episode-rows";

/** What the view of all falls is made from. */
export interface FallsContext extends Pick<ViewContext, "state" | "t"> {
  /** The indices whose falls they are, in the order of the catalogue. */
  readonly records: readonly IndexRecord[];
  /** Which of all indices these are; absent for all. */
  readonly part?: Dozen<unknown>;
}

/** The ways to the falls of other indices, a dozen at a time; none where all are shown. */
export function partChoices({ t, state, part }: FallsContext): Choice[] {
  return part === undefined ? [] : dozenChoices(t, { page: "falls" }, state, part);
}

/** The falls from which on they are listed where a state does not say, in per cent. */
export const DEFAULT_MINIMUM = "20";

export const DEFAULT_SORT = "depth";
export type FallSort = (typeof FALL_SORTS)[number];
export type MinimumDepth = (typeof MINIMUM_DEPTHS)[number];

/** The order that the state asks for. */
export function sortOf({ state }: Pick<FallsContext, "state">): FallSort {
  return FALL_SORTS.find((sort) => sort === state.sort) ?? DEFAULT_SORT;
}

/** Calendar days from a fall's peak to its recovery, or to the last close of its index. */
export function lengthOf({ days, current }: EpisodeRow): number {
  return days.total ?? current?.days ?? 0;
}

const ORDERS: Record<FallSort, (one: EpisodeRow, other: EpisodeRow) => number> = {
  depth: (one, other) => one.depth - other.depth,
  length: (one, other) => lengthOf(other) - lengthOf(one),
  date: (one, other) => other.peak.day - one.peak.day,
};

/** The falls in an order; of equal ones the deeper first, then the earlier. */
export function sortedFalls(falls: readonly EpisodeRow[], sort: FallSort): EpisodeRow[] {
  return [...falls].sort(
    (one, other) => ORDERS[sort](one, other) || one.depth - other.depth || one.peak.day - other.peak.day,
  );
}

/** The falls of the indices that are at least so many per cent deep, the deepest first. */
export function fallsOf({ records, t }: FallsContext, minimum: MinimumDepth): EpisodeRow[] {
  const deep = records.flatMap((record) =>
    episodesOf(record)
      .filter(({ depth }) => depth <= -Number(minimum) / 100)
      .map((episode) => ({ ...episode, record, rank: 0, href: listedHref(t, record, episode) })),
  );
  return sortedFalls(deep, DEFAULT_SORT).map((fall, position) => ({ ...fall, rank: position + 1 }));
}
