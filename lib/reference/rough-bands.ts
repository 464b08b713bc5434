import type { NamedSource } from "./types";

/** The source that prints the bands below, without saying over which five years; a test compares its name. */
export const ROUGH_BANDS_SOURCE: NamedSource = {
  name: { en: "Article on the index, 2025", "zh-Hant": "恒指文章，2025年" },
  date: null,
  anchor: "source-article-on-the-index-2025",
};

/** Rough five-year CAGRs as that source prints them, in per cent, lowest and highest, by symbol. */
export const ROUGH_FIVE_YEAR_CAGR_PERCENT: Readonly<Record<string, readonly [number, number]>> = {
  HSI: [2, 4],
  SPX: [10, 12],
  N225: [5, 7],
  FTSE: [4, 6],
  NIFTY: [12, 14],
};
