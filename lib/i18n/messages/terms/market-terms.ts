import type { Localised } from "@/lib/reference/types";

export const marketTerms = {
  "term.session": { en: "Session", "zh-Hant": "交易日" },
  "term.session.text": { en: "A day on which the market had a close.", "zh-Hant": "有收市的日子。" },
  "term.session.example": {
    en: "{name}: {count} sessions from {from} to {to}, {yearly} a year",
    "zh-Hant": "{name}：{from}至{to}共{count}個交易日，即每年{yearly}個",
  },
  "term.turnover": { en: "Turnover", "zh-Hant": "成交額" },
  "term.turnover.text": {
    en: "The value of all shares traded in a time.",
    "zh-Hant": "一段時間內買賣股份的總值。",
  },
  "term.turnover.example": {
    en: "constituents of the Hang Seng Index: {share} % of that of the Main Board, {date}",
    "zh-Hant": "恒生指數成分股：佔主板成交額{share} %，{date}",
  },
  "term.market-coverage": { en: "Market coverage", "zh-Hant": "市值覆蓋率" },
  "term.market-coverage.text": {
    en: "How much of the market’s value the constituents stand for; sources count it over different markets.",
    "zh-Hant": "成分股佔整個市場市值的比例；各方所計的市場範圍不一。",
  },
  "term.market-coverage.formula": {
    en: "market value of the constituents ÷ that of the market",
    "zh-Hant": "成分股市值 ÷ 市場總市值",
  },
  "term.market-coverage.example": {
    en: "Hang Seng Index, as sources of {year} have it: {low} % to {high} %",
    "zh-Hant": "恒生指數，按{year}年各方說法：{low} % 至 {high} %",
  },
  "term.futures": { en: "Futures", "zh-Hant": "期貨" },
  "term.futures.text": {
    en: "A contract to buy or sell at a set day; index futures are settled in money.",
    "zh-Hant": "約定在指定日期買賣的合約；指數期貨以現金結算。",
  },
  "term.futures.example": { en: "on the Hang Seng Index since {date}", "zh-Hant": "恒指期貨於{date}推出" },
  "term.multiplier": { en: "Multiplier", "zh-Hant": "合約乘數" },
  "term.multiplier.text": {
    en: "The money that one index point of a contract is worth.",
    "zh-Hant": "合約每一指數點所值的金額。",
  },
  "term.multiplier.formula": {
    en: "value of a contract = level × multiplier",
    "zh-Hant": "合約價值 = 點數 × 乘數",
  },
  "term.multiplier.example": {
    en: "one Hang Seng Index future at {close}: × {multiplier} = HK$ {value}",
    "zh-Hant": "一張恒指期貨，以{close}計：× {multiplier} = {value}港元",
  },
  "term.etf": { en: "ETF", "zh-Hant": "交易所買賣基金" },
  "term.etf.text": {
    en: "A fund that is traded like a share and follows an index.",
    "zh-Hant": "像股票一樣買賣、追蹤指數的基金。",
  },
  "term.etf.example": {
    en: "on the Hang Seng TECH Index: {count} products with leveraged and inverse ones, by the report of July 2025",
    "zh-Hant": "追蹤恒生科技指數者：連槓桿及反向產品共{count}隻（2025年7月報告）",
  },
  "term.stock-connect": { en: "Stock Connect", "zh-Hant": "滬深港通" },
  "term.stock-connect.text": {
    en: "The link through which investors of Hong Kong and of Shanghai and Shenzhen trade in each other’s markets.",
    "zh-Hant": "香港與上海、深圳投資者互相買賣對方市場股份的機制。",
  },
  "term.stock-connect.example": { en: "since {date}", "zh-Hant": "自{date}起" },
  "term.southbound": { en: "Southbound", "zh-Hant": "南向" },
  "term.southbound.text": {
    en: "Through Stock Connect from the mainland to Hong Kong.",
    "zh-Hant": "經滬深港通由內地到香港的買賣。",
  },
  "term.southbound.example": {
    en: "{count} ETFs eligible, {own} of them on Hang Seng indexes, by the report of July 2025",
    "zh-Hant": "合資格ETF共{count}隻，其中{own}隻追蹤恒生指數系列（2025年7月報告）",
  },
  "term.coverage": { en: "Coverage", "zh-Hant": "涵蓋範圍" },
  "term.coverage.text": { en: "The days of which closes are held here.", "zh-Hant": "本站有收市價的日子。" },
  "term.coverage.example": {
    en: "{name}: {from} to {to}, every session since {complete}",
    "zh-Hant": "{name}：{from}至{to}，{complete}起每日收市齊全",
  },
  "term.sparse": { en: "Sparse", "zh-Hant": "數據不全" },
  "term.sparse.text": {
    en: "Of a time of which single closes alone are held, such as year-ends; figures that need every session are then n/a.",
    "zh-Hant": "只有個別收市價（如年底）的時期；需要每日收市的數字一律作「不適用」。",
  },
  "term.sparse.example": {
    en: "{name}: {count} closes before {complete}",
    "zh-Hant": "{name}：{complete}之前只有{count}個收市價",
  },
  "term.revision": { en: "Revision", "zh-Hant": "修訂編號" },
  "term.revision.text": {
    en: "A number that every load of the store raises; an address with it leads to the figures of that time.",
    "zh-Hant": "每次更新資料庫便遞增的編號；網址帶有編號即顯示當時的數字。",
  },
  "term.revision.example": { en: "now {revision}", "zh-Hant": "現為{revision}" },
  "term.log-scale": { en: "Log scale", "zh-Hant": "對數刻度" },
  "term.log-scale.text": {
    en: "An axis on which equal distances are equal percentages, so that old years are as readable as new ones.",
    "zh-Hant": "相等距離代表相等百分比的刻度，令早年走勢與近年同樣清楚。",
  },
  "term.log-scale.example": {
    en: "{name} from {fromClose} to {toClose}: × {times}, which is {doublings} doublings, all of one height",
    "zh-Hant": "{name}由{fromClose}至{toClose}：升至{times}倍，即翻倍{doublings}次，每次高度相同",
  },
} as const satisfies Record<string, Localised>;
