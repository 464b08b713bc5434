import type { Localised } from "@/lib/reference/types";

export const falls = {
  "nav.falls": { en: "World falls", "zh-Hant": "全球跌市" },
  "falls.title": { en: "Falls of the world", "zh-Hant": "全球跌市" },
  "falls.headline": {
    en: "{indices, plural, one {One index has} other {The # indices {isPart, select, yes {of this page} other {here}} have}} fallen by {minimum} or more <b>{falls, plural, one {once} other {# times}}</b> since {since}; the deepest fall was that of the {name}, {exact, select, no {at least } other {}}<down>{depth}</down> from {peak} to {trough}.",
    "zh-Hant":
      "自{since}以來，{isPart, select, yes {此處} other {本站}}{indices}個指數共有 <b>{falls}次</b> {minimum} 或以上的跌市；最深的一次是{name}由{peak}至{trough}{exact, select, no {至少} other {}}跌去 <down>{depth}</down>。",
  },
  "falls.headlineNone": {
    en: "{indices, plural, one {The one index} other {None of the # indices}} {isPart, select, yes {of this page} other {here}} shows {indices, plural, one {no} other {a}} fall of {minimum} or more.",
    "zh-Hant": "{isPart, select, yes {此處} other {本站}}{indices}個指數均沒有 {minimum} 或以上的跌市。",
  },
  "falls.tile.count": { en: "Falls of {minimum} and more", "zh-Hant": "{minimum} 或以上跌市" },
  "falls.tile.countNote": {
    en: "of {indices, plural, one {# index} other {# indices}}",
    "zh-Hant": "{indices}個指數",
  },
  "falls.tile.back": { en: "Half were back within", "zh-Hant": "升回高位需時中位數" },
  "falls.tile.backNote": {
    en: "peak to recovery, of {count} that recovered",
    "zh-Hant": "見頂至升回高位，計{count}次已升回者",
  },
  "falls.tile.atOnce": { en: "Most at once", "zh-Hant": "同時最多" },
  "falls.tile.atOnceCount": { en: "{count} of {held}", "zh-Hant": "{held}個中{count}個" },
  "falls.tile.atOnceNote": {
    en: "indices {minimum} or more below their peaks, first on {day}",
    "zh-Hant": "指數距高位 {minimum} 或以上，首見於{day}",
  },
  "falls.tile.ongoing": { en: "Not yet recovered", "zh-Hant": "未升回高位" },
  "falls.tile.ongoingNote": { en: "at each index’s last close", "zh-Hant": "以各指數最後收市計" },
  "falls.tile.named": { en: "{name}, {date}", "zh-Hant": "{name}，{date}" },
  "falls.lanes.title": {
    en: "{years, plural, =0 {Falls} one {Falls of a year} other {Falls of # years}}, side by side",
    "zh-Hant": "{years, plural, =0 {} other {#年來}}各地跌市並列",
  },
  "falls.lanes.caption": {
    en: "Each fall of {minimum} and more, from its peak down to its trough and up to its recovery, with the year of its peak. All rows have one scale. At its end stands the deepest.",
    "zh-Hant":
      "每次 {minimum} 或以上的跌市，由見頂、見底至升回高位，並標見頂年份。各行刻度相同；行末為最深跌幅。",
  },
  "falls.lanes.description": {
    en: "{falls, plural, one {# fall} other {# falls}} of {minimum} and more of {indices, plural, one {# index} other {# indices}}; the table has their dates and depths.",
    "zh-Hant": "{indices}個指數共{falls}次 {minimum} 或以上的跌市；日期與跌幅見表。",
  },
  "falls.lanes.row": {
    en: "Closes from {from} to {to}: {falls, plural, =0 {no fall so deep} one {one fall, {worst}} other {# falls, the deepest {worst}}}.",
    "zh-Hant":
      "收市價由{from}至{to}：{falls, plural, =0 {沒有如此深的跌市} other {#次跌市，最深為{worst}}}。",
  },
  "falls.lanes.fall": {
    en: "{name}, {fall}; {recovered, select, yes {recovered on {recovery}} by {recovered by {recovery}} other {not yet recovered}}",
    "zh-Hant":
      "{name}，{fall}；{recovered, select, yes {{recovery}升回高位} by {最遲於{recovery}升回高位} other {未升回高位}}",
  },
  "falls.lanes.exact": { en: "depth known", "zh-Hant": "跌幅確知" },
  "falls.lanes.atLeast": {
    en: "at least so deep: not every session has its close",
    "zh-Hant": "至少如此深：未有齊全每日收市",
  },
  "falls.table.title": {
    en: "{sort, select, length {The longest first} date {The latest first} other {The deepest first}}",
    "zh-Hant": "{sort, select, length {由長至短} date {由近至遠} other {由深至淺}}",
  },
  "falls.table.line": {
    en: "Falls of {minimum} and more; each index in its own currency.",
    "zh-Hant": "{minimum} 或以上跌市；各指數以本身貨幣計。",
  },
  "falls.sort.depth": { en: "by depth", "zh-Hant": "按跌幅" },
  "falls.sort.length": { en: "by length", "zh-Hant": "按時間長短" },
  "falls.sort.date": { en: "by date", "zh-Hant": "按日期" },
  "falls.soFar": { en: "so far", "zh-Hant": "至今" },
  "falls.column.length": { en: "Length", "zh-Hant": "歷時" },
  "falls.column.point": { en: "Point", "zh-Hant": "位置" },
  "falls.more": { en: "Falls of all indices", "zh-Hant": "各指數的跌市" },
  "falls.definition.currency": { en: "Currency", "zh-Hant": "貨幣" },
  "falls.definition.currencyText": {
    en: "Each index in its own; exchange rates do not enter. What falls in several indices of one market counts once in each.",
    "zh-Hant": "各指數以本身貨幣計，不涉匯率。同一市場的多個指數各自計算。",
  },
  "falls.definition.length": { en: "Length", "zh-Hant": "歷時" },
  "falls.definition.lengthText": {
    en: "Calendar days from peak to recovery; of a fall that goes on, to the last close.",
    "zh-Hant": "由見頂至升回高位的日數；未升回者計至最後收市。",
  },
  "falls.definition.atOnce": { en: "At once", "zh-Hant": "同時" },
  "falls.definition.atOnceText": {
    en: "An index counts from the first to the last of neighbouring closes {minimum} or more below its highest close so far.",
    "zh-Hant": "指數連續多次收市均低於迄今最高收市 {minimum} 或以上，由首次至末次期間計入。",
  },
  "falls.definition.coverage": { en: "Closes held", "zh-Hant": "所持收市價" },
} as const satisfies Record<string, Localised>;
