import type { Localised } from "@/lib/reference/types";

export const fallTerms = {
  "term.drawdown": { en: "Drawdown", "zh-Hant": "距高位跌幅" },
  "term.drawdown.text": {
    en: "How far a close stands below the highest close before it.",
    "zh-Hant": "收市低於之前最高收市的幅度。",
  },
  "term.drawdown.formula": { en: "close ÷ highest close so far − 1", "zh-Hant": "收市 ÷ 迄今最高收市 − 1" },
  "term.drawdown.example": {
    en: "{name} on {to}: {close} ÷ {high} − 1 = {value}",
    "zh-Hant": "{name}{to}：{close} ÷ {high} − 1 = {value}",
  },
  "term.peak": { en: "Peak", "zh-Hant": "見頂" },
  "term.peak.text": {
    en: "The last session at the highest close before a fall.",
    "zh-Hant": "下跌前最後一個最高收市日。",
  },
  "term.peak.example": {
    en: "deepest fall of the {name}: {close} on {day}",
    "zh-Hant": "{name}最深跌市：{day}的{close}",
  },
  "term.trough": { en: "Trough", "zh-Hant": "見底" },
  "term.trough.text": {
    en: "The first session of the lowest close before the peak is reached again.",
    "zh-Hant": "升回高位前首個最低收市日。",
  },
  "term.trough.example": {
    en: "deepest fall of the {name}: {close} on {day}, {depth}",
    "zh-Hant": "{name}最深跌市：{day}的{close}，{depth}",
  },
  "term.recovery": { en: "Recovery", "zh-Hant": "升回高位" },
  "term.recovery.text": {
    en: "The first session whose close is at or above that of the peak again.",
    "zh-Hant": "收市首次重回高位或以上的交易日。",
  },
  "term.recovery.example": {
    en: "deepest fall of the {name}: {day}, {days} after the peak",
    "zh-Hant": "{name}最深跌市：{day}，距見頂{days}",
  },
  "term.underwater": { en: "Underwater", "zh-Hant": "水下" },
  "term.underwater.text": {
    en: "Below the highest close so far; an underwater chart draws how far, day by day.",
    "zh-Hant": "低於迄今最高收市；水下圖逐日繪出低多少。",
  },
  "term.underwater.example": {
    en: "{name}: {share} of its closes stood below an earlier one",
    "zh-Hant": "{name}：{share} 的收市低於之前的最高收市",
  },
  "term.episode": { en: "Fall", "zh-Hant": "跌市" },
  "term.episode.text": {
    en: "From a peak over its trough to the recovery; falls never overlap.",
    "zh-Hant": "由見頂、見底至升回高位；各次跌市互不重疊。",
  },
  "term.episode.example": {
    en: "{name}: {count} falls of {minimum} and more",
    "zh-Hant": "{name}：{count}次{minimum}或以上的跌市",
  },
  "term.correction": { en: "Correction", "zh-Hant": "調整" },
  "term.correction.text": {
    en: "A fall of 10 % and more, but less than 20 %.",
    "zh-Hant": "跌幅達10 %、但未及20 %的跌市。",
  },
  "term.correction.example": { en: "{name}: {count}", "zh-Hant": "{name}：{count}次" },
  "term.bear-market": { en: "Bear market", "zh-Hant": "熊市" },
  "term.bear-market.text": { en: "A fall of 20 % and more.", "zh-Hant": "跌幅達20 %或以上的跌市。" },
  "term.bear-market.example": { en: "{name}: {count}", "zh-Hant": "{name}：{count}次" },
} as const satisfies Record<string, Localised>;
