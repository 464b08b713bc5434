import type { Rule } from "./suspicion";

/** What stops a price file from being read, by the names of an import's rules. */
export const READING_RULES = [
  "empty",
  "not-text",
  "not-csv",
  "open-quote",
  "endless-row",
  "endless-undated",
  "one-column",
  "no-date-column",
  "no-close-column",
  "several-close-columns",
  "unclear-header",
  "several-series",
  "no-rows",
  "not-a-date",
  "impossible-date",
  "ambiguous-dates",
  "not-a-number",
  "non-finite",
  "non-positive",
  "ambiguous-numbers",
  "missing-cell",
  "surplus-cell",
  "order",
  "duplicate-date",
] as const;

/** A rule of reading. */
export type ReadingRule = (typeof READING_RULES)[number];

/** What stands where a file cannot be read, put as in the file, and what would be read there. */
export interface ReadingDetails {
  /** The name of the column in quotes; `null`: the whole row or file. */
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
}

/** Rows that were left out; the finding's line and date are those of the first. */
export interface RowsDetails {
  readonly rows: number;
  readonly lastDate: string | null;
}

/** Who states a stored close, in each language; loads of early versions noted one text. */
type StoredSource = string | { readonly en: string; readonly "zh-Hant": string };

/** What each rule of an import says beside date, line and close. Dates are `YYYY-MM-DD`, shares are fractions. */
export interface OwnDetails {
  /** A date after the day of the import. */
  "future-date": { readonly today: string };
  /** A close that the store cannot hold. */
  "out-of-range": Readonly<Record<string, never>>;
  "not-daily": { readonly medianDays: number };
  "wrong-index": {
    readonly symbol: string;
    /** Days on which both have a close. */
    readonly shared: number;
    /** Those on which the closes differ by more than `tolerance`. */
    readonly off: number;
    readonly tolerance: number;
    /** Of daily returns; `null` where there are too few to say. */
    readonly correlation: number | null;
    /** The index that the closes belong to; `null` where it is not known. */
    readonly fits: string | null;
  };
  "dates-shifted": {
    readonly direction: "early" | "late";
    /** Rows looked at, and those that agree with the sessions of `symbol` once moved by a day; or dates on a weekend and those missing on its other side, where `symbol` is `null`. */
    readonly rows: number;
    readonly agreeing: number;
    readonly symbol: string | null;
  };
  "unknown-index": { readonly symbol: string | null; readonly known: readonly string[] };
  "without-close": RowsDetails;
  "duplicate-row": RowsDetails;
  /** `count` closes dated Saturday or Sunday, of which `rows` repeat the close before or after and are left out. */
  "filled-days": RowsDetails & { readonly count: number };
  /** The last close, further from the one before, as a fraction, than the index ever moved in a session. */
  "last-jump": { readonly previous: number; readonly change: number; readonly furthest: number };
  /** Rows on days without a session of `symbol` that repeat the close before or after. */
  "filled-holidays": RowsDetails & { readonly symbol: string };
  "trailing-text": RowsDetails;
  "adjusted-close": { readonly column: string };
  /** The dates are moments of a market that is not known. */
  "days-in-utc": Readonly<Record<string, never>>;
  "two-digit-years": { readonly from: number; readonly to: number };
  /** The close of a session that may not have ended. */
  "provisional-close": { readonly today: string };
  /** Stored closes say otherwise, but differ by at most `tolerance`, a fraction. */
  "slight-differences": RowsDetails & { readonly tolerance: number; readonly chosen: "stored" | "file" };
  /** A stored close says otherwise, by more. */
  "other-close": {
    readonly stored: number | null;
    readonly storedSource: StoredSource | null;
    readonly chosen: "stored" | "file";
  };
  /** The stored closes know no session on that day. */
  "no-session": {
    readonly stored: number | null;
    readonly storedSource: StoredSource | null;
    readonly chosen: "stored" | "file";
  };
}

/** A rule of imports alone. */
export type OwnRule = keyof OwnDetails;

/** Rules of `suspiciousCloses` that an import reports as they are. */
export type SeriesRule = Exclude<Rule, OwnRule>;

/** The fields of a suspicion, days as dates: `lastDay` is `lastDate`. */
export type SeriesDetails = Readonly<Record<string, unknown>>;

type DetailsByRule = OwnDetails & Record<ReadingRule, ReadingDetails> & Record<SeriesRule, SeriesDetails>;

/** Every rule by which an import finds something. */
export type FindingRule = keyof DetailsByRule;

interface FindingOf<R extends FindingRule> {
  readonly rule: R;
  /** `fault`: the file is refused; `warning`: its rows are stored all the same, unless the rule leaves them out. */
  readonly severity: "fault" | "warning";
  /** `YYYY-MM-DD`; `null` where it is about no single day. */
  readonly date: string | null;
  /** The line of the file, from 1; `null` where it is about none. */
  readonly line: number | null;
  readonly close: number | null;
  readonly details: DetailsByRule[R];
}

/** One thing that an import found in a price file. */
export type Finding = { readonly [R in FindingRule]: FindingOf<R> }[FindingRule];
