import type { KnownIndices } from "@/lib/ingest/checks/file-sessions";
import type { IndexCandidate } from "@/lib/ingest/checks/recognise-index";
import { firstDozen } from "@/lib/reference/dozen";
import type { IndexSummary } from "@/lib/reference/records";
import { once } from "@/lib/views/parts/once";
import {
  type StoredIndex,
  storedIndex,
  storedRates,
  storedSummaries,
  storedYearEnds,
} from "./stored-indices";

/** What of the store stands beside a reader's files, asked for once when it is needed. */
export class StoredShelf {
  readonly summaries = retried(storedSummaries);
  readonly rates = retried(storedRates);
  readonly #yearEnds = retried(async () =>
    Promise.all(firstDozen(await this.summaries()).map(storedYearEnds)),
  );
  readonly #indices = new Map<string, () => Promise<StoredIndex>>();
  #candidates: readonly IndexCandidate[] = [];
  readonly #fetched = new Map<string, StoredIndex>();

  /** An index by its upper-case symbol; `null` where there is none, or the server does not answer. */
  async index(symbol: string): Promise<StoredIndex | null> {
    const summaries: readonly IndexSummary[] = await this.summaries().catch(() => []);
    const summary = summaries.find(({ profile }) => profile.symbol === symbol);
    if (summary === undefined) return null;
    const ask = this.#indices.get(symbol) ?? retried(() => storedIndex(summary));
    this.#indices.set(symbol, ask);
    const found = await ask().catch(() => null);
    if (found !== null) this.#fetched.set(symbol, found);
    return found;
  }

  /** Asks for the year-ends of the first twelve indices; afterwards `known` has them, unless the server did not answer. */
  async fetchYearEnds(): Promise<void> {
    this.#candidates = await this.#yearEnds().catch(() => []);
  }

  /** What has been fetched so far. */
  get known(): KnownIndices {
    return {
      yearEnds: () => this.#candidates,
      calendarOf: (symbol) => this.#fetched.get(symbol)?.calendar ?? null,
    };
  }
}

/** Asked once, and once more where it was not answered. */
function retried<T>(ask: () => Promise<T>): () => Promise<T> {
  let asking = once(ask);
  return () =>
    asking().catch((error: unknown) => {
      asking = once(ask);
      throw error;
    });
}
