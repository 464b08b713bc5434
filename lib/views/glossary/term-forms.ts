import type { Locale } from "@/lib/i18n/locale";
import type { TermId } from "./terms";

/** Terms whose names mean other things in texts too, so that only a definition of that name leads to them. */
export const NOT_LINKED: ReadonlySet<TermId> = new Set<TermId>([
  ...(["episode", "correction", "revision", "skew", "percentile"] as const),
]);

/** How texts write a term beside its name. */
export const OTHER_FORMS: Readonly<Record<Locale, { readonly [Id in TermId]?: readonly string[] }>> = {
  en: {
    "price-return": ["price return, dividends excluded"],
    sharpe: ["sharpe ratio"],
    sortino: ["sortino ratio"],
    calmar: ["calmar ratio"],
    omega: ["omega ratio"],
    var: ["VaR"],
    cvar: ["CVaR"],
    kurtosis: ["kurtosis"],
    "factsheet-volatility": ["as factsheets have it"],
    constituent: ["members of the index"],
    "market-capitalisation": ["capitalisation", "market value"],
    "free-float-factor": ["faf, free-float factor"],
    "cap-factor": ["cf, cap factor"],
    "chain-linking": ["chain"],
    intraday: ["day’s high or low"],
    drawdown: ["max drawdown"],
    "back-calculated": ["calculated back"],
  },
  "zh-Hant": {
    "price-return": ["價格回報，不計股息"],
    cagr: ["年均複合增長（CAGR）"],
    var: ["VaR", "歷史風險值"],
    cvar: ["CVaR", "條件風險值"],
    "percentage-point": ["百分點"],
    "factsheet-volatility": ["指數便覽計法"],
    "free-float-factor": ["FAF，流通系數"],
    "cap-factor": ["CF，比重上限系數", "比重上限系數"],
    "chain-linking": ["連鎖式"],
    base: ["基準"],
    "market-coverage": ["覆蓋率"],
  },
};
