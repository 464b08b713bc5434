import type { Localised } from "@/lib/reference/types";

export const methodology = {
  "nav.methodology": { en: "Methodology", "zh-Hant": "編算方法" },
  "methodology.headline": { en: "Methodology.", "zh-Hant": "編算方法。" },
  "contents.methodology": { en: "Methodology", "zh-Hant": "編算方法" },
} as const satisfies Record<string, Localised>;
