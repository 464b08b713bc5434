import type { Locale } from "@/lib/i18n/locale";

type Periodicity = "daily" | "weekly" | "monthly" | "quarterly" | "yearly" | "irregular";

interface Stretch {
  readonly periodicity: Periodicity;
  readonly from: string;
  readonly to: string;
}

/** What the reasons are told with. Dates are `YYYY-MM-DD`. */
export interface ReasonFacts {
  readonly periodicity: Periodicity;
  readonly returns: number;
  /** Calendar days from the first close to the last. */
  readonly days: number;
  /** Returns that a volatility takes, and those that the other figures take. */
  readonly least: { readonly volatility: number; readonly ratios: number };
  /** Where every session is held; `null` where nowhere. */
  readonly complete: { readonly from: string; readonly to: string } | null;
  /** Where irregular closes keep to a spacing. */
  readonly regular: readonly Stretch[];
}

type Reason = "sparse" | "irregular" | "not-daily" | "too-few" | "short" | "still";

interface Words {
  readonly missing: (fields: string, reason: string) => string;
  readonly reason: Readonly<Record<Reason, (facts: ReasonFacts) => string>>;
  readonly periods: (names: string) => string;
  readonly months: (count: number) => string;
  readonly depths: (peaks: string) => string;
}

const optionsOf = ({ from, to }: Stretch) => `--from ${from} --to ${to}`;

const english: Words = {
  missing: (fields, reason) => `${fields}: null, ${reason}.`,
  reason: {
    sparse: ({ complete }) =>
      `for they need every session, and ${complete === null ? "this range holds single closes only" : `only ${complete.from} to ${complete.to} holds them all`}`,
    irregular: ({ regular }) =>
      regular.length === 0
        ? "for the closes are unevenly spaced throughout"
        : `for the closes are unevenly spaced; there are figures of ${regular.map((each) => `${each.periodicity} closes with ${optionsOf(each)}`).join(", ")}`,
    "not-daily": ({ periodicity }) => `for they need daily closes, and these are ${periodicity}`,
    "too-few": ({ periodicity, returns, least }) => {
      const factsheet = periodicity === "daily" ? ", volatilityFactsheet those of 12 months" : "";
      return `too few returns: ${returns} (volatility takes ${least.volatility}${factsheet}, the others ${least.ratios})`;
    },
    short: ({ days }) => `${days} days are less than 360`,
    still: () => "for the closes do not change or never fall",
  },
  periods: (names) => `periods ${names}: null, no close stands for their start.`,
  months: (count) => `monthly: ${count} ${count === 1 ? "month has" : "months have"} no close.`,
  depths: (peaks) => `drawdowns from ${peaks}: at least as deep as stated, a lower close may not be held.`,
};

const CHINESE_NAMES: Readonly<Record<Periodicity, string>> = {
  daily: "每日",
  weekly: "每周",
  monthly: "每月",
  quarterly: "每季",
  yearly: "每年",
  irregular: "不定期",
};

const chinese: Words = {
  missing: (fields, reason) => `${fields}：null，${reason}。`,
  reason: {
    sparse: ({ complete }) =>
      `因需要每個交易日的收市價，而${complete === null ? "此範圍只有個別收市價" : `只有${complete.from}至${complete.to}齊備`}`,
    irregular: ({ regular }) =>
      regular.length === 0
        ? "因收市價相隔始終不均勻"
        : `因收市價相隔並不均勻；以下各段有數字：${regular.map((each) => `${CHINESE_NAMES[each.periodicity]}（${optionsOf(each)}）`).join("、")}`,
    "not-daily": ({ periodicity }) => `因需要每日收市價，而這些為${CHINESE_NAMES[periodicity]}收市價`,
    "too-few": ({ periodicity, returns, least }) => {
      const factsheet = periodicity === "daily" ? "，volatilityFactsheet需12個月" : "";
      return `回報太少：${returns}個（volatility需${least.volatility}個${factsheet}，其餘需${least.ratios}個）`;
    },
    short: ({ days }) => `${days}日不足360日`,
    still: () => "因收市價不變或從未下跌",
  },
  periods: (names) => `periods ${names}：null，起點沒有收市價可用。`,
  months: (count) => `monthly：${count}個月沒有收市價。`,
  depths: (peaks) => `由${peaks}起的跌幅：至少如所示，或有更低的收市價未收錄。`,
};

/** Why a tear sheet lacks figures; fields by their names, for programs read them too. */
export const tearSheetWords: Readonly<Record<Locale, Words>> = { en: english, "zh-Hant": chinese };
