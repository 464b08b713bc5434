import type { Localised } from "@/lib/reference/types";

/** What is allowed where part of an address was not used: each completes `problem.text`. */
export const allowed = {
  "allowed.day": { en: "a calendar day as YYYY-MM-DD", "zh-Hant": "一個日期，格式為YYYY-MM-DD" },
  "allowed.dayNotAfter": { en: "a day not after to={day}", "zh-Hant": "不遲於 to={day} 的日期" },
  "allowed.dayNotBefore": { en: "a day not before from={day}", "zh-Hant": "不早於 from={day} 的日期" },
  "allowed.rangeOrDates": { en: "either range, or from and to", "zh-Hant": "range，或 from 與 to，二者擇一" },
  "allowed.positive": {
    en: "a number above 0, of at most 9 digits and two decimals: 10000",
    "zh-Hant": "大於0的數，整數部分最多9位，小數最多兩位，如10000",
  },
  "allowed.percentPerYear": {
    en: "per cent a year, from {least} to {most}, with at most two decimals: 3.5",
    "zh-Hant": "每年百分比，由{least}至{most}，小數最多兩位，如3.5",
  },
  "allowed.symbols": {
    en: "one to {most} different symbols in lower case with commas between: hsi,spx",
    "zh-Hant": "1至{most}個不同的指數代號，用小寫，以逗號分隔，如hsi,spx",
  },
  "allowed.fromZero": {
    en: "0 or more, of at most 9 digits and two decimals: 44.03",
    "zh-Hant": "0或以上的數，整數部分最多9位，小數最多兩位，如44.03",
  },
  "allowed.rows": {
    en: "1 to {most} rows of company, price, issued shares, free float, cap factor, close before, in at most {characters, number} characters ({rows, plural, =0 {there is none} one {here is one, in {length, number}} other {here are #, in {length, number}}})",
    "zh-Hant":
      "1至{most}行，依次為公司、股價、已發行股數、流通系數、比重上限系數、前收市價，合共最多{characters, number}字元（{rows, plural, =0 {此處沒有} other {此處有#行，共{length, number}字元}}）",
  },
  "allowed.candidates": {
    en: "1 to {most} rows of name, market value, turnover, listed on (or months listed), in at most {characters, number} characters ({rows, plural, =0 {there is none} one {here is one, in {length, number}} other {here are #, in {length, number}}})",
    "zh-Hant":
      "1至{most}行，依次為名稱、市值、成交額、上市日（或上市月數），合共最多{characters, number}字元（{rows, plural, =0 {此處沒有} other {此處有#行，共{length, number}字元}}）",
  },
  "allowed.closedQuotes": {
    en: "quotes that are closed at the end of their cell: the one that opens in line {line} is not",
    "zh-Hant": "每格的引號均須在格末關上：第{line}行的引號未關上",
  },
  "allowed.reviewDay": { en: "a day from {from} to {to}", "zh-Hant": "由{from}至{to}的日期" },
  "allowed.cap": {
    en: "per cent above 0, at most 100, with at most two decimals: 8",
    "zh-Hant": "大於0、最大為100的百分比，小數最多兩位，如8",
  },
  "allowed.step": { en: "a whole number of rounds, from 0", "zh-Hant": "由0起的整數輪次" },
  "allowed.heldStep": {
    en: "a round of this capping, from 0 to {most}",
    "zh-Hant": "是次設限的輪次，由0至{most}",
  },
  "allowed.ratio": {
    en: "a number above 0 and below 10000, with at most four decimals: 0.5",
    "zh-Hant": "大於0、小於10000的數，小數最多四位，如0.5",
  },
  "allowed.company": {
    en: "the number of a row of the table, from 1 to 99",
    "zh-Hant": "表內行號，由1至99",
  },
  "allowed.heldCompany": {
    en: "the number of a row of the table, from 1 to {most}",
    "zh-Hant": "表內行號，由1至{most}",
  },
  "allowed.newcomer": {
    en: "one row of company, price, issued shares, free float, cap factor",
    "zh-Hant": "一行，依次為公司、股價、已發行股數、流通系數、比重上限系數",
  },
  "allowed.plate": { en: "the name of a plate of the page", "zh-Hant": "頁內圖表的名稱" },
  "allowed.width": {
    en: "a whole number of px from {least} to {most}",
    "zh-Hant": "由{least}至{most}的整數像素",
  },
  "allowed.limit": { en: "a whole number of rows from 1 to {most}", "zh-Hant": "由1至{most}的整數行數" },
  "allowed.cursor": {
    en: "what an answer to the same list gave as next",
    "zh-Hant": "同一列表上次回應中 next 的值",
  },
  "allowed.heldClose": {
    en: "a range that holds a close, within {from} to {to}",
    "zh-Hant": "在{from}至{to}之間、載有收市價的範圍",
  },
  "allowed.nothing": { en: "no parameters", "zh-Hant": "無任何參數" },
  "allowed.heldRow": {
    en: "a range that holds a day of this list, within {from} to {to}",
    "zh-Hant": "在{from}至{to}之間、載有此列表任何一日的範圍",
  },
  "allowed.symbol": { en: "a symbol in lower case: spx", "zh-Hant": "一個指數代號，用小寫，如spx" },
  "allowed.batch": { en: "the number of an import", "zh-Hant": "一次匯入的編號" },
  "allowed.heldBatch": {
    en: "the number of an import, at most {newest}",
    "zh-Hant": "一次匯入的編號，最大為{newest}",
  },
  "allowed.outcome": {
    en: "the name of an outcome, as an import gave it",
    "zh-Hant": "匯入後所給的結果名稱",
  },
  "allowed.revision": {
    en: "a revision of the store, a whole number from 1",
    "zh-Hant": "資料庫的修訂編號，由1起的整數",
  },
  "allowed.heldRevision": {
    en: "a revision at which the store had {symbol, select, none {closes} other {closes of {symbol}}}, at most {newest}",
    "zh-Hant": "資料庫載有{symbol, select, none {} other {{symbol}}}收市價的修訂編號，最大為{newest}",
  },
  "allowed.dayWithin": {
    en: "a day from {from} to {to}, which have a year of closes behind them",
    "zh-Hant": "由{from}至{to}的日期，即之前已有一年收市價的日子",
  },
  "allowed.twoCloses": {
    en: "a range with at least two closes between {from} and {to}",
    "zh-Hant": "在{from}至{to}之間、至少有兩個收市價的範圍",
  },
  "allowed.heldRange": {
    en: "a range in which the index has closes",
    "zh-Hant": "該指數有收市價的範圍",
  },
  "allowed.commonRange": {
    en: "a range in which all these indices have closes, within {from} to {to}",
    "zh-Hant": "在{from}至{to}之間、所選各指數均有收市價的範圍",
  },
  "allowed.yearRange": {
    en: "a range that reaches a year of {first}–{last}",
    "zh-Hant": "包括{first}至{last}年之中任何年份的範圍",
  },
  "allowed.monthRange": {
    en: "a range that reaches a month with a close",
    "zh-Hant": "包括任何一個有收市價的月份的範圍",
  },
  "allowed.heldCurrency": {
    en: "a currency whose rates are held",
    "zh-Hant": "本站有匯率的貨幣",
  },
  "allowed.rollingOfDaily": {
    en: "nothing here, for rolling figures take daily closes",
    "zh-Hant": "此處不適用，因滾動數字需要每日收市價",
  },
  "allowed.statedCurrency": {
    en: "local, for the currency of the closes is not stated",
    "zh-Hant": "local，因收市價未註明貨幣，無從折算",
  },
  "allowed.heldYears": {
    en: "up to {longest}, the years that are held",
    "zh-Hant": "最多{longest}，即所載的年數",
  },
  "allowed.otherFall": {
    en: "the day of the peak of another fall of {symbol} of {depth} % or more, as {peak}",
    "zh-Hant": "{symbol}另一次 {depth} % 或以上跌市的見頂日，如{peak}",
  },
  "allowed.noOtherFall": {
    en: "nothing, for there is no other fall of {symbol} of {depth} % or more",
    "zh-Hant": "無，因{symbol}沒有另一次 {depth} % 或以上的跌市",
  },
  "allowed.basisOfSharpe": { en: "252, beside figure=sharpe", "zh-Hant": "與 figure=sharpe 並用時只限252" },
  "allowed.windowOfSharpe": {
    en: "{windows}: a Sharpe ratio takes {returns} returns",
    "zh-Hant": "{windows}，因夏普比率需要{returns}個回報",
  },
  "allowed.windowOfFactsheet": {
    en: "none beside basis=factsheet: 12 months always",
    "zh-Hant": "與 basis=factsheet 並用時無需此項，固定為12個月",
  },
  "allowed.search": { en: "a text of at most {most} characters", "zh-Hant": "最多{most}個字的文字" },
} as const satisfies Record<string, Localised>;
