import type { Localised } from "@/lib/reference/types";

export const glossary = {
  "nav.glossary": { en: "Glossary", "zh-Hant": "詞彙" },
  "glossary.headline": { en: "Glossary.", "zh-Hant": "詞彙。" },
  "contents.glossary": { en: "Glossary", "zh-Hant": "詞彙" },
} as const satisfies Record<string, Localised>;
