import type { OwnDetails, OwnRule, ReadingDetails, ReadingRule } from "@/lib/analytics/checks/finding";
import { formatCount as count, formatRatio } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { READING_EXPECTED } from "./reading-expected";

/** Date and close of a finding as they are written. */
export interface FoundAt {
  readonly date: string;
  readonly close: string;
}

interface Words {
  readonly own: { readonly [R in OwnRule]: (details: OwnDetails[R], at: FoundAt) => string };
  readonly reading: (rule: ReadingRule, details: ReadingDetails) => string;
  readonly more: (count: number) => string;
  readonly unread: (line: number) => string;
}

const rowsLeftOut = (rows: number, what: string) =>
  rows === 1 ? `1 row ${what} is left out` : `${count(rows)} rows ${what} are left out`;
const percent = (fraction: number) => `${Number((fraction * 100).toFixed(2))}\u00a0%`;
const list = (known: readonly string[]) => known.map((symbol) => symbol.toLowerCase()).join("|");

const nameOf = (source: OwnDetails["other-close"]["storedSource"], locale: Locale) =>
  typeof source === "string" ? source : source?.[locale];

const english: Words = {
  own: {
    "future-date": ({ today }, { date, close }) =>
      `${date}: ${close} is dated after the day of the import, ${today}.`,
    "out-of-range": (_, { date, close }) => `${date}: ${close} is beyond what the store can hold.`,
    "not-daily": ({ medianDays }) =>
      `The closes are not daily: half of them are ${medianDays} calendar days or more after the one before.`,
    "wrong-index": ({ symbol, shared, off, tolerance, correlation, fits }) => {
      const moves = correlation === null ? "" : `; daily returns correlate by ${formatRatio(correlation)}`;
      const other = fits === null ? "" : ` The year-ends are those of ${fits}.`;
      return `These are not the closes of ${symbol}: of ${count(shared)} on days that the store has too, ${count(off)} differ by more than ${percent(tolerance)}${moves}.${other}`;
    },
    "dates-shifted": ({ direction, rows, agreeing, symbol }, { date }) => {
      if (symbol !== null) {
        return `The dates are a session too ${direction}: moved by one, ${count(agreeing)} of ${count(rows)} closes agree with those stored of ${symbol}.`;
      }
      const [has, lacks] = direction === "early" ? ["Sundays", "Fridays"] : ["Saturdays", "Mondays"];
      return `From ${date} on the dates are a day too ${direction}: ${count(rows)} are ${has}, ${count(agreeing)} are ${lacks}.`;
    },
    "unknown-index": ({ symbol, known }) =>
      symbol === null
        ? `Which index it is, the year-ends do not tell: choose with --index ${list(known)}, if it is one of them; other prices are not stored.`
        : `The almanac has no index ${symbol}: choose one of --index ${list(known)}.`,
    "without-close": ({ rows, lastDate }, { date }) =>
      `${rowsLeftOut(rows, "without a close")}${span(rows, date, lastDate)}.`,
    "duplicate-row": ({ rows, lastDate }, { date }) =>
      `${rowsLeftOut(rows, "with the date and close of the row before")}${span(rows, date, lastDate)}.`,
    "filled-days": ({ count: dates, rows, lastDate }, { date }) =>
      `${date} to ${lastDate}: ${count(dates)} closes are dated Saturday or Sunday; the ${count(rows)} that repeat the one before or after are left out.`,
    "filled-holidays": ({ rows, lastDate, symbol }, { date }) =>
      `${rowsLeftOut(rows, `that repeat the one before or after on days without a session of ${symbol}`)}${span(rows, date, lastDate)}.`,
    "last-jump": ({ previous, change, furthest }, { date, close }) =>
      `${date}: ${close} is the last close and ${percent(change)} from the ${previous} before it; the index never moved by more than ${percent(furthest)} in a session.`,
    "trailing-text": ({ rows }) => `${rowsLeftOut(rows, "of text below the closes")}.`,
    "adjusted-close": ({ column }) =>
      `The closes are adjusted ones (column ${column}), for the file has no others.`,
    "days-in-utc": () =>
      "The dates are moments, and the index is not known: their days are read in UTC, which may be a day off.",
    "two-digit-years": ({ from, to }) => `Years of two digits are read as ${from} to ${to}.`,
    "provisional-close": (_, { date, close }) =>
      `${date}: ${close} is dated on the day of the import; the session may not have ended.`,
    "slight-differences": ({ rows, lastDate, tolerance, chosen }, { date }) => {
      const differ =
        rows === 1
          ? "1 close differs from the stored one"
          : `${count(rows)} closes differ from the stored ones`;
      const used = `the ${chosen === "file" ? "file's" : "stored"} ${rows === 1 ? "one is" : "ones are"} used`;
      return `${differ} by at most ${percent(tolerance)}${span(rows, date, lastDate)}; ${used}.`;
    },
    "other-close": ({ stored, storedSource, chosen }, { date, close }) =>
      `${date}: ${close} differs from the stored ${stored} (${nameOf(storedSource, "en") ?? "source unknown"}); the ${chosen === "file" ? "file's" : "stored one"} is used.`,
    "no-session": ({ chosen }, { date, close }) =>
      `${date}: ${close} is dated on a day on which the stored closes know no session${chosen === "file" ? "" : "; it is not used"}.`,
  },
  reading: (_, { column, found, expected }) =>
    `${column === null ? "" : `column ${column}: `}found ${found}, expected ${expected}`,
  more: (more) => `${count(more)} more faults`,
  unread: (line) => `not read beyond line ${line}`,
};

function span(rows: number, date: string, lastDate: string | null): string {
  return rows === 1 || lastDate === null ? `: ${date}` : `, dated ${date} to ${lastDate}`;
}

const chinese: Words = {
  own: {
    "future-date": ({ today }, { date, close }) => `${date}：${close}的日期在匯入當日（${today}）之後。`,
    "out-of-range": (_, { date, close }) => `${date}：${close}超出資料庫所能儲存的範圍。`,
    "not-daily": ({ medianDays }) => `並非每日收市價：半數與前一個相隔${medianDays}個曆日或以上。`,
    "wrong-index": ({ symbol, shared, off, tolerance, correlation, fits }) => {
      const moves = correlation === null ? "" : `；每日回報的相關系數為${formatRatio(correlation)}`;
      const other = fits === null ? "" : `年底數值屬於${fits}。`;
      return `並非${symbol}的收市價：在雙方都有收市價的${count(shared)}日之中，${count(off)}日相差超過${percent(tolerance)}${moves}。${other}`;
    },
    "dates-shifted": ({ direction, rows, agreeing, symbol }, { date }) => {
      const shift = direction === "early" ? "早" : "遲";
      if (symbol !== null) {
        return `日期${shift}了一個交易日：移動一日後，${count(rows)}個收市價中有${count(agreeing)}個與已儲存的${symbol}相符。`;
      }
      const [has, lacks] = direction === "early" ? ["星期日", "星期五"] : ["星期六", "星期一"];
      return `由${date}起，日期${shift}了一日：${count(rows)}個為${has}，${count(agreeing)}個為${lacks}。`;
    },
    "unknown-index": ({ symbol, known }) =>
      symbol === null
        ? `年底數值未能顯示屬何指數：如屬其中之一，請以 --index ${list(known)} 選擇；其他價格不予儲存。`
        : `年鑑沒有指數${symbol}：請以 --index ${list(known)} 選擇。`,
    "without-close": ({ rows, lastDate }, { date }) =>
      `略去${count(rows)}行沒有收市價的資料${chineseSpan(rows, date, lastDate)}。`,
    "duplicate-row": ({ rows, lastDate }, { date }) =>
      `略去${count(rows)}行日期及收市價與前一行相同的資料${chineseSpan(rows, date, lastDate)}。`,
    "filled-days": ({ count: dates, rows, lastDate }, { date }) =>
      `${date}至${lastDate}：${count(dates)}個收市價的日期為星期六或星期日；略去其中與前後相同的${count(rows)}個。`,
    "filled-holidays": ({ rows, lastDate, symbol }, { date }) =>
      `${symbol}沒有交易的日子，有${count(rows)}行重複前後的收市價，已略去（${date}至${lastDate}）。`,
    "last-jump": ({ previous, change, furthest }, { date, close }) =>
      `${date}：最後一個收市價${close}較之前的${previous}變動${percent(change)}；該指數單日變動從未超過${percent(furthest)}。`,
    "trailing-text": ({ rows }) => `略去收市價之下的${count(rows)}行文字。`,
    "adjusted-close": ({ column }) => `檔案只有經調整的收市價（${column}欄）。`,
    "days-in-utc": () => "日期為時間戳，而指數未能辨認：以世界協調時間（UTC）讀作日子，或會相差一天。",
    "two-digit-years": ({ from, to }) => `兩位數的年份讀作${from}至${to}年。`,
    "provisional-close": (_, { date, close }) => `${date}：${close}的日期為匯入當日；交易或尚未結束。`,
    "slight-differences": ({ rows, lastDate, tolerance, chosen }, { date }) =>
      `${count(rows)}個收市價與已儲存的相差不超過${percent(tolerance)}${chineseSpan(rows, date, lastDate)}；採用${chosen === "file" ? "檔案" : "已儲存"}的數值。`,
    "other-close": ({ stored, storedSource, chosen }, { date, close }) =>
      `${date}：${close}與已儲存的${stored}（${nameOf(storedSource, "zh-Hant") ?? "來源不明"}）不同；採用${chosen === "file" ? "檔案" : "已儲存"}的數值。`,
    "no-session": ({ chosen }, { date, close }) =>
      `${date}：${close}的日期，按已儲存的收市價並非交易日${chosen === "file" ? "" : "；未採用"}。`,
  },
  reading: (rule, { column, found }) =>
    `${column === null ? "" : `${column}欄：`}${READING_EXPECTED[rule]}${/^"|\d{4}-\d\d-\d\d$/.test(found) ? `，現為${found}` : ""}。`,
  more: (more) => `另有${count(more)}項錯誤`,
  unread: (line) => `第${line}行以後未有讀取`,
};

function chineseSpan(rows: number, date: string, lastDate: string | null): string {
  return rows === 1 || lastDate === null ? `（${date}）` : `（${date}至${lastDate}）`;
}

/** The words of what an import finds, by language. */
export const FINDING_WORDS: Readonly<Record<Locale, Words>> = { en: english, "zh-Hant": chinese };
