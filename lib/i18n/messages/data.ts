import type { Localised } from "@/lib/reference/types";

export const data = {
  "data.title": { en: "Data: coverage and sources", "zh-Hant": "數據：涵蓋範圍與來源" },
  "data.headline": {
    en: "The almanac holds <b>{closes}</b> closes of {indices, plural, one {one index} other {# indices}}, the oldest of {first}; the Hang Seng Index is complete from {hsiFrom} to {hsiTo}.",
    "zh-Hant":
      "本站收錄{indices}個指數共 <b>{closes}</b> 個收市價，最早為{first}；恒生指數由{hsiFrom}至{hsiTo}完整無缺。",
  },
  "data.tile.indices": { en: "Indices", "zh-Hant": "指數" },
  "data.tile.closes": { en: "Closes", "zh-Hant": "收市價" },
  "data.tile.milestones": { en: "Milestones", "zh-Hant": "大事記" },
  "data.tile.sources": { en: "Sources", "zh-Hant": "來源" },
  "data.tile.reference": { en: "Reference rows", "zh-Hant": "參考資料（行）" },
  "data.tile.revision": { en: "Revision", "zh-Hant": "版本" },
  "data.sources.title": { en: "Sources", "zh-Hant": "來源" },
  "data.column.index": { en: "Index", "zh-Hant": "指數" },
  "data.column.symbol": { en: "Symbol", "zh-Hant": "代號" },
  "data.column.currency": { en: "Currency", "zh-Hant": "貨幣" },
  "data.column.publisher": { en: "Publisher", "zh-Hant": "編製公司" },
  "data.column.basis": { en: "Return", "zh-Hant": "回報" },
  "data.column.first": { en: "First close", "zh-Hant": "最早收市" },
  "data.column.completeFrom": { en: "Complete from", "zh-Hant": "完整由" },
  "data.column.completeTo": { en: "Complete to", "zh-Hant": "完整至" },
  "data.column.last": { en: "Last close", "zh-Hant": "最新收市" },
  "data.column.sessions": { en: "Sessions", "zh-Hant": "交易日" },
  "data.column.sparseBefore": { en: "Sparse before", "zh-Hant": "之前不全" },
  "data.column.sparseAfter": { en: "Sparse after", "zh-Hant": "之後不全" },
  "data.column.source": { en: "Name", "zh-Hant": "名稱" },
  "data.column.sourceTitle": { en: "What it is", "zh-Hant": "說明" },
  "data.column.description": { en: "Used for", "zh-Hant": "用途" },
  "data.column.licence": { en: "Licence of the package", "zh-Hant": "套件授權" },
  "data.column.table": { en: "Table", "zh-Hant": "資料表" },
  "data.column.rows": { en: "Rows", "zh-Hant": "行數" },
  "data.licence.or": { en: " or ", "zh-Hant": "或" },
  "data.licence.orLater": { en: " or later", "zh-Hant": "或以後版本" },
  "data.licence.publicDomain": { en: "public domain", "zh-Hant": "公有領域" },
  "data.table.annual-closes": { en: "Annual closes", "zh-Hant": "年底收市" },
  "data.table.turning-points": { en: "Turning points", "zh-Hant": "轉捩點" },
  "data.table.daily-checks": { en: "Checks of daily closes", "zh-Hant": "每日收市的核對" },
  "data.table.milestones": { en: "Milestones", "zh-Hant": "大事記" },
  "data.table.fx-december": { en: "Exchange rates, December averages", "zh-Hant": "匯率（12月平均）" },
  "data.table.fx-daily": { en: "Exchange rates, daily", "zh-Hant": "匯率（每日）" },
  "data.table.constituents-2024-02": { en: "Constituents of February 2024", "zh-Hant": "2024年2月成分股" },
  "data.table.constituent-counts": { en: "Number of constituents", "zh-Hant": "成分股數目" },
  "data.table.methodology-dates": { en: "Dates of the method", "zh-Hant": "編算方法沿革" },
  "data.table.contracts": { en: "Futures and options", "zh-Hant": "期貨及期權" },
  "data.table.funds": { en: "Funds", "zh-Hant": "基金" },
  "data.table.classification": { en: "Classification", "zh-Hant": "行業分類" },
  "data.table.coverage": { en: "Share of the market", "zh-Hant": "佔大市比重" },
  "data.table.tracking": { en: "Products on the TECH index", "zh-Hant": "恒生科技指數產品" },
  "data.basis.price": { en: "price", "zh-Hant": "價格" },
  "data.basis.total": { en: "with dividends", "zh-Hant": "總回報（計入股息）" },
  "data.definition.facts": { en: "Levels and names", "zh-Hant": "點數與名稱" },
  "data.definition.factsText": {
    en: "Index levels are facts. The indices and their names belong to their publishers: Hang Seng Indexes Company, S&P Dow Jones Indices, FTSE Russell, Nikkei Inc., STOXX, Euronext, NSE Indices, Shanghai Stock Exchange. None of them has reviewed or endorses this site.",
    "zh-Hant":
      "指數點數為客觀數據。各指數及其名稱屬其編製公司所有：恒生指數有限公司、S&P Dow Jones Indices、FTSE Russell、Nikkei Inc.、STOXX、Euronext、NSE Indices、上海證券交易所。上述公司均未審閱或認可本站。",
  },
  "data.definition.licence": { en: "Licence", "zh-Hant": "授權" },
  "data.definition.licenceText": {
    en: "The project’s licence covers its code only. The licences in the table are those of the packages from which closes were compiled.",
    "zh-Hant": "本項目的授權只涵蓋程式碼。表中授權為收市價所據套件的授權。",
  },
  "data.definition.complete": { en: "Complete and sparse", "zh-Hant": "完整與不全" },
  "data.definition.completeText": {
    en: "Complete: every session between the two dates has its close. Sparse: only month-ends, year-ends and documented turning points are held, and figures that need every session are n/a. Nothing is carried forward or filled in.",
    "zh-Hant":
      "完整：兩日之間每個交易日均有收市價。不全：只有月底、年底及有記載的轉捩點，需要每個交易日的數字作「不適用」。從不以前值填補。",
  },
  "data.definition.rows": { en: "Rows of an import", "zh-Hant": "匯入的各行" },
  "data.definition.rowsText": {
    en: "Inserted: the day had no close. Changed: the file’s close replaced the stored one, which is kept as a revision. Kept out: the file’s close differs from the stored one, or its day is no session by the stored closes; the store stays as it was. Left out: a row without a close, a repeated row, or a weekend filled with the close before it.",
    "zh-Hant":
      "新增：該日原無收市價。更改：以檔案的收市價取代已儲存者，舊值存作修訂紀錄。未採用：檔案的收市價與已儲存者不同，或按已儲存的收市價該日並非交易日，數據庫維持不變。略去：沒有收市價的行、重複的行，或以前值填補的周末。",
  },
  "data.definition.checks": { en: "Checks", "zh-Hant": "核對" },
  "data.definition.checksText": {
    en: "Each close was compared with the other packages and with price files of other providers; {count} rows were dropped, corrected, flat or not agreed by all, and each is kept with its reason.",
    "zh-Hant":
      "每個收市價均與其他套件及其他供應者的價格檔核對；{count}行曾被剔除、更正、與前日相同或說法不一，均連同原因保存。",
  },
  "data.definition.disagree": { en: "Sources disagree", "zh-Hant": "來源分歧" },
  "data.definition.disagreeText": {
    en: "Where sources contradict each other both figures are kept, with who says so: base value 100 or 1,000, the record close 33,154.12 or 33,223.58, the 1984 change of 37.20\u00a0% or 89.62\u00a0%. The milestones and the annual table show them.",
    "zh-Hant":
      "來源互相矛盾時，兩個數字連同出處一併保留：基數100或1,000點、收市紀錄33,154.12或33,223.58點、1984年變動37.20\u00a0%或89.62\u00a0%。詳見大事記及年度表。",
  },
} as const satisfies Record<string, Localised>;
