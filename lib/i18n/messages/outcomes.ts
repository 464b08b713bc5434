import type { ProviderFailure } from "@/lib/reference/provider-failure";

/** Why a provider gave no closes, in Chinese; in English a report says it in its own words. */
export const providerFailures: Readonly<Record<ProviderFailure, string>> = {
  offline: "無法連線",
  interrupted: "連線中斷",
  timeout: "逾時沒有回應",
  "rate-limited": "查詢過多，請稍後再試",
  refused: "拒絕查詢",
  "unknown-symbol": "沒有這個指數或這段日期的收市價",
  malformed: "回應的格式不符",
  disagreement: "與已儲存的收市價不符",
  stale: "已停止更新這個指數",
};

/** The failures of all that were asked, in Chinese. */
export const failuresOfProviders = (failures: readonly string[]) => `向供應者查詢：${failures.join("；")}。`;

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

/** Why nothing of files was stored, in English: `total` faults in `refused` of `files`, of which the first is `name`. */
export function refusalSentence(name: string, refused: number, files: number, total: number): string {
  const what = refused === 1 ? name : `${refused} of ${files} files`;
  const rest = files === refused ? "nothing" : "nothing of it";
  return `${what} ${total === 1 ? "has a fault" : `has ${total} faults`}: ${rest} was stored.`;
}
