import { queriesOf } from "@/lib/db/connection/queries-of";
import type { StoreLocation } from "@/lib/db/connection/store-location";
import type { Readable } from "@/lib/db/database";
import type { Journal, Listed, LoadReport } from "@/lib/reference/records";
import type { HeldDays } from "@/lib/series/session-runs";
import { readBatch, readBatches } from "./read-batches";
import { type Pause, readCloseRevisions } from "./read-close-revisions";
import { type Revisions, readRevisions } from "./read-revisions";
import { readHeldDays } from "./read-stored-closes";
import { readWarnings } from "./read-warnings";

/** How many rows of each list a journal has. */
export interface JournalLength {
  readonly batches: number;
  readonly warnings: number;
  readonly revisions: number;
}

interface Held {
  readonly revision: number;
  /** What the store was at. One that has gone back since, to a backup or a replica, may give a number a second time. */
  readonly store: number;
  readonly days: HeldDays;
}

// An import changes one index; reading the days of all again would take half a second.
const heldBySymbol = new WeakMap<StoreLocation, Map<string, Held>>();

/**
 * What was loaded into the store, with at most so many rows of each list, and the days on which each index has closes.
 * `pause` comes between two lists.
 */
export async function readJournal(
  db: Readable,
  length: JournalLength,
  pause: Pause = async () => {},
): Promise<Journal> {
  const state = await readRevisions(db);
  const most = (rows: number) => rows + 1;
  const batches = listed(await readBatches(db, most(length.batches)), length.batches);
  await pause();
  const warnings = listed(await readWarnings(db, "all", most(length.warnings)), length.warnings);
  await pause();
  const revisions = listed(
    await readCloseRevisions(db, "all", most(length.revisions), pause),
    length.revisions,
  );
  await pause();
  return { newest: state.newestBatch, batches, warnings, revisions, held: await readAllHeldDays(db, state) };
}

/** The load of a number with its findings and the closes that it replaced; `null` where there is none; `pause` as for its closes. */
export async function readLoadReport(
  db: Readable,
  id: number,
  most: Pick<JournalLength, "warnings" | "revisions">,
  pause: Pause = async () => {},
): Promise<LoadReport | null> {
  const batch = await readBatch(db, id);
  if (batch === null) return null;
  const warnings = await readWarnings(db, { batchId: id }, most.warnings);
  const { revision } = batch;
  const replaced =
    revision === null ? [] : await readCloseRevisions(db, { endedBy: revision }, most.revisions + 1, pause);
  return { batch, warnings, revisions: listed(replaced, most.revisions) };
}

/** The first `most` rows of a list of which one more was asked for. */
export function listed<T>(rows: readonly T[], most: number): Listed<T> {
  return { rows: rows.slice(0, most), hasMore: rows.length > most };
}

async function readAllHeldDays(db: Readable, { store, bySymbol }: Revisions): Promise<Map<string, HeldDays>> {
  const known = heldBySymbol.get(db.location) ?? new Map<string, Held>();
  heldBySymbol.set(db.location, known);
  const indices = await db.prisma.marketIndex.findMany({ select: { id: true, symbol: true } });
  for (const { id, symbol } of indices) {
    const revision = bySymbol.get(symbol) ?? 0;
    const held = known.get(symbol);
    if (held?.revision === revision && held.store <= store) continue;
    known.set(symbol, { revision, store, days: await readHeldDays(queriesOf(db.prisma), id) });
  }
  return new Map([...known].map(([symbol, { days }]) => [symbol, days]));
}
