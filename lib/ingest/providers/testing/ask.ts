import { politeFetch } from "@/lib/ingest/providers/fetch/polite-fetch";
import { requireDay } from "@/lib/series/day";
import type { ProvidedCloses, Provider } from "../provider";
import { fakeClock } from "./fake-clock";
import { type Replay, replayServer } from "./replay-server";
import { momentAt } from "./yahoo-answer";

/** What a test asks a provider for; without a word, HSI from Monday 4 to Friday 15 March 2024, on Saturday. */
export interface Ask {
  readonly symbol?: string;
  readonly from?: string;
  readonly to?: string;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now?: number;
}

/** Noon of Saturday 16 March 2024 in Hong Kong. */
export const SATURDAY = 1000 * momentAt(requireDay("2024-03-16"), "12:00", "Asia/Hong_Kong");

/** What a provider makes of one answer of the server, and the address it asked. */
export async function askProvider(
  provider: Provider,
  replay: Replay,
  { symbol = "HSI", from = "2024-03-04", to = "2024-03-15", now = SATURDAY }: Ask = {},
): Promise<{ provided: ProvidedCloses; path: string }> {
  const server = await replayServer([replay]);
  try {
    const provided = await provider.fetchCloses(
      { symbol, from: requireDay(from), to: requireDay(to) },
      {
        fetch: politeFetch(fetch, fakeClock()),
        signal: new AbortController().signal,
        baseUrl: server.url,
        now,
      },
    );
    return { provided, path: server.asked[0]?.path ?? "" };
  } finally {
    await server.close();
  }
}
