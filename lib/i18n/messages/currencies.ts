import type { Localised } from "@/lib/reference/types";

/** The currencies that levels can be counted in, and why they cannot. */
export const currencies = {
  "currency.label": { en: "Counted in", "zh-Hant": "計算貨幣" },
  "currency.local": { en: "own currency", "zh-Hant": "各自貨幣" },
  "currency.hkd": { en: "Hong Kong dollars", "zh-Hant": "港元" },
  "currency.usd": { en: "US dollars", "zh-Hant": "美元" },
  "currency.gbp": { en: "pounds sterling", "zh-Hant": "英鎊" },
  "currency.eur": { en: "euros", "zh-Hant": "歐元" },
  "currency.jpy": { en: "yen", "zh-Hant": "日圓" },
  "currency.cny": { en: "renminbi", "zh-Hant": "人民幣" },
  "currency.inr": { en: "Indian rupees", "zh-Hant": "印度盧比" },
  "reason.no-rates": { en: "no rates of exchange on these days", "zh-Hant": "這些日子未有匯率" },
} as const satisfies Record<string, Localised>;
