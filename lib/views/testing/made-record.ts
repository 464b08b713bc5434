import type { IndexRecord } from "@/lib/reference/records";
import type { Series } from "@/lib/series/series";

/** A record about nothing but a series: no annual closes, milestones and other facts unless given. */
export function madeRecord(series: Series, facts: Partial<IndexRecord> = {}): IndexRecord {
  const both = (text: string) => ({ en: text, "zh-Hant": text });
  const { complete } = series;
  return {
    revision: 1,
    profile: {
      symbol: series.symbol,
      name: both("Test Index"),
      shortName: both("Test"),
      currency: "HKD",
      region: both("Nowhere"),
      publisher: both("Nobody"),
      returnBasis: "price",
      launched: null,
      baseDate: null,
      baseValue: null,
      note: null,
      source: "test",
    },
    coverage: {
      firstDate: "1970-01-01",
      lastDate: "1970-01-01",
      completeFrom: complete && "1970-01-01",
      completeTo: complete && "1970-01-01",
      sessionCount: complete === null ? 0 : series.days.length,
      sparseBefore: complete === null ? series.days.length : 0,
      sparseAfter: 0,
    },
    series,
    closeSources: [],
    annualCloses: [],
    milestones: [],
    turningPoints: [],
    leftOut: [],
    ...facts,
  };
}
