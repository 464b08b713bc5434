import { requireDay } from "@/lib/series/day";
import type { Localised } from "./types";

/** Days on which a market that should have opened stayed shut. */
export interface MarketClosure {
  /** The first and the last calendar day of it. */
  readonly from: number;
  readonly to: number;
  /** In a few words, to stand behind "the exchange stayed shut". */
  readonly cause: Localised;
}

interface StatedClosure {
  readonly symbols: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly cause: Localised;
}

const NEW_YORK = ["SPX", "DJI"];

// Hong Kong: the milestone of 20 October 1987 tells it and names its sources. New York: lists of the exchange's closings
// in Bloomberg Businessweek (5 November 2012) and CBS MoneyWatch (29 October 2012).
const CLOSURES: readonly StatedClosure[] = [
  {
    symbols: ["HSI"],
    ...{ from: "1987-10-20", to: "1987-10-23" },
    cause: {
      en: "after the crash of 19 October, on its chairman's decision",
      "zh-Hant": "10月19日股災後由主席決定",
    },
  },
  {
    symbols: NEW_YORK,
    ...{ from: "1933-03-06", to: "1933-03-14" },
    cause: { en: "for the national bank holiday", "zh-Hant": "全國銀行休業" },
  },
  {
    symbols: NEW_YORK,
    ...{ from: "1985-09-27", to: "1985-09-27" },
    cause: { en: "for Hurricane Gloria", "zh-Hant": "颶風格洛麗亞來襲" },
  },
  {
    symbols: NEW_YORK,
    ...{ from: "2001-09-11", to: "2001-09-14" },
    cause: { en: "after the attacks of 11 September", "zh-Hant": "九一一襲擊事件" },
  },
  {
    symbols: NEW_YORK,
    ...{ from: "2012-10-29", to: "2012-10-30" },
    cause: { en: "for Hurricane Sandy", "zh-Hant": "颶風桑迪來襲" },
  },
];

const STRETCHES = CLOSURES.map(({ symbols, from, to, cause }) => ({
  symbols,
  closure: { from: requireDay(from), to: requireDay(to), cause },
}));

/** The closure of the market of an upper-case symbol that a day lies in; `null` where none is known. O(1). */
export function closureOn(symbol: string, day: number): MarketClosure | null {
  const found = STRETCHES.find(
    ({ symbols, closure }) => symbols.includes(symbol) && day >= closure.from && day <= closure.to,
  );
  return found?.closure ?? null;
}
