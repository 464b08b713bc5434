/** What a place of the almanac is, as lists of places say it. */
export type GoKind =
  | "index"
  | "page"
  | "figure"
  | "year"
  | "month"
  | "day"
  | "bought"
  | "fall"
  | "milestone"
  | "word";

/** Somewhere to go: what it is called, of which index it is, and what it says in a few words. */
export interface GoPlace {
  readonly kind: GoKind;
  readonly title: string;
  /** The short name of its index; empty for what is of none. */
  readonly index: string;
  /** Empty where it says nothing in few words. */
  readonly answer: string;
  readonly href: string;
}
