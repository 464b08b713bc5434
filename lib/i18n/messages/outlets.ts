import type { Localised } from "@/lib/reference/types";

/** What stands where the almanac is shown by others: plates in frames, feeds, search results. */
export const outlets = {
  "source.line": {
    en: "{has, select, all {Closes: {names}, to {last} · revision {revision}} day {Closes to {last} · revision {revision}} other {Revision {revision}}}",
    "zh-Hant":
      "{has, select, all {收市價：{names}，至{last} · 第{revision}版} day {收市價至{last} · 第{revision}版} other {第{revision}版}}",
  },
  "data.downloads.all": {
    en: "Everything in one file (ZIP)",
    "zh-Hant": "全部資料壓縮檔（ZIP）",
  },
  "embed.missing": { en: "No plate has this address", "zh-Hant": "此網址沒有圖表" },
  "embed.missingText": {
    en: "The page that it should come from is not in the almanac, or shows no plate.",
    "zh-Hant": "年鑑沒有這一頁，或該頁沒有圖表。",
  },
  "embed.unavailable": { en: "This plate cannot be had just now", "zh-Hant": "暫時未能顯示此圖表" },
  "embed.unavailableText": {
    en: "The database does not answer, and the plate was not kept. Try again in a moment.",
    "zh-Hant": "資料庫沒有回應，亦沒有備存此圖表；請稍後再試。",
  },
  "embed.refused": { en: "This plate cannot be shown as asked", "zh-Hant": "未能按要求顯示此圖表" },
  "embed.refusedText": {
    en: "What its address asks for is not there:",
    "zh-Hant": "網址所要求的並不存在：",
  },
  "embed.problem": {
    en: "{parameter}={found}; allowed: {expected}.",
    "zh-Hant": "{parameter}={found}；可用：{expected}。",
  },
  "feed.title": { en: "Hang Seng Almanac: what is new", "zh-Hant": "恒指年鑑：最新消息" },
  "feed.subtitle": {
    en: "Milestones, record closes and falls beyond 10 and 20 % of the indices held, and what was imported",
    "zh-Hant": "所載指數的大事、收市新高、跌逾一成及兩成的跌市，以及新匯入的資料",
  },
  "feed.milestone": { en: "{name}: {title}", "zh-Hant": "{name}：{title}" },
  "feed.record": { en: "{name}: record close of {close}", "zh-Hant": "{name}：收市新高 {close}" },
  "feed.recordText": {
    en: "The {name} closed at {close} on {date}, higher than on any day before; it was {count, plural, one {the first record close} other {the {count, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} record close}} of the year.",
    "zh-Hant": "{name}於{date}收報 {close} 點，創收市新高；為當年第{count}次。",
  },
  "feed.fall": { en: "{name}: more than {depth} below its high", "zh-Hant": "{name}：較高位跌逾 {depth}" },
  "feed.fallText": {
    en: "The {name} closed at {close} on {date}, {change} below its high of {peakClose} on {peak}.",
    "zh-Hant": "{name}於{date}收報 {close} 點，較{peak}的高位 {peakClose} 點低 {change}。",
  },
  "feed.import": { en: "{symbol}: {file} imported", "zh-Hant": "{symbol}：已匯入 {file}" },
  "feed.importText": {
    en: "{inserted} closes were added and {changed} changed.",
    "zh-Hant": "新增 {inserted} 個收市價，更改 {changed} 個。",
  },
} as const satisfies Record<string, Localised>;
