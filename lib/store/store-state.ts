import process from "node:process";
import { LRUCache } from "lru-cache";
import { StoreError } from "@/lib/db/connection/store-error";
import { type StoreLocation, storeLocation } from "@/lib/db/connection/store-location";
import { type Revisions, readRevisions } from "@/lib/db/read/read-revisions";
import { readWhole } from "@/lib/db/read/read-whole";
import { prepareStore } from "@/lib/db/schema/prepare-store";
import type { Catalogue, HeldRecord, IndexRecord, LoadJournal, RatesRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { readSetting } from "@/lib/settings/settings.js";
import { workerNumber } from "@/lib/settings/worker.js";
import { say } from "@/lib/watch/news.js";
import { AnswerQueue } from "./answer-queue";
import { Attempts } from "./attempts";
import { forgetProcessWide, processWide } from "./process-wide";
import { Snapshot } from "./snapshot";
import type { SnapshotEntry } from "./snapshot-file";
import { SnapshotKeeper } from "./snapshot-keeper";
import { StoreMonitor } from "./store-monitor";
import { failureText } from "./unavailable";

/** A value in memory. */
export interface Remembered<T> extends SnapshotEntry<T> {
  /** Whether it was read from the store by this process, and not from the snapshot. */
  readonly firstHand: boolean;
}

/** What is in memory of one kind of thing, and the reads of it that are under way. */
export interface ReadCache<T extends object> {
  readonly memory: LRUCache<string, Remembered<T>>;
  readonly attempts: Attempts<Remembered<T> | null>;
}

/** All that this process knows of its store. */
export interface StoreState {
  readonly monitor: StoreMonitor<Revisions>;
  readonly snapshot: Snapshot;
  readonly catalogues: ReadCache<Catalogue>;
  readonly journals: ReadCache<LoadJournal>;
  readonly held: ReadCache<HeldRecord>;
  readonly rates: ReadCache<RatesRecord>;
  readonly facts: ReadCache<ReferenceFacts>;
  readonly records: ReadCache<IndexRecord>;
  /** For reads that are not cached. */
  readonly others: AnswerQueue;
  /** How long a read may take that nothing older can stand in for. */
  readonly readWithinMs: number;
  /** Whether something may answer where the server does not. */
  readonly hasReplicas: boolean;
}

// Of what CACHE_MB grants, the rest is for answers as bytes (scripts/serve.js).
const SERIES_SHARE = 0.8;
const BYTES_A_MEGABYTE = 1_000_000;
// What pages work out of a series stays beside it (lib/views/parts/once.ts): with every page looked at, five times its own
// 0.16 MB of fifty years, so that some seventy are held unless more is granted.
const WITH_WORKED_OUT = 6;
// A stretch of sessions, or a single day, takes so much; an index has some dozens.
const BYTES_A_STRETCH = 64;
const HELD_BYTES = 4_000_000;

// The embedded store does one thing at a time, in this process: while it loads a file it is busy, not away.
const BOUNDS = {
  server: { answerMs: 2000, readMs: 4000 },
  embedded: { answerMs: 30_000, readMs: 30_000 },
} as const;

// Of the pool's ten connections five are left: for one each of the other reads, for keeping the snapshot, and for the
// question whether the store answers.
const RECORDS_AT_ONCE = 5;

const NAME = "state";

/** The state of the process, made at first use. */
export function storeState(): StoreState {
  return processWide(NAME, makeState);
}

/** Lets go of all that is known of the store, as a process does that ends; the next use begins anew. */
export function forgetState(): void {
  storeState().monitor.stop();
  forgetProcessWide(NAME);
}

function makeState(): StoreState {
  const location = storeLocation();
  const { answerMs, readMs } = BOUNDS[location.engine];
  const mostBytes = seriesBytes();
  const snapshot = new Snapshot(location);
  const keeper = new SnapshotKeeper(snapshot, keepsAll(location, workerNumber(process.env)));
  const caches = makeCaches(readMs, mostBytes);
  let latest = 0;
  return {
    monitor: new StoreMonitor({
      ask: askStore,
      boundMs: answerMs,
      onAnswer(revisions) {
        // A backup, or a replica that has taken the place of its server, may give later numbers to other closes.
        if (revisions.store < latest) for (const { memory } of Object.values(caches)) memory.clear();
        latest = revisions.store;
        keeper.note(revisions);
      },
      onDown(error, since) {
        const time = since.toISOString().slice(0, 16).replace("T", " ");
        say("error", `${failureText(error)} Pages show the closes as of ${time} UTC.`);
      },
      onUp: () => say("warn", "The store answers again."),
    }),
    snapshot,
    ...caches,
    others: new AnswerQueue(1, readMs),
    readWithinMs: readMs,
    hasReplicas: location.engine === "server" && location.replicaUrls.length > 0,
  };
}

type Caches = Pick<StoreState, "catalogues" | "journals" | "held" | "rates" | "facts" | "records">;

function makeCaches(readMs: number, mostBytes: number): Caches {
  return {
    catalogues: { memory: new LRUCache({ max: 1 }), attempts: new Attempts(1, readMs) },
    journals: { memory: new LRUCache({ max: 1 }), attempts: new Attempts(1, readMs) },
    held: {
      memory: new LRUCache({ maxSize: HELD_BYTES, sizeCalculation: ({ value }) => heldBytes(value) }),
      attempts: new Attempts(1, readMs),
    },
    rates: { memory: new LRUCache({ max: 1 }), attempts: new Attempts(1, readMs) },
    facts: { memory: new LRUCache({ max: 1 }), attempts: new Attempts(1, readMs) },
    records: {
      memory: new LRUCache({ maxSize: mostBytes, sizeCalculation: ({ value }) => bytesOf(value, mostBytes) }),
      attempts: new Attempts(RECORDS_AT_ONCE, readMs),
    },
  };
}

/**
 * Whether this process keeps what no reader asks for, too: of processes that serve together the first does. An embedded
 * store that this one alone has is gone only when it is.
 */
function keepsAll({ engine }: StoreLocation, worker: number | null): boolean {
  return worker === null ? engine === "server" : worker === 1;
}

async function askStore(): Promise<Revisions> {
  const revisions = await readWhole(await prepareStore(), readRevisions);
  // A database that is just being restored: what was read from it before is better than nothing.
  if (revisions.bySymbol.size === 0) throw new StoreError("The store holds no index.");
  return revisions;
}

/** How many bytes of series stay in memory. */
function seriesBytes(): number {
  return Math.round(readSetting(process.env, "CACHE_MB") * SERIES_SHARE * BYTES_A_MEGABYTE);
}

function heldBytes({ days: { runs, declared } }: HeldRecord): number {
  return (runs.length + declared.length + 1) * BYTES_A_STRETCH;
}

/** What a record is counted for, of `mostBytes`; a series that is longer than most is still held, alone or nearly so. */
function bytesOf(record: IndexRecord, mostBytes: number): number {
  const { series, annualCloses, milestones, turningPoints } = record;
  // A character of JSON is about what a property or two bytes of text cost in memory.
  const facts = JSON.stringify([annualCloses, milestones, turningPoints]).length * 2;
  const closes = series.days.byteLength + series.closes.byteLength;
  const own = closes + facts + 1024;
  return Math.max(own, Math.min(closes * WITH_WORKED_OUT + facts + 1024, Math.floor(mostBytes / 2)));
}
