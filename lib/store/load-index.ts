import { LRUCache } from "lru-cache";
import { prepareStore } from "@/lib/db/prepare-store";
import { readIndex } from "@/lib/db/read-index";
import type { IndexRecord } from "@/lib/reference/records";
import { currentRevisions } from "./current-revisions";

// A series of fifty years takes about 0.2 MB with its facts, so that some three hundred stay in memory.
const CACHE_BYTES = 64 * 1024 * 1024;

const records = new LRUCache<string, IndexRecord>({ maxSize: CACHE_BYTES, sizeCalculation: bytesOf });
const loading = new Map<string, Promise<IndexRecord | null>>();

/**
 * Everything the store holds about an index, its symbol in upper or lower case; `null` for an unknown one. Kept
 * in memory until the index changes; several calls at once read it once. Opens the store where that has not
 * happened yet. Rejects with a StoreError where the store cannot be opened.
 */
export async function loadIndex(symbol: string): Promise<IndexRecord | null> {
  const db = await prepareStore();
  const upper = symbol.toUpperCase();
  const revision = (await currentRevisions(db)).bySymbol.get(upper);
  // No query for a name that a reader made up.
  if (revision === undefined) return null;
  const key = `${upper}@${revision}`;
  const cached = records.get(key);
  if (cached !== undefined) return cached;
  const pending = loading.get(key) ?? readIndex(db, upper).finally(() => loading.delete(key));
  loading.set(key, pending);
  const record = await pending;
  // A load that commits between the two reads gives a newer record, which belongs under its own revision.
  if (record !== null) records.set(`${upper}@${record.revision}`, record);
  return record;
}

function bytesOf({ series, annualCloses, milestones, turningPoints }: IndexRecord): number {
  // A character of JSON is about what a property or two bytes of text cost in memory.
  const facts = JSON.stringify([annualCloses, milestones, turningPoints]).length * 2;
  return series.days.byteLength + series.closes.byteLength + facts + 1024;
}
