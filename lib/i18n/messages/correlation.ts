import type { Localised } from "@/lib/reference/types";

/** How the indices of a comparison move together. */
export const correlation = {
  "compare.correlation.title": {
    en: "Weekly correlation, {from} to {to}{currency, select, own {} other {, in {currencyName}}}",
    "zh-Hant": "每周相關系數，{from}至{to}{currency, select, own {} other {，以{currencyName}計}}",
  },
  "compare.correlation.note": {
    en: "{spread, select, none {No pair has 26 weekly returns.} one {n, the weekly returns that both have: {least}.} other {n, the weekly returns that both have: {least} to {most}.}}",
    "zh-Hant":
      "{spread, select, none {沒有一對有26個每周回報。} one {n為兩者共有的每周回報數目：{least}。} other {n為兩者共有的每周回報數目：{least}至{most}。}}",
  },
  "compare.correlation.reading": {
    en: "{one} and {other}: {value} from {returns} weekly returns",
    "zh-Hant": "{one}與{other}：{value}，按{returns}個每周回報計算",
  },
  "compare.correlation.hint": {
    en: "Point at a cell or touch it to read it; a click or second touch compares the two.",
    "zh-Hant": "指向或輕觸一格讀數，點按或再觸即比較該兩個指數。",
  },
  "compare.correlation.sparse": {
    en: "not every session has its close here",
    "zh-Hant": "未有齊全每日收市",
  },
  "compare.correlation.too-few": {
    en: "fewer than 26 weekly returns, or one of the two does not move",
    "zh-Hant": "少於26個每周回報，或其中一個沒有變動",
  },
  "compare.rolling.title": {
    en: "{other, select, none {{first} with the others} other {{first} with {other}}}: correlation over {weeks} weeks{currency, select, own {} other {, in {currencyName}}}",
    "zh-Hant":
      "{other, select, none {{first}與其餘各指數} other {{first}與{other}}}：{weeks}周相關系數{currency, select, own {} other {，以{currencyName}計}}",
  },
  "compare.rolling.caption": {
    en: "Weekly returns of the {weeks} weeks to each day that both have; windows reach back before the range.",
    "zh-Hant": "按截至該日、兩者均有收市的{weeks}周每周回報計算；計算期可早於所示範圍。",
  },
  "compare.rolling.description": {
    en: "Correlation of the {first} over {weeks} weeks with: {names}.",
    "zh-Hant": "{first}的{weeks}周相關系數：{names}。",
  },
  "compare.rolling.on": {
    en: "{value} on {date}",
    "zh-Hant": "{date}為{value}",
  },
  "compare.rolling.weeks": {
    en: "{weeks} weeks",
    "zh-Hant": "{weeks}周",
  },
  "compare.extremes.title": {
    en: "When {first} moved most and least with {other, select, none {each} other {{other}}}, over {weeks} weeks{currency, select, own {} other {, in {currencyName}}}",
    "zh-Hant":
      "{first}與{other, select, none {各指數} other {{other}}}的{weeks}周相關系數最高及最低之時{currency, select, own {} other {，以{currencyName}計}}",
  },
  "compare.extremes.last": {
    en: "Last",
    "zh-Hant": "最近",
  },
  "compare.extremes.highest": {
    en: "Highest",
    "zh-Hant": "最高",
  },
  "compare.extremes.lowest": {
    en: "Lowest",
    "zh-Hant": "最低",
  },
  "compare.correlation.n": {
    en: "n\u00a0{returns}",
    "zh-Hant": "n\u00a0{returns}",
  },
} as const satisfies Record<string, Localised>;
