import type { CurrencyField } from "@/lib/url/fields";
import { plainText, spacedWords } from "./plain-text";

/** What readers call the currencies that levels can be counted in. */
const CURRENCY_WORDS: ReadonlyArray<readonly [Exclude<CurrencyField, "local">, readonly string[]]> = [
  ["usd", ["us dollars", "us dollar", "american dollars", "usd", "美元", "美金"]],
  ["hkd", ["hong kong dollars", "hk dollars", "hkd", "港元", "港幣"]],
  ["gbp", ["pounds", "pounds sterling", "sterling", "gbp", "英鎊"]],
  ["eur", ["euros", "euro", "eur", "歐元"]],
  ["jpy", ["yen", "jpy", "日圓", "日元"]],
  ["cny", ["yuan", "renminbi", "rmb", "cny", "人民幣"]],
  ["inr", ["rupees", "rupee", "inr", "盧比"]],
];

/** The currency that a plain text names; `null` for none. */
export function currencyIn(plain: string): Exclude<CurrencyField, "local"> | null {
  const words = spacedWords(plain);
  const isNamed = (name: string) => {
    const written = spacedWords(plainText(name));
    return words.includes(/^ [a-z ]+ $/.test(written) ? written : written.trim());
  };
  return CURRENCY_WORDS.find(([, names]) => names.some(isNamed))?.[0] ?? null;
}
