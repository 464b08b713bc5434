import { providerWords } from "@/lib/i18n/messages/providers";
import { type Listing, listingOf } from "./markets";
import { ProviderError } from "./provider-error";

/** The providers, by the names that options and reports use. */
export type ProviderName = Exclude<keyof Listing, "market">;

/** What a provider calls the index of an upper-case symbol; `null` where it has none that is known. */
export function providerSymbol(provider: ProviderName, symbol: string): string | null {
  return listingOf(symbol)?.[provider] ?? null;
}

/** What a provider calls an index; throws a ProviderError `unknown-symbol` where it has none that is known. */
export function requireProviderSymbol(provider: ProviderName, symbol: string): string {
  const name = providerSymbol(provider, symbol);
  if (name === null) {
    throw new ProviderError("unknown-symbol", providerWords.unknownSymbol(symbol, provider));
  }
  return name;
}
