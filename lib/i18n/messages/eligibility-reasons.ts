import type { Localised } from "@/lib/reference/types";

/** Why a candidate is not in the screen, or not through it. */
export const eligibilityReasons = {
  "eligibility.afterReview": { en: "listed after the review", "zh-Hant": "於檢討日後上市" },
  "eligibility.leftOut.refused": {
    en: "{count, plural, one {One row is} other {# rows are}} not counted: {names}.",
    "zh-Hant": "有{count, number}行不計：{names}。",
  },
  "eligibility.leftOut.more": { en: "{named} and {more} more", "zh-Hant": "{named}及另外{more}間" },
  "eligibility.leftOut.marketValue": {
    en: "The total of market value leaves out {names}, of unknown market value.",
    "zh-Hant": "市值總數未計{names}，因其市值不詳。",
  },
  "eligibility.leftOut.turnover": {
    en: "The total of turnover leaves out {names}, of unknown turnover.",
    "zh-Hant": "成交額總數未計{names}，因其成交額不詳。",
  },
  "eligibility.reason.separator": { en: "; ", "zh-Hant": "；" },
  "eligibility.reason.marketValue": {
    en: "market value at {before}{without, plural, =0 {} other {, # left out}}",
    "zh-Hant": "市值前列已佔{before}{without, plural, =0 {} other {（未計#間）}}",
  },
  "eligibility.reason.turnover": {
    en: "turnover at {before}{without, plural, =0 {} other {, # left out}}",
    "zh-Hant": "成交額前列已佔{before}{without, plural, =0 {} other {（未計#間）}}",
  },
  "eligibility.reason.listing": {
    en: "listed {months} of {least} months",
    "zh-Hant": "上市{months}個月，需{least}個月",
  },
  "eligibility.reason.refused": { en: "not counted: {problems}", "zh-Hant": "不計：{problems}" },
  "eligibility.reason.cell": { en: "{column}: {problem}", "zh-Hant": "{column}：{problem}" },
  "eligibility.reason.afterReview": {
    en: "listed on {listed}, after the review",
    "zh-Hant": "於檢討日後的{listed}上市",
  },
  "eligibility.reason.marketValueZero": {
    en: "market value 0, as that of all: no share of it can be told",
    "zh-Hant": "市值合計為0，無從計算所佔比例",
  },
  "eligibility.reason.turnoverZero": {
    en: "turnover 0, as that of all: no share of it can be told",
    "zh-Hant": "成交額合計為0，無從計算所佔比例",
  },
  "eligibility.reason.marketValueUnknown": { en: "market value not known", "zh-Hant": "市值不詳" },
  "eligibility.reason.turnoverUnknown": { en: "turnover not known", "zh-Hant": "成交額不詳" },
  "eligibility.reason.listingUnknown": { en: "listing not known", "zh-Hant": "上市日不詳" },
  "eligibility.reason.rankUnknown": {
    en: "listed {months} months: the rank decides, and is not known",
    "zh-Hant": "上市{months}個月：須視乎排名，而排名不詳",
  },
  "eligibility.problem.no-name": { en: "a name was expected", "zh-Hant": "此處應為名稱" },
  "eligibility.problem.same-name": {
    en: "the same name as in {place, select, line {line} other {row}} {found}: each candidate once was expected",
    "zh-Hant": "與第{found}{place, select, line {行} other {項}}同名，每間應只列一次",
  },
  "eligibility.problem.other-column": {
    en: "the header here is “{found}”: “{column}” was expected, or a figure",
    "zh-Hant": "此欄標題為「{found}」，應為「{column}」或數字",
  },
  "eligibility.problem.other-separator": {
    en: "{found, select, tab {tabs} semicolon {semicolons} other {commas}} between its cells: {expected, select, tab {tabs} semicolon {semicolons} other {commas}} were expected, as in the first line",
    "zh-Hant":
      "以{found, select, tab {定位字元} semicolon {分號} other {逗號}}分格，應如首行用{expected, select, tab {定位字元} semicolon {分號} other {逗號}}",
  },
  "eligibility.problem.open-quote": {
    en: "the quote that opens here is not closed at the end of its cell",
    "zh-Hant": "此行的引號未在格末關上",
  },
  "eligibility.problem.not-a-number": {
    en: "“{found}” is no number: 0 or more was expected",
    "zh-Hant": "「{found}」不是數字，應為0或以上",
  },
  "eligibility.problem.negative": {
    en: "“{found}” is below 0: 0 or more was expected",
    "zh-Hant": "「{found}」為負數，應為0或以上",
  },
  "eligibility.problem.too-large": {
    en: "“{found}” is too large: at most 1,000,000,000,000,000 was expected",
    "zh-Hant": "「{found}」過大，最多為1,000,000,000,000,000",
  },
  "eligibility.problem.not-a-listing": {
    en: "“{found}”: a day such as 2021-12-31, or whole months, was expected",
    "zh-Hant": "「{found}」：應為日期（如2021-12-31）或整月數目",
  },
  "eligibility.problem.too-early": {
    en: "“{found}” is before 1891, when Hong Kong had no stock exchange: a later day was expected",
    "zh-Hant": "「{found}」早於1891年，當時香港未有證券交易所，應為其後日期",
  },
  "eligibility.problem.too-many-months": {
    en: "“{found}” months reach back before 1891, when Hong Kong had no stock exchange: at most {most} were expected",
    "zh-Hant": "「{found}」個月即早於1891年，當時香港未有證券交易所，最多為{most}個月",
  },
  "eligibility.problem.extra-cell": {
    en: "more than four cells (“{found}”): quote numbers that have commas",
    "zh-Hant": "多於四格（「{found}」）：數字如有逗號，請加引號",
  },
} as const satisfies Record<string, Localised>;
