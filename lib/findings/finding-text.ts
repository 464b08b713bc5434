import type {
  FindingRule,
  OwnDetails,
  OwnRule,
  ReadingDetails,
  ReadingRule,
} from "@/lib/analytics/checks/finding";
import { READING_RULES } from "@/lib/analytics/checks/finding";
import { emptyFindingList } from "@/lib/analytics/checks/finding-list";
import { RULES, type Suspicion } from "@/lib/analytics/checks/suspicion";
import type { Locale } from "@/lib/i18n/locale";
import { dayFromIso } from "@/lib/series/day";
import { FINDING_WORDS, type FoundAt } from "./finding-words";
import { suspicionTexts } from "./suspicion-text";

/** A finding of an import as a report or the store has it. */
export interface AnyFinding {
  readonly rule: string;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly close: number | null;
  readonly details: Readonly<Record<string, unknown>> | object;
}

/**
 * What an import found, as one sentence: where it stands in time, what stands there and why it is reported. A rule of
 * another version of the almanac is named only.
 */
export function findingText({ rule, date, close, details }: AnyFinding, locale: Locale): string {
  const words = FINDING_WORDS[locale];
  const at: FoundAt = { date: date ?? "", close: String(close) };
  if (isReadingRule(rule)) return words.reading(rule, details as ReadingDetails);
  if (isOwnRule(rule, words.own)) return sentence(words.own, rule, details, at);
  if (!isSeriesRule(rule)) return date === null ? rule : `${date}: ${rule}`;
  const suspicion = { rule, day: dayFromIso(at.date), close, ...withDays(details) } as Suspicion;
  return suspicionTexts({ found: [suspicion], unlisted: emptyFindingList().counts }, locale)[0] ?? rule;
}

/**
 * Findings as lines `file:line: sentence`, without a line where there is none; last, how many more there are, and
 * up to which line a file was read that was given up.
 */
export function findingLines(
  file: string,
  findings: ReadonlyArray<AnyFinding & { readonly line: number | null }>,
  rest: { readonly more: number; readonly readTo: number | null },
  locale: Locale,
): string[] {
  const lines = findings.map((finding) => {
    const place = finding.line === null ? file : `${file}:${finding.line}`;
    return `${place}: ${findingText(finding, locale)}`;
  });
  const { more, unread } = FINDING_WORDS[locale];
  if (rest.more > 0) lines.push(`${file}: ${more(rest.more)}`);
  if (rest.readTo !== null) lines.push(`${file}: ${unread(rest.readTo)}`);
  return lines;
}

type OwnSentences = {
  readonly [R in OwnRule]: (details: OwnDetails[R], at: FoundAt) => string;
};

function sentence<R extends OwnRule>(sentences: OwnSentences, rule: R, details: object, at: FoundAt): string {
  const write: (details: OwnDetails[R], at: FoundAt) => string = sentences[rule];
  return write(details as OwnDetails[R], at);
}

function isReadingRule(rule: string): rule is ReadingRule {
  return READING_RULES.some((each) => each === rule);
}

function isOwnRule(rule: string, sentences: OwnSentences): rule is OwnRule {
  return Object.hasOwn(sentences, rule);
}

function isSeriesRule(rule: string): rule is Exclude<FindingRule, OwnRule | ReadingRule> {
  return RULES.some((each) => each === rule);
}

/** The details of a suspicion with each date as a day number: `lastDate` becomes `lastDay`. */
function withDays(details: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]: [string, unknown]) => {
      if (typeof value === "string" && /^date$|Date$/.test(name)) {
        return [name === "date" ? "day" : name.replace(/Date$/, "Day"), dayFromIso(value)];
      }
      return [name, typeof value === "object" && value !== null ? withDays(value) : value];
    }),
  );
}
