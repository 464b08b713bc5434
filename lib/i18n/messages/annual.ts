import type { Localised } from "@/lib/reference/types";

export const annual = {
  "annual.title": { en: "{name}: annual changes", "zh-Hant": "{name}：年度變動" },
  "annual.headline": {
    en: "In {years, plural, one {one year} other {# years}} from {first} to {last} the {name} rose in <up>{rises}</up> and fell in <down>{falls}</down>; its best year was {bestYear} (<up>{best}</up>), its worst {worstYear} (<down>{worst}</down>).",
    "zh-Hant":
      "{first}年至{last}年的{years}年間，{name}有 <up>{rises}</up> 年上升、<down>{falls}</down> 年下跌；表現最佳為{bestYear}年（<up>{best}</up>），最差為{worstYear}年（<down>{worst}</down>）。",
  },
  "annual.headlineOne": {
    en: "In {year}{running, select, yes {, up to {to},} other {}} the {name} {direction, select, up {rose <up>{change}</up>, to} down {fell <down>{change}</down>, to} none {did not move: it closed at} other {closed at}} <b>{close}</b>.",
    "zh-Hant":
      "{year}年{running, select, yes {（至{to}）} other {}}，{name}{direction, select, up {升 <up>{change}</up>，} down {跌 <down>{change}</down>，} none {不變，} other {}}收報 <b>{close}</b> 點。",
  },
  "annual.headlineNone": {
    en: "No year of the {name} with a change lies in this range.",
    "zh-Hant": "此範圍內沒有{name}的年度變動。",
  },
  "annual.tile.up": { en: "Years up", "zh-Hant": "上升年數" },
  "annual.tile.down": { en: "Years down", "zh-Hant": "下跌年數" },
  "annual.tile.ofYears": { en: "{count} of {years}", "zh-Hant": "{years}年中{count}年" },
  "annual.tile.median": { en: "Median year", "zh-Hant": "中位數" },
  "annual.tile.best": { en: "Best year, {year}", "zh-Hant": "表現最佳年份，{year}年" },
  "annual.tile.worst": { en: "Worst year, {year}", "zh-Hant": "表現最差年份，{year}年" },
  "annual.tile.run": { en: "Longest run up", "zh-Hant": "最長連升" },
  "annual.tile.runLength": { en: "{years, plural, one {1 year} other {# years}}", "zh-Hant": "{years}年" },
  "annual.tile.runYears": { en: "{from}–{to}", "zh-Hant": "{from}–{to}年" },
  "annual.bars.caption": {
    en: "Change from year-end to year-end, per cent{year, select, none {} other {; {year} to {to}}}.",
    "zh-Hant": "年底對年底的變動，百分比{year, select, none {} other {；{year}年截至{to}}}。",
  },
  "annual.bars.description": {
    en: "Annual changes of the {name} from {first} to {last}; the table below has every figure.",
    "zh-Hant": "{name}{first}年至{last}年的年度變動；所有數字見下表。",
  },
  "annual.table.title": { en: "Every year", "zh-Hant": "各年一覽" },
  "annual.year.days": { en: "The days of {year}", "zh-Hant": "{year}年逐日走勢" },
  "annual.decades.title": { en: "By decade", "zh-Hant": "按年代" },
  "annual.column.year": { en: "Year", "zh-Hant": "年份" },
  "annual.column.changePoints": { en: "Change, points", "zh-Hant": "變動（點）" },
  "annual.column.change": { en: "Change", "zh-Hant": "變動" },
  "annual.column.high": { en: "High", "zh-Hant": "最高" },
  "annual.column.low": { en: "Low", "zh-Hant": "最低" },
  "annual.column.range": { en: "Range", "zh-Hant": "高低波幅" },
  "annual.column.publishedPoints": { en: "As published, points", "zh-Hant": "原刊（點）" },
  "annual.column.publishedPercent": { en: "As published", "zh-Hant": "原刊" },
  "annual.column.decade": { en: "Decade", "zh-Hant": "年代" },
  "annual.column.years": { en: "Years", "zh-Hant": "年數" },
  "annual.column.yearsUp": { en: "Up", "zh-Hant": "上升" },
  "annual.column.median": { en: "Median", "zh-Hant": "中位數" },
  "annual.column.bestYear": { en: "Best", "zh-Hant": "最佳" },
  "annual.column.worstYear": { en: "Worst", "zh-Hant": "最差" },
  "annual.note.yearOnly": { en: "day not stated", "zh-Hant": "來源沒有日期" },
  "annual.note.since": { en: "from {date}", "zh-Hant": "由{date}起" },
  "annual.note.until": { en: "to {date}", "zh-Hant": "至{date}" },
  "annual.note.tableDiffers": { en: "the annual table has {close}", "zh-Hant": "年度表為{close}" },
  "annual.definition.published": { en: "As published", "zh-Hant": "原刊數字" },
  "annual.definition.publishedText": {
    en: "The change as printed in: {source}. Where it differs from the change that its own closes give by more than rounding (0.01 percentage points, 0.05 points), both are shown and the printed one is marked: {years}.",
    "zh-Hant":
      "原刊數字取自{source}。如與按其收市價計算的結果不同，且不止是四捨五入之差（0.01個百分點、0.05點），兩者並列，原刊數字加上記號：{years}。",
  },
  "annual.definition.highLow": { en: "High, low, range", "zh-Hant": "最高、最低、高低波幅" },
  "annual.definition.highLowText": {
    en: "Highest and lowest close of the year, and their distance as a share of the low; n/a for years without every session.",
    "zh-Hant": "全年最高及最低收市，及兩者距離佔最低收市的比率；未有齊全每日收市的年份作「不適用」。",
  },
} as const satisfies Record<string, Localised>;
