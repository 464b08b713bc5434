import type { Localised } from "@/lib/reference/types";

/** Lists of more indices than stand on one page. */
export const dozen = {
  "dozen.line": { en: "Indices {from}–{to} of {count}.", "zh-Hant": "{count}個指數中的第{from}至{to}個。" },
  "dozen.before": { en: "{told} {line}", "zh-Hant": "{told}{line}" },
  "dozen.shown": { en: "{from}–{to} of {count}", "zh-Hant": "第{from}至{to}個，共{count}個" },
  "dozen.first": { en: "First", "zh-Hant": "最前" },
  "dozen.previous": { en: "Previous", "zh-Hant": "上一頁" },
  "dozen.next": { en: "Next", "zh-Hant": "下一頁" },
  "dozen.last": { en: "Last", "zh-Hant": "最後" },
  "dozen.all": { en: "All {count} indices", "zh-Hant": "全部{count}個指數" },
  "dozen.search": { en: "Name or symbol", "zh-Hant": "名稱或代號" },
  "dozen.submit": { en: "Find", "zh-Hant": "尋找" },
  "dozen.notFound": {
    en: "None of the {count} indices has “{q}” in its name or symbol.",
    "zh-Hant": "{count}個指數的名稱及代號均沒有「{q}」。",
  },
  "dozen.onlyOwn": {
    en: "Of the {count} indices only this one has “{q}” in its name or symbol.",
    "zh-Hant": "{count}個指數中，只有本指數的名稱或代號有「{q}」。",
  },
  "dozen.definition": { en: "Lists of indices", "zh-Hant": "指數列表" },
  "dozen.definitionText": {
    en: "{count} indices are held. Lists and pictures have {dozen} of them, and so have their files; files of this page have all where their address says full=1. Beside an index stand the first {dozen}.",
    "zh-Hant":
      "本站共有{count}個指數。列表、圖表及其檔案每次列出{dozen}個；本頁檔案的網址如註明 full=1，則列出全部。與個別指數並列的為首{dozen}個。",
  },
  "dozen.archive": {
    en: "The first {first} indices in one file (ZIP)",
    "zh-Hant": "首{first}個指數的壓縮檔（ZIP）",
  },
  "go.definition.searchMany": {
    en: "Pages, years, months, days, milestones, falls of 10\u00a0% and more, and definitions, in English and Chinese, of the first {first} indices; of all {indices} by name or symbol, and all of the same of those that are so named. Words may be beginnings or have a slip in them; a date that can be read in two orders is listed in both, day first.",
    "zh-Hant":
      "包括首{first}個指數的頁面、年份、月份、日期、大事、10\u00a0% 或以上的跌市及各項定義，中英文均可；全部{indices}個指數均可按名稱或代號搜尋，所指指數的內容亦一併列出。可只輸入字首，容許少量錯字；可作兩種讀法的日期兩者均列，先日後月。",
  },
  "allowed.page": { en: "the number of a page of the list, from 1", "zh-Hant": "列表頁碼，由1起" },
  "allowed.heldPage": {
    en: "the number of a page of the list, from 1 to {most}",
    "zh-Hant": "列表頁碼，由1至{most}",
  },
  "parameter.page": {
    en: "Which dozen of the indices, in the order of /indices.",
    "zh-Hant": "按 /indices 的次序，第幾組（每組12個）指數。",
  },
} as const satisfies Record<string, Localised>;
