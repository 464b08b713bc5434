import { completeStretch, isInside } from "@/lib/db/import/coverage";
import { isSameClose, storedClose } from "@/lib/db/import/same-close";
import { dayFromIso } from "@/lib/series/day";
import type { MarkedDays } from "@/lib/series/session-runs";
import type { SeriesRow } from "@/lib/shipped/series-rows";
import type { CloseRow } from "./read-close-rows";

/** What loading the shipped closes of an index does to those stored. */
export interface ShippedMerge {
  /** Rows that are new or differ from the stored ones of their days, by date. */
  readonly written: readonly WrittenRow[];
  /** How many of them are new. */
  readonly inserted: number;
  /** Dates of stored rows that go: they no longer ship, or a session lies on either side of a declared one. */
  readonly removed: readonly string[];
  readonly unchanged: number;
  /** The series afterwards. */
  readonly result: MarkedDays;
}

/** A row to be written; `batchId` is `null` where it is the load's own. */
export interface WrittenRow extends SeriesRow {
  readonly batchId: number | null;
}

/**
 * Decides what the shipped closes of an index do to the stored ones, as if they had been there before whatever a
 * reader imported: a shipped close takes the place of an imported one unless that import preferred its file; an
 * imported session stays a session where a shipped year-end or turning point states its close; an imported close of a
 * day that does not ship stays; a declared close inside the complete stretch gives way. O(n log n).
 */
export function mergeShipped(stored: readonly CloseRow[], shipped: readonly SeriesRow[]): ShippedMerge {
  const present = new Map(stored.map((row) => [row.date, row]));
  const wanted = new Map<string, WrittenRow | CloseRow>();
  for (const row of stored) if (row.writtenBy !== "shipped") wanted.set(row.date, row);
  for (const row of shipped) wanted.set(row.date, settle(row, present.get(row.date)));
  dropDeclaredInside(wanted);

  const result = [...wanted.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  const written = result.filter((row): row is WrittenRow => !("writtenBy" in row));
  return {
    written,
    inserted: written.filter(({ date }) => !present.has(date)).length,
    removed: stored.filter(({ date }) => !wanted.has(date)).map(({ date }) => date),
    unchanged: shipped.filter(({ date }) => present.get(date) === wanted.get(date)).length,
    result: markedDays(result),
  };
}

/** The row of a day that ships: the stored one itself where nothing changes. */
function settle(shipped: SeriesRow, stored: CloseRow | undefined): WrittenRow | CloseRow {
  if (stored === undefined) return { ...shipped, batchId: null };
  if (stored.writtenBy === "file") return stored;
  const close = storedClose(Number(shipped.close));
  if (stored.writtenBy === "stored" && shipped.basis !== "session") {
    if (isSameClose(stored.close, close)) return stored;
    // Of the import remains that there was a session.
    const { basis, datePrecision, batchId } = stored;
    return { ...shipped, basis, datePrecision, batchId };
  }
  return stored.writtenBy === "shipped" && isEqual(shipped, close, stored)
    ? stored
    : { ...shipped, batchId: null };
}

function isEqual(shipped: SeriesRow, close: number, stored: CloseRow): boolean {
  return (
    close === stored.close &&
    shipped.basis === stored.basis &&
    shipped.datePrecision === stored.datePrecision &&
    shipped.source === stored.source
  );
}

function dropDeclaredInside(wanted: Map<string, WrittenRow | CloseRow>): void {
  const rows = [...wanted.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
  const stretch = completeStretch(markedDays(rows));
  for (const { date, basis } of rows) {
    if (basis !== "session" && isInside(stretch, dayFromIso(date) ?? Number.NaN)) wanted.delete(date);
  }
}

function markedDays(rows: ReadonlyArray<Pick<SeriesRow, "date" | "basis">>): MarkedDays {
  return {
    days: Int32Array.from(rows, ({ date }) => dayFromIso(date) ?? Number.NaN),
    isSession: Uint8Array.from(rows, ({ basis }) => (basis === "session" ? 1 : 0)),
  };
}
