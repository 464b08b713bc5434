/** Since when a company has been listed: a day number, or how many whole months at the review. */
export type Listing =
  | { readonly kind: "day"; readonly day: number }
  | { readonly kind: "months"; readonly months: number };

/** A company that may come into the index; `null` for what is not known of it. */
export interface Candidate {
  readonly name: string;
  /** Average market value of its ordinary shares, 0 or more, in the same unit for all. */
  readonly marketValue: number | null;
  /** Turnover in its shares, 0 or more, in the same unit for all. */
  readonly turnover: number | null;
  readonly listing: Listing | null;
}
