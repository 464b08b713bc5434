import { both, type Claim, PLACES } from "./claim";

const row = { by: "article", place: PLACES.milestones } as const;

/** The table of milestones of the article of 2025, line by line. */
export const yearClaims: readonly Claim[] = [
  {
    ...{ id: "year-1997", ...row, question: "year-1997" },
    says: both("A sharp decline in 1997", "1997年急跌"),
    check: { kind: "year-fall", year: 1997 },
  },
  {
    ...{ id: "year-2007", ...row, question: "year-2007" },
    says: both("Reached about 31,000 in 2007", "2007年升至約31,000點"),
    check: { kind: "year-high", year: 2007, level: 31000 },
  },
  {
    ...{ id: "year-2008", ...row, question: "year-2008" },
    says: both("Dropped below 12,000 in 2008", "2008年跌穿12,000點"),
    check: { kind: "year-low", year: 2008, level: 12000 },
  },
  {
    ...{ id: "year-2018", ...row, question: "year-2018" },
    says: both("Volatility increased in 2018", "2018年波幅擴大"),
    check: { kind: "wilder-year", year: 2018 },
  },
  {
    ...{ id: "year-2020", ...row, question: "year-2020" },
    says: both("A brief fall in 2020, and a quick recovery", "2020年短暫下跌，迅速回升"),
    check: { kind: "brief-fall", year: 2020 },
  },
  {
    ...{ id: "years-2022", ...row, question: "years-2022" },
    says: both("Prolonged underperformance, 2022 to 2024", "2022至2024年長期落後"),
    check: { kind: "behind-others", from: "2021-12-31", to: "2024-12-31" },
  },
  {
    ...{ id: "year-2025", ...row, question: "year-2025" },
    says: both("A zone of about 21,000 to 22,500 in 2025", "2025年在約21,000至22,500點之間"),
    check: { kind: "band", from: "2025-01-01", to: "2025-12-31", low: 21000, high: 22500 },
  },
];
