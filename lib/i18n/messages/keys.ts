import type { Localised } from "@/lib/reference/types";

/** What the page's keys do, and what stands in the list under the search field; plain texts, for browsers read them as they are. */
export const keys = {
  "keys.title": { en: "Keys", "zh-Hant": "快捷鍵" },
  "keys.go": { en: "Go to a day, year or event", "zh-Hant": "搜尋日期、年份或大事" },
  "keys.neighbours": {
    en: "The day, month, year, milestone or fall before or after this one",
    "zh-Hant": "上一個或下一個日期、月份、年份、大事或跌市",
  },
  "keys.chart": {
    en: "On a chart: from close to close; Home and End lead to its ends",
    "zh-Hant": "在圖表上：逐個收市移動；Home 及 End 到兩端",
  },
  "keys.spine": {
    en: "On the years above a page: from year to year; with Shift over several, Enter opens them",
    "zh-Hant": "在頁頂年份上：逐年移動；按住 Shift 選多年，Enter 開啟",
  },
  "keys.escape": { en: "Close what is open", "zh-Hant": "關閉" },
  "keys.help": { en: "These keys", "zh-Hant": "本表" },
  "keys.close": { en: "Close", "zh-Hant": "關閉" },
  "keys.all": { en: "All that was found", "zh-Hant": "全部結果" },
} as const satisfies Record<string, Localised>;
