import type { Locale } from "@/lib/i18n/locale";
import type { ProviderFailure } from "@/lib/reference/provider-failure";

/** In Chinese, why a provider gave no closes; in English the report says it itself. */
const FAILURES: Readonly<Record<ProviderFailure, string>> = {
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

/** In Chinese, why nothing came of a form, by the status of the problem; in English the server says it itself. */
const PROBLEMS: Readonly<Record<number, string>> = {
  401: "登入已過期，請重新登入。",
  403: "這個伺服器不接受匯入，或表單並非由本站的頁面送出。",
  408: "等候資料逾時，請再試一次。",
  413: "所傳送的超過伺服器的上限。",
  429: "等候中的匯入太多，請稍後再試。",
  500: "本站發生錯誤，這個檔案沒有儲存。",
  503: "資料庫沒有回應，請稍後再試。",
  507: "資料庫所在的磁碟已滿，沒有儲存。",
};

/** Why no provider had the closes of an index; `english` where there are no words for it in the reader's language. */
export function failureWords(failures: readonly string[], english: string, locale: Locale): string {
  if (locale === "en" || failures.length === 0) return english;
  const words = failures.map((failure) => (isKnown(failure) ? FAILURES[failure] : failure));
  return `向供應者查詢：${words.join("；")}。`;
}

/** Why nothing came of a form; `english` where there are no words for it in the reader's language. */
export function problemWords(status: number, english: string, locale: Locale): string {
  return locale === "en" ? english : (PROBLEMS[status] ?? english);
}

function isKnown(failure: string): failure is ProviderFailure {
  return Object.hasOwn(FAILURES, failure);
}
