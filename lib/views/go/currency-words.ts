import type { CurrencyField } from "@/lib/url/field-choices";
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

/** A currency that a text names, and what else is in it. */
export interface NamedCurrency {
  /** `null` for none. */
  readonly currency: Exclude<CurrencyField, "local"> | null;
  /** In spaced words. */
  readonly rest: string;
}

/** Takes the name of a currency out of a plain text. */
export function takeCurrency(plain: string): NamedCurrency {
  const words = spacedWords(plain);
  for (const [currency, names] of CURRENCY_WORDS) {
    for (const name of names) {
      const written = spacedWords(plainText(name));
      const found = /^ [a-z ]+ $/.test(written) ? written : written.trim();
      if (words.includes(found)) return { currency, rest: words.replace(found, " ") };
    }
  }
  return { currency: null, rest: words };
}
