import { formatCount as count } from "@/lib/format/format";
import type { Localised } from "@/lib/reference/types";
import { type Closes, dated, SHIFTS } from "./finding-words";

interface DateAndClose {
  readonly date: string;
  readonly close: number;
}

type Weekday = "saturday" | "sunday";

const move = (fraction: number) => `${Math.abs(fraction * 100).toFixed(1)}\u00a0%`;
const apart = (days: number, closes: number) => (days / (closes - 1)).toFixed(1);
const days = { saturday: "Saturday", sunday: "Sunday" } as const;
const zhDays = { saturday: "星期六", sunday: "星期日" } as const;

/** What looks wrong in a series, whatever it was read from. */
export const seriesFindings = {
  "decimal-slip": dated<Closes & { readonly power: number }>({
    en: ({ count: closes, power }, { close }) => {
      const times = power > 0 ? `about ${10 ** power} times` : `about 1/${10 ** -power} of`;
      if (closes === 1) return `${close} is ${times} the closes around it.`;
      return `${closes} closes, the first ${close}, are ${times} those around them.`;
    },
    "zh-Hant": ({ count: closes, power }, { close }) => {
      const times = power > 0 ? `${10 ** power}倍` : `1/${10 ** -power}`;
      if (closes === 1) return `${close}約為前後收市價的${times}。`;
      return `由${close}起的${closes}個收市價約為前後收市價的${times}。`;
    },
  }),
  spike: dated<{
    readonly previous: DateAndClose;
    readonly next: DateAndClose;
    readonly change: number;
    /** A value that one slip of the pen turns into the close; `null` where none fits. */
    readonly explanation: { readonly kind: "swapped" | "changed"; readonly value: number } | null;
  }>({
    en: ({ change, explanation }, { close }) => {
      const slip = explanation?.kind === "swapped" ? "two digits swapped" : "one digit changed";
      const fits = explanation === null ? "" : `; ${explanation.value} with ${slip} would fit`;
      return `${close} is ${move(change)} ${change < 0 ? "below" : "above"} the session before and undone by the next${fits}.`;
    },
    "zh-Hant": ({ change, explanation }, { close }) => {
      const slip = explanation?.kind === "swapped" ? "相鄰兩個數字調換" : "一個數字有誤";
      const fits = explanation === null ? "" : `；若屬${slip}，${explanation.value}則吻合`;
      return `${close}較前一交易日${change < 0 ? "低" : "高"}${move(change)}，下一交易日隨即還原${fits}。`;
    },
  }),
  repeat: dated<{ readonly previousDate: string }>({
    en: ({ previousDate }, { close }) => `${close} repeats the close of ${previousDate} exactly.`,
    "zh-Hant": ({ previousDate }, { close }) => `${close}與${previousDate}的收市價完全相同。`,
  }),
  flat: dated<Closes>({
    en: ({ count: closes }, { close }) => `${count(closes)} closes in a row are ${close}.`,
    "zh-Hant": ({ count: closes }, { close }) => `連續${count(closes)}個收市價同為${close}。`,
  }),
  "chance-repeats": dated<Closes>({
    en: ({ count: closes }, { close }) =>
      closes === 1
        ? `${close} repeats the close before, as chance does where closes are this coarse.`
        : `${count(closes)} closes, the first ${close}, repeat the one before, as chance does where closes are this coarse.`,
    "zh-Hant": ({ count: closes }, { close }) =>
      closes === 1
        ? `${close}與前一個收市價相同；收市價的位數如此粗略，偶然亦會如此。`
        : `由${close}起，${count(closes)}個收市價與前一個相同；收市價的位數如此粗略，偶然亦會如此。`,
  }),
  weekend: dated<{ readonly weekday: Weekday }>({
    en: ({ weekday }, { close }) => `${close} is dated on a ${days[weekday]}.`,
    "zh-Hant": ({ weekday }, { close }) => `${close}的日期為${zhDays[weekday]}。`,
  }),
  "weekend-sessions": dated<Closes & { readonly weekday: Weekday }>({
    en: ({ weekday, count: closes }, { close }) =>
      `${count(closes)} closes, the first ${close}, are dated on ${days[weekday]}s; genuine where the market then traded on them.`,
    "zh-Hant": ({ weekday, count: closes }, { close }) =>
      `由${close}起，${count(closes)}個收市價的日期為${zhDays[weekday]}；若當時該日有交易，則屬真確。`,
  }),
  /** `count` closes dated Saturday or Sunday; `rows`, where they were left out: those that repeat the one before or after. */
  "filled-days": dated<Closes & { readonly rows?: number }>({
    en: ({ count: dates, rows }, { close }) =>
      rows === undefined
        ? `${count(dates)} closes, the first ${close}, are dated Saturday or Sunday; weekends look filled in.`
        : `${count(dates)} closes are dated Saturday or Sunday; the ${count(rows)} that repeat the one before or after are left out.`,
    "zh-Hant": ({ count: dates, rows }, { close }) =>
      rows === undefined
        ? `由${close}起，${count(dates)}個收市價的日期為星期六或星期日；周末似屬填補。`
        : `${count(dates)}個收市價的日期為星期六或星期日；略去其中與前後相同的${count(rows)}個。`,
  }),
  "shifted-dates": dated<{
    readonly lastDate: string;
    readonly direction: "early" | "late";
    readonly weekendDates: number;
    readonly missingWeekdayDates: number;
  }>({
    en: ({ direction, weekendDates, missingWeekdayDates }, { close }) => {
      const [shift, has, lacks] = SHIFTS.en[direction];
      return `dates look a day ${shift}: ${count(weekendDates)} closes, the first ${close}, are dated on ${has} and ${count(missingWeekdayDates)} on ${lacks}.`;
    },
    "zh-Hant": ({ direction, weekendDates, missingWeekdayDates }, { close }) => {
      const [shift, has, lacks] = SHIFTS["zh-Hant"][direction];
      return `日期似${shift}了一日：由${close}起，${count(weekendDates)}個收市價的日期為${has}，${count(missingWeekdayDates)}個為${lacks}。`;
    },
  }),
  "shut-day": dated<{ readonly calendar: string }>({
    en: ({ calendar }, { close }) =>
      `${close} is dated on a day without a session (sessions of ${calendar}).`,
    "zh-Hant": ({ calendar }, { close }) => `${close}的日期並非交易日（按${calendar}的交易日）。`,
  }),
  "missing-session": dated<{ readonly calendar: string }>({
    en: ({ calendar }) => `no close on a day with a session (sessions of ${calendar}).`,
    "zh-Hant": ({ calendar }) => `是交易日（按${calendar}的交易日），但沒有收市價。`,
  }),
  gap: dated<{ readonly previous: DateAndClose; readonly calendarDays: number }>({
    en: ({ previous, calendarDays }, { close }) =>
      `${close} comes ${count(calendarDays)} calendar days after the close before it, ${previous.close} of ${previous.date}.`,
    "zh-Hant": ({ previous, calendarDays }, { close }) =>
      `${close}與前一個收市價（${previous.date}的${previous.close}）相隔${count(calendarDays)}個曆日。`,
  }),
  "wide-spacing": dated<Closes>({
    en: ({ count: closes }, { close, days: between }) =>
      `${count(closes)} closes, the first ${close}, are ${apart(between, closes)} calendar days apart on average, not daily.`,
    "zh-Hant": ({ count: closes }, { close, days: between }) =>
      `由${close}起，${count(closes)}個收市價平均相隔${apart(between, closes)}個曆日，並非每日收市價。`,
  }),
} as const;

/** What the findings of a rule are called together. */
export const seriesFindingNames = {
  "decimal-slip": { en: "Closes a power of ten off", "zh-Hant": "相差十的乘冪的收市價" },
  spike: { en: "Moves undone by the next session", "zh-Hant": "下一交易日還原的變動" },
  repeat: { en: "Closes that repeat the one before", "zh-Hant": "與前一個相同的收市價" },
  flat: { en: "Runs of equal closes", "zh-Hant": "連續相同的收市價" },
  "chance-repeats": { en: "Coarse stretches with repeated closes", "zh-Hant": "位數粗略而重複的時段" },
  weekend: { en: "Closes dated on a weekend", "zh-Hant": "日期為周末的收市價" },
  "weekend-sessions": { en: "Stretches with closes on weekends", "zh-Hant": "周末有收市價的時段" },
  "filled-days": { en: "Stretches with weekends filled in", "zh-Hant": "周末似屬填補的時段" },
  "shifted-dates": { en: "Stretches with dates a day off", "zh-Hant": "日期偏差一日的時段" },
  "shut-day": { en: "Closes on days without a session", "zh-Hant": "日期並非交易日的收市價" },
  "missing-session": { en: "Sessions without a close", "zh-Hant": "欠缺收市價的交易日" },
  gap: { en: "Gaps of more than 7 calendar days", "zh-Hant": "超過7個曆日的間斷" },
  "wide-spacing": { en: "Stretches that are not daily", "zh-Hant": "並非每日收市價的時段" },
} as const satisfies Record<keyof typeof seriesFindings, Localised>;
