import type { Localised } from "@/lib/reference/types";
import type { QuestionId } from "./questions";

/** The documents whose claims are settled here, by their ids in the table of sources. */
export const CLAIM_DOCUMENTS = {
  tech: "000_1eb98bbbaa1d2c4b.txt",
  article: "001_524aac392f7304df.txt",
  encyclopaedia: "002_d27a631c5e5811db.txt",
  glossary: "003_83c0fe2844c5fb09.txt",
  undated: "004_79a12f83aa0fa3d0.txt",
} as const;

export type ClaimDocument = keyof typeof CLAIM_DOCUMENTS;

/** How exactly a figure is meant: to its last digit, or as `nearly`, `over` and `about` say. */
export type Sense = "exact" | "nearly" | "over" | "about";

/** Why neither closes nor dated facts can settle a claim. */
export type Undecidable = "market-values" | "future" | "words" | "intention" | "no-list";

/**
 * What a claim comes down to, so that closes and dated facts can settle it. Levels and points are in index points,
 * percentages in per cent as stated; dates are `YYYY-MM-DD`. The index is the Hang Seng Index where none is named.
 */
export type Check =
  | { readonly kind: "base"; readonly on: string; readonly level: number }
  | { readonly kind: "close"; readonly on: string; readonly level: number }
  | {
      readonly kind: "intraday";
      readonly on: string;
      readonly level: number;
      readonly side: "high" | "low";
    }
  /** The first close at or above `level`, after a day where it is not the first ever. */
  | { readonly kind: "first-close"; readonly on: string; readonly level: number; readonly after?: string }
  /** The time between the first closes at or above two levels, in years: about so long, or less. */
  | {
      readonly kind: "level-span";
      readonly from: number;
      readonly to: number;
      readonly years: number;
      readonly isLess: boolean;
    }
  /** The highest or lowest close of all up to a day. */
  | {
      readonly kind: "extreme";
      readonly on: string;
      readonly level: number;
      readonly side: "highest" | "lowest";
      readonly to: string;
    }
  | {
      readonly kind: "change";
      readonly from: string;
      readonly to: string;
      readonly unit: "points" | "percent";
      readonly size: number;
      readonly sense: Sense;
    }
  /** How far a close lies below the highest one before. */
  | { readonly kind: "below-high"; readonly on: string; readonly percent: number; readonly sense: Sense }
  /** When the index last closed lower, or at least as high, than on a day, or than a level: between two days. */
  | {
      readonly kind: "last-time";
      readonly on: string;
      readonly side: "lower" | "higher";
      /** The close of the day where none is given. */
      readonly level?: number;
      readonly earliest: string | null;
      readonly latest: string;
    }
  | { readonly kind: "day-fall"; readonly on: string; readonly points: number; readonly within: boolean }
  /** The first close `percent` below the highest close of the twelve months before. */
  | { readonly kind: "bear-market"; readonly on: string; readonly percent: number }
  | {
      readonly kind: "band";
      readonly from: string;
      readonly to: string;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: "moves"; readonly days: readonly string[]; readonly direction: "up" | "down" }
  | { readonly kind: "year-high"; readonly year: number; readonly level: number }
  | { readonly kind: "year-low"; readonly year: number; readonly level: number }
  | { readonly kind: "year-fall"; readonly year: number }
  | { readonly kind: "wilder-year"; readonly year: number }
  | { readonly kind: "brief-fall"; readonly year: number }
  | { readonly kind: "behind-others"; readonly from: string; readonly to: string }
  | { readonly kind: "worst-day"; readonly year: number; readonly percent: number }
  | { readonly kind: "rough-band"; readonly symbol: string; readonly year: number }
  | {
      readonly kind: "return";
      readonly symbol: string;
      readonly from: string;
      readonly to: string;
      readonly percent: number;
      readonly sense: Sense;
    }
  | { readonly kind: "volatility"; readonly symbol: string; readonly on: string; readonly percent: number }
  | {
      readonly kind: "ahead";
      readonly symbol: string;
      readonly of: string;
      readonly on: string;
      readonly points: number;
    }
  | { readonly kind: "count"; readonly on: string; readonly count: number }
  | { readonly kind: "count-rise"; readonly year: number }
  /** The day, month or year of a row of the dated facts, found by how its text starts. */
  | { readonly kind: "dated"; readonly row: string; readonly on: string }
  /** The first day on which there were so many constituents. */
  | { readonly kind: "count-day"; readonly count: number; readonly on: string }
  /** What the latest such row of another source states, its figures of one unit. */
  | {
      readonly kind: "value";
      readonly row: string;
      readonly unit: "percent" | "seconds" | "constituents" | "hours";
      readonly states: readonly string[];
    }
  /** How the level comes from the members: from yesterday's, over a divisor, or over the market value of the base day. */
  | { readonly kind: "formula"; readonly form: "chain" | "divisor" | "base" }
  /** The months, 1 to 12, in which the number of constituents was reviewed since a day. */
  | { readonly kind: "review"; readonly months: readonly number[]; readonly since: string }
  | { readonly kind: "contract"; readonly contract: string; readonly on: string }
  | {
      readonly kind: "coverage";
      readonly percent: number;
      readonly year: number;
      readonly of: "main" | "composite";
    }
  | { readonly kind: "sum"; readonly parts: readonly number[] }
  | { readonly kind: "weight"; readonly subIndex: string; readonly percent: number }
  | {
      readonly kind: "members";
      readonly codes: readonly string[];
      /** The sub-index they belong to; `null` where the source names none of the four. */
      readonly subIndex: string | null;
    }
  | { readonly kind: "fund"; readonly code: string; readonly index: string }
  | { readonly kind: "undecidable"; readonly why: Undecidable };

/** Who states something: one of the documents, or another source by its name. */
export type Speaker = ClaimDocument | Localised;

/** A claim that can be checked, in the almanac's words. */
export interface Claim {
  /** Stays the same: addresses and tests name it. */
  readonly id: string;
  readonly by: Speaker;
  /** Where it stands there. */
  readonly place: Localised;
  readonly question: QuestionId;
  readonly says: Localised;
  readonly check: Check;
}

/** A text in both languages. */
export function both(en: string, zhHant: string): Localised {
  return { en, "zh-Hant": zhHant };
}

/** Where in the documents claims stand. */
export const PLACES = {
  opening: both("Opening", "開首"),
  history: both("History", "歷史"),
  features: both("Key features", "主要特點"),
  milestones: both("Table of milestones", "大事列表"),
  weights: both("Table of sector weights", "行業比重列表"),
  calculation: both("Calculation", "計算方法"),
  comparison: both("Comparison of indices", "指數比較"),
  investing: both("Ways to invest", "投資途徑"),
  components: both("Components", "成分股"),
  examples: both("Examples", "例子"),
  questions: both("Questions and answers", "問答"),
  importance: both("Importance", "重要性"),
  companies: both("Table of companies", "公司列表"),
  outlook: both("Trends and outlook", "趨勢及展望"),
  whole: both("Text", "正文"),
  table: both("Table of changes", "變動列表"),
  representativeness: both("Representativeness", "代表性"),
} as const;
