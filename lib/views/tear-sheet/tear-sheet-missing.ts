import type { MissingReason } from "@/lib/analytics/figure";
import { PRESETS } from "@/lib/analytics/preset-range";
import { type LeastReturns, leastReturns } from "@/lib/analytics/risk/least-returns";
import type { TearSheet } from "@/lib/analytics/tear-sheet";
import type { Locale } from "@/lib/i18n/locale";
import { isoFromDay } from "@/lib/series/day";
import { type RegularStretch, regularStretches } from "@/lib/series/regular-stretches";
import type { Periodicity, Series } from "@/lib/series/series";

const FIGURES = [
  "volatility",
  "volatilityFactsheet",
  "sharpe",
  "sortino",
  "omega",
  "calmar",
  "ulcer",
  "downsideDeviation",
  "var95",
  "cvar95",
  "skew",
  "excessKurtosis",
] as const;

const MONTHLY_OR_MORE: ReadonlySet<Periodicity> = new Set(["daily", "weekly", "monthly", "irregular"]);

/** Regular stretches of an irregular series that are named. */
const MOST_STRETCHES = 3;

/** Names of fields in the order of the sheet, and why they are null. */
interface Missing {
  readonly fields: readonly string[];
  readonly reason: MissingReason;
}

/** What a reason is told with: the sheet, where every session is held, and where the closes keep to a spacing. */
interface Told {
  readonly sheet: TearSheet;
  readonly complete: string;
  readonly regular: readonly RegularStretch[];
}

interface Words {
  readonly missing: (fields: string, reason: string) => string;
  readonly reason: Readonly<Record<MissingReason, (told: Told) => string>>;
  readonly complete: (from: string, to: string) => string;
  readonly neverComplete: string;
  readonly periods: (names: string) => string;
  readonly months: (count: number) => string;
  readonly depths: (peaks: string) => string;
}

const ENGLISH: Words = {
  missing: (fields, reason) => `${fields}: null, ${reason}.`,
  reason: {
    sparse: ({ complete }) => `for they need every session, and ${complete}`,
    irregular: ({ regular }) =>
      regular.length === 0
        ? "for the closes are unevenly far apart throughout"
        : `for the closes are unevenly far apart; there are figures of ${regular.map(stretchWithOptions).join(", ")}`,
    "not-daily": ({ sheet }) => `for they need daily closes, and these are ${sheet.periodicity}`,
    "too-few": ({ sheet }) => {
      const { volatility, ratios } = leastOf(sheet);
      const factsheet = sheet.periodicity === "daily" ? ", volatilityFactsheet those of 12 months" : "";
      return `too few returns: ${sheet.observations - 1} (volatility takes ${volatility}${factsheet}, the others ${ratios})`;
    },
    short: ({ sheet }) => `${sheet.last.day - sheet.first.day} days are less than 360`,
    still: () => "for the closes stand still or never fall",
  },
  complete: (from, to) => `only ${from} to ${to} holds them all`,
  neverComplete: "this range holds single closes only",
  periods: (names) => `periods ${names}: null, no close stands for their start.`,
  months: (count) => `monthly: ${count} ${count === 1 ? "month has" : "months have"} no close.`,
  depths: (peaks) => `drawdowns from ${peaks}: at least as deep as stated, a lower close may not be held.`,
};

const CHINESE_NAMES: Readonly<Record<Periodicity, string>> = {
  daily: "每日",
  weekly: "每週",
  monthly: "每月",
  quarterly: "每季",
  yearly: "每年",
  irregular: "不定期",
};

const CHINESE: Words = {
  missing: (fields, reason) => `${fields}：null，${reason}。`,
  reason: {
    sparse: ({ complete }) => `因需要每個交易日的收市價，而${complete}`,
    irregular: ({ regular }) =>
      regular.length === 0
        ? "因收市價相隔始終不均勻"
        : `因收市價相隔並不均勻；以下各段有數字：${regular.map(chineseStretch).join("、")}`,
    "not-daily": ({ sheet }) => `因需要每日收市價，而這些為${CHINESE_NAMES[sheet.periodicity]}收市價`,
    "too-few": ({ sheet }) => {
      const { volatility, ratios } = leastOf(sheet);
      const factsheet = sheet.periodicity === "daily" ? "，volatilityFactsheet需12個月" : "";
      return `回報太少：${sheet.observations - 1}個（volatility需${volatility}個${factsheet}，其餘需${ratios}個）`;
    },
    short: ({ sheet }) => `${sheet.last.day - sheet.first.day}日不足360日`,
    still: () => "因收市價不變或從未下跌",
  },
  complete: (from, to) => `只有${from}至${to}齊備`,
  neverComplete: "此範圍只有個別收市價",
  periods: (names) => `periods ${names}：null，起點沒有收市價可用。`,
  months: (count) => `monthly：${count}個月沒有收市價。`,
  depths: (peaks) => `由${peaks}起的跌幅：至少如所示，或有更低的收市價未收錄。`,
};

const WORDS: Readonly<Record<Locale, Words>> = { en: ENGLISH, "zh-Hant": CHINESE };

/**
 * Why figures of a tear sheet are `null` and depths "at least", one text a reason, each naming its fields. Empty
 * where nothing is missing.
 */
export function missingTexts(sheet: TearSheet, { complete, days }: Series, locale: Locale): string[] {
  const words = WORDS[locale];
  const told: Told = {
    sheet,
    complete:
      complete === null
        ? words.neverComplete
        : words.complete(isoFromDay(complete.from), isoFromDay(complete.to)),
    regular: sheet.missing === "irregular" ? longestStretches(days) : [],
  };
  const missing = missingByReason(sheet).map(({ fields, reason }) =>
    words.missing(fields.join(", "), words.reason[reason](told)),
  );
  const periods = PRESETS.filter((preset) => sheet.periods[preset] === null);
  // Closes that are a quarter apart or more leave months blank by their nature.
  const blankMonths = MONTHLY_OR_MORE.has(sheet.periodicity)
    ? sheet.monthly.filter(({ last }) => last === null).length
    : 0;
  const inexact = sheet.drawdowns.filter(({ exact }) => !exact).map(({ peak }) => isoFromDay(peak.day));
  return [
    ...missing,
    ...(periods.length > 0 ? [words.periods(periods.join(", "))] : []),
    ...(blankMonths > 0 ? [words.months(blankMonths)] : []),
    ...(inexact.length > 0 ? [words.depths(inexact.join(", "))] : []),
  ];
}

/** The longest regular stretches that are long enough for a volatility, in order. */
function longestStretches(days: Int32Array): RegularStretch[] {
  return regularStretches(days)
    .filter(({ closes, periodicity }) => closes > leastReturns(periodicity).volatility)
    .sort((a, b) => b.closes - a.closes)
    .slice(0, MOST_STRETCHES)
    .sort((a, b) => a.from - b.from);
}

function stretchWithOptions(stretch: RegularStretch): string {
  return `${stretch.periodicity} closes with ${optionsOf(stretch)}`;
}

function chineseStretch(stretch: RegularStretch): string {
  return `${CHINESE_NAMES[stretch.periodicity]}（${optionsOf(stretch)}）`;
}

function optionsOf({ from, to }: RegularStretch): string {
  return `--from ${isoFromDay(from)} --to ${isoFromDay(to)}`;
}

/** Irregular closes have no least number of returns, and are not said to be too few. */
function leastOf({ periodicity }: TearSheet): LeastReturns {
  return leastReturns(periodicity === "irregular" ? "daily" : periodicity);
}

function missingByReason(sheet: TearSheet): Missing[] {
  const reasons = new Map<MissingReason, string[]>();
  const add = (field: string, reason: MissingReason) => {
    reasons.set(reason, [...(reasons.get(reason) ?? []), field]);
  };
  if (sheet.cagr === null) add("cagr", "short");
  for (const name of FIGURES) {
    const { reason } = sheet[name];
    if (reason !== null) add(name, reason);
  }
  if (sheet.missing !== null) {
    add("bestDays", sheet.missing);
    add("worstDays", sheet.missing);
  }
  return [...reasons].map(([reason, fields]) => ({ fields, reason }));
}
