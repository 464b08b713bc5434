import type { Locale } from "@/lib/i18n/locale";

const CHINESE = /^zh\b/i;
const ENGLISH = /^en\b/i;

/**
 * The first of the browser's languages that the almanac has: whoever reads Chinese reads traditional characters sooner than
 * English. `null` where it asks for others alone.
 */
export function wantedLanguage(languages: readonly string[]): Locale | null {
  for (const language of languages) {
    if (CHINESE.test(language)) return "zh-Hant";
    if (ENGLISH.test(language)) return "en";
  }
  return null;
}
