import type { Localised } from "@/lib/reference/types";

export const returnTerms = {
  "term.price-return": { en: "Price return", "zh-Hant": "價格回報" },
  "term.price-return.text": {
    en: "What the level alone gained or lost; dividends do not count. All indices here but the DAX are of this kind.",
    "zh-Hant": "只計點數升跌的回報，不計股息。本站除DAX外的指數均屬此類。",
  },
  "term.price-return.formula": { en: "close ÷ close at the start − 1", "zh-Hant": "收市 ÷ 期初收市 − 1" },
  "term.price-return.example": {
    en: "{name}, {from} to {to}: {toClose} ÷ {fromClose} − 1 = {change}",
    "zh-Hant": "{name}由{from}至{to}：{toClose} ÷ {fromClose} − 1 = {change}",
  },
  "term.total-return": { en: "Total return", "zh-Hant": "總回報" },
  "term.total-return.text": {
    en: "What the level and the dividends, put back into the shares, came to together; more than the price return by about the dividend yield each year.",
    "zh-Hant": "點數升跌連同股息再投資的回報；每年大約比價格回報多出股息率。",
  },
  "term.total-return.example": {
    en: "a made-up index: ({to} + {dividends} of dividends) ÷ {from} − 1 = {change}; the price return alone {price}",
    "zh-Hant": "虛構指數：({to} + 股息 {dividends}) ÷ {from} − 1 = {change}；單計價格為 {price}",
  },
  "term.simple-return": { en: "Simple return", "zh-Hant": "簡單回報" },
  "term.simple-return.text": {
    en: "The change from one close to the next, as a share of the first.",
    "zh-Hant": "由一個收市至下一個收市的變動，佔前者的比率。",
  },
  "term.simple-return.formula": { en: "r = P₂ ÷ P₁ − 1", "zh-Hant": "r = P₂ ÷ P₁ − 1" },
  "term.simple-return.example": {
    en: "{name} on {to}: {toClose} ÷ {fromClose} − 1 = {change}",
    "zh-Hant": "{name}{to}：{toClose} ÷ {fromClose} − 1 = {change}",
  },
  "term.log-return": { en: "Log return", "zh-Hant": "對數回報" },
  "term.log-return.text": {
    en: "The natural logarithm of the ratio of two closes; log returns of consecutive days add up to that of the whole time.",
    "zh-Hant": "兩個收市之比的自然對數；連續多日的對數回報相加，即整段時間的對數回報。",
  },
  "term.log-return.formula": { en: "l = ln(P₂ ÷ P₁)", "zh-Hant": "l = ln(P₂ ÷ P₁)" },
  "term.log-return.example": {
    en: "{name} on {to}: ln({toClose} ÷ {fromClose}) = {value}",
    "zh-Hant": "{name}{to}：ln({toClose} ÷ {fromClose}) = {value}",
  },
  "term.annual-change": { en: "Annual change", "zh-Hant": "年度變動" },
  "term.annual-change.text": {
    en: "The change from one year-end close to the next.",
    "zh-Hant": "由上年年底收市至本年年底收市的變動。",
  },
  "term.annual-change.formula": {
    en: "year-end close ÷ year-end close before − 1",
    "zh-Hant": "年底收市 ÷ 上年年底收市 − 1",
  },
  "term.annual-change.example": {
    en: "{name}, {year}: {toClose} ÷ {fromClose} − 1 = {change}",
    "zh-Hant": "{name}{year}年：{toClose} ÷ {fromClose} − 1 = {change}",
  },
  "term.ytd": { en: "YTD", "zh-Hant": "年初至今" },
  "term.ytd.text": {
    en: "Year to date: the change from the last close of the year before.",
    "zh-Hant": "由上年最後收市起計的變動。",
  },
  "term.ytd.formula": {
    en: "close ÷ last close of the year before − 1",
    "zh-Hant": "收市 ÷ 上年最後收市 − 1",
  },
  "term.ytd.example": {
    en: "{name} to {to}: {change} from {fromClose}",
    "zh-Hant": "{name}至{to}：由{fromClose}起計，{change}",
  },
  "term.qtd": { en: "QTD", "zh-Hant": "季初至今" },
  "term.qtd.text": {
    en: "Quarter to date: the change from the last close of the quarter before.",
    "zh-Hant": "由上季最後收市起計的變動。",
  },
  "term.qtd.formula": {
    en: "close ÷ last close of the quarter before − 1",
    "zh-Hant": "收市 ÷ 上季最後收市 − 1",
  },
  "term.qtd.example": {
    en: "{name} to {to}: {change} from {fromClose}",
    "zh-Hant": "{name}至{to}：由{fromClose}起計，{change}",
  },
  "term.mtd": { en: "MTD", "zh-Hant": "月初至今" },
  "term.mtd.text": {
    en: "Month to date: the change from the last close of the month before.",
    "zh-Hant": "由上月最後收市起計的變動。",
  },
  "term.mtd.formula": {
    en: "close ÷ last close of the month before − 1",
    "zh-Hant": "收市 ÷ 上月最後收市 − 1",
  },
  "term.mtd.example": {
    en: "{name} to {to}: {change} from {fromClose}",
    "zh-Hant": "{name}至{to}：由{fromClose}起計，{change}",
  },
  "term.cagr": { en: "CAGR", "zh-Hant": "年均複合增長" },
  "term.cagr.text": {
    en: "Compound annual growth rate: the yearly rate that, compounded, leads from the first close to the last.",
    "zh-Hant": "逐年複合計算後，由首個收市升至最後收市的每年增長率。",
  },
  "term.rebased": { en: "Rebased", "zh-Hant": "重定基數" },
  "term.rebased.text": {
    en: "Set to 100 on one day, so that indices of different levels can be drawn side by side.",
    "zh-Hant": "以某一日為100，令點數不同的指數可以並列。",
  },
  "term.rebased.formula": { en: "100 × close ÷ close of that day", "zh-Hant": "100 × 收市 ÷ 該日收市" },
  "term.rebased.example": {
    en: "{name}, 100 on {from}: 100 × {toClose} ÷ {fromClose} = {value} on {to}",
    "zh-Hant": "{name}以{from}為100：{to}為100 × {toClose} ÷ {fromClose} = {value}",
  },
  "term.outperformance": { en: "Outperformance", "zh-Hant": "超額回報" },
  "term.outperformance.text": {
    en: "How far a return is ahead of another’s of the same time.",
    "zh-Hant": "同一時期一個回報比另一個多出多少。",
  },
  "term.outperformance.formula": {
    en: "own return − the other’s, in percentage points",
    "zh-Hant": "本身回報 − 對方回報，以百分點計",
  },
  "term.outperformance.example": {
    en: "{name} over {market}, year to {to}: {own} less {other} is {points} points",
    "zh-Hant": "截至{to}的1年，{name}對{market}：{own} 減 {other}，即 {points} 個百分點",
  },
  "term.percentage-point": { en: "Percentage point", "zh-Hant": "百分點" },
  "term.percentage-point.text": {
    en: "The unit of a difference of two percentages: from 2 % to 5 % is 3 points, not 3 %.",
    "zh-Hant": "兩個百分比相差的單位：由2 %至5 %為3個百分點。",
  },
  "term.percentage-point.example": {
    en: "{name}, {year}: {change} less {other} of {previous} is {points} points",
    "zh-Hant": "{name}{year}年：{change} 減{previous}年的 {other}，即 {points} 個百分點",
  },
  "term.rolling-window": { en: "Rolling window", "zh-Hant": "滾動窗口" },
  "term.rolling-window.text": {
    en: "A figure of the same number of sessions, worked out anew to each day.",
    "zh-Hant": "以相同交易日數、逐日重新計算的數字。",
  },
  "term.rolling-window.formula": {
    en: "figure of the last n sessions to each day",
    "zh-Hant": "截至每日最近n個交易日的數字",
  },
  "term.rolling-window.example": {
    en: "{name}, volatility of the {sessions} sessions to {to}: {value}",
    "zh-Hant": "{name}截至{to}的{sessions}個交易日年化波幅：{value}",
  },
  "term.percentile": { en: "Percentile", "zh-Hant": "百分位數" },
  "term.percentile.text": {
    en: "The value that so many in a hundred lie at or below.",
    "zh-Hant": "每100個數值中有若干個不高於它的數值。",
  },
  "term.percentile.formula": {
    en: "value at rank q × (n − 1), interpolated",
    "zh-Hant": "由低至高第 q × (n − 1) 位，內插",
  },
  "term.percentile.example": {
    en: "{name}, {count} whole years: one in ten changed by {low} or less, the middle is {middle}",
    "zh-Hant": "{name}{count}個完整年度：一成年份的變動為{low}或以下，中位數為{middle}",
  },
  "term.record-close": { en: "Record close", "zh-Hant": "最高收市紀錄" },
  "term.record-close.text": {
    en: "The highest close of all; a day’s own high may have been higher.",
    "zh-Hant": "歷來最高的收市；當日即市高位可能更高。",
  },
  "term.record-close.example": { en: "{name}: {close} on {to}", "zh-Hant": "{name}：{to}的{close}" },
  "term.intraday": { en: "Intraday", "zh-Hant": "即市" },
  "term.intraday.text": {
    en: "Of the hours within a session, as against its close: highs and lows that no closing price shows.",
    "zh-Hant": "交易時段之內，與收市相對：即市高低位不見於收市價。",
  },
  "term.intraday.example": {
    en: "{name}: {high} within {day}; it never closed above {close}",
    "zh-Hant": "{name}：{day}即市見{high}；收市最高則為{close}",
  },
} as const satisfies Record<string, Localised>;
