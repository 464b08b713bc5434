import type { Localised } from "@/lib/reference/types";

export const tech = {
  "nav.tech": { en: "TECH against the market", "zh-Hant": "科技指數對大市" },
  "tech.headline": { en: "TECH against the market.", "zh-Hant": "科技指數對大市。" },
  "contents.tech": { en: "TECH against the market", "zh-Hant": "科技指數對大市" },
} as const satisfies Record<string, Localised>;
