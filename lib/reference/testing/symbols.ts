/** The twelve indices that ship, in the order in which the almanac lists them. */
export const SYMBOLS = [
  "HSI",
  "HSCEI",
  "HSTECH",
  "HSCI",
  "SPX",
  "DJI",
  "N225",
  "FTSE",
  "NIFTY",
  "SSEC",
  "DAX",
  "CAC",
];
