import { pointsAhead, type YearReturn, yearReturn } from "@/lib/analytics/returns/year-return";
import { type VolatilityFigure, volatility } from "@/lib/analytics/risk/volatility";
import type { IndexRecord } from "@/lib/reference/records";
import { heldRecord } from "@/lib/views/parts/held-record";

/** The index that the page is about. */
export const TECH = "HSTECH";

/** What it is measured against, the one that the headline tells of first. */
export const MARKETS = ["HSI", "HSCEI", "HSCI"] as const;

/** Addresses write symbols in lower case. */
export const TECH_SYMBOLS: readonly string[] = [TECH, ...MARKETS].map((symbol) => symbol.toLowerCase());

/** An index over the year to a day. */
export type IndexYear = YearReturn & {
  readonly record: IndexRecord;
  /** Of the year's sessions, annualised by √252; `null` where there is no year. */
  readonly volatility: VolatilityFigure | null;
};

/** The TECH index over the year to a day, and each of the markets. */
export interface TechYears {
  readonly tech: IndexYear;
  readonly markets: ReadonlyArray<IndexYear & { readonly ahead: number | null }>;
}

/** The markets that have closes, in their order. */
export function marketsOf(records: readonly IndexRecord[]): IndexRecord[] {
  return MARKETS.flatMap((symbol) => heldRecord(records, symbol) ?? []);
}

/** Return and volatility of an index over the year to a day. */
export function indexYear(record: IndexRecord, day: number): IndexYear {
  const found = yearReturn(record.series, day);
  const figure = found.year && volatility(record.series, found.year.from.day, found.year.to.day);
  return { ...found, record, volatility: figure };
}

/**
 * Return and volatility of the TECH index and of each market over the year to a day, with how many percentage points it
 * was ahead of each; each counts between its own closes.
 */
export function techYears(tech: IndexRecord, markets: readonly IndexRecord[], day: number): TechYears {
  const own = indexYear(tech, day);
  return {
    tech: own,
    markets: markets.map((record) => {
      const market = indexYear(record, day);
      return { ...market, ahead: pointsAhead(own.year, market.year) };
    }),
  };
}
