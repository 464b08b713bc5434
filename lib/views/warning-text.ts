import type { Locale } from "@/lib/i18n/locale";
import type { ImportFinding } from "@/lib/reference/records";
import { findingText } from "./finding-text";

const UNKNOWN = /undefined|NaN|null/;

/**
 * What an import doubted, as a sentence without the date that stands beside it; the name of the rule where it was
 * written by a version of the almanac that said other things of it.
 */
export function warningText(finding: ImportFinding, locale: Locale): string {
  const { rule, date } = finding;
  let text: string;
  try {
    text = findingText(finding, locale);
  } catch {
    return rule;
  }
  if (UNKNOWN.test(text)) return rule;
  return date !== null && text.startsWith(date) ? text.slice(date.length).replace(/^(：|: )/, "") : text;
}
