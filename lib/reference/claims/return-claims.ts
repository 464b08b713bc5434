import { ROUGH_FIVE_YEAR_CAGR_PERCENT } from "@/lib/reference/rough-bands";
import type { Localised } from "@/lib/reference/types";
import { both, type Claim, PLACES } from "./claim";

const INDEX_NAMES: Readonly<Record<string, Localised>> = {
  HSI: both("Hang Seng Index", "恒生指數"),
  SPX: both("S&P 500", "標普500"),
  N225: both("Nikkei 225", "日經225"),
  FTSE: both("FTSE 100", "富時100"),
  NIFTY: both("Nifty 50", "Nifty 50"),
};

const tech = { by: "tech", place: PLACES.whole, question: "tech" } as const;
const SYMBOL = "HSTECH";
const DAY = "2025-07-18";

const future = { kind: "undecidable", why: "future" } as const;
const outlook = { by: "undated", place: PLACES.outlook, question: "outlook" } as const;

/** The growth rates of five indices, the figures of the TECH Index, and what lies ahead. */
export const returnClaims: readonly Claim[] = [
  ...Object.entries(ROUGH_FIVE_YEAR_CAGR_PERCENT).map(([symbol, [low, high]]): Claim => {
    const name = INDEX_NAMES[symbol] ?? both(symbol, symbol);
    return {
      ...{ id: `five-years-${symbol.toLowerCase()}`, by: "article", place: PLACES.comparison },
      question: "five-years",
      says: both(
        `${name.en}: about ${low} to ${high} % a year`,
        `${name["zh-Hant"]}：每年約 ${low} 至 ${high} %`,
      ),
      check: { kind: "rough-band", symbol, year: 2025 },
    };
  }),
  {
    ...{ id: "tech-year", ...tech },
    says: both("Up over 53 % in one year", "1年升逾 53 %"),
    check: {
      ...{ kind: "return", symbol: SYMBOL, from: "2024-07-18", to: DAY },
      ...{ percent: 53, sense: "over" },
    },
  },
  {
    ...{ id: "tech-year-to-date", ...tech },
    says: both("Up another 24 % in 2025 to that day", "2025年至當日再升 24 %"),
    check: {
      ...{ kind: "return", symbol: SYMBOL, from: "2024-12-31", to: DAY },
      ...{ percent: 24, sense: "exact" },
    },
  },
  {
    ...{ id: "tech-2024", ...tech },
    says: both("Up nearly 19 % in 2024", "2024年升近 19 %"),
    check: {
      ...{ kind: "return", symbol: SYMBOL, from: "2023-12-31", to: "2024-12-31" },
      ...{ percent: 19, sense: "nearly" },
    },
  },
  {
    ...{ id: "tech-named-hsi", ...tech },
    says: both(
      "The title and first lines give the over 53 % to the Hang Seng Index",
      "標題及首段稱升逾 53 % 的是恒生指數",
    ),
    check: {
      ...{ kind: "return", symbol: "HSI", from: "2024-07-18", to: DAY },
      ...{ percent: 53, sense: "over" },
    },
  },
  {
    ...{ id: "tech-ahead", ...tech },
    says: both("12 points ahead of the Composite Index", "較恒生綜合指數高12個百分點"),
    check: { kind: "ahead", symbol: SYMBOL, of: "HSCI", on: DAY, points: 12 },
  },
  {
    ...{ id: "tech-volatility", ...tech },
    says: both("Volatility close to 41 %", "波幅接近 41 %"),
    check: { kind: "volatility", symbol: SYMBOL, on: DAY, percent: 41 },
  },
  {
    ...{ id: "composite-volatility", ...tech },
    says: both("Volatility of the Composite Index: 28 %", "恒生綜合指數的波幅：28 %"),
    check: { kind: "volatility", symbol: "HSCI", on: DAY, percent: 28 },
  },
  {
    ...{ id: "outlook-recovery", ...outlook },
    says: both("Growth after the pandemic will play a part", "疫後經濟增長將有影響"),
    check: future,
  },
  {
    ...{ id: "outlook-technology", ...outlook },
    says: both("Technology companies could drive it up", "科技公司或帶動上升"),
    check: future,
  },
  {
    ...{ id: "outlook-world", ...outlook },
    says: both("Markets abroad will go on moving it", "海外市場將繼續左右走勢"),
    check: future,
  },
  {
    ...{ id: "outlook-2023", ...outlook },
    says: both(
      "As of 2023 it fluctuated with the recovery and supply chains",
      "2023年隨復蘇及供應鏈變化而波動",
    ),
    check: { kind: "undecidable", why: "words" },
  },
  {
    ...{ id: "outlook-article", by: "article", place: PLACES.whole, question: "outlook" },
    says: both("Growth in the long run as the region stabilises", "區內穩定後可長遠增長"),
    check: future,
  },
];
