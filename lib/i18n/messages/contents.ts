import type { Localised } from "@/lib/reference/types";

export const contents = {
  "nav.contents": { en: "Contents", "zh-Hant": "目錄" },
  "nav.day": { en: "Any day", "zh-Hant": "逐日" },
  "nav.index": { en: "Index", "zh-Hant": "指數" },
  "nav.view": { en: "View", "zh-Hant": "頁面" },
  "nav.noView": { en: "Choose a view", "zh-Hant": "選擇頁面" },
  "nav.go": { en: "Go to a day, year or event", "zh-Hant": "前往某日、某年或事件" },
  "nav.offer": { en: "本頁有繁體中文版", "zh-Hant": "This page is available in English" },
  "nav.offerClose": { en: "關閉", "zh-Hant": "Close" },
  "contents.group.history": { en: "History", "zh-Hant": "歷史" },
  "contents.group.measures": { en: "Measures", "zh-Hant": "回報與風險" },
  "contents.group.book": { en: "The book", "zh-Hant": "年鑑" },
  "contents.title": { en: "Contents: {name}", "zh-Hant": "目錄：{name}" },
  "contents.headline": {
    en: "The {name} in <b>{count}</b> answers, each with the page that works it out.",
    "zh-Hant": "<b>{count}</b> 個答案看{name}，每個都有一頁細說從頭。",
  },
  "contents.list.title": { en: "What each page says", "zh-Hant": "各頁的答案" },
  "contents.list.line": {
    en: "The figure that each page of the {name} opens with.",
    "zh-Hant": "{name}各頁開首的數字。",
  },
  "contents.indices.title": {
    en: "Where each of the {count} indices stands",
    "zh-Hant": "{count}個指數現處何位",
  },
  "contents.indices.line": {
    en: "The last close held, its distance from the record close, and the deepest fall from a peak.",
    "zh-Hant": "所載的最後收市、與收市紀錄的距離，以及自高位計的最大跌幅。",
  },
  "contents.tooFew": { en: "too few closes are held", "zh-Hant": "所載收市價太少" },
  "contents.column.group": { en: "Part", "zh-Hant": "部分" },
  "contents.column.page": { en: "Page", "zh-Hant": "頁" },
  "contents.column.answer": { en: "Answer", "zh-Hant": "答案" },
  "contents.column.address": { en: "Address", "zh-Hant": "網址" },
  "contents.column.index": { en: "Index", "zh-Hant": "指數" },
  "contents.column.symbol": { en: "Symbol", "zh-Hant": "代號" },
  "contents.column.close": { en: "Close", "zh-Hant": "收市" },
  "contents.column.date": { en: "On", "zh-Hant": "日期" },
  "contents.column.fromRecord": { en: "From the record", "zh-Hant": "距最高收市" },
  "contents.column.deepest": { en: "Deepest fall", "zh-Hant": "最大跌幅" },
  "contents.overview": { en: "{close} on {date}", "zh-Hant": "{date}收報 {close}" },
  "contents.annual": {
    en: "{rises} of {years, plural, one {# year} other {# years}} up",
    "zh-Hant": "{years}年中{rises}年上升",
  },
  "contents.monthly": { en: "{month} worst, {mean}", "zh-Hant": "{month}最差，{mean}" },
  "contents.drawdowns": {
    en: "{exact, select, no {at least } other {}}{depth} in {years}",
    "zh-Hant": "{years}年{exact, select, no {至少} other {}} {depth}",
  },
  "contents.drawdownsNone": { en: "none of {minimum}", "zh-Hant": "未有 {minimum} 的跌市" },
  "contents.milestones": { en: "{count}, from {year}", "zh-Hant": "{year}年起，共{count}項" },
  "contents.returnsTenYears": { en: "ten years: {rate} a year", "zh-Hant": "10年：每年 {rate}" },
  "contents.returnsHeld": {
    en: "since {year}: {change}{yearly, select, yes { a year} other {}}",
    "zh-Hant": "{year}年至今：{yearly, select, yes {每年} other {}} {change}",
  },
  "contents.volatility": { en: "{value} on {date}", "zh-Hant": "{date} {value}" },
  "contents.compare": {
    en: "with {count, plural, one {# other index} other {# other indices}}",
    "zh-Hant": "與另外{count}個指數並列",
  },
  "contents.falls": { en: "{count} of {minimum} and more", "zh-Hant": "{minimum} 或以上共{count}次" },
  "contents.day": { en: "{count} days since {year}", "zh-Hant": "{year}年至今 {count} 日" },
  "contents.data": {
    en: "{closes} closes, revision {revision}",
    "zh-Hant": "{closes} 個收市價，第{revision}版",
  },
  "contents.definition.answers": { en: "Answers", "zh-Hant": "答案" },
  "contents.definition.answersText": {
    en: "Each is a figure of the page behind it, in its default state and from the same closes. Annual: whole years only. Monthly: the month with the lowest mean. Returns: the ten years to the last close, a year, or all that is held where that is less. Volatility: of the last {over}, annualised.",
    "zh-Hant":
      "每個答案都是該頁預設狀態下的數字，用同一批收市價計算。年度：只計全年。月度：平均變動最低的月份。回報：截至最後收市的10年，以每年計；不足10年則計全部。波幅：最近{over}，年化。",
  },
} as const satisfies Record<string, Localised>;
