import type { Locale } from "@/lib/i18n/locale";

const TRADITIONAL = /^zh(-(hant|hk|tw|mo)\b.*)?$/i;
const ENGLISH = /^en\b/i;

/**
 * The first of the browser's languages that the almanac has; Chinese in simplified characters is none of them. `null`
 * where it asks for others alone.
 */
export function wantedLanguage(languages: readonly string[]): Locale | null {
  for (const language of languages) {
    if (TRADITIONAL.test(language)) return "zh-Hant";
    if (ENGLISH.test(language)) return "en";
  }
  return null;
}
