import type { Locale } from "./locale";

/** What stands between two sentences. */
export function sentenceGap(locale: Locale): string {
  return locale === "en" ? " " : "";
}

/** Sentences one behind the other; empty ones are left out. */
export function sentences(locale: Locale, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(sentenceGap(locale));
}
