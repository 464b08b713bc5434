import { RULES, type Rule, type Suspicion } from "@/lib/analytics/checks/suspicion";
import type { SuspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import { formatCount as count } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { isoFromDay as iso } from "@/lib/series/day";

const NO_BREAK_SPACE = "\u00a0";

type SuspicionOf = { readonly [S in Suspicion as S["rule"]]: S };

/** One sentence a rule. Plain functions: a faulty file may need thousands of them. */
type Sentences = { readonly [R in Rule]: (found: SuspicionOf[R]) => string };

interface Words {
  readonly sentences: Sentences;
  readonly names: Readonly<Record<Rule, string>>;
  readonly unlisted: (name: string, more: number) => string;
}

const english: Sentences = {
  "decimal-slip": ({ day, lastDay, close, count: closes, power }) => {
    const times = power > 0 ? `about ${10 ** power} times` : `about 1/${10 ** -power} of`;
    if (closes === 1) return `${iso(day)}: ${close} is ${times} the closes around it.`;
    return `${iso(day)} to ${iso(lastDay)}: ${closes} closes, the first ${close}, are ${times} those around them.`;
  },
  spike: ({ day, close, change, explanation }) => {
    const moved = `${percent(change)} ${change < 0 ? "below" : "above"} the session before`;
    const slip = explanation?.kind === "swapped" ? "two digits swapped" : "one digit changed";
    const fits = explanation === null ? "" : `; ${explanation.value} with ${slip} would fit`;
    return `${iso(day)}: ${close} is ${moved} and undone by the next${fits}.`;
  },
  repeat: ({ day, close, previousDay }) =>
    `${iso(day)}: ${close} repeats the close of ${iso(previousDay)} exactly.`,
  flat: ({ day, lastDay, close, count: closes }) =>
    `${iso(day)} to ${iso(lastDay)}: ${count(closes)} closes in a row are ${close}.`,
  "chance-repeats": ({ day, lastDay, close, count: closes }) =>
    closes === 1
      ? `${iso(day)}: ${close} repeats the close before, as chance does where closes are this coarse.`
      : `${iso(day)} to ${iso(lastDay)}: ${count(closes)} closes, the first ${close}, repeat the one before, as chance does where closes are this coarse.`,
  weekend: ({ day, close, weekday }) =>
    `${iso(day)}: ${close} is dated on a ${weekday === "saturday" ? "Saturday" : "Sunday"}.`,
  "weekend-sessions": ({ day, lastDay, close, weekday, count: closes }) =>
    `${iso(day)} to ${iso(lastDay)}: ${count(closes)} closes, the first ${close}, are dated on ${weekday === "saturday" ? "Saturdays" : "Sundays"}; genuine where the market then traded on them.`,
  "filled-days": ({ day, lastDay, close, count: closes }) =>
    `${iso(day)} to ${iso(lastDay)}: ${count(closes)} closes, the first ${close}, are dated Saturday or Sunday; weekends look filled in.`,
  "shifted-dates": ({ day, lastDay, close, direction, weekendDates, missingWeekdayDates }) => {
    const [has, lacks] = direction === "early" ? ["Sundays", "Fridays"] : ["Saturdays", "Mondays"];
    return `${iso(day)} to ${iso(lastDay)}: dates look a day ${direction}: ${count(weekendDates)} closes, the first ${close}, are dated on ${has} and ${count(missingWeekdayDates)} on ${lacks}.`;
  },
  "shut-day": ({ day, close, calendar }) =>
    `${iso(day)}: ${close} is dated on a day without a session (sessions of ${calendar}).`,
  "missing-session": ({ day, calendar }) =>
    `${iso(day)}: no close on a day with a session (sessions of ${calendar}).`,
  gap: ({ day, close, previous, calendarDays }) =>
    `${iso(day)}: ${close} comes ${count(calendarDays)} calendar days after the close before it, ${previous.close} of ${iso(previous.day)}.`,
  "wide-spacing": ({ day, lastDay, close, count: closes }) =>
    `${iso(day)} to ${iso(lastDay)}: ${count(closes)} closes, the first ${close}, are ${spacing(day, lastDay, closes)} calendar days apart on average, not daily.`,
};

const chinese: Sentences = {
  "decimal-slip": ({ day, lastDay, close, count: closes, power }) => {
    const times = power > 0 ? `${10 ** power}倍` : `1/${10 ** -power}`;
    if (closes === 1) return `${iso(day)}：${close}約為前後收市價的${times}。`;
    return `${iso(day)}至${iso(lastDay)}：由${close}起的${closes}個收市價約為前後收市價的${times}。`;
  },
  spike: ({ day, close, change, explanation }) => {
    const moved = `較前一交易日${change < 0 ? "低" : "高"}${percent(change)}`;
    const slip = explanation?.kind === "swapped" ? "相鄰兩個數字調換" : "一個數字有誤";
    const fits = explanation === null ? "" : `；若屬${slip}，${explanation.value}則吻合`;
    return `${iso(day)}：${close}${moved}，下一交易日隨即還原${fits}。`;
  },
  repeat: ({ day, close, previousDay }) => `${iso(day)}：${close}與${iso(previousDay)}的收市價完全相同。`,
  flat: ({ day, lastDay, close, count: closes }) =>
    `${iso(day)}至${iso(lastDay)}：連續${count(closes)}個收市價同為${close}。`,
  "chance-repeats": ({ day, lastDay, close, count: closes }) =>
    closes === 1
      ? `${iso(day)}：${close}與前一個收市價相同；收市價的位數如此粗略，偶然亦會如此。`
      : `${iso(day)}至${iso(lastDay)}：由${close}起，${count(closes)}個收市價與前一個相同；收市價的位數如此粗略，偶然亦會如此。`,
  weekend: ({ day, close, weekday }) => `${iso(day)}：${close}的日期為${weekdayName(weekday)}。`,
  "weekend-sessions": ({ day, lastDay, close, weekday, count: closes }) =>
    `${iso(day)}至${iso(lastDay)}：由${close}起，${count(closes)}個收市價的日期為${weekdayName(weekday)}；若當時該日有交易，則屬真確。`,
  "filled-days": ({ day, lastDay, close, count: closes }) =>
    `${iso(day)}至${iso(lastDay)}：由${close}起，${count(closes)}個收市價的日期為星期六或星期日；周末似屬填補。`,
  "shifted-dates": ({ day, lastDay, close, direction, weekendDates, missingWeekdayDates }) => {
    const [shift, has, lacks] =
      direction === "early" ? ["早", "星期日", "星期五"] : ["遲", "星期六", "星期一"];
    return `${iso(day)}至${iso(lastDay)}：日期似${shift}了一日：由${close}起，${count(weekendDates)}個收市價的日期為${has}，${count(missingWeekdayDates)}個為${lacks}。`;
  },
  "shut-day": ({ day, close, calendar }) =>
    `${iso(day)}：${close}的日期並非交易日（按${calendar}的交易日）。`,
  "missing-session": ({ day, calendar }) => `${iso(day)}：是交易日（按${calendar}的交易日），但沒有收市價。`,
  gap: ({ day, close, previous, calendarDays }) =>
    `${iso(day)}：${close}與前一個收市價（${iso(previous.day)}的${previous.close}）相隔${count(calendarDays)}個曆日。`,
  "wide-spacing": ({ day, lastDay, close, count: closes }) =>
    `${iso(day)}至${iso(lastDay)}：由${close}起，${count(closes)}個收市價平均相隔${spacing(day, lastDay, closes)}個曆日，並非每日收市價。`,
};

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    sentences: english,
    names: {
      "decimal-slip": "Closes a power of ten off",
      spike: "Moves undone by the next session",
      repeat: "Closes that repeat the one before",
      flat: "Runs of equal closes",
      "chance-repeats": "Coarse stretches with repeated closes",
      weekend: "Closes dated on a weekend",
      "weekend-sessions": "Stretches with closes on weekends",
      "filled-days": "Stretches with weekends filled in",
      "shifted-dates": "Stretches with dates a day off",
      "shut-day": "Closes on days without a session",
      "missing-session": "Sessions without a close",
      gap: "Gaps of more than 7 calendar days",
      "wide-spacing": "Stretches that are not daily",
    },
    unlisted: (name, more) => `${name}: ${count(more)} more, not listed.`,
  },
  "zh-Hant": {
    sentences: chinese,
    names: {
      "decimal-slip": "相差十的乘冪的收市價",
      spike: "下一交易日還原的變動",
      repeat: "與前一個相同的收市價",
      flat: "連續相同的收市價",
      "chance-repeats": "位數粗略而重複的時段",
      weekend: "日期為周末的收市價",
      "weekend-sessions": "周末有收市價的時段",
      "filled-days": "周末似屬填補的時段",
      "shifted-dates": "日期偏差一日的時段",
      "shut-day": "日期並非交易日的收市價",
      "missing-session": "欠缺收市價的交易日",
      gap: "超過7個曆日的間斷",
      "wide-spacing": "並非每日收市價的時段",
    },
    unlisted: (name, more) => `${name}：另有${count(more)}項，未有列出。`,
  },
};

/**
 * What looks wrong in a series, one sentence each, in the order found: date, value as stored and reason. Last,
 * a line for each rule that found more than is listed, with how many. Empty where nothing was found. O(findings).
 */
export function suspicionTexts({ found, unlisted }: SuspiciousCloses, locale: Locale): string[] {
  const words = WORDS[locale];
  const texts = found.map((suspicion) => sentence(words.sentences, suspicion));
  for (const rule of RULES) {
    if (unlisted[rule] > 0) texts.push(words.unlisted(words.names[rule], unlisted[rule]));
  }
  return texts;
}

function sentence<R extends Rule>(
  sentences: Sentences,
  found: SuspicionOf[R] & { readonly rule: R },
): string {
  const write: (found: SuspicionOf[R]) => string = sentences[found.rule];
  return write(found);
}

/** A move without its sign, for the words say the direction: `12.6 %`. */
function percent(fraction: number): string {
  return `${Math.abs(fraction * 100).toFixed(1)}${NO_BREAK_SPACE}%`;
}

function spacing(day: number, lastDay: number, closes: number): string {
  return ((lastDay - day) / (closes - 1)).toFixed(1);
}

function weekdayName(weekday: "saturday" | "sunday"): string {
  return weekday === "saturday" ? "星期六" : "星期日";
}
