import type { FindingOf } from "@/lib/findings/finding";
import type { PoliteFetch } from "@/lib/ingest/providers/fetch/polite-fetch";
import type { ProviderName } from "./provider-symbols";
import type { ProvisionalReason } from "./provisional";

/** The closes wanted of an index: its symbol in the almanac (`HSI`), and the first and last day number. */
export interface ClosesRequest {
  readonly symbol: string;
  readonly from: number;
  readonly to: number;
}

/** What a provider works with. */
export interface ProviderContext {
  readonly fetch: PoliteFetch;
  readonly signal: AbortSignal;
  /** Where the provider answers; a path in it comes before the provider's own. */
  readonly baseUrl: URL;
  /** The moment of asking, in milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** A row of the last day that was left out because its close may still change. */
export interface ProvisionalClose {
  readonly day: number;
  readonly close: number;
  readonly why: ProvisionalReason;
}

/**
 * Rows of an answer that were left out: `without-close`, days of no session; `duplicate-row`, rows of a day that a later
 * row stands for.
 */
export type ProviderNote = FindingOf<"without-close" | "duplicate-row">;

/** Closes as a provider gave them, checked for form but not against what is stored. */
export interface ProvidedCloses {
  /** Day numbers in the exchange's own calendar, strictly increasing, none outside the request. */
  readonly days: Int32Array;
  /** Finite and above 0. */
  readonly closes: Float64Array;
  readonly provisional: ProvisionalClose | null;
  /** The currency the provider names; `null` where it names none. */
  readonly currency: string | null;
  readonly notes: readonly ProviderNote[];
}

/** One source of daily closes on the network. */
export interface Provider {
  readonly name: ProviderName;

  /**
   * The closes of an index from `from` to `to`, both included. Throws a ProviderError where there are none to
   * be had, and the signal's reason where it was aborted.
   */
  fetchCloses(request: ClosesRequest, context: ProviderContext): Promise<ProvidedCloses>;
}
