import type { FindingWords } from "@/lib/i18n/messages/findings/finding-words";
import { importFindings } from "@/lib/i18n/messages/findings/import-findings";
import { readingFaults } from "@/lib/i18n/messages/findings/reading-faults";
import { seriesFindings } from "@/lib/i18n/messages/findings/series-findings";
import type { ImportFinding } from "@/lib/reference/records";

const ALL = { ...readingFaults, ...importFindings, ...seriesFindings } as const;

/** What is told of a rule beside date, line and close, as its words need it. Dates are `YYYY-MM-DD`. */
export type DetailsByRule = {
  readonly [R in keyof typeof ALL]: (typeof ALL)[R] extends FindingWords<infer Details> ? Details : never;
};

/** Every rule by which something is found in a file or a series. */
export type FindingRule = keyof DetailsByRule;

/** A rule of reading. */
export type ReadingRule = keyof typeof readingFaults;

/** The words of every rule. */
export const FINDING_WORDS: { readonly [R in FindingRule]: FindingWords<DetailsByRule[R]> } = ALL;

/** Where something was found. */
export interface FoundPlace {
  /** `YYYY-MM-DD`; `null` where it is about no single day. */
  readonly date: string | null;
  /** The line of the file, from 1; `null` where it is about none. */
  readonly line: number | null;
  readonly close: number | null;
}

/** What was found by one rule. */
export interface FindingOf<R extends FindingRule> extends FoundPlace {
  readonly rule: R;
  /** `fault`: the file is refused; `warning`: its rows are stored all the same, unless the rule leaves them out. */
  readonly severity: "fault" | "warning";
  readonly details: DetailsByRule[R];
}

/** One thing that was found in a price file or a series. */
export type Finding =
  | FindingOf<ReadingRule>
  | { readonly [R in Exclude<FindingRule, ReadingRule>]: FindingOf<R> }[Exclude<FindingRule, ReadingRule>];

/** Rules beside those of reading by which a file is refused. */
const FAULTS = [
  "future-date",
  "out-of-range",
  "not-daily",
  "wrong-index",
  "dates-shifted",
  "unknown-index",
] as const satisfies readonly FindingRule[];

/** What is worth knowing, but no reason to doubt a close. */
const NOTES: readonly FindingRule[] = [
  "without-close",
  "duplicate-row",
  "trailing-text",
  "two-digit-years",
  "chance-repeats",
  "missing-session",
  "gap",
];

/** A rule that refuses no file; only its findings are stored. */
export type WarningRule = Exclude<FindingRule, ReadingRule | (typeof FAULTS)[number]>;

/** A finding of a rule; what its place does not say is `null`. */
export function makeFinding<R extends FindingRule>(
  rule: R,
  { date = null, line = null, close = null }: Partial<FoundPlace>,
  details: DetailsByRule[R],
): FindingOf<R> {
  const isFault = Object.hasOwn(readingFaults, rule) || FAULTS.some((each) => each === rule);
  const severity = isFault ? "fault" : "warning";
  return { rule, severity, date, line, close, details };
}

/** A finding as the store keeps it. */
export function storedFinding({ rule, date, line, close, details }: Finding): ImportFinding {
  const severity = NOTES.includes(rule) ? "note" : "doubt";
  return { rule, severity, date, close, details: { ...details, ...(line === null ? {} : { line }) } };
}

/** Whether a name is that of a rule; another version of the almanac may have others. */
export function isFindingRule(name: string): name is FindingRule {
  return Object.hasOwn(FINDING_WORDS, name);
}
