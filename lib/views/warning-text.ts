import type { Locale } from "@/lib/i18n/locale";
import type { ImportFinding } from "@/lib/reference/records";
import { findingOrRule } from "./finding-or-rule";

/** What an import doubted, as a sentence without the date that stands beside it. */
export function warningText(finding: ImportFinding, locale: Locale): string {
  const { date } = finding;
  const text = findingOrRule(finding, locale);
  return date !== null && text.startsWith(date) ? text.slice(date.length).replace(/^(：|: )/, "") : text;
}
