import type { ReadingRule } from "@/lib/analytics/checks/finding";

/** In Chinese, what is wrong where a price file cannot be read; in English the reader says it itself. */
export const READING_EXPECTED: Readonly<Record<ReadingRule, string>> = {
  empty: "檔案是空的，需有日期及收市價",
  "not-text": "並非文字檔，需為UTF-8或附位元組順序記號的UTF-16，其他編碼須以 --encoding 指明",
  "not-csv": "並非CSV檔",
  "open-quote": "引號沒有正確關閉",
  "endless-row": "一行過長",
  "endless-undated": "連續多行沒有日期",
  "one-column": "只有一欄，需有兩欄或以上，以逗號、分號、定位字元或 | 分隔",
  "no-date-column": "沒有日期欄",
  "no-close-column": "沒有收市價欄",
  "several-close-columns": "有多個收市價欄，每個檔案只可有一個指數",
  "unclear-header": "標題與欄名無法分辨，收市價之上只可有一行欄名",
  "several-series": "有多個指數，每個檔案只可有一個",
  "no-rows": "沒有任何收市價",
  "not-a-date": "並非日期，或格式與其他日期不同",
  "impossible-date": "並非曆法上的日子",
  "ambiguous-dates": "日與月的次序不明，需要指明（--dialect dmy 或 mdy）",
  "not-a-number": "並非大於0的數字",
  "non-finite": "並非有限的數字",
  "non-positive": "並非大於0的數字",
  "ambiguous-numbers": "小數點不明，需要指明（--dialect point 或 comma）",
  "missing-cell": "該行在收市價之前已結束",
  "surplus-cell": "該行的欄數過多，含分隔符的文字或數字需加引號",
  order: "日期的次序有誤",
  "duplicate-date": "同一日期有另一個收市價",
};
