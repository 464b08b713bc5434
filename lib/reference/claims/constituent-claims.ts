import { both, type Claim, PLACES } from "./claim";

const CHINESE_WIKIPEDIA = both("Chinese Wikipedia, late 2019", "中文維基百科，2019年底");
const changeDay = { by: CHINESE_WIKIPEDIA, place: PLACES.table, question: "change-days" } as const;

/** What is said of the number of constituents, and of how much of the market they stand for. */
export const constituentClaims: readonly Claim[] = [
  {
    ...{ id: "start-33-undated", by: "undated", place: PLACES.history, question: "count-at-start" },
    says: both("33 at the launch of 24 November 1969", "1969年11月24日推出時有33隻"),
    check: { kind: "count", on: "1969-11-24", count: 33 },
  },
  {
    ...{ id: "start-33-base", by: CHINESE_WIKIPEDIA, place: PLACES.whole, question: "count-at-start" },
    says: both("33 were picked at the start", "起初選定33隻"),
    check: { kind: "count", on: "1964-07-31", count: 33 },
  },
  {
    ...{ id: "start-30-table", by: CHINESE_WIKIPEDIA, place: PLACES.table, question: "count-at-start" },
    says: both("30 at the base date", "基準日有30隻"),
    check: { kind: "count", on: "1964-07-31", count: 30 },
  },
  {
    ...{ id: "more-in-1985", by: "undated", place: PLACES.history, question: "count-1985" },
    says: both("It rose in 1985", "1985年有所增加"),
    check: { kind: "count-rise", year: 1985 },
  },
  {
    ...{ id: "count-82", by: "encyclopaedia", place: PLACES.components, question: "count-today" },
    says: both("82 in February 2024", "2024年2月有82隻"),
    check: { kind: "count", on: "2024-02-29", count: 82 },
  },
  {
    ...{ id: "count-50-glossary", by: "glossary", place: PLACES.opening, question: "count-today" },
    says: both("50, on 21 March 2024", "50隻（2024年3月21日）"),
    check: { kind: "count", on: "2024-03-21", count: 50 },
  },
  {
    ...{ id: "count-50-undated", by: "undated", place: PLACES.components, question: "count-today" },
    says: both("50, as of 2023", "50隻（2023年）"),
    check: { kind: "count", on: "2023-12-31", count: 50 },
  },
  {
    ...{ id: "count-80", by: "article", place: PLACES.features, question: "count-today" },
    says: both("80, as of 2025", "80隻（2025年）"),
    check: { kind: "count", on: "2025-07-31", count: 80 },
  },
  {
    ...{ id: "count-88", place: PLACES.table, question: "count-today" },
    by: both("Monthly lists of constituents, July 2026", "成分股月度名單，2026年7月"),
    says: both("88, in July 2026", "88隻（2026年7月）"),
    check: { kind: "count", on: "2026-07-01", count: 88 },
  },
  {
    ...{ id: "red-chip-1992", by: CHINESE_WIKIPEDIA, place: PLACES.table, question: "first-red-chip" },
    says: both("CITIC Pacific, on 4 August 1992", "中信泰富，1992年8月4日"),
    check: { kind: "dated", row: "first red chip", on: "1992-08-04" },
  },
  {
    ...{ id: "red-chip-1994", place: PLACES.whole, question: "first-red-chip" },
    by: both("Wen Wei Po, 11 August 2014", "《文匯報》，2014年8月11日"),
    says: both("Guangdong Investment, in 1994", "粵海投資，1994年"),
    check: { kind: "dated", row: "first red chip", on: "1994" },
  },
  {
    ...{ id: "sands-day", ...changeDay },
    says: both("Sands China: 49 on 10 May 2012", "金沙中國：2012年5月10日增至49隻"),
    check: { kind: "count-day", count: 49, on: "2012-05-10" },
  },
  {
    ...{ id: "kunlun-day", ...changeDay },
    says: both("Kunlun Energy: 50 only on 12 December 2012", "崑崙能源：2012年12月12日才增至50隻"),
    check: { kind: "count-day", count: 50, on: "2012-12-12" },
  },
  {
    ...{ id: "country-garden-day", ...changeDay },
    says: both(
      "Country Garden and Sunny Optical: on 2 December 2017, a Saturday",
      "碧桂園及舜宇光學：2017年12月2日（星期六）",
    ),
    check: { kind: "undecidable", why: "no-list" },
  },
  {
    ...{ id: "composite-307", by: "encyclopaedia", place: PLACES.components, question: "composite-size" },
    says: both("307 since its revision of 8 March 2010", "2010年3月8日修訂後有307隻"),
    check: {
      kind: "value",
      row: "Hang Seng Composite Index revamped",
      unit: "constituents",
      states: ["307"],
    },
  },
  {
    ...{ id: "composite-306", by: "encyclopaedia", place: PLACES.components, question: "composite-size" },
    says: both("306 from 9 August 2010", "2010年8月9日起有306隻"),
    check: { kind: "undecidable", why: "no-list" },
  },
  {
    ...{ id: "composite-95", by: "encyclopaedia", place: PLACES.components, question: "composite-size" },
    says: both("About 95 % of the market’s value", "約佔大市市值 95 %"),
    check: { kind: "coverage", percent: 95, year: 2010, of: "composite" },
  },
  {
    ...{ id: "coverage-58-encyclopaedia", by: "encyclopaedia", place: PLACES.opening, question: "coverage" },
    says: both("About 58 % of the exchange’s value", "約佔交易所市值 58 %"),
    check: { kind: "coverage", percent: 58, year: 2024, of: "main" },
  },
  {
    ...{ id: "coverage-60-encyclopaedia", by: "encyclopaedia", question: "coverage" },
    place: PLACES.representativeness,
    says: both("Kept at about 60 % of total value", "維持於總市值約 60 %"),
    check: { kind: "coverage", percent: 60, year: 2024, of: "main" },
  },
  {
    ...{ id: "coverage-60-article", by: "article", place: PLACES.features, question: "coverage" },
    says: both("About 60 % of the exchange’s value", "約佔交易所市值 60 %"),
    check: { kind: "coverage", percent: 60, year: 2025, of: "main" },
  },
  {
    ...{ id: "coverage-58-glossary", by: "glossary", place: PLACES.opening, question: "coverage" },
    says: both("About 58 % of the exchange’s value", "約佔交易所市值 58 %"),
    check: { kind: "coverage", percent: 58, year: 2024, of: "main" },
  },
  {
    ...{ id: "coverage-67", by: "glossary", place: PLACES.importance, question: "coverage" },
    says: both(
      "About 67 % of the exchange’s value, after its own 58 %",
      "約佔交易所市值 67 %（同頁另作 58 %）",
    ),
    check: { kind: "coverage", percent: 67, year: 2024, of: "main" },
  },
  {
    ...{ id: "coverage-56.7", place: PLACES.whole, question: "coverage" },
    by: both("South China Morning Post, 22 December 2020", "《南華早報》，2020年12月22日"),
    says: both("56.7 % in 2020", "2020年為 56.7 %"),
    check: { kind: "coverage", percent: 56.7, year: 2020, of: "main" },
  },
];
