/** The dated facts around the indices, as the store holds them; each row names its source, in the words of the tables. */
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
  readonly subIndex: string;
  /** Start of its latest unbroken membership: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly joined: string | null;
  readonly source: string;
}

/** How many constituents a source says there were. */
export interface ConstituentCount {
  readonly date: string;
  readonly count: number;
  readonly note: string | null;
  readonly source: string;
}

/** A change of the method, or what a source says of it. */
export interface MethodologyDate {
  readonly date: string | null;
  readonly what: string;
  readonly value: string | null;
  readonly source: string;
}

/** A future or option on an index. */
export interface Contract {
  readonly contract: string;
  readonly code: string | null;
  readonly launched: string | null;
  /** Units of the currency for one index point. */
  readonly multiplier: number | null;
  readonly currency: string | null;
  readonly tick: string | null;
  readonly months: string | null;
  readonly hours: string | null;
  readonly lastDay: string | null;
  readonly settlement: string | null;
  readonly source: string;
}

/** A fund that follows an index, or that a source says does. */
export interface Fund {
  readonly code: string | null;
  readonly nameEn: string;
  readonly nameZh: string | null;
  readonly index: string | null;
  readonly exchange: string | null;
  readonly launched: string | null;
  readonly note: string | null;
  readonly source: string;
}

/** A sector or industry of a classification. */
export interface ClassificationRow {
  readonly code: string | null;
  readonly sectorEn: string;
  readonly sectorZh: string | null;
  readonly note: string | null;
  readonly source: string;
}

/** How much of a market an index stands for, as a source states it. */
export interface MarketCoverage {
  readonly date: string | null;
  readonly coveragePercent: number;
  readonly ofWhat: string;
  readonly source: string;
}

/** What a source states of the products on an index, its futures and its returns. */
export interface TrackingFact {
  readonly fact: string;
  /** A number, a month or a text, as the source has it. */
  readonly value: string;
  readonly unit: string;
  readonly asOf: string | null;
  readonly note: string | null;
  readonly source: string;
}
