import type { Localised } from "@/lib/reference/types";

/** Titles of tables, each of which states what is to be seen in it. */
export const tableTitles = {
  "tableTitle.bestDecade": {
    en: "The {decade}s rose most: {median} in the middle year",
    "zh-Hant": "{decade}年代升幅最大，年度中位數 {median}",
  },
  "tableTitle.seasonsUp": {
    en: "{rises} of {count} {by, select, quarter {quarters} other {months}} up{range, select, none {} other {, {range}}}",
    "zh-Hant":
      "{count}{by, select, quarter {季} other {個月}}中{rises}{by, select, quarter {季} other {個月}}上升{range, select, none {} other {（{range}）}}",
  },
  "tableTitle.seasons": {
    en: "{best} best, {worst} worst on average{range, select, none {} other {, {range}}}",
    "zh-Hant": "平均以{best}最佳，{worst}最差{range, select, none {} other {（{range}）}}",
  },
  "tableTitle.deepest": {
    en: "Deepest: {exact, select, no {at least } other {}}{depth}, {from} to {to}",
    "zh-Hant": "最深{exact, select, no {至少} other {}} {depth}，{from}至{to}",
  },
  "tableTitle.latest": {
    en: "{count, plural, one {The latest milestone} other {# milestones}} since {first}",
    "zh-Hant": "{first}以來{count}件大事",
  },
  "tableTitle.milestones": {
    en: "Up on {rises} of these days, down on {falls}",
    "zh-Hant": "當日上升{rises}件，下跌{falls}件",
  },
  "tableTitle.sessionsUp": {
    en: "{rises} of {count, plural, one {# session} other {# sessions}} up",
    "zh-Hant": "{count}個交易日中{rises}日上升",
  },
  "tableTitle.gain": {
    en: "It takes {gain} to make good {exact, select, no {at least } other {}}{depth}",
    "zh-Hant": "跌幅{exact, select, no {至少} other {}} {depth}，須 {gain} 方可升回高位",
  },
  "tableTitle.twoFalls": { en: "{own} against {other}", "zh-Hant": "{own} 對 {other}" },
  "tableTitle.coverage": {
    en: "{complete} of {indices, plural, one {# index has} other {# indices have}} a stretch of every session",
    "zh-Hant": "{indices}個指數中，{complete}個有齊全的每日收市",
  },
  "tableTitle.reference": {
    en: "{rows} dated facts and rates in {tables, plural, one {# table} other {# tables}}",
    "zh-Hant": "{tables}個資料表，共{rows}行",
  },
} as const satisfies Record<string, Localised>;
