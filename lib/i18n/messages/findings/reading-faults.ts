import type { FindingWords } from "./finding-words";

/** What stands where a file cannot be read, put as in the file, and what would be read there. */
export interface ReadingDetails {
  /** The name of the column in quotes; `null`: the whole row or file. */
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
}

/** What was found and what was expected instead. */
export type FoundAndExpected = Pick<ReadingDetails, "found" | "expected">;

/** In Chinese it is said what is wrong, with what stands there where that is a cell or a date and no description. */
function words(statement: string, { isShown = false } = {}): FindingWords<ReadingDetails> {
  return {
    isDated: false,
    en: ({ column, found, expected }) =>
      `${column === null ? "" : `column ${column}: `}found ${found}, expected ${expected}`,
    "zh-Hant": ({ column, found }) =>
      `${column === null ? "" : `${column}欄：`}${statement}${isShown ? `，現為${found}` : ""}。`,
  };
}

const SHOWN = { isShown: true };

/** What stops a price file from being read, by rule. */
export const readingFaults = {
  empty: words("檔案是空的，需有日期及收市價"),
  "not-text": words("並非文字檔，需為UTF-8或附位元組順序記號的UTF-16，其他編碼須以 --encoding 指明"),
  "not-csv": words("並非CSV檔"),
  "open-quote": words("引號沒有正確關閉"),
  "endless-row": words("一行過長"),
  "endless-undated": words("連續多行沒有日期"),
  "one-column": words("只有一欄，需有兩欄或以上，以逗號、分號、定位字元或 | 分隔", SHOWN),
  "no-date-column": words("沒有日期欄"),
  "no-close-column": words("沒有收市價欄"),
  "several-close-columns": words("有多個收市價欄，每個檔案只可有一個指數"),
  "unclear-header": words("標題與欄名無法分辨，收市價之上只可有一行欄名"),
  "several-series": words("有多個指數，每個檔案只可有一個", SHOWN),
  "no-rows": words("沒有任何收市價"),
  "not-a-date": words("並非日期，或格式與其他日期不同", SHOWN),
  "impossible-date": words("並非曆法上的日子", SHOWN),
  "ambiguous-dates": words("日與月的次序不明，需要指明（--dialect dmy 或 mdy）", SHOWN),
  "not-a-number": words("並非大於0的數字", SHOWN),
  "non-finite": words("並非有限的數字", SHOWN),
  "non-positive": words("並非大於0的數字", SHOWN),
  "ambiguous-numbers": words("小數點不明，需要指明（--dialect point 或 comma）", SHOWN),
  "missing-cell": words("該行在收市價之前已結束"),
  "surplus-cell": words("該行的欄數過多，含分隔符的文字或數字需加引號"),
  order: words("日期的次序有誤", SHOWN),
  "duplicate-date": words("同一日期有另一個收市價", SHOWN),
} as const;
