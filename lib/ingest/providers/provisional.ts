import type { providerWords } from "@/lib/i18n/messages/providers";
import { localTime } from "./local-time";
import { lastSettledDay, type Market, marketToday } from "./markets";

const MS_PER_SECOND = 1000;

/** Why a close may still change. */
export type ProvisionalReason = keyof typeof providerWords.provisional;

/** What a provider says of the price it shows as the latest; moments in seconds since 1970-01-01 UTC. */
export interface LiveQuote {
  readonly time: number;
  /** The trading period that the provider calls the current one. */
  readonly session: { readonly start: number; readonly end: number };
}

/** What decides whether the last row of an answer is final. */
export interface Evidence {
  readonly market: Market;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  /** `null` where the provider gives none. */
  readonly quote: LiveQuote | null;
  /** Whether the last row has no volume though the rows before it have. */
  readonly lacksVolume: boolean;
}

/**
 * Why the close of the last day of an answer may still change; `null` where it is final. A close that comes a day
 * late does no harm, one that is wrong does, so any one of these is enough:
 *
 * - by the clock, it is the market's current day and less than an hour after the regular close;
 * - by the provider, its latest price is of that day and from within the current trading period, whatever the
 *   clock says: the answer may be delayed or come from a cache. After a half-day this holds until the provider
 *   turns to the next period;
 * - it is the market's current day and the volume is missing or 0, while most rows before it have one.
 */
export function provisionalReason(day: number, evidence: Evidence): ProvisionalReason | null {
  const { market, now, quote, lacksVolume } = evidence;
  if (day > lastSettledDay(market, now)) return "day-not-over";
  if (quote !== null && isWithinSession(quote)) {
    if (localTime(quote.time * MS_PER_SECOND, market.timeZone).day === day) return "price-within-session";
  }
  return lacksVolume && day === marketToday(market, now) ? "no-volume-yet" : null;
}

function isWithinSession({ time, session }: LiveQuote): boolean {
  return session.start <= time && time < session.end;
}
