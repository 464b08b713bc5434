import type { Localised } from "@/lib/reference/types";

export const periods = {
  "year.headline": {
    en: "In {year} the {name} {direction, select, up {rose <up>{change}</up>, to} down {fell <down>{change}</down>, to} none {did not move: it closed at} other {closed at}} <b>{close}</b>.",
    "zh-Hant":
      "{year}年{name}{direction, select, up {升 <up>{change}</up>，} down {跌 <down>{change}</down>，} none {不變，} other {}}收報 <b>{close}</b> 點。",
  },
  "month.headline": {
    en: "In {month} the {name} {direction, select, up {rose <up>{change}</up>, to} down {fell <down>{change}</down>, to} none {did not move: it closed at} other {closed at}} <b>{close}</b>.",
    "zh-Hant":
      "{month}{name}{direction, select, up {升 <up>{change}</up>，} down {跌 <down>{change}</down>，} none {不變，} other {}}收報 <b>{close}</b> 點。",
  },
  "sessions.title": { en: "Every session", "zh-Hant": "逐日收市" },
} as const satisfies Record<string, Localised>;
