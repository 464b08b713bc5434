import type { Localised } from "./types";

/**
 * The dated facts around the indices, as the store holds them; each row names its source as its table does: `factSource` makes a
 * text for readers of it.
 */
export interface ReferenceFacts {
  /** The store's, when they were read. */
  readonly revision: number;
  readonly constituents: readonly Constituent[];
  readonly constituentCounts: readonly ConstituentCount[];
  readonly methodology: readonly MethodologyDate[];
  readonly contracts: readonly Contract[];
  readonly funds: readonly Fund[];
  readonly classification: readonly ClassificationRow[];
  readonly coverage: readonly MarketCoverage[];
  readonly tracking: readonly TrackingFact[];
}

/** A member of the Hang Seng Index in a month. */
export interface Constituent {
  /** `YYYY-MM`. */
  readonly asOf: string;
  readonly code: string;
  readonly nameEn: string;
  readonly nameZh: string | null;
  /** Its English name tells one from another. */
  readonly subIndex: Localised;
  /** Start of its latest unbroken membership: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly joined: string | null;
  readonly source: string;
}

/** How many constituents a source says there were. */
export interface ConstituentCount {
  readonly date: string;
  readonly count: number;
  readonly note: Localised | null;
  readonly source: string;
}

/** A change of the method, or what a source says of it. */
export interface MethodologyDate {
  readonly date: string | null;
  readonly what: Localised;
  readonly value: Localised | null;
  readonly source: string;
}

/** A future or option on an index. */
export interface Contract {
  readonly contract: Localised;
  readonly code: string | null;
  readonly launched: string | null;
  /** Units of the currency for one index point. */
  readonly multiplier: number | null;
  readonly currency: string | null;
  readonly tick: Localised | null;
  readonly months: Localised | null;
  readonly hours: Localised | null;
  readonly lastDay: Localised | null;
  readonly settlement: Localised | null;
  readonly source: string;
}

/** A fund that follows an index, or that a source says does. */
export interface Fund {
  readonly code: string | null;
  /** In Chinese the one a source has, otherwise a rendering of the English one. */
  readonly name: Localised;
  readonly index: Localised | null;
  readonly exchange: Localised | null;
  readonly launched: string | null;
  readonly note: Localised | null;
  readonly source: string;
}

/** A sector or industry of a classification. */
export interface ClassificationRow {
  readonly code: string | null;
  /** As its source spells it. */
  readonly sector: Localised;
  readonly note: Localised | null;
  readonly source: string;
}

/** How much of a market an index stands for, as a source states it. */
export interface MarketCoverage {
  readonly date: string | null;
  readonly coveragePercent: number;
  readonly ofWhat: Localised;
  readonly source: string;
}

/** What a source states of the products on an index, its futures and its returns. */
export interface TrackingFact {
  readonly fact: Localised;
  /** A number, a month or a text, as the source has it. */
  readonly value: string;
  readonly unit: Localised;
  readonly asOf: string | null;
  readonly note: Localised | null;
  readonly source: string;
}
