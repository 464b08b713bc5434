import type { Localised } from "@/lib/reference/types";

/** Words of the profile of one index. */
export const profile = {
  "profile.title": { en: "{name}: facts", "zh-Hant": "{name}資料" },
  "profile.kicker": { en: "Facts", "zh-Hant": "指數資料" },
  "profile.headline": {
    en: "The {name} is made by {publisher}{launched, select, none {} other {, was launched on {launched}}}{count, select, none {} one { and has <b>one constituent</b>} other { and has <b>{count} constituents</b>}}{cap, select, none {} other {, none above <b>{cap}</b>}}.",
    "zh-Hant":
      "{name}由{publisher}編製{launched, select, none {} other {，{launched}推出}}{count, select, none {} one {，有<b>1隻成分股</b>} other {，有<b>{count}隻成分股</b>}}{cap, select, none {} other {，每隻比重上限 <b>{cap}</b>}}。",
  },
  "profile.tile.launched": { en: "Launched", "zh-Hant": "推出" },
  "profile.tile.base": { en: "Base", "zh-Hant": "基數" },
  "profile.tile.currency": { en: "Currency", "zh-Hant": "貨幣" },
  "profile.tile.held": { en: "Closes held since", "zh-Hant": "收市價始於" },
  "profile.tile.heldNote": { en: "{count} closes", "zh-Hant": "{count}個收市價" },
  "profile.tile.cap": { en: "Cap", "zh-Hant": "比重上限" },
  "profile.facts.title": { en: "The {name} at a glance", "zh-Hant": "{name}一覽" },
  "profile.facts.line": {
    en: "What no source here says is n/a, with no guess in its place.",
    "zh-Hant": "沒有來源說明者列為不適用，不作猜測。",
  },
  "profile.row.maker": { en: "Maker", "zh-Hant": "編製者" },
  "profile.row.market": { en: "Market", "zh-Hant": "市場" },
  "profile.row.currency": { en: "Currency", "zh-Hant": "貨幣" },
  "profile.row.type": { en: "Type", "zh-Hant": "加權方式" },
  "profile.row.basis": { en: "Return", "zh-Hant": "回報類別" },
  "profile.row.launched": { en: "Launched", "zh-Hant": "推出日期" },
  "profile.row.baseDate": { en: "Base date", "zh-Hant": "基準日" },
  "profile.row.baseValue": { en: "Base value", "zh-Hant": "基數" },
  "profile.row.constituents": { en: "Constituents", "zh-Hant": "成分股數目" },
  "profile.row.cap": { en: "Cap on one constituent", "zh-Hant": "單一成分股比重上限" },
  "profile.row.review": { en: "Review", "zh-Hant": "檢討" },
  "profile.row.hours": { en: "Trading hours", "zh-Hant": "交易時間" },
  "profile.row.interval": { en: "Level told every", "zh-Hant": "發布間隔" },
  "profile.row.contracts": { en: "Futures and options", "zh-Hant": "期貨及期權" },
  "profile.row.funds": { en: "Funds", "zh-Hant": "基金" },
  "profile.row.untold": { en: "Not told here", "zh-Hant": "未有資料" },
  "profile.untold": {
    en: "{names}: the sources here tell of the Hong Kong indices alone",
    "zh-Hant": "{names}：本站來源只涉及香港指數",
  },
  "profile.row.held": { en: "Closes held here", "zh-Hant": "本站所載收市價" },
  "profile.type.float": {
    en: "market value of freely traded shares, capped",
    "zh-Hant": "流通市值加權，設比重上限",
  },
  "profile.review.quarterly": {
    en: "quarterly: March, June, September, December",
    "zh-Hant": "每季：3月、6月、9月、12月",
  },
  "profile.hours.hongKong": {
    en: "09:30–12:00 and 13:00–16:00, Hong Kong time",
    "zh-Hant": "香港時間09:30–12:00及13:00–16:00",
  },
  "profile.contracts.count": {
    en: "{count, plural, one {# contract} other {# contracts}}",
    "zh-Hant": "{count}種合約",
  },
  "profile.funds.count": { en: "{count, plural, one {# fund} other {# funds}}", "zh-Hant": "{count}隻基金" },
  "profile.held": {
    en: "{count} closes, {first} to {last}; {complete, select, no {not of every session} other {every session from {from} to {to}}}",
    "zh-Hant":
      "{first}至{last}共{count}個收市價；{complete, select, no {未有齊全每日收市} other {{from}至{to}每日齊全}}",
  },
  "profile.notHere": {
    en: "the sources here tell of the Hong Kong indices alone",
    "zh-Hant": "本站來源只涉及香港指數",
  },
  "profile.column.fact": { en: "What", "zh-Hant": "項目" },
  "profile.column.since": { en: "Since", "zh-Hant": "自" },
  "profile.sizes.title": { en: "Number of constituents over time", "zh-Hant": "歷年成分股數目" },
  "profile.sizes.line": {
    en: "As the sources state it, change by change.",
    "zh-Hant": "按來源所述的各次變動。",
  },
  "profile.contracts.title": {
    en: "Futures and options on it: {count, plural, one {# row} other {# rows}}",
    "zh-Hant": "相關期貨及期權：{count}行",
  },
  "profile.funds.title": {
    en: "Funds that follow it: {count, plural, one {# row} other {# rows}}",
    "zh-Hant": "追蹤該指數的基金：{count}行",
  },
  "profile.more": { en: "Facts of the market and its indices", "zh-Hant": "市場及各指數資料" },
  "profile.overview": { en: "{name}: overview", "zh-Hant": "{name}總覽" },
} as const satisfies Record<string, Localised>;
