import type { Locale } from "@/lib/i18n/locale";
import { MADE_UP_BASKET } from "@/lib/methodology/made-up-basket";
import type { CompanyCells } from "./company-cells";

const MILLION = 1e6;

/** What the made-up companies did since the close before, per cent; made up too. */
const MOVES = [0.8, -1.2, 2.4, 0.3, -0.6, 1.1, -2.9, 4.5, 0, -0.4, 3.2, 1.7, -1.9, 0.5, 6.1];

/** The cells of the made-up companies, in the reader's language; the cap is left to set their cap factors. */
export function presetCells(locale: Locale): CompanyCells[] {
  return MADE_UP_BASKET.map(({ name, price, issuedShares, freeFloat }, position) => ({
    name: name[locale],
    price: (price * (1 + (MOVES[position] ?? 0) / 100)).toFixed(2),
    issuedShares: String(issuedShares / MILLION),
    freeFloat: String(freeFloat),
    capFactor: "",
    closeBefore: price.toFixed(2),
  }));
}

/** The company that joins where the reader names none: made up as the others are. */
export const NEWCOMER: Readonly<Record<Locale, CompanyCells>> = {
  en: newcomer("Made-up Robots"),
  "zh-Hant": newcomer("虛構機械人"),
};

function newcomer(name: string): CompanyCells {
  return { name, price: "96.50", issuedShares: "1800", freeFloat: "0.65", capFactor: "", closeBefore: "" };
}
