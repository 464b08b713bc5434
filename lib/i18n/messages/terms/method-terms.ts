import type { Localised } from "@/lib/reference/types";

export const methodTerms = {
  "term.constituent": { en: "Constituent", "zh-Hant": "成分股" },
  "term.constituent.text": {
    en: "A company whose shares the index counts.",
    "zh-Hant": "指數所計算的公司股份。",
  },
  "term.constituent.example": {
    en: "Hang Seng Index: {count}, {date}",
    "zh-Hant": "恒生指數：{count}隻，{date}",
  },
  "term.sub-index": { en: "Sub-index", "zh-Hant": "分類指數" },
  "term.sub-index.text": {
    en: "An index of the constituents of one trade; the Hang Seng Index has four since 1985: Finance, Utilities, Properties, Commerce & Industry.",
    "zh-Hant": "按行業把成分股分組的指數；恒生指數自1985年起設四個：金融、公用事業、地產、工商業。",
  },
  "term.sub-index.example": {
    en: "{name}: {count} of the {all} constituents of {date}",
    "zh-Hant": "{name}：{date}{all}隻成分股中佔{count}隻",
  },
  "term.market-capitalisation": { en: "Market capitalisation", "zh-Hant": "市值" },
  "term.market-capitalisation.text": {
    en: "Price times the number of shares.",
    "zh-Hant": "股價乘以股份數目。",
  },
  "term.market-capitalisation.formula": { en: "price × issued shares", "zh-Hant": "股價 × 已發行股份" },
  "term.market-capitalisation.example": {
    en: "a made-up company: {price} × {shares} m = {value} m",
    "zh-Hant": "虛構公司：{price} × {shares}百萬 = {value}百萬",
  },
  "term.free-float": { en: "Free float", "zh-Hant": "流通量" },
  "term.free-float.text": {
    en: "The shares that can be bought in the market, without those of long-term holders.",
    "zh-Hant": "市場上可以買賣的股份，不計長期持有人所持者。",
  },
  "term.free-float.formula": {
    en: "issued shares − shares of long-term holders",
    "zh-Hant": "已發行股份 − 長期持有人所持股份",
  },
  "term.free-float.example": {
    en: "a made-up company: {shares} m − {held} m = {value} m",
    "zh-Hant": "虛構公司：{shares}百萬 − {held}百萬 = {value}百萬",
  },
  "term.free-float-factor": { en: "Free-float factor", "zh-Hant": "流通系數" },
  "term.free-float-factor.text": {
    en: "The share of a company’s stock that counts in the index, from 0 to 1.",
    "zh-Hant": "公司股份計入指數的比例，由0至1。",
  },
  "term.free-float-factor.formula": { en: "free float ÷ issued shares", "zh-Hant": "流通量 ÷ 已發行股份" },
  "term.free-float-factor.example": {
    en: "a made-up company: {float} ÷ {shares} = {value}",
    "zh-Hant": "虛構公司：{float} ÷ {shares} = {value}",
  },
  "term.weight": { en: "Weight", "zh-Hant": "比重" },
  "term.weight.text": {
    en: "A constituent’s share in the whole capitalisation that the index counts.",
    "zh-Hant": "成分股佔指數所計總市值的比例。",
  },
  "term.weight.formula": {
    en: "own capitalisation ÷ sum of all, each × its factors",
    "zh-Hant": "本身市值 ÷ 全部總和，各乘以其系數",
  },
  "term.weight.example": {
    en: "a made-up index: {own} ÷ {sum} = {value}",
    "zh-Hant": "虛構指數：{own} ÷ {sum} = {value}",
  },
  "term.cap": { en: "Cap", "zh-Hant": "比重上限" },
  "term.cap.text": {
    en: "The most that one constituent may weigh when the index is rebalanced.",
    "zh-Hant": "指數調整時單一成分股比重的上限。",
  },
  "term.cap.formula": {
    en: "weight ≤ cap, the excess spread over the others",
    "zh-Hant": "比重 ≤ 上限，超出部分分配予其他成分股",
  },
  "term.cap.example": {
    en: "a cap of {cap} needs {count} constituents at least: 1 ÷ {cap}, rounded up",
    "zh-Hant": "上限為{cap}時至少需要{count}隻成分股：1 ÷ {cap}，向上取整",
  },
  "term.cap-factor": { en: "Cap factor", "zh-Hant": "上限系數" },
  "term.cap-factor.text": {
    en: "What a constituent’s capitalisation is multiplied by so that its weight keeps to the cap; 1 where it does anyway.",
    "zh-Hant": "乘以成分股市值、令其比重不超過上限的系數；本身未達上限者為1。",
  },
  "term.cap-factor.formula": {
    en: "capped capitalisation ÷ capitalisation",
    "zh-Hant": "設限後市值 ÷ 原市值",
  },
  "term.cap-factor.example": {
    en: "a made-up constituent: {capped} ÷ {own} = {value}",
    "zh-Hant": "虛構成分股：{capped} ÷ {own} = {value}",
  },
  "term.divisor": { en: "Divisor", "zh-Hant": "除數" },
  "term.divisor.text": {
    en: "What the summed capitalisation is divided by to give the level; it changes so that the level does not when the constituents do.",
    "zh-Hant": "總市值除以它即得指數點數；成分股變動時調整除數，點數便不受影響。",
  },
  "term.divisor.formula": {
    en: "level = ∑(price × shares × factors) ÷ divisor",
    "zh-Hant": "點數 = ∑(股價 × 股份 × 系數) ÷ 除數",
  },
  "term.divisor.example": {
    en: "made-up: {before} ÷ {divisor} = {level}; with a new member {after} ÷ {next} = {level}",
    "zh-Hant": "虛構例子：{before} ÷ {divisor} = {level}；加入新成分股後 {after} ÷ {next} = {level}",
  },
  "term.chain-linking": { en: "Chain-linking", "zh-Hant": "鏈式計算" },
  "term.chain-linking.text": {
    en: "Each day’s level from the day before’s: changes of constituents move the base, not the level.",
    "zh-Hant": "以前一日的點數推算當日點數：成分股變動只影響基數，不影響點數。",
  },
  "term.chain-linking.formula": {
    en: "level × ∑ at today’s prices ÷ ∑ at yesterday’s",
    "zh-Hant": "前一日點數 × 按今日股價之和 ÷ 按昨日股價之和",
  },
  "term.chain-linking.example": {
    en: "made-up: {level} × {today} ÷ {yesterday} = {value}",
    "zh-Hant": "虛構例子：{level} × {today} ÷ {yesterday} = {value}",
  },
  "term.base": { en: "Base", "zh-Hant": "基數" },
  "term.base.text": {
    en: "The day and the level that an index is counted from.",
    "zh-Hant": "指數起計的日期和點數。",
  },
  "term.base.example": {
    en: "{name}: {value} on {day}; {close} on {to} is {times} times that",
    "zh-Hant": "{name}：{day}為{value}；{to}的{close}為其{times}倍",
  },
  "term.back-calculated": { en: "Back-calculated", "zh-Hant": "追溯計算" },
  "term.back-calculated.text": {
    en: "Of days before the index was published, worked out by its publisher afterwards.",
    "zh-Hant": "指數推出前的點數，由編製公司事後推算。",
  },
  "term.back-calculated.example": {
    en: "{name}: published since {launched}, levels from {base}",
    "zh-Hant": "{name}：{launched}推出，點數由{base}起",
  },
  "term.rebalancing": { en: "Rebalancing", "zh-Hant": "指數調整" },
  "term.rebalancing.text": {
    en: "The day on which constituents, shares and factors are set anew, four times a year.",
    "zh-Hant": "重新釐定成分股、股份數目及各系數的日子，每年四次。",
  },
  "term.rebalancing.example": {
    en: "Hang Seng Index, {date}: from {before} to {after} constituents",
    "zh-Hant": "恒生指數，{date}：成分股由{before}隻改為{after}隻",
  },
  "term.corporate-action": { en: "Corporate action", "zh-Hant": "企業行動" },
  "term.corporate-action.text": {
    en: "What a company does to its own shares: a split, a rights issue, a special dividend; the divisor follows, the level does not.",
    "zh-Hant": "公司對本身股份的行動，如拆細、供股、派特別股息；除數隨之調整，點數不變。",
  },
  "term.corporate-action.example": {
    en: "a made-up split, two for one: {price} × {shares} m = {split} × {more} m = {value} m",
    "zh-Hant": "虛構的一拆二：{price} × {shares}百萬 = {split} × {more}百萬 = {value}百萬",
  },
  "term.h-share": { en: "H share", "zh-Hant": "H股" },
  "term.h-share.text": {
    en: "A share of a mainland Chinese company that is listed in Hong Kong.",
    "zh-Hant": "在香港上市的中國內地註冊公司股份。",
  },
  "term.h-share.example": {
    en: "the first in the Hang Seng Index: {company}, {date}",
    "zh-Hant": "首隻納入恒生指數者：{company}，{date}",
  },
  "term.red-chip": { en: "Red chip", "zh-Hant": "紅籌股" },
  "term.red-chip.text": {
    en: "A company run from mainland China and incorporated outside it, listed in Hong Kong.",
    "zh-Hant": "由中國內地控制、在內地以外註冊並在香港上市的公司。",
  },
  "term.red-chip.example": {
    en: "the first in the Hang Seng Index: {company}, {date}",
    "zh-Hant": "首隻納入恒生指數者：{company}，{date}",
  },
  "term.dissemination": { en: "Dissemination", "zh-Hant": "發布" },
  "term.dissemination.text": {
    en: "How often the level is sent out while the market is open.",
    "zh-Hant": "開市期間發布點數的頻率。",
  },
  "term.dissemination.example": {
    en: "Hang Seng Index: every {interval}, {date}",
    "zh-Hant": "恒生指數：每{interval}，{date}",
  },
} as const satisfies Record<string, Localised>;
