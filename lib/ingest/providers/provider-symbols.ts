import { providerWords } from "@/lib/i18n/messages/providers";
import { ProviderError } from "./provider-error";

/** The providers, by the names that options and reports use. */
export type ProviderName = "stooq" | "yahoo";

type Names = Readonly<Record<ProviderName, string | null>>;

/**
 * What each provider calls the indices. `null`: it has no such index, or none that is known for sure; a symbol is
 * never made up by analogy, because providers answer a wrong one with another index.
 */
const SYMBOLS: Readonly<Record<string, Names>> = {
  HSI: { stooq: "^hsi", yahoo: "^HSI" },
  HSCEI: { stooq: null, yahoo: "^HSCE" },
  HSTECH: { stooq: null, yahoo: "HSTECH.HK" },
  HSCI: { stooq: null, yahoo: null },
  SPX: { stooq: "^spx", yahoo: "^GSPC" },
  DJI: { stooq: "^dji", yahoo: "^DJI" },
  N225: { stooq: "^nkx", yahoo: "^N225" },
  FTSE: { stooq: "^ukx", yahoo: "^FTSE" },
  NIFTY: { stooq: null, yahoo: "^NSEI" },
  SSEC: { stooq: "^shc", yahoo: "000001.SS" },
  DAX: { stooq: "^dax", yahoo: "^GDAXI" },
  CAC: { stooq: "^cac", yahoo: "^FCHI" },
};

/** The indices whose names at the providers were looked up, whether or not they have one. */
export const LOOKED_UP_SYMBOLS: readonly string[] = Object.keys(SYMBOLS);

/** What a provider calls the index of an upper-case symbol; `null` where it has none that is known. */
export function providerSymbol(provider: ProviderName, symbol: string): string | null {
  return Object.hasOwn(SYMBOLS, symbol) ? (SYMBOLS[symbol]?.[provider] ?? null) : null;
}

/** What a provider calls an index; throws a ProviderError `unknown-symbol` where it has none that is known. */
export function requireProviderSymbol(provider: ProviderName, symbol: string): string {
  const name = providerSymbol(provider, symbol);
  if (name === null) {
    throw new ProviderError("unknown-symbol", providerWords.unknownSymbol(symbol, provider));
  }
  return name;
}
