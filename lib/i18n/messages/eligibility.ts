import type { Localised } from "@/lib/reference/types";

export const eligibility = {
  "nav.eligibility": { en: "Eligibility", "zh-Hant": "入選資格" },
  "eligibility.headline": { en: "Eligibility.", "zh-Hant": "入選資格。" },
  "contents.eligibility": { en: "Eligibility", "zh-Hant": "入選資格" },
} as const satisfies Record<string, Localised>;
