import { formatCount as count, formatRatio as ratio } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import type { Localised } from "@/lib/reference/types";
import { dated, SHIFTS, whole } from "./finding-words";

type Nothing = Readonly<Record<string, never>>;

/** Rows that were left out; the finding's line and date are those of the first. */
interface Rows {
  readonly rows: number;
  readonly lastDate: string | null;
}

/** Who states a stored close, in each language; loads of early versions noted one text. */
type StoredSource = string | Localised;

interface OtherClose {
  readonly stored: number | null;
  readonly storedSource: StoredSource | null;
  readonly chosen: "stored" | "file";
}

const percent = (fraction: number) => `${Number((fraction * 100).toFixed(2))}\u00a0%`;
const options = (known: readonly string[]) => known.map((symbol) => symbol.toLowerCase()).join("|");
const nameOf = (source: StoredSource | null, locale: Locale) =>
  typeof source === "string" ? source : source?.[locale];
const leftOut = (rows: number, what: string) =>
  rows === 1 ? `1 row ${what} is left out` : `${count(rows)} rows ${what} are left out`;
const span = ({ rows, lastDate }: Rows, date: string) =>
  rows === 1 || lastDate === null ? `: ${date}` : `, dated ${date} to ${lastDate}`;
const zhSpan = ({ rows, lastDate }: Rows, date: string) =>
  rows === 1 || lastDate === null ? `（${date}）` : `（${date}至${lastDate}）`;

/** What an import, and no other, says of a file: shares are fractions. */
export const importFindings = {
  /** A date after the day of the import. */
  "future-date": dated<{ readonly today: string }>({
    en: ({ today }, { close }) => `${close} is dated after the day of the import, ${today}.`,
    "zh-Hant": ({ today }, { close }) => `${close}的日期在匯入當日（${today}）之後。`,
  }),
  /** A close that the store cannot hold. */
  "out-of-range": dated<Nothing>({
    en: (_, { close }) => `${close} is beyond what the store can hold.`,
    "zh-Hant": (_, { close }) => `${close}超出資料庫所能儲存的範圍。`,
  }),
  "not-daily": whole<{ readonly medianDays: number }>({
    en: ({ medianDays }) =>
      `The closes are not daily: half of them are ${medianDays} calendar days or more after the one before.`,
    "zh-Hant": ({ medianDays }) => `並非每日收市價：半數與前一個相隔${medianDays}個曆日或以上。`,
  }),
  /** Of `shared` days on which both have a close, `off` differ by more than `tolerance`; the closes are those of `fits`. */
  "wrong-index": whole<{
    readonly symbol: string;
    readonly shared: number;
    readonly off: number;
    readonly tolerance: number;
    /** Of daily returns; `null` where there are too few to say. */
    readonly correlation: number | null;
    readonly fits: string | null;
  }>({
    en: ({ symbol, shared, off, tolerance, correlation, fits }) => {
      const moves = correlation === null ? "" : `; daily returns correlate by ${ratio(correlation)}`;
      const other = fits === null ? "" : ` The year-ends are those of ${fits}.`;
      return `These are not the closes of ${symbol}: of ${count(shared)} on days that the store has too, ${count(off)} differ by more than ${percent(tolerance)}${moves}.${other}`;
    },
    "zh-Hant": ({ symbol, shared, off, tolerance, correlation, fits }) => {
      const moves = correlation === null ? "" : `；每日回報的相關系數為${ratio(correlation)}`;
      const other = fits === null ? "" : `年底數值屬於${fits}。`;
      return `並非${symbol}的收市價：在雙方都有收市價的${count(shared)}日之中，${count(off)}日相差超過${percent(tolerance)}${moves}。${other}`;
    },
  }),
  /**
   * Of `rows` looked at, `agreeing` agree with the sessions of `symbol` once moved by a day; where it is `null`, that
   * many dates are on a weekend and on the weekday that then is missing.
   */
  "dates-shifted": whole<{
    readonly direction: "early" | "late";
    readonly rows: number;
    readonly agreeing: number;
    readonly symbol: string | null;
  }>({
    en: ({ direction, rows, agreeing, symbol }, { date }) => {
      const [shift, has, lacks] = SHIFTS.en[direction];
      return symbol === null
        ? `From ${date} on the dates are a day too ${shift}: ${count(rows)} are ${has}, ${count(agreeing)} are ${lacks}.`
        : `The dates are a session too ${shift}: moved by one, ${count(agreeing)} of ${count(rows)} closes agree with those stored of ${symbol}.`;
    },
    "zh-Hant": ({ direction, rows, agreeing, symbol }, { date }) => {
      const [shift, has, lacks] = SHIFTS["zh-Hant"][direction];
      return symbol === null
        ? `由${date}起，日期${shift}了一日：${count(rows)}個為${has}，${count(agreeing)}個為${lacks}。`
        : `日期${shift}了一個交易日：移動一日後，${count(rows)}個收市價中有${count(agreeing)}個與已儲存的${symbol}相符。`;
    },
  }),
  "unknown-index": whole<{ readonly symbol: string | null; readonly known: readonly string[] }>({
    en: ({ symbol, known }) =>
      symbol === null
        ? `Which index it is, the year-ends do not tell: choose with --index ${options(known)}, if it is one of them; other prices are not stored.`
        : `The almanac has no index ${symbol}: choose one of --index ${options(known)}.`,
    "zh-Hant": ({ symbol, known }) =>
      symbol === null
        ? `年底數值未能顯示屬何指數：如屬其中之一，請以 --index ${options(known)} 選擇；其他價格不予儲存。`
        : `年鑑沒有指數${symbol}：請以 --index ${options(known)} 選擇。`,
  }),
  "without-close": whole<Rows>({
    en: (left, { date }) => `${leftOut(left.rows, "without a close")}${span(left, date)}.`,
    "zh-Hant": (left, { date }) => `略去${count(left.rows)}行沒有收市價的資料${zhSpan(left, date)}。`,
  }),
  "duplicate-row": whole<Rows>({
    en: (left, { date }) =>
      `${leftOut(left.rows, "with the date and close of the row before")}${span(left, date)}.`,
    "zh-Hant": (left, { date }) =>
      `略去${count(left.rows)}行日期及收市價與前一行相同的資料${zhSpan(left, date)}。`,
  }),
  /** Rows on days without a session of `symbol` that repeat the close before or after. */
  "filled-holidays": whole<Rows & { readonly symbol: string }>({
    en: (left, { date }) =>
      `${leftOut(left.rows, `that ${left.rows === 1 ? "repeats" : "repeat"} the one before or after on days without a session of ${left.symbol}`)}${span(left, date)}.`,
    "zh-Hant": ({ rows, lastDate, symbol }, { date }) =>
      `${symbol}沒有交易的日子，有${count(rows)}行重複前後的收市價，已略去（${date}至${lastDate}）。`,
  }),
  /** The last close, further from the one before than the index ever moved in a session. */
  "last-jump": dated<{ readonly previous: number; readonly change: number; readonly furthest: number }>({
    en: ({ previous, change, furthest }, { close }) =>
      `${close} is the last close and ${percent(change)} from the ${previous} before it; the index never moved by more than ${percent(furthest)} in a session.`,
    "zh-Hant": ({ previous, change, furthest }, { close }) =>
      `最後一個收市價${close}較之前的${previous}變動${percent(change)}；該指數單日變動從未超過${percent(furthest)}。`,
  }),
  "trailing-text": whole<Rows>({
    en: ({ rows }) => `${leftOut(rows, "of text below the closes")}.`,
    "zh-Hant": ({ rows }) => `略去收市價之下的${count(rows)}行文字。`,
  }),
  "adjusted-close": whole<{ readonly column: string }>({
    en: ({ column }) => `The closes are adjusted ones (column ${column}), for the file has no others.`,
    "zh-Hant": ({ column }) => `檔案只有經調整的收市價（${column}欄）。`,
  }),
  /** The dates are moments of a market that is not known. */
  "days-in-utc": whole<Nothing>({
    en: () =>
      "The dates are moments, and the index is not known: their days are read in UTC, which may be a day off.",
    "zh-Hant": () => "日期為時間戳，而指數未能辨認：以世界協調時間（UTC）讀作日子，或會相差一天。",
  }),
  "two-digit-years": whole<{ readonly from: number; readonly to: number }>({
    en: ({ from, to }) => `Years of two digits are read as ${from} to ${to}.`,
    "zh-Hant": ({ from, to }) => `兩位數的年份讀作${from}至${to}年。`,
  }),
  /** The close of a session that may not have ended. */
  "provisional-close": dated<{ readonly today: string }>({
    en: (_, { close }) => `${close} is dated on the day of the import; the session may not have ended.`,
    "zh-Hant": (_, { close }) => `${close}的日期為匯入當日；交易或尚未結束。`,
  }),
  /** Stored closes say otherwise, but differ by at most `tolerance`. */
  "slight-differences": whole<Rows & { readonly tolerance: number; readonly chosen: "stored" | "file" }>({
    en: ({ rows, lastDate, tolerance, chosen }, { date }) => {
      const isOne = rows === 1;
      const differ = isOne
        ? "1 close differs from the stored one"
        : `${count(rows)} closes differ from the stored ones`;
      const used = `the ${chosen === "file" ? "file’s" : "stored"} ${isOne ? "one is" : "ones are"} used`;
      return `${differ} by at most ${percent(tolerance)}${span({ rows, lastDate }, date)}; ${used}.`;
    },
    "zh-Hant": ({ rows, lastDate, tolerance, chosen }, { date }) =>
      `${count(rows)}個收市價與已儲存的相差不超過${percent(tolerance)}${zhSpan({ rows, lastDate }, date)}；採用${chosen === "file" ? "檔案" : "已儲存"}的數值。`,
  }),
  /** A stored close says otherwise, by more. */
  "other-close": dated<OtherClose>({
    en: ({ stored, storedSource, chosen }, { close }) =>
      `${close} differs from the stored ${stored} (${nameOf(storedSource, "en") ?? "source unknown"}); the ${chosen === "file" ? "file’s" : "stored one"} is used.`,
    "zh-Hant": ({ stored, storedSource, chosen }, { close }) =>
      `${close}與已儲存的${stored}（${nameOf(storedSource, "zh-Hant") ?? "來源不明"}）不同；採用${chosen === "file" ? "檔案" : "已儲存"}的數值。`,
  }),
  /** The stored closes know no session on that day. */
  "no-session": dated<OtherClose>({
    en: ({ chosen }, { close }) =>
      `${close} is dated on a day on which the stored closes know no session${chosen === "file" ? "" : "; it is not used"}.`,
    "zh-Hant": ({ chosen }, { close }) =>
      `${close}的日期，按已儲存的收市價並非交易日${chosen === "file" ? "" : "；未採用"}。`,
  }),
} as const;
