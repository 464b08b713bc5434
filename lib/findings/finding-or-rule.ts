import type { Locale } from "@/lib/i18n/locale";
import { type AnyFinding, findingText } from "./finding-text";

const UNKNOWN = /undefined|NaN|null/;

/**
 * What was found, as a sentence; the name of the rule where another version of the almanac wrote it and said other
 * things of it than the sentence needs.
 */
export function findingOrRule(finding: AnyFinding, locale: Locale): string {
  try {
    const text = findingText(finding, locale);
    // A cell of a file may well say null; it stands in quotes.
    return UNKNOWN.test(text.replace(/"[^"]*"/g, "")) ? finding.rule : text;
  } catch {
    return finding.rule;
  }
}
