import type { Queries } from "@/lib/db/database";

/** What PostgreSQL tells those who LISTEN of when a load is committed. */
export const LOAD_CHANNEL = "hang_seng_almanac_load";

/** Makes the commit of a load's transaction tell all processes that listen on this server. */
export async function tellOfLoad(queries: Queries): Promise<void> {
  await queries.query("SELECT pg_notify($1, '')::text AS told", [LOAD_CHANNEL]);
}

/**
 * Makes every other load of the store wait until this transaction ends, and returns the store's revision: what the
 * transaction writes belongs to the next one.
 */
export async function lockRevision(queries: Queries): Promise<number> {
  await queries.query("INSERT INTO store_revision (id) VALUES (1) ON CONFLICT DO NOTHING");
  const [state] = await queries.query<{ revision: number }>(
    "SELECT revision FROM store_revision WHERE id = 1 FOR UPDATE",
  );
  return state?.revision ?? 0;
}

/** Raises the store's revision within a load's transaction, which tells the other processes, and returns the new one. */
export async function raiseRevision(queries: Queries): Promise<number> {
  const [state] = await queries.query<{ revision: number }>(
    `INSERT INTO store_revision (id, revision) VALUES (1, 1)
     ON CONFLICT (id) DO UPDATE SET revision = store_revision.revision + 1, changed_at = clock_timestamp()
     RETURNING revision`,
  );
  await tellOfLoad(queries);
  return state?.revision ?? 1;
}
