import type { Localised } from "@/lib/reference/types";

/** What closes that are no sessions are called, how they are annualised, and what is not known of a reader's file. */
export const observations = {
  "observation.unit": {
    en: "{periodicity, select, weekly {week} monthly {month} quarterly {quarter} yearly {year} other {close}}",
    "zh-Hant": "{periodicity, select, weekly {周} monthly {月} quarterly {季} yearly {年} other {次收市}}",
  },
  "observation.units": {
    en: "{periodicity, select, weekly {weeks} monthly {months} quarterly {quarters} yearly {years} other {closes}}",
    "zh-Hant":
      "{periodicity, select, weekly {周} monthly {個月} quarterly {季} yearly {年} other {個收市價}}",
  },
  "observation.title": {
    en: "{periodicity, select, weekly {Weeks} monthly {Months} quarterly {Quarters} yearly {Years} other {Closes}}",
    "zh-Hant": "{periodicity, select, weekly {周} monthly {月} quarterly {季} yearly {年} other {收市}}",
  },
  "observation.spacing": {
    en: "{periodicity, select, daily {daily} weekly {weekly} monthly {monthly} quarterly {quarterly} yearly {yearly} other {unevenly spaced}}",
    "zh-Hant":
      "{periodicity, select, daily {每日} weekly {每周} monthly {每月} quarterly {每季} yearly {每年} other {不定期}}",
  },
  "observation.annualised": {
    en: "annualised, {spacing}, ×√{f}",
    "zh-Hant": "{spacing}，年化，×√{f}",
  },
  "observation.stretch": { en: "{spacing} from {from} to {to}", "zh-Hant": "{from}至{to}為{spacing}" },
  "observation.note": {
    en: "The closes are unevenly spaced, and what takes every one of them is n/a. From {from} to {to} they are {spacing}.",
    "zh-Hant": "收市價相隔並不均勻，需要逐個收市價計算的數字不適用。由{from}至{to}為{spacing}收市價。",
  },
  "observation.note.link": { en: "Show these {spacing} closes alone", "zh-Hant": "只看這些{spacing}收市價" },
  "observation.note.none": {
    en: "no stretch of them is even and long enough",
    "zh-Hant": "沒有一段夠長而均勻",
  },
  "currency.unknown": { en: "currency not stated", "zh-Hant": "未註明貨幣" },
  "definition.unknownBasis": {
    en: "As the file has it; whether dividends are in is not stated.",
    "zh-Hant": "依檔案所載；未註明是否計入股息。",
  },
  "observation.volatility": {
    en: "From {from} to {to} the {name} moved with a volatility of <b>{value}</b> a year, by its {spacing} closes.",
    "zh-Hant": "由{from}至{to}，按{spacing}收市價計，{name}的年化波幅為 <b>{value}</b>。",
  },
} as const satisfies Record<string, Localised>;
