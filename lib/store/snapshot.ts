import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { localFolder, type StoreLocation } from "@/lib/db/connection/store-location";
import type { Revisions } from "@/lib/db/read/read-revisions";
import type { Catalogue, HeldRecord, IndexRecord, LoadJournal, RatesRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { say } from "@/lib/watch/news.js";
import { decodeEntry, encodeEntry, isSameVersion, type SnapshotEntry, type Version } from "./snapshot-file";

/** What a snapshot holds, by name. */
export interface Contents {
  /** Which revisions the store was at when it last answered. */
  readonly revisions: Revisions;
  readonly catalogue: Catalogue;
  readonly journal: LoadJournal;
  readonly rates: RatesRecord;
  readonly facts: ReferenceFacts;
  readonly [index: `index-${string}`]: IndexRecord;
  readonly [held: `held-${string}`]: HeldRecord;
}

/** What a value is called in a snapshot. */
export type SnapshotName = keyof Contents;

// A disk that is slower than the store must not fill the memory with what waits for it.
const MOST_WAITING = 32;
const AFTER_FAILURE_MS = 60_000;
const LEFTOVER_MS = 60_000;
// How write-file-atomic calls what it has not finished; no name of ours has a dot.
const UNFINISHED = /\.[^.]+$/;
const OF_AN_INDEX = /^(index|held)-/;

/**
 * The last good answers of one store, one a file, for when it gives no more: in this machine's folder, so that they
 * outlive the process. Each file is replaced whole and checked when it is read; one that cannot be used is as good
 * as none.
 */
export class Snapshot {
  readonly #store: string;
  readonly #folder: string;
  readonly #waiting = new Map<SnapshotName, SnapshotEntry<unknown>>();
  readonly #written = new Map<SnapshotName, Version>();
  #writing: Promise<void> = Promise.resolve();
  #isWriting = false;
  #failedAt: number | null = null;

  constructor(location: StoreLocation, folder = localFolder()) {
    this.#store = storeName(location);
    // A folder a store: two that take turns do not overwrite each other.
    const short = createHash("sha256").update(this.#store).digest("hex").slice(0, 16);
    this.#folder = join(/* turbopackIgnore: true */ folder, "snapshot", short);
  }

  /** Writes a value soon. Never fails and never makes anyone wait: where the disk is full, that is said once. */
  save<N extends SnapshotName>(name: N, entry: SnapshotEntry<Contents[N]>): void {
    if (!this.isWritable || (this.#waiting.size >= MOST_WAITING && !this.#waiting.has(name))) return;
    this.#waiting.set(name, entry);
    if (!this.#isWriting) this.#writing = this.#writeWaiting();
  }

  /** The value last saved under a name, by whichever process; `null` where there is none that can be used. */
  async find<N extends SnapshotName>(name: N): Promise<SnapshotEntry<Contents[N]> | null> {
    try {
      return decodeEntry<Contents[N]>(await readFile(this.#path(name)), this.#store, name);
    } catch {
      return null;
    }
  }

  /** Whether this process has written a name's value of this version, or is about to. */
  has(name: SnapshotName, version: Version): boolean {
    return isSameVersion(this.#waiting.get(name) ?? this.#written.get(name), version);
  }

  /** `false` for a minute after a failure. */
  get isWritable(): boolean {
    return this.#failedAt === null || performance.now() - this.#failedAt > AFTER_FAILURE_MS;
  }

  /**
   * Removes what is kept of other indices than these, all that the store has, but for what is younger than a minute: another
   * process may know of a later load. Never fails; what cannot be removed stays.
   */
  async forgetOthers(symbols: Iterable<string>): Promise<void> {
    const names = Array.from(symbols, (symbol): SnapshotName[] => [
      `index-${symbol}`,
      `held-${symbol}`,
    ]).flat();
    const kept = new Set(names.map(fileName));
    const isLeft = (file: string) => OF_AN_INDEX.test(file) && !UNFINISHED.test(file) && !kept.has(file);
    // What the store has must be on the disk before what it has no more goes from there.
    await this.settled();
    for (const name of this.#written.keys()) if (isLeft(fileName(name))) this.#written.delete(name);
    await this.#removeLeft(isLeft).catch(() => {});
  }

  /** Resolves when all that was to be written is. */
  settled(): Promise<void> {
    return this.#writing;
  }

  async #writeWaiting(): Promise<void> {
    this.#isWriting = true;
    for (const [name, entry] of this.#waiting) {
      this.#waiting.delete(name);
      try {
        await this.#write(name, entry);
        this.#written.set(name, { revision: entry.revision, made: entry.made });
        this.#failedAt = null;
      } catch (error) {
        this.#waiting.clear();
        this.#noteFailure(error);
      }
    }
    this.#isWriting = false;
  }

  async #write(name: SnapshotName, entry: SnapshotEntry<unknown>): Promise<void> {
    if (this.#written.size === 0) await this.#makeFolder();
    if (await this.#isReadLater(name, entry)) return;
    // Not flushed to the disk: what a power cut tears, the checksum finds.
    await writeFileAtomic(this.#path(name), encodeEntry(this.#store, name, entry), { fsync: false });
  }

  /**
   * Whether another process has kept what it read later: by the time, not the revision, for a store may go back. A time
   * that has not come is of a clock that was wrong.
   */
  async #isReadLater(name: SnapshotName, { readAt }: SnapshotEntry<unknown>): Promise<boolean> {
    const kept = (await this.find(name))?.readAt.getTime() ?? 0;
    return kept > readAt.getTime() && kept <= Date.now();
  }

  async #makeFolder(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    // A process that was killed in mid-write left it.
    await this.#removeLeft((file) => UNFINISHED.test(file));
  }

  /** Removes files that nobody asks for; a young one may be another server's. */
  async #removeLeft(isLeft: (file: string) => boolean): Promise<void> {
    for (const file of await readdir(this.#folder)) {
      if (!isLeft(file)) continue;
      const path = join(this.#folder, file);
      const left = await stat(path).catch(() => null);
      if (left !== null && Date.now() - left.mtimeMs > LEFTOVER_MS) await rm(path, { force: true });
    }
  }

  #noteFailure(error: unknown): void {
    if (this.#failedAt === null) {
      const reason = error instanceof Error ? error.message : String(error);
      say("error", `What pages show cannot be kept for when the store does not answer: ${reason}`);
    }
    this.#failedAt = performance.now();
  }

  #path(name: SnapshotName): string {
    return join(/* turbopackIgnore: true */ this.#folder, fileName(name));
  }
}

/** What the file of a name is called; names of ours become themselves. */
function fileName(name: SnapshotName): string {
  return encodeURIComponent(name).replaceAll(".", "%2E");
}

/** Which store it is, without user and password: who reads it does not change what it holds. */
function storeName(location: StoreLocation): string {
  return location.engine === "embedded" ? `embedded ${location.folder}` : `server ${location.host}`;
}
