import type { SessionCalendar } from "@/lib/analytics/checks/session-calendar";
import { RULES, type Rule } from "@/lib/analytics/checks/suspicion";
import { type SuspiciousCloses, suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { MissingReason } from "@/lib/analytics/figure";
import { PRESETS, type Preset } from "@/lib/analytics/preset-range";
import { leastReturns } from "@/lib/analytics/risk/least-returns";
import type { TearSheet } from "@/lib/analytics/tear-sheet";
import type { Finding } from "@/lib/findings/finding";
import { findingText } from "@/lib/findings/finding-text";
import { seriesFinding, unlistedTexts } from "@/lib/findings/series-findings";
import type { Locale } from "@/lib/i18n/locale";
import { FINDING_FRAMES } from "@/lib/i18n/messages/findings/finding-words";
import { type ReasonFacts, tearSheetWords } from "@/lib/i18n/messages/tear-sheet";
import { isoFromDay } from "@/lib/series/day";
import type { Periodicity, Series } from "@/lib/series/series";
import { longestStretches } from "./longest-stretches";

/** The figures of a tear sheet that say why they are missing, in its order. */
export const FIGURES = [
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

export type FigureName = (typeof FIGURES)[number];

/** A field of a tear sheet that may be missing. */
export type MissingField = "cagr" | FigureName | "bestDays" | "worstDays";

/** Fields of a tear sheet that are `null`, in its order, and why. */
interface MissingFigures {
  readonly kind: "missing";
  readonly fields: readonly MissingField[];
  readonly reason: MissingReason;
  readonly facts: ReasonFacts;
}

/** What a reader of a tear sheet should know: figures it lacks, depths that may be deeper, closes that look wrong. */
export type SheetWarning =
  | MissingFigures
  | { readonly kind: "periods"; readonly presets: readonly Preset[] }
  | { readonly kind: "months"; readonly count: number }
  /** Peaks, as dates, whose drawdowns are at least as deep as stated. */
  | { readonly kind: "depths"; readonly peaks: readonly string[] }
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "unlisted"; readonly unlisted: SuspiciousCloses["unlisted"] };

/** Rules that judge closes of any periodicity; the others know what sessions are like. */
const ANY_PERIODICITY: ReadonlySet<Rule> = new Set(["decimal-slip"]);

const MONTHLY_OR_MORE: ReadonlySet<Periodicity> = new Set(["daily", "weekly", "monthly", "irregular"]);

/** A warning as sentences that name the fields as JSON does; more than one only for what is not listed. */
export function sheetWarningTexts(warning: SheetWarning, locale: Locale): string[] {
  const words = tearSheetWords[locale];
  switch (warning.kind) {
    case "missing":
      return [words.missing(warning.fields.join(", "), reasonText(warning, locale))];
    case "periods":
      return [words.periods(warning.presets.join(", "))];
    case "months":
      return [words.months(warning.count)];
    case "depths":
      return [words.depths(warning.peaks.join(", "))];
    case "finding": {
      const { line } = warning.finding;
      const text = findingText(warning.finding, locale);
      return [line === null ? text : FINDING_FRAMES[locale].inLine(line, text)];
    }
    case "unlisted":
      return unlistedTexts(warning.unlisted, locale);
  }
}

/** Why figures are missing, within a sentence. */
export function reasonText({ reason, facts }: MissingFigures, locale: Locale): string {
  return tearSheetWords[locale].reason[reason](facts);
}

/** Why figures of a tear sheet are `null`, a warning a reason, and depths "at least". Empty where nothing is missing. */
export function missingWarnings(sheet: TearSheet, series: Series): SheetWarning[] {
  const periods = PRESETS.filter((preset) => sheet.periods[preset] === null);
  // Closes that are a quarter apart or more leave months blank by their nature.
  const blankMonths = MONTHLY_OR_MORE.has(sheet.periodicity)
    ? sheet.monthly.filter(({ last }) => last === null).length
    : 0;
  const inexact = sheet.drawdowns.filter(({ exact }) => !exact).map(({ peak }) => isoFromDay(peak.day));
  return [
    ...missingFigures(sheet, series),
    ...(periods.length > 0 ? [{ kind: "periods", presets: periods } as const] : []),
    ...(blankMonths > 0 ? [{ kind: "months", count: blankMonths } as const] : []),
    ...(inexact.length > 0 ? [{ kind: "depths", peaks: inexact } as const] : []),
  ];
}

/**
 * What looks wrong in a series; of weekly to yearly closes only what does not take sessions, and of irregular ones not
 * which sessions they lack.
 */
export function doubtfulCloses(series: Series, calendar: SessionCalendar | null): SuspiciousCloses {
  const isIrregular = series.periodicity === "irregular";
  const all = suspiciousCloses(series, isIrregular ? null : calendar);
  // Irregular closes may be sessions in part.
  return isIrregular || series.periodicity === "daily" ? all : withoutSessionRules(all);
}

/** The same as warnings of a tear sheet. */
export function closeWarnings(series: Series, calendar: SessionCalendar | null): SheetWarning[] {
  const { found, unlisted } = doubtfulCloses(series, calendar);
  return [
    ...found.map((each): SheetWarning => ({ kind: "finding", finding: seriesFinding(each) })),
    { kind: "unlisted", unlisted },
  ];
}

function withoutSessionRules({ found, unlisted }: SuspiciousCloses): SuspiciousCloses {
  const kept = { ...unlisted };
  for (const rule of RULES) if (!ANY_PERIODICITY.has(rule)) kept[rule] = 0;
  return { found: found.filter(({ rule }) => ANY_PERIODICITY.has(rule)), unlisted: kept };
}

function factsOf(sheet: TearSheet, { complete, days }: Series): ReasonFacts {
  const { periodicity } = sheet;
  const regular = sheet.missing === "irregular" ? longestStretches(days) : [];
  return {
    periodicity,
    returns: sheet.observations - 1,
    days: sheet.last.day - sheet.first.day,
    // Irregular closes have no least number of returns, and are not said to be too few.
    least: leastReturns(periodicity === "irregular" ? "daily" : periodicity),
    complete: complete && { from: isoFromDay(complete.from), to: isoFromDay(complete.to) },
    regular: regular.map(({ from, to, ...rest }) => ({
      ...rest,
      from: isoFromDay(from),
      to: isoFromDay(to),
    })),
  };
}

function missingFigures(sheet: TearSheet, series: Series): MissingFigures[] {
  const reasons = new Map<MissingReason, MissingField[]>();
  const add = (field: MissingField, reason: MissingReason) => {
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
  const facts = factsOf(sheet, series);
  return [...reasons].map(([reason, fields]) => ({ kind: "missing", fields, reason, facts }));
}
