import type { MissingReason } from "@/lib/analytics/figure";
import { PRESETS } from "@/lib/analytics/preset-range";
import type { TearSheet } from "@/lib/analytics/tear-sheet";
import type { Locale } from "@/lib/i18n/locale";
import { isoFromDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";

const FIGURES = [
  "volatility",
  "volatilityFactsheet",
  "sharpe",
  "sortino",
  "calmar",
  "ulcer",
  "downsideDeviation",
  "var95",
  "cvar95",
  "skew",
  "excessKurtosis",
] as const;

/** Names of fields in the order of the sheet, and why they are null. */
interface Missing {
  readonly fields: readonly string[];
  readonly reason: MissingReason;
}

interface Words {
  readonly missing: (fields: string, reason: string) => string;
  readonly reason: Readonly<Record<MissingReason, (sheet: TearSheet, stretch: string) => string>>;
  readonly complete: (from: string, to: string) => string;
  readonly neverComplete: string;
  readonly periods: (names: string) => string;
  readonly months: (count: number) => string;
  readonly depths: (peaks: string) => string;
}

const ENGLISH: Words = {
  missing: (fields, reason) => `${fields}: null, ${reason}.`,
  reason: {
    sparse: (_, stretch) => `for they need every session, and ${stretch}`,
    "not-daily": () => "for they need daily closes, and these are typically more than 4 days apart",
    "too-few": ({ observations }) =>
      `too few returns: ${observations - 1} (volatility takes 20, volatilityFactsheet those of 12 months, the others 60)`,
    short: ({ first, last }) => `${last.day - first.day} days are less than 360`,
    still: () => "for the closes stand still or never fall",
  },
  complete: (from, to) => `only ${from} to ${to} holds them all`,
  neverComplete: "this range holds month-ends, year-ends and turning points only",
  periods: (names) => `periods ${names}: null, no close stands for their start.`,
  months: (count) => `monthly: ${count} ${count === 1 ? "month has" : "months have"} no close.`,
  depths: (peaks) => `drawdowns from ${peaks}: at least as deep as stated, a lower close may not be held.`,
};

const CHINESE: Words = {
  missing: (fields, reason) => `${fields}：null，${reason}。`,
  reason: {
    sparse: (_, stretch) => `因需要每個交易日的收市價，而${stretch}`,
    "not-daily": () => "因需要每日收市價，而收市價一般相隔超過4日",
    "too-few": ({ observations }) =>
      `回報太少：${observations - 1}個（volatility需20個，volatilityFactsheet需12個月，其餘需60個）`,
    short: ({ first, last }) => `${last.day - first.day}日不足360日`,
    still: () => "因收市價不變或從未下跌",
  },
  complete: (from, to) => `只有${from}至${to}齊備`,
  neverComplete: "此範圍只有月底、年底及轉捩點的收市價",
  periods: (names) => `periods ${names}：null，起點沒有收市價可用。`,
  months: (count) => `monthly：${count}個月沒有收市價。`,
  depths: (peaks) => `由${peaks}起的跌幅：至少如所示，或有更低的收市價未收錄。`,
};

const WORDS: Readonly<Record<Locale, Words>> = { en: ENGLISH, "zh-Hant": CHINESE };

/**
 * Why figures of a tear sheet are `null` and depths "at least", one text a reason, each naming its fields. Empty
 * where nothing is missing.
 */
export function missingTexts(sheet: TearSheet, { complete }: Series, locale: Locale): string[] {
  const words = WORDS[locale];
  const stretch =
    complete === null
      ? words.neverComplete
      : words.complete(isoFromDay(complete.from), isoFromDay(complete.to));
  const missing = missingByReason(sheet).map(({ fields, reason }) =>
    words.missing(fields.join(", "), words.reason[reason](sheet, stretch)),
  );
  const periods = PRESETS.filter((preset) => sheet.periods[preset] === null);
  const blankMonths = sheet.monthly.filter(({ last }) => last === null).length;
  const inexact = sheet.drawdowns.filter(({ exact }) => !exact).map(({ peak }) => isoFromDay(peak.day));
  return [
    ...missing,
    ...(periods.length > 0 ? [words.periods(periods.join(", "))] : []),
    ...(blankMonths > 0 ? [words.months(blankMonths)] : []),
    ...(inexact.length > 0 ? [words.depths(inexact.join(", "))] : []),
  ];
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
