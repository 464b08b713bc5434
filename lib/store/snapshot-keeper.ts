import { setTimeout as sleep } from "node:timers/promises";
import type { Readable } from "@/lib/db/database";
import { readHeldRecord } from "@/lib/db/read/read-held-record";
import { readIndex } from "@/lib/db/read/read-index";
import { readJournal } from "@/lib/db/read/read-journal";
import { readRates } from "@/lib/db/read/read-rates";
import { readReferenceFacts } from "@/lib/db/read/read-reference-facts";
import type { Revisions } from "@/lib/db/read/read-revisions";
import { firstDozen } from "@/lib/reference/dozen";
import { ON_PAGE } from "./journal-length";
import { readStore } from "./read-store";
import type { Contents, Snapshot, SnapshotName } from "./snapshot";
import { isSameVersion, type Version, versionFound } from "./snapshot-file";
import { indexVersion, journalVersion, storeVersion } from "./wanted-versions";

// How much older than the store's last answer the snapshot may call itself.
const NOTE_EVERY_MS = 60_000;
// Readers come first: between two indices the database and this process are theirs.
const PAUSE_MS = 100;

/**
 * Keeps the snapshot of a store up to date, in the background: whatever stands beside others, which is the first twelve
 * indices; of a longer list the others are kept when somebody asks for them, as long as the store has them.
 */
export class SnapshotKeeper {
  readonly #snapshot: Snapshot;
  readonly #isComplete: boolean;
  readonly #withoutCloses = new Map<string, Version>();
  #notedAt = Number.NEGATIVE_INFINITY;
  #isFilling = false;

  /** With `isComplete` it reads what no reader asks for, too. */
  constructor(snapshot: Snapshot, isComplete: boolean) {
    this.#snapshot = snapshot;
    this.#isComplete = isComplete;
  }

  /** Told of every answer of the store: notes the time, and what it has that the snapshot has not. */
  note(revisions: Revisions): void {
    const version = storeVersion(revisions);
    const isNew = !this.#snapshot.has("revisions", version);
    if (isNew || performance.now() - this.#notedAt > NOTE_EVERY_MS) {
      this.#notedAt = performance.now();
      this.#snapshot.save("revisions", { value: revisions, ...version, readAt: new Date() });
    }
    if (isNew) void this.#snapshot.forgetOthers(revisions.bySymbol.keys());
    if (this.#isComplete) void this.#fill(revisions);
  }

  /** Reads what no reader has asked for yet, the journal, the rates, the facts and one index after the other, so that its pages can be kept up. */
  async #fill(revisions: Revisions): Promise<void> {
    if (this.#isFilling) return;
    this.#isFilling = true;
    try {
      await this.#fillOne("journal", revisions, journalVersion(revisions), async (store) => {
        const value = await readJournal(store, ON_PAGE);
        return { value, revision: value.newest };
      });
      await this.#fillOne("rates", revisions, storeVersion(revisions), withRevision(readRates));
      await this.#fillOne("facts", revisions, storeVersion(revisions), withRevision(readReferenceFacts));
      for (const symbol of firstDozen([...revisions.bySymbol.keys()])) {
        const version = indexVersion(revisions, symbol);
        if (version === null || !this.#snapshot.isWritable) break;
        await this.#fillHeld(symbol, revisions, version);
        if (isSameVersion(this.#withoutCloses.get(symbol), version)) continue;
        if (this.#snapshot.has(`index-${symbol}`, version)) continue;
        await sleep(PAUSE_MS, undefined, { ref: false });
        const readAt = new Date();
        const record = await readStore(revisions, (store) => readIndex(store, symbol));
        if (record === null) this.#withoutCloses.set(symbol, version);
        else {
          const found = versionFound(record.revision, version);
          this.#snapshot.save(`index-${symbol}`, { value: record, ...found, readAt });
        }
        await this.#snapshot.settled();
      }
    } catch {
      // The next answer of the store goes on with it.
    } finally {
      this.#isFilling = false;
    }
  }

  async #fillHeld(symbol: string, revisions: Revisions, version: Version): Promise<void> {
    await this.#fillOne(`held-${symbol}`, revisions, version, async (db) => {
      const value = await readHeldRecord(db, symbol);
      return value && { value, revision: value.revision };
    });
  }

  async #fillOne<N extends SnapshotName>(
    name: N,
    revisions: Revisions,
    wanted: Version,
    read: (store: Readable) => Promise<{ readonly value: Contents[N]; readonly revision: number } | null>,
  ): Promise<void> {
    if (!this.#snapshot.isWritable || this.#snapshot.has(name, wanted)) return;
    await sleep(PAUSE_MS, undefined, { ref: false });
    const readAt = new Date();
    const found = await readStore(revisions, read);
    if (found === null) return;
    this.#snapshot.save(name, { value: found.value, ...versionFound(found.revision, wanted), readAt });
    await this.#snapshot.settled();
  }
}

/** A read of what names its own revision, with that beside it. */
function withRevision<T extends { readonly revision: number }>(read: (store: Readable) => Promise<T>) {
  return async (store: Readable) => {
    const value = await read(store);
    return { value, revision: value.revision };
  };
}
