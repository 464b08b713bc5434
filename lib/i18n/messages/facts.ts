import type { Localised } from "@/lib/reference/types";

export const facts = {
  "nav.facts": { en: "Facts", "zh-Hant": "指數資料" },
  "facts.headline": { en: "Facts.", "zh-Hant": "指數資料。" },
  "contents.facts": { en: "Facts", "zh-Hant": "指數資料" },
} as const satisfies Record<string, Localised>;
