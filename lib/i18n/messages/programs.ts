import type { Localised } from "@/lib/reference/types";

/** The page for programs, and what the endpoints and parameters of the API are. */
export const programs = {
  "nav.programs": { en: "For programs", "zh-Hant": "程式介面" },
  "go.page.programs": { en: "every figure as JSON and CSV", "zh-Hant": "以JSON及CSV取得每個數字" },
  "contents.programs": {
    en: "JSON and CSV, without a key",
    "zh-Hant": "JSON及CSV，毋須金鑰",
  },
  "programs.title": { en: "For programs", "zh-Hant": "程式介面" },
  "programs.headline": {
    en: "Every figure of the almanac can be had by a program: <b>{count}</b> addresses answer in JSON and CSV, without a key.",
    "zh-Hant": "年鑑的每個數字，程式都可取得：<b>{count}</b>個網址以JSON和CSV回應，毋須金鑰。",
  },
  "programs.tile.addresses": { en: "Addresses", "zh-Hant": "網址" },
  "programs.tile.indices": { en: "Indices", "zh-Hant": "指數" },
  "programs.tile.closes": { en: "Closes", "zh-Hant": "收市價" },
  "programs.tile.rows": { en: "Rows an answer", "zh-Hant": "每次回應行數" },
  "programs.tile.rowsNote": { en: "at most; {usual} unless asked", "zh-Hant": "最多；未指明則為{usual}行" },
  "programs.tile.formats": { en: "Answers in", "zh-Hant": "回應格式" },
  "programs.tile.formatsNote": { en: "and OpenAPI 3.1", "zh-Hant": "另有OpenAPI 3.1" },
  "programs.tile.revision": { en: "Revision", "zh-Hant": "修訂編號" },
  "programs.endpoints.title": { en: "What can be asked", "zh-Hant": "可查詢的內容" },
  "programs.endpoints.line": {
    en: "All stand behind /api/v1 and are read with GET. {symbol} is a symbol such as hsi, {date} a day as YYYY-MM-DD; every address takes format and asof too.",
    "zh-Hant":
      "以下網址均在 /api/v1 之後，以GET讀取。{symbol} 為指數代號，如hsi；{date} 為日期，格式為YYYY-MM-DD。每個網址另可用 format 和 asof。",
  },
  "programs.endpoints.more": { en: "The same as OpenAPI 3.1", "zh-Hant": "OpenAPI 3.1 文件" },
  "programs.parameters.title": { en: "What the parameters take", "zh-Hant": "參數與可用的值" },
  "programs.parameters.line": {
    en: "A parameter that is unknown, given twice or out of range is refused, with its name.",
    "zh-Hant": "參數若不明、重複或超出範圍，一律拒絕並列明其名稱。",
  },
  "programs.fields.title": { en: "What each answer holds", "zh-Hant": "各回應的欄目" },
  "programs.fields.line": {
    en: "Names in JSON, of each row of a list. CSV has the same in snake case with the unit: change is change_percent there.",
    "zh-Hant": "以下為JSON中每行的名稱；CSV的欄名加上單位，如change在CSV為change_percent。",
  },
  "programs.column.address": { en: "Address", "zh-Hant": "網址" },
  "programs.column.answers": { en: "Answers", "zh-Hant": "回應" },
  "programs.column.takes": { en: "Takes", "zh-Hant": "參數" },
  "programs.column.parameter": { en: "Parameter", "zh-Hant": "參數" },
  "programs.column.means": { en: "What it is", "zh-Hant": "意義" },
  "programs.column.allowed": { en: "Takes", "zh-Hant": "可用的值" },
  "programs.column.default": { en: "Unless given", "zh-Hant": "預設" },
  "programs.column.endpoint": { en: "Endpoint", "zh-Hant": "端點" },
  "programs.column.fields": { en: "Fields", "zh-Hant": "欄目" },
  "programs.default.all": { en: "all", "zh-Hant": "全部" },
  "programs.default.newest": { en: "the newest", "zh-Hant": "最新" },
  "programs.default.differs": { en: "its own", "zh-Hant": "各有不同" },
  "programs.default.start": { en: "the start", "zh-Hant": "由頭開始" },
  "programs.code.title": { en: "Ready to run", "zh-Hant": "可即用的例子" },
  "programs.code.line": {
    en: "Each asks for the month-end closes of the Hang Seng Index in 2008.",
    "zh-Hant": "每個例子均查詢恒生指數2008年各月底收市價。",
  },
  "programs.code.curl": { en: "curl, in a terminal", "zh-Hant": "curl（終端機）" },
  "programs.code.pandas": { en: "Python, with pandas", "zh-Hant": "Python（pandas）" },
  "programs.code.python": { en: "Python, without any package", "zh-Hant": "Python（毋須套件）" },
  "programs.code.sheets": { en: "Google Sheets, in a cell", "zh-Hant": "Google試算表（儲存格）" },
  "programs.code.r": { en: "R", "zh-Hant": "R" },
  "programs.code.excel": {
    en: "Excel: Data, From Web, and this address",
    "zh-Hant": "Excel：「資料」→「從Web」，填入此網址",
  },
  "programs.each.title": { en: "One line for each address", "zh-Hant": "每個網址一行" },
  "programs.each.line": { en: "Copy a line into a terminal.", "zh-Hant": "把任何一行複製到終端機即可。" },
  "programs.errors.title": { en: "When something is wrong", "zh-Hant": "出錯時" },
  "programs.errors.text": {
    en: "Errors are problem details (RFC 9457) as JSON: type, title, status and detail. 400 names the parameter, what was found and what is expected; 404 says that there is no such address, index or day; 405 that an address is only read. An answer is never a 5xx for what was asked.",
    "zh-Hant":
      "錯誤以JSON格式的問題詳情（RFC 9457）說明，包括type、title、status和detail。400列明參數、所見的值和可用的值；404指沒有該網址、指數或日子；405指該網址只供讀取。無論查詢甚麼，都不會引致5xx。",
  },
  "programs.rate.title": { en: "How often", "zh-Hant": "查詢次數" },
  "programs.rate.text": {
    en: "A network address that has had too much made in a minute is answered 429, with the seconds to wait in Retry-After. Keep ETag and send it as If-None-Match: what has not changed is answered 304, without a body. Pages of other sites may read every answer (CORS).",
    "zh-Hant":
      "同一網絡地址一分鐘內所求過多，會得到429，Retry-After列明須等候的秒數。請保存ETag，下次以If-None-Match送出：內容未變則回應304，不含內文。其他網站的網頁可讀取所有回應（CORS）。",
  },
  "programs.pinned.title": { en: "The same answer tomorrow", "zh-Hant": "日後仍得同一答案" },
  "programs.pinned.text": {
    en: "Every answer has the revision it was made from, in X-Almanac-Revision and in its JSON. asof asks for the closes as they were at that revision, whatever is imported later. Rates of exchange have no revisions of their own.",
    "zh-Hant":
      "每個回應都在X-Almanac-Revision及JSON中列明所據的修訂編號。以 asof 指定該編號，日後無論匯入甚麼，仍得當時的收市價。匯率沒有各自的修訂編號。",
  },
  "programs.files.title": { en: "Files behind every page", "zh-Hant": "每頁背後的檔案" },
  "programs.files.text": {
    en: "What a page shows is behind its address too: put .csv, .json, .svg or .png behind the path. The query stays the same.",
    "zh-Hant": "網頁所示的內容，也可由其網址取得：在路徑後加上.csv、.json、.svg或.png即可，查詢部分不變。",
  },
  "programs.definition.units": { en: "Units", "zh-Hant": "單位" },
  "programs.definition.unitsText": {
    en: "JSON has fractions in full precision (−0.9154 for −91.54 %) and null for what is not known. CSV has per cent where its header says so, 12 significant digits, and nothing for what is not known. Levels are in points; days are YYYY-MM-DD.",
    "zh-Hant":
      "JSON以小數表示百分比，精度完整（−91.54 % 為 −0.9154），不詳者為null。CSV的欄名註明percent者為百分比，12位有效數字，不詳者留空。指數以點計，日期為YYYY-MM-DD。",
  },
  "programs.definition.lists": { en: "Long lists", "zh-Hant": "長列表" },
  "programs.definition.listsText": {
    en: "A list has its rows as items. Where there are more, next is what cursor takes to go on; of CSV the header Link has the address of the rest.",
    "zh-Hant": "列表的各行為items。尚有餘下者，next即為 cursor 的值；CSV則以標頭Link列明餘下部分的網址。",
  },
  "programs.definition.licence": { en: "Licence and sources", "zh-Hant": "授權與來源" },
  "programs.definition.licenceText": {
    en: "The program is under the MIT licence. Index levels are facts; who stated each close, and under what licence, is on the page Data. Name the almanac and the revision when you publish a figure.",
    "zh-Hant":
      "程式以MIT授權發放。指數點數為客觀數據；各收市價的來源及授權，見「數據」一頁。發表數字時，請註明恒指年鑑及修訂編號。",
  },
  "api.indices": {
    en: "Every index, and which of its closes are held.",
    "zh-Hant": "所有指數及所載的收市價範圍。",
  },
  "api.index": {
    en: "One index: its publisher, currency, coverage and sources.",
    "zh-Hant": "單一指數：編製者、貨幣、數據範圍及來源。",
  },
  "api.closes": {
    en: "Its closes, or the last one of each week, month or year.",
    "zh-Hant": "收市價，或每周、每月、每年最後一個收市價。",
  },
  "api.annual": {
    en: "Its years: close, change, high, low, volatility.",
    "zh-Hant": "逐年：收市、升跌、高低位及年化波幅。",
  },
  "api.monthly": { en: "Its months: close and change.", "zh-Hant": "逐月：收市及升跌。" },
  "api.drawdowns": {
    en: "Its falls from a high, worst first, and the way back.",
    "zh-Hant": "歷次跌市，由最深起，及升回高位的經過。",
  },
  "api.volatility": {
    en: "Its rolling volatility, and where the last stands.",
    "zh-Hant": "滾動年化波幅，及最新數值的位置。",
  },
  "api.returns": {
    en: "What holding it for some years brought, by start.",
    "zh-Hant": "由每個起點持有若干年的回報。",
  },
  "api.milestones": { en: "Its milestones in both languages.", "zh-Hant": "大事記，中英對照。" },
  "api.tearsheet": {
    en: "Its tear sheet: returns, risk, falls, years, months.",
    "zh-Hant": "總覽：回報、風險、跌市、逐年及逐月。",
  },
  "api.day": { en: "A day: close, changes, place in history.", "zh-Hant": "某日：收市、升跌及歷史排名。" },
  "api.compare": {
    en: "Indices over one range, each or all in one currency.",
    "zh-Hant": "多個指數同期比較，各按本幣或同一貨幣。",
  },
  "api.falls": {
    en: "The great falls of all indices, a dozen at a time.",
    "zh-Hant": "所有指數的歷次大跌市，每次列出十二個指數。",
  },
  "api.fx": { en: "Daily rates of exchange for one US dollar.", "zh-Hant": "每日匯率，以1美元計。" },
  "parameter.from": { en: "The first day.", "zh-Hant": "首日。" },
  "parameter.to": { en: "The last day.", "zh-Hant": "末日。" },
  "parameter.interval": {
    en: "Which closes: all, or the last of each period.",
    "zh-Hant": "每日，或每期最後一個收市價。",
  },
  "parameter.min": { en: "The least depth, in per cent.", "zh-Hant": "最小跌幅（百分比）。" },
  "parameter.sort": {
    en: "The order: deepest, longest or latest first.",
    "zh-Hant": "次序：最深、最長或最近者先。",
  },
  "parameter.window": { en: "Sessions of a window.", "zh-Hant": "每個窗口的交易日數。" },
  "parameter.hold": { en: "Years held.", "zh-Hant": "持有年數。" },
  "parameter.kind": { en: "Which kind of milestone.", "zh-Hant": "大事類別。" },
  "parameter.symbols": { en: "The indices, with commas between.", "zh-Hant": "指數代號，以逗號分隔。" },
  "parameter.currency": { en: "The currency.", "zh-Hant": "貨幣。" },
  "parameter.limit": { en: "How many rows.", "zh-Hant": "行數。" },
  "parameter.cursor": {
    en: "Where to go on: next of the answer before.",
    "zh-Hant": "由何處繼續：上次回應中的next。",
  },
  "parameter.format": { en: "What the answer is written in.", "zh-Hant": "回應格式。" },
  "parameter.asof": { en: "The closes as they were at a revision.", "zh-Hant": "某修訂編號當時的收市價。" },
} as const satisfies Record<string, Localised>;
