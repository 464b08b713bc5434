import { both, type Claim, PLACES } from "./claim";

/** What is said of how the index is computed, traded and followed. */
export const methodClaims: readonly Claim[] = [
  {
    ...{ id: "formula-chain", by: "encyclopaedia", place: PLACES.calculation, question: "formula" },
    says: both(
      "Yesterday’s close × the members’ value today over that of yesterday, by issued shares, free-float and cap factors",
      "昨日收市 × 成分股今日市值除以昨日市值，按已發行股數、流通系數及比重上限系數計算",
    ),
    check: { kind: "formula", form: "chain" },
  },
  {
    ...{ id: "formula-divisor", by: "article", place: PLACES.calculation, question: "formula" },
    says: both(
      "The sum of price × shares × free-float factor × cap factor over a divisor",
      "股價 × 股數 × 流通系數 × 比重上限系數之和除以除數",
    ),
    check: { kind: "formula", form: "divisor" },
  },
  {
    ...{ id: "formula-divisor-glossary", by: "glossary", place: PLACES.questions, question: "formula" },
    says: both("The members’ market value over a divisor that is adjusted", "成分股總市值除以可調整的除數"),
    check: { kind: "formula", form: "divisor" },
  },
  {
    ...{ id: "formula-base", by: "undated", place: PLACES.calculation, question: "formula" },
    says: both(
      "The members’ market value over that of the base day × the base value",
      "成分股市值除以基準日市值 × 基數",
    ),
    check: { kind: "formula", form: "base" },
  },
  {
    ...{ id: "free-float-2001", by: "undated", place: PLACES.history, question: "free-float" },
    says: both("Since 2001", "2001年起"),
    check: { kind: "dated", row: "HSI free float, phase", on: "2001" },
  },
  {
    ...{ id: "free-float-2006", place: PLACES.whole, question: "free-float" },
    by: both("Hang Seng Indexes Company, 30 June 2006", "恒生指數公司，2006年6月30日"),
    says: both("In three phases from 8 September 2006", "2006年9月8日起分三期"),
    check: { kind: "dated", row: "HSI free float, phase", on: "2006-09-08" },
  },
  {
    ...{ id: "cap-8", by: "article", place: PLACES.calculation, question: "cap" },
    says: both("8 %", "8 %"),
    check: { kind: "value", row: "HSI cap", unit: "percent", states: ["8"] },
  },
  {
    ...{ id: "review-quarterly", by: "article", place: PLACES.features, question: "review" },
    says: both("Every quarter: March, June, September, December", "每季：3月、6月、9月及12月"),
    check: { kind: "review", months: [3, 6, 9, 12], since: "2021-01-01" },
  },
  {
    ...{ id: "every-second", by: "undated", place: PLACES.calculation, question: "dissemination" },
    says: both("Every second", "每秒"),
    check: { kind: "value", row: "dissemination interval", unit: "seconds", states: ["1"] },
  },
  {
    ...{ id: "real-time", by: "glossary", place: PLACES.opening, question: "dissemination" },
    says: both("In real time during market hours", "市場開放時實時計算"),
    check: { kind: "undecidable", why: "words" },
  },
  {
    ...{ id: "hours", by: "glossary", place: PLACES.questions, question: "hours" },
    says: both("09:30–12:00 and 13:00–16:00, Hong Kong time", "香港時間 09:30–12:00 及 13:00–16:00"),
    check: {
      kind: "value",
      row: "stock exchange hours",
      unit: "hours",
      states: ["09:30–12:00", "13:00–16:00"],
    },
  },
  {
    ...{ id: "options-8-june", place: PLACES.whole, question: "options-day" },
    by: both("Chinese Wikipedia, 2019", "中文維基百科，2019年"),
    says: both("On 8 June 2004", "2004年6月8日"),
    check: { kind: "contract", contract: "Hang Seng China Enterprises Index Options", on: "2004-06-08" },
  },
  {
    ...{ id: "options-14-june", place: PLACES.whole, question: "options-day" },
    by: both("Hong Kong exchange, by way of Mondo Visione", "香港交易所（經 Mondo Visione）"),
    says: both("On 14 June 2004", "2004年6月14日"),
    check: { kind: "contract", contract: "Hang Seng China Enterprises Index Options", on: "2004-06-14" },
  },
  {
    ...{ id: "fund-tracker", by: "article", place: PLACES.investing, question: "funds" },
    says: both("Tracker Fund of Hong Kong (2800)", "盈富基金（2800）"),
    check: { kind: "fund", code: "2800", index: "HSI" },
  },
  {
    ...{ id: "fund-2833", by: "article", place: PLACES.investing, question: "funds" },
    says: both("Hang Seng Index ETF (2833)", "恒生指數ETF（2833）"),
    check: { kind: "fund", code: "2833", index: "HSI" },
  },
  {
    ...{ id: "fund-ewh", by: "article", place: PLACES.investing, question: "funds" },
    says: both("iShares MSCI Hong Kong ETF", "iShares MSCI Hong Kong ETF"),
    check: { kind: "fund", code: "EWH", index: "HSI" },
  },
  {
    ...{ id: "fund-ewh-index", place: PLACES.whole, question: "funds" },
    by: both("Investopedia, 2015", "Investopedia，2015年"),
    says: both(
      "iShares MSCI Hong Kong ETF follows MSCI Hong Kong",
      "iShares MSCI Hong Kong ETF 追蹤 MSCI Hong Kong",
    ),
    check: { kind: "fund", code: "EWH", index: "MSCI Hong Kong" },
  },
];
