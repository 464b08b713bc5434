import type { Localised } from "@/lib/reference/types";

export const desk = {
  "desk.heading": { en: "Import a file", "zh-Hant": "匯入檔案" },
  "desk.off": {
    en: "Imports over HTTP are off: the server was started without ADMIN_TOKEN. The command “almanac import” works.",
    "zh-Hant": "網上匯入已停用：伺服器啟動時未設定 ADMIN_TOKEN。指令「almanac import」仍可使用。",
  },
  "desk.signIn.text": {
    en: "Whoever runs this almanac signs in with its ADMIN_TOKEN to import price files here.",
    "zh-Hant": "本站的管理人以 ADMIN_TOKEN 登入後，可在此匯入價格檔。",
  },
  "desk.signIn.label": { en: "ADMIN_TOKEN", "zh-Hant": "ADMIN_TOKEN" },
  "desk.signIn.button": { en: "Sign in", "zh-Hant": "登入" },
  "desk.signIn.refused": {
    en: "That is not the ADMIN_TOKEN of this server.",
    "zh-Hant": "這不是本伺服器的 ADMIN_TOKEN。",
  },
  "desk.signOut": { en: "Sign out", "zh-Hant": "登出" },
  "desk.upload.text": {
    en: "A price file with a date and a close in each row, however it is written; each file is stored whole or not at all.",
    "zh-Hant": "每行有日期及收市價的價格檔，寫法不限；每個檔案全部儲存，或完全不儲存。",
  },
  "desk.upload.index": { en: "Index", "zh-Hant": "指數" },
  "desk.upload.anyIndex": { en: "found from the year-end closes", "zh-Hant": "按檔案的年底收市價判斷" },
  "desk.upload.prefer": { en: "Where a stored close differs", "zh-Hant": "與已儲存的收市價不同時" },
  "desk.upload.preferStored": { en: "keep the stored one", "zh-Hant": "保留已儲存的" },
  "desk.upload.preferFile": { en: "take the file’s", "zh-Hant": "採用檔案的" },
  "desk.upload.dates": { en: "Order of dates", "zh-Hant": "日期次序" },
  "desk.upload.anyDates": { en: "as the file shows", "zh-Hant": "按檔案所示" },
  "desk.upload.dmy": { en: "day, month, year", "zh-Hant": "日、月、年" },
  "desk.upload.mdy": { en: "month, day, year", "zh-Hant": "月、日、年" },
  "desk.upload.ymd": { en: "year, month, day", "zh-Hant": "年、月、日" },
  "desk.upload.dryRun": { en: "Check only, store nothing", "zh-Hant": "只核對，不儲存" },
  "desk.upload.file": { en: "File", "zh-Hant": "檔案" },
  "desk.upload.button": { en: "Import", "zh-Hant": "匯入" },
  "desk.update.heading": { en: "Bring up to date", "zh-Hant": "更新至最新" },
  "desk.update.text": {
    en: "Asks providers for the sessions after the last one that is held.",
    "zh-Hant": "向供應者查詢最後收市價之後的交易日。",
  },
  "desk.update.all": { en: "all indices", "zh-Hant": "所有指數" },
  "desk.update.button": { en: "Update", "zh-Hant": "更新" },
  "desk.progress.sending": { en: "Sending", "zh-Hant": "正在傳送" },
  "desk.progress.waiting": {
    en: "Another import is running: waiting",
    "zh-Hant": "另一項匯入進行中，請稍候",
  },
  "desk.progress.reading": { en: "Reading", "zh-Hant": "正在讀取" },
  "desk.progress.checking": { en: "Checking", "zh-Hant": "正在核對" },
  "desk.progress.storing": { en: "Storing", "zh-Hant": "正在儲存" },
  "desk.progress.updating": { en: "Asking providers", "zh-Hant": "正在查詢供應者" },
  "desk.progress.rows": { en: "rows", "zh-Hant": "行" },
  "desk.progress.cancel": { en: "Stop", "zh-Hant": "停止" },
  "desk.outcome.heading": { en: "What became of it", "zh-Hant": "結果" },
  "desk.outcome.gone": {
    en: "The result of this form is no longer kept. What was stored is among the imports below.",
    "zh-Hant": "這份表格的結果已不再保留。已儲存的資料見下方匯入紀錄。",
  },
  "desk.outcome.stored": { en: "Stored", "zh-Hant": "已儲存" },
  "desk.outcome.already-stored": {
    en: "Stored before: nothing changed",
    "zh-Hant": "之前已儲存，沒有更改",
  },
  "desk.outcome.checked": { en: "Checked, nothing stored", "zh-Hant": "已核對，沒有儲存" },
  "desk.outcome.refused": { en: "Refused, nothing stored", "zh-Hant": "拒絕，沒有儲存" },
  "desk.outcome.up-to-date": { en: "Up to date", "zh-Hant": "已是最新" },
  "desk.outcome.not-provided": { en: "No provider has it", "zh-Hant": "沒有供應者提供" },
  "desk.outcome.failed": { en: "Failed, nothing stored", "zh-Hant": "失敗，沒有儲存" },
  "desk.outcome.faults": { en: "Faults", "zh-Hant": "錯誤" },
  "desk.outcome.line": { en: "Line", "zh-Hant": "行" },
  "desk.outcome.more": { en: "More, not listed", "zh-Hant": "其餘未列出" },
  "desk.outcome.unknownIndex": {
    en: "The year-end closes do not tell which index it is: choose it above.",
    "zh-Hant": "年底收市價未能顯示屬哪個指數：請在上方選擇。",
  },
  "desk.outcome.page": { en: "The import and its warnings", "zh-Hant": "這次匯入及其警告" },
  "desk.outcome.cut": {
    en: "The connection broke before the answer came. The imports below tell whether the file was stored.",
    "zh-Hant": "連線在收到結果前中斷。檔案是否已儲存，見下方匯入紀錄。",
  },
  "desk.outcome.stopped": {
    en: "Stopped. The imports below tell whether the file was stored before that.",
    "zh-Hant": "已停止。檔案在停止前是否已儲存，見下方匯入紀錄。",
  },
} as const satisfies Record<string, Localised>;

/** In Chinese, why nothing came of a form, by the status of the problem; in English the server says it itself. */
export const formProblems: Readonly<Record<number, string>> = {
  401: "登入已過期，請重新登入。",
  403: "這個伺服器不接受匯入，或表單並非由本站的頁面送出。",
  408: "等候資料逾時，請再試一次。",
  413: "所傳送的超過伺服器的上限。",
  429: "等候中的匯入太多，請稍後再試。",
  500: "本站發生錯誤，這個檔案沒有儲存。",
  503: "資料庫沒有回應，請稍後再試。",
  507: "資料庫所在的磁碟已滿，沒有儲存。",
};
