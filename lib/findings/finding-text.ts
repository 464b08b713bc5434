import type { Locale } from "@/lib/i18n/locale";
import { FINDING_FRAMES } from "@/lib/i18n/messages/findings/finding-words";
import { requireDay } from "@/lib/series/day";
import { FINDING_WORDS, type Finding, type FindingOf, type FindingRule } from "./finding";

/** A finding as one sentence: where it stands in time, what stands there and why it is reported. */
export function findingText(finding: Finding, locale: Locale): string {
  return `${datesOf(finding, locale)}${sentence(finding, locale)}`;
}

/** The same beside its date, which it then does not repeat: whole where it goes on to another date. */
export function findingTextBesideDate(finding: Finding, locale: Locale): string {
  const text = sentence(finding, locale);
  if (lastDateOf(finding) !== finding.date) return findingText(finding, locale);
  return FINDING_WORDS[finding.rule].isDated ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/**
 * Findings as lines `file:line: sentence`, without a line where there is none; last, how many more there are, and
 * up to which line a file was read that was given up.
 */
export function findingLines(
  file: string,
  findings: readonly Finding[],
  rest: { readonly more: number; readonly readTo: number | null },
  locale: Locale,
): string[] {
  const lines = findings.map((finding) => {
    const place = finding.line === null ? file : `${file}:${finding.line}`;
    return `${place}: ${findingText(finding, locale)}`;
  });
  const { more, unread } = FINDING_FRAMES[locale];
  if (rest.more > 0) lines.push(`${file}: ${more(rest.more)}`);
  if (rest.readTo !== null) lines.push(`${file}: ${unread(rest.readTo)}`);
  return lines;
}

function datesOf(finding: Finding, locale: Locale): string {
  const { rule, date } = finding;
  if (date === null || !FINDING_WORDS[rule].isDated) return "";
  return FINDING_FRAMES[locale].dates(date, lastDateOf(finding) ?? date);
}

/** The last day that a finding is about: its date where it is about one. */
function lastDateOf({ date, details }: Finding): string | null {
  return ("lastDate" in details ? details.lastDate : null) ?? date;
}

function sentence<R extends FindingRule>(finding: Finding & FindingOf<R>, locale: Locale): string {
  const { rule, date, close, details } = finding;
  const words = FINDING_WORDS[rule];
  const lastDate = lastDateOf(finding);
  const days = date === null || lastDate === null ? 0 : requireDay(lastDate) - requireDay(date);
  return words[locale](details, { date: date ?? "", close: String(close), days });
}
