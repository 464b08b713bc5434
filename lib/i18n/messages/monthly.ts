import type { Localised } from "@/lib/reference/types";

export const monthly = {
  "monthly.title": {
    en: "{name}: {by, select, quarter {every quarter} other {every month}}{range, select, none {} other {, {range}}}",
    "zh-Hant":
      "{name}：{by, select, quarter {每季升跌} other {每月升跌}}{range, select, none {} other {（{range}）}}",
  },
  "monthly.headline": {
    en: "{range, select, none {{worst} has been} other {In {range}, {worst} was}} the worst {by, select, quarter {quarter} other {month}} for the {name}, down in <b>{worstFalls}</b> of {worstYears, plural, one {one year} other {# years}} and {worstMean} on average; {best} the best, up in <b>{bestRises}</b> of {bestYears} and {bestMean} on average.",
    "zh-Hant":
      "{range, select, none {} other {{range}，}}{name}各{by, select, quarter {季} other {月}}之中，{worst}表現最差，{worstYears}年中有 <b>{worstFalls}</b> 年下跌，平均 {worstMean}；{best}最好，{bestYears}年中有 <b>{bestRises}</b> 年上升，平均 {bestMean}。",
  },
  "monthly.headlineNone": {
    en: "Too few whole {by, select, quarter {quarters} other {months}} of the {name} are {range, select, none {held} other {held in {range}}} to tell one from another.",
    "zh-Hant":
      "{range, select, none {} other {{range}，}}{name}的完整{by, select, quarter {季度} other {月份}}太少，無從比較。",
  },
  "monthly.range": {
    en: "{one, select, yes {{first}} other {{first}–{last}}}",
    "zh-Hant": "{one, select, yes {{first}年} other {{first}至{last}年}}",
  },
  "monthly.quarter.1": { en: "the first quarter", "zh-Hant": "第一季" },
  "monthly.quarter.2": { en: "the second quarter", "zh-Hant": "第二季" },
  "monthly.quarter.3": { en: "the third quarter", "zh-Hant": "第三季" },
  "monthly.quarter.4": { en: "the fourth quarter", "zh-Hant": "第四季" },
  "monthly.quarterShort.1": { en: "Q1", "zh-Hant": "第一季" },
  "monthly.quarterShort.2": { en: "Q2", "zh-Hant": "第二季" },
  "monthly.quarterShort.3": { en: "Q3", "zh-Hant": "第三季" },
  "monthly.quarterShort.4": { en: "Q4", "zh-Hant": "第四季" },
  "monthly.quarterOfYear": { en: "{quarter} of {year}", "zh-Hant": "{year}年{quarter}" },
  "monthly.tile.bestMean": {
    en: "Best {by, select, quarter {quarter} other {month}}, mean",
    "zh-Hant": "平均最佳{by, select, quarter {季度} other {月份}}",
  },
  "monthly.tile.worstMean": {
    en: "Worst {by, select, quarter {quarter} other {month}}, mean",
    "zh-Hant": "平均最差{by, select, quarter {季度} other {月份}}",
  },
  "monthly.tile.upIn": {
    en: "{name}, up in {rises} of {years}",
    "zh-Hant": "{name}，{years}年中{rises}年上升",
  },
  "monthly.tile.best": {
    en: "Best {range, select, none {ever} other {of these years}}",
    "zh-Hant": "{range, select, none {歷來} other {期內}}最佳",
  },
  "monthly.tile.worst": {
    en: "Worst {range, select, none {ever} other {of these years}}",
    "zh-Hant": "{range, select, none {歷來} other {期內}}最差",
  },
  "monthly.tile.up": {
    en: "{by, select, quarter {Quarters} other {Months}} up",
    "zh-Hant": "上升{by, select, quarter {季度} other {月份}}",
  },
  "monthly.tile.upOf": { en: "{rises} of {count}", "zh-Hant": "{count}個中{rises}個" },
  "monthly.tile.chance": { en: "Chance alone?", "zh-Hant": "只是巧合？" },
  "monthly.chance.unlikely": { en: "unlikely", "zh-Hant": "不大可能" },
  "monthly.chance.possible": { en: "not ruled out", "zh-Hant": "不能排除" },
  "monthly.chance.note": {
    en: "as low by chance in {asLow, number} of {tries, number} shuffles; {count} means were tried",
    "zh-Hant": "隨機重排{tries, number}次，{count}個平均值中最低者同樣低的有{asLow, number}次",
  },
  "monthly.heat.title": {
    en: "{by, select, quarter {Quarters} other {Months}} of the {name}{range, select, none {} other {, {range}}}",
    "zh-Hant":
      "{name}{range, select, none {歷年} other {}}{by, select, quarter {各季} other {各月}}升跌{range, select, none {} other {（{range}）}}",
  },
  "monthly.heat.line": {
    en: "{unit, select, pct {Change from {by, select, quarter {quarter} other {month}}-end to {by, select, quarter {quarter} other {month}}-end, per cent} points {Change from {by, select, quarter {quarter} other {month}}-end to {by, select, quarter {quarter} other {month}}-end, points; the year and the means in per cent} other {Rank of the change among all shown, 1 the best; the year and the means in per cent}}; full colour at a change of {full}. One without a close at its end is left blank.",
    "zh-Hant":
      "{unit, select, pct {{by, select, quarter {季} other {月}}底對{by, select, quarter {季} other {月}}底的變動，百分比} points {{by, select, quarter {季} other {月}}底對{by, select, quarter {季} other {月}}底的變動，點數；全年與平均以百分比計} other {變動在所示各期中的名次，1為最佳；全年與平均以百分比計}}；變動達{full}為最深色。期末沒有收市價者留空。",
  },
  "monthly.heat.reading": { en: "{name}: {change}, to {date}", "zh-Hant": "{name}：{change}，截至{date}" },
  "monthly.heat.hint": {
    en: "Point at one or touch it to read it; click or touch again to go there.",
    "zh-Hant": "指向或輕觸一格看數字，點按或再觸前往該頁。",
  },
  "monthly.heat.mean": { en: "mean", "zh-Hant": "平均" },
  "monthly.heat.upIn": { en: "up in", "zh-Hant": "上升" },
  "monthly.heat.upOf": { en: "{rises} of {years}", "zh-Hant": "{rises}/{years}" },
  "monthly.unit.pct": { en: "per cent", "zh-Hant": "百分比" },
  "monthly.unit.points": { en: "points", "zh-Hant": "點數" },
  "monthly.unit.rank": { en: "rank", "zh-Hant": "名次" },
  "monthly.by.month": { en: "months", "zh-Hant": "月份" },
  "monthly.by.quarter": { en: "quarters", "zh-Hant": "季度" },
  "monthly.column.season": {
    en: "{by, select, quarter {Quarter} other {Month}}",
    "zh-Hant": "{by, select, quarter {季度} other {月份}}",
  },
  "monthly.column.mean": { en: "Mean", "zh-Hant": "平均" },
  "monthly.column.up": { en: "Up", "zh-Hant": "上升年數" },
  "monthly.column.years": { en: "Years", "zh-Hant": "年數" },
  "monthly.column.best": { en: "Best", "zh-Hant": "最佳" },
  "monthly.column.bestYear": { en: "in", "zh-Hant": "年份" },
  "monthly.column.worst": { en: "Worst", "zh-Hant": "最差" },
  "monthly.column.worstYear": { en: "in", "zh-Hant": "年份" },
  "monthly.column.wholeYear": { en: "Whole year", "zh-Hant": "全年" },
  "monthly.seasons.title": {
    en: "{by, select, quarter {The four quarters} other {The twelve months}}{range, select, none {} other {, {range}}}",
    "zh-Hant":
      "{by, select, quarter {四季} other {十二個月}}比較{range, select, none {} other {（{range}）}}",
  },
  "monthly.definition.change": {
    en: "{by, select, quarter {Quarter} other {Month}}",
    "zh-Hant": "{by, select, quarter {季度} other {月份}}",
  },
  "monthly.definition.changeText": {
    en: "Last close of the {by, select, quarter {quarter} other {month}} over the last close of the one before. The first, measured from the first close, and the running one are set back and count in no mean.",
    "zh-Hant":
      "該{by, select, quarter {季} other {月}}最後收市價對上一{by, select, quarter {季} other {月}}最後收市價的變動。首個（由首個收市價算起）及未完結者以淺色顯示，不計入平均。",
  },
  "monthly.definition.chance": { en: "Chance alone?", "zh-Hant": "只是巧合？" },
  "monthly.definition.chanceText": {
    en: "Whoever looks at {count} means finds a lowest. The changes are dealt out anew among the {by, select, quarter {quarters} other {calendar months}} 10,000 times, and each time the lowest of the {count} means is taken: the share of those as low as the real one says how often chance alone does that. Under 5 % it is called unlikely.",
    "zh-Hant":
      "看{count}個平均值，總有一個最低。把所有變動隨機重新分配到各{by, select, quarter {季} other {月}}，共10,000次，每次取{count}個平均值中最低者；與實際同樣低的比率，就是單憑巧合出現的機會。低於5 %稱為不大可能。",
  },
} as const satisfies Record<string, Localised>;
