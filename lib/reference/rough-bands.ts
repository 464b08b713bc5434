/** The document that prints the bands below, without saying over which five years. */
export const ROUGH_BANDS_SOURCE = "001_524aac392f7304df.txt";

/** Rough five-year CAGRs as that document prints them, in per cent, lowest and highest, by symbol. */
export const ROUGH_FIVE_YEAR_CAGR_PERCENT: Readonly<Record<string, readonly [number, number]>> = {
  HSI: [2, 4],
  SPX: [10, 12],
  N225: [5, 7],
  FTSE: [4, 6],
  NIFTY: [12, 14],
};
