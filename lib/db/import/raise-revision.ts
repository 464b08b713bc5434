import type { Queries } from "@/lib/db/database";

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

/** Raises the store's revision within a load's transaction and returns the new one. */
export async function raiseRevision(queries: Queries): Promise<number> {
  const [state] = await queries.query<{ revision: number }>(
    `INSERT INTO store_revision (id, revision) VALUES (1, 1)
     ON CONFLICT (id) DO UPDATE SET revision = store_revision.revision + 1, changed_at = clock_timestamp()
     RETURNING revision`,
  );
  return state?.revision ?? 1;
}
