import { providerWords } from "@/lib/i18n/messages/providers";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter } from "@/lib/series/position";
import type { DayRange } from "@/lib/series/series";
import { marketOf } from "./markets";
import { missingRange, type Stored } from "./missing-range";
import { compareOverlap, type Overlap } from "./overlap";
import type { ProvidedCloses, Provider, ProviderContext } from "./provider";
import { ProviderError, UpdateError } from "./provider-error";
import { type ProviderName, providerSymbol } from "./provider-symbols";

// The longest closure of a market in the table was eleven days (Tokyo, 2019).
const STALE_AFTER_DAYS = 14;

/** A series to bring up to date. */
export interface MissingRequest {
  /** Upper-case symbol. */
  readonly symbol: string;
  readonly stored: Stored;
  /** In order of preference. */
  readonly providers: readonly Provider[];
}

/** What the update of all series of a run works with. */
export interface UpdateContext extends Omit<ProviderContext, "baseUrl"> {
  readonly baseUrls: Readonly<Record<ProviderName, URL>>;
}

/** Nothing can be missing yet: nobody was asked. */
export interface UpToDate {
  readonly isUpToDate: true;
}

/** The closes after the last stored session, none on a holiday, and all there is to report about them. */
export interface FetchedCloses extends ProvidedCloses {
  readonly isUpToDate: false;
  readonly provider: ProviderName;
  readonly asked: DayRange;
  readonly overlap: Overlap;
  /** Providers that were asked before and failed. */
  readonly failures: readonly ProviderError[];
}

/**
 * The closes that a series lacks since its last stored session, from the first provider that has them and agrees
 * with the last stored sessions. Providers that are not known to have the index are passed over.
 *
 * Throws an UpdateError with every provider's reason where none is left, and the signal's reason where it aborts.
 */
export async function fetchMissing(
  { symbol, stored, providers }: MissingRequest,
  context: UpdateContext,
): Promise<UpToDate | FetchedCloses> {
  const market = marketOf(symbol);
  if (market === null) throw new UpdateError(symbol, []);
  const asked = missingRange(stored, market, context.now);
  if (asked === null) return { isUpToDate: true };
  const failures: ProviderError[] = [];
  for (const provider of providers) {
    if (providerSymbol(provider.name, symbol) === null) continue;
    try {
      const fetched = await fetchFrom(provider, symbol, stored, asked, context);
      return { isUpToDate: false, provider: provider.name, asked, ...fetched, failures };
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      failures.push(error);
    }
  }
  throw new UpdateError(symbol, failures);
}

async function fetchFrom(
  provider: Provider,
  symbol: string,
  stored: Stored,
  asked: DayRange,
  { baseUrls, ...context }: UpdateContext,
): Promise<Omit<FetchedCloses, "isUpToDate" | "provider" | "asked" | "failures">> {
  const baseUrl = baseUrls[provider.name];
  const provided = await provider.fetchCloses({ symbol, ...asked }, { ...context, baseUrl });
  const overlap = compareOverlap(stored, provided, asked, stored.lastSessionDay, baseUrl.host);
  refuseStale(provided, asked.to, baseUrl.host);
  const first = positionOnOrAfter(provided.days, stored.lastSessionDay + 1);
  const [days, closes] = [provided.days.slice(first), provided.closes.slice(first)];
  return { ...provided, days, closes, overlap };
}

function refuseStale({ days, provisional }: ProvidedCloses, today: number, host: string): void {
  const newest = provisional?.day ?? days.at(-1) ?? Number.NEGATIVE_INFINITY;
  if (today - newest <= STALE_AFTER_DAYS) return;
  throw new ProviderError("stale", providerWords.stale(host, isoFromDay(newest)));
}
