import type { Localised } from "@/lib/reference/types";

/** How claims are settled, one sentence a kind of claim. */
export const claimMethods = {
  "claims.how.base": { en: "The level of that day in the series", "zh-Hant": "數列當日的點數" },
  "claims.how.close": { en: "The close of the day", "zh-Hant": "當日收市價" },
  "claims.how.intraday": {
    en: "The day’s high or low where held, else whether the close allows it",
    "zh-Hant": "當日高低位；沒有者以收市價看是否相容",
  },
  "claims.how.first-close": {
    en: "The first close at or above the level",
    "zh-Hant": "首個達到該水平的收市價",
  },
  "claims.how.level-span": {
    en: "Days between the first closes at or above the levels",
    "zh-Hant": "首次達到兩個水平的收市相距日數",
  },
  "claims.how.extreme": {
    en: "The highest or lowest of all closes to the day of the document",
    "zh-Hant": "截至文件日期的最高或最低收市",
  },
  "claims.how.last-time": { en: "The closes before, going back", "zh-Hant": "由當日向前逐個收市" },
  "claims.how.change": {
    en: "The last closes on or before both days",
    "zh-Hant": "兩日或之前最近的收市價",
  },
  "claims.how.below-high": {
    en: "The close over the highest close before, less 1",
    "zh-Hant": "收市價除以此前最高收市減1",
  },
  "claims.how.day-fall": {
    en: "The close less that of the session before",
    "zh-Hant": "收市價減上一交易日收市價",
  },
  "claims.how.bear-market": {
    en: "The first close 20 % below the highest of the 365 days before",
    "zh-Hant": "較前365日最高收市低 20 % 的首個收市",
  },
  "claims.how.moves": {
    en: "The signs of the days’ changes; mixed ones decide nothing",
    "zh-Hant": "各日升跌；不一致則未能判定",
  },
  "claims.how.worst-day": {
    en: "The largest fall from close to close in the year",
    "zh-Hant": "年內收市對收市的最大跌幅",
  },
  "claims.how.band": {
    en: "Closes within; it holds from one half of them",
    "zh-Hant": "在此之內的收市；達半數即成立",
  },
  "claims.how.year-high": {
    en: "The highest close of the year; within 5 % is rounding",
    "zh-Hant": "年內最高收市；相差 5 % 內屬約數",
  },
  "claims.how.year-low": { en: "The lowest close of the year", "zh-Hant": "年內最低收市" },
  "claims.how.year-fall": {
    en: "The deepest fall within the year; sharp from 20 %",
    "zh-Hant": "年內最大跌幅；20 % 起為急跌",
  },
  "claims.how.wilder-year": {
    en: "Volatility of the year against the year before",
    "zh-Hant": "與上年的年化波幅比較",
  },
  "claims.how.brief-fall": {
    en: "Quick if back within 365 days of the lowest close",
    "zh-Hant": "距最低收市365日內升回原位為迅速",
  },
  "claims.how.behind-others": {
    en: "Price returns in own currencies; behind if more than half did better",
    "zh-Hant": "以當地貨幣計的價格回報；逾半數較佳即為落後",
  },
  "claims.how.rough-band": {
    en: "CAGR of five years to each close; if some ends fit and some do not, it depends on the end, which is not told",
    "zh-Hant": "截至各收市的5年年均複合增長；部分符合則視乎截止日，而文章未有說明",
  },
  "claims.how.return": { en: "Price return between the two closes", "zh-Hant": "兩個收市價之間的價格回報" },
  "claims.how.volatility": {
    en: "Standard deviation of a year’s daily returns × √252",
    "zh-Hant": "1年每日回報的標準差 × √252",
  },
  "claims.how.ahead": {
    en: "One year’s return less the other’s",
    "zh-Hant": "兩者1年回報相減",
  },
  "claims.how.count": {
    en: "The latest review’s number by that day; out of date where it was right before",
    "zh-Hant": "當日前最近一次檢討的數目；曾經正確者為過時",
  },
  "claims.how.count-day": { en: "The first day of that number", "zh-Hant": "首次達此數目之日" },
  "claims.how.count-rise": { en: "The numbers at both year-ends", "zh-Hant": "兩個年底的數目" },
  "claims.how.dated": { en: "The dated facts of the method", "zh-Hant": "編算方法的日期紀錄" },
  "claims.how.value": {
    en: "The latest fact by another source",
    "zh-Hant": "其他來源的最近紀錄",
  },
  "claims.how.formula": {
    en: "The forms against each other; the changes of number as dated",
    "zh-Hant": "各公式互相比較；按日期計算數目變動次數",
  },
  "claims.how.review": {
    en: "The months of the dated numbers of constituents",
    "zh-Hant": "成分股數目各日期的月份",
  },
  "claims.how.contract": { en: "The table of contracts", "zh-Hant": "合約資料表" },
  "claims.how.coverage": {
    en: "What other sources state for the same year",
    "zh-Hant": "其他來源就同年所述",
  },
  "claims.how.sum": { en: "The weights added up", "zh-Hant": "各比重相加" },
  "claims.how.weight": {
    en: "Members times cap; a weight below that is not decided",
    "zh-Hant": "成分股數目乘上限；低於此數則未能判定",
  },
  "claims.how.members": { en: "The list of constituents", "zh-Hant": "成分股名單" },
  "claims.how.fund": { en: "The table of funds", "zh-Hant": "基金資料表" },
  "claims.how.undecidable": { en: "–", "zh-Hant": "–" },
} as const satisfies Record<string, Localised>;
