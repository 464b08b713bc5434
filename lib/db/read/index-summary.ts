import type { MarketIndex } from "@/lib/db/generated/client";
import type { Coverage, IndexProfile, Localised } from "@/lib/reference/types";
import { isoDate, isoDateOrNull } from "./iso-date";

/** The profile in a row of market_index. */
export function profileOf(row: MarketIndex): IndexProfile {
  return {
    symbol: row.symbol,
    name: { en: row.nameEn, "zh-Hant": row.nameZhHant },
    shortName: { en: row.shortEn, "zh-Hant": row.shortZhHant },
    currency: row.currency,
    region: { en: row.regionEn, "zh-Hant": row.regionZhHant },
    publisher: { en: row.publisherEn, "zh-Hant": row.publisherZhHant },
    returnBasis: row.returnBasis,
    launched: isoDateOrNull(row.launched),
    baseDate: isoDateOrNull(row.baseDate),
    baseValue: row.baseValue === null ? null : row.baseValue.toNumber(),
    note: localised(row.noteEn, row.noteZhHant),
    source: row.source,
  };
}

/** The coverage stored in a row of market_index; `null` where the index has no closes. */
export function storedCoverageOf(row: MarketIndex): Coverage | null {
  if (row.firstDate === null || row.lastDate === null) return null;
  return {
    firstDate: isoDate(row.firstDate),
    lastDate: isoDate(row.lastDate),
    completeFrom: isoDateOrNull(row.completeFrom),
    completeTo: isoDateOrNull(row.completeTo),
    sessionCount: row.sessionCount,
    sparseBefore: row.sparseBefore,
    sparseAfter: row.sparseAfter,
  };
}

/** Both texts, or `null` where either is missing: a page in one language must not lack what the other shows. */
export function localised(en: string | null, zhHant: string | null): Localised | null {
  return en === null || zhHant === null ? null : { en, "zh-Hant": zhHant };
}
