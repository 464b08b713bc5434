import { findingOrRule } from "@/lib/findings/finding-or-rule";
import type { Locale } from "@/lib/i18n/locale";
import type { ImportFinding } from "@/lib/reference/records";

/**
 * What an import doubted, as a sentence of its own: without the date that stands beside it, unless the sentence goes on
 * to another.
 */
export function warningText(finding: ImportFinding, locale: Locale): string {
  const { date } = finding;
  const text = findingOrRule(finding, locale);
  const start = [": ", "："].map((mark) => `${date}${mark}`).find((each) => text.startsWith(each));
  if (start === undefined) return text;
  const rest = text.slice(start.length);
  // The bare name of a rule is no sentence.
  if (rest === finding.rule) return rest;
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
