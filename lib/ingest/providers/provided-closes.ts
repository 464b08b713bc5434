import { providerWords } from "@/lib/i18n/messages/providers";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import { marketToday } from "./markets";
import type { ClosesRequest, ProvidedCloses, ProvisionalClose } from "./provider";
import { malformed } from "./provider-error";
import { type Evidence, provisionalReason } from "./provisional";

/** The rows of an answer, as read: days strictly increasing, closes finite and above 0. */
export type ReadCloses = Omit<ProvidedCloses, "provisional">;

/**
 * What a provider hands on of the rows it read: those that were asked for, without a last one that is provisional.
 * Throws a ProviderError where a row is dated after the market's today: then no date of the answer can be trusted.
 */
export function providedCloses(
  read: ReadCloses,
  { from, to }: ClosesRequest,
  evidence: Evidence,
  host: string,
): ProvidedCloses {
  const { days, closes } = read;
  refuseFuture(days, evidence, host);
  const first = positionOnOrAfter(days, from);
  const end = positionOnOrBefore(days, to) + 1;
  const provisional = end > first ? provisionalAt(read, end - 1, evidence) : null;
  const kept = provisional === null ? end : end - 1;
  return {
    ...read,
    days: days.slice(first, kept),
    closes: closes.slice(first, kept),
    provisional,
  };
}

function refuseFuture(days: Int32Array, { market, now }: Evidence, host: string): void {
  const last = days.at(-1);
  const today = marketToday(market, now);
  if (last !== undefined && last > today) {
    const { found, expected } = providerWords;
    const noneAfter = expected.noneAfter(isoFromDay(today), market.timeZone);
    throw malformed(host, found.closeOf(isoFromDay(last)), noneAfter);
  }
}

function provisionalAt(
  { days, closes }: ReadCloses,
  last: number,
  evidence: Evidence,
): ProvisionalClose | null {
  const day = at(days, last);
  const why = provisionalReason(day, evidence);
  return why === null ? null : { day, close: at(closes, last), why };
}
