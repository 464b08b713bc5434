import type { Localised } from "@/lib/reference/types";

/** What is written in pictures that stand alone, beside what their page says. */
export const pictures = {
  "picture.sources": { en: "Sources: {names}", "zh-Hant": "來源：{names}" },
  "picture.revision": { en: "Revision {revision}", "zh-Hant": "第{revision}版" },
  "picture.closesTo": { en: "closes to {day}", "zh-Hant": "收市數據至{day}" },
  "picture.separator": { en: " · ", "zh-Hant": " · " },
  "picture.none": {
    en: "This page has no picture and no table for what its address asks.",
    "zh-Hant": "按此網址，這一頁沒有圖或表。",
  },
  "picture.noPlot": {
    en: "There is nothing to draw for what the address asks.",
    "zh-Hant": "按此網址，沒有可繪畫的數據。",
  },
  "picture.moreRows": {
    en: "{rows, plural, =0 {} one {# more row} other {# more rows}}{both, select, yes { and } other {}}{columns, plural, =0 {} one {# more column} other {# more columns}} at the address below.",
    "zh-Hant":
      "另有{rows, plural, =0 {} other {#行}}{both, select, yes {及} other {}}{columns, plural, =0 {} other {#欄}}，見以下網址。",
  },
  "basis.price": { en: "price return", "zh-Hant": "價格回報" },
  "basis.total": { en: "dividends reinvested", "zh-Hant": "計入股息再投資" },
} as const satisfies Record<string, Localised>;
