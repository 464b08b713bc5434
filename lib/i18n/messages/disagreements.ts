import type { Localised } from "@/lib/reference/types";

export const disagreements = {
  "nav.disagreements": { en: "Where sources disagree", "zh-Hant": "各方分歧" },
  "disagreements.headline": { en: "Where sources disagree.", "zh-Hant": "各方分歧。" },
  "contents.disagreements": { en: "Where sources disagree", "zh-Hant": "各方分歧" },
} as const satisfies Record<string, Localised>;
