/** A text in each language of the almanac. */
export interface Localised {
  readonly en: string;
  readonly "zh-Hant": string;
}

/** What an index is, apart from its closes. */
export interface IndexProfile {
  /** Upper case, as stored: `HSI`. Addresses use the lower case. */
  readonly symbol: string;
  readonly name: Localised;
  readonly shortName: Localised;
  /** ISO 4217 code of the market the index is quoted in; `null` where a reader's file does not say. */
  readonly currency: string | null;
  readonly region: Localised;
  readonly publisher: Localised;
  /** `price`: dividends excluded; `total`: dividends reinvested (DAX); `null` where a reader's file does not say. */
  readonly returnBasis: "price" | "total" | null;
  readonly launched: string | null;
  readonly baseDate: string | null;
  readonly baseValue: number | null;
  readonly note: Localised | null;
  readonly source: string;
}

/** How much of a series is there, as stored with it; dates are `YYYY-MM-DD`. */
export interface Coverage {
  readonly firstDate: string;
  readonly lastDate: string;
  /** The stretch in which every session has its close; both `null` where there is none. */
  readonly completeFrom: string | null;
  readonly completeTo: string | null;
  /** Closes inside the complete stretch. */
  readonly sessionCount: number;
  /**
   * Closes before and after the complete stretch: declared ones (year-ends, turning points) and sessions beyond a hole.
   * All are `sparseBefore` where there is no such stretch.
   */
  readonly sparseBefore: number;
  readonly sparseAfter: number;
}

/** A year's last close as a source states it. */
export interface AnnualClose {
  readonly year: number;
  /** The day of the close; `YYYY-12-31` where the source gives the year only (`datePrecision` is then `year`). */
  readonly date: string;
  readonly datePrecision: "day" | "year";
  readonly close: number;
  readonly note: string | null;
  readonly sources: readonly NamedSource[];
  /** The change as the source prints it, errors included; percent as printed, not a fraction. */
  readonly published: {
    readonly changePoints: number | null;
    readonly changePercent: number | null;
    readonly sources: readonly NamedSource[];
  } | null;
}

/** In the order in which readers choose among them. */
export const MILESTONE_KINDS = [
  "peak",
  "trough",
  "crash",
  "rebound",
  "record",
  "threshold",
  "launch",
  "methodology",
  "policy",
  "market",
] as const;

/** What is doubtful about a milestone. */
export type DisputeKind =
  /** Only the rounding of a figure. */
  | "rounding"
  /** Sources tell it differently, and the closes do not decide it. */
  | "sources-differ"
  /** The closes held refute what a source says. */
  | "contradicted";

export interface Milestone {
  readonly date: string;
  readonly datePrecision: "day" | "year";
  readonly slug: string;
  readonly kind: (typeof MILESTONE_KINDS)[number];
  readonly title: Localised;
  readonly text: Localised;
  readonly level: number | null;
  readonly levelBasis: "close" | "intraday" | "base" | null;
  /** Who disagrees, and what the closes support; `null` where nobody does. */
  readonly dispute: { readonly kind: DisputeKind; readonly text: Localised } | null;
  readonly sources: readonly NamedSource[];
}

/** A dated fact about a level: peak, trough, first close above, intraday high. Only `close` rows enter a series. */
export interface TurningPoint {
  readonly date: string;
  readonly basis: "close" | "intraday" | "base";
  readonly level: number;
  readonly kind: string;
  readonly note: string | null;
  readonly source: string;
}

/** A provider's close of a day that was no session, which the series leaves out. */
export interface LeftOutClose {
  readonly date: string;
  /** Why, as `daily-checks.csv` says it. */
  readonly why: string;
}

/** A source as readers meet it beside a figure or a text. */
export interface NamedSource {
  readonly name: Localised;
  /** Of what it published: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string | null;
  /** Its place on the Data page; `null` where it has none there: a reader's file, a website. */
  readonly anchor: string | null;
}

/** Where figures come from. `id` is the name used in `source` fields; readers see the names. */
export interface SourceNote {
  readonly id: string;
  readonly shortName: Localised;
  readonly longName: Localised;
  readonly description: Localised;
  /** Licence of the package the figures were taken from; `null` where none is stated. */
  readonly licence: string | null;
}
