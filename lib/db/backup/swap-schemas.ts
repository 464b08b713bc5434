import type { Session } from "@/lib/db/database";

const ATTEMPTS = 5;

/** The schema that the store's tables are in. */
export async function currentSchema(session: Session): Promise<string> {
  const [found] = await session.query<{ name: string }>("SELECT quote_ident(current_schema()) AS name");
  return found?.name ?? "public";
}

/**
 * Puts the tables and types of a schema in place of those of the same names in another one, but for those `left` as they
 * are, and removes it, within a transaction. Who reads waits only for this.
 */
export async function swapSchemas(
  session: Session,
  from: string,
  to: string,
  left: readonly string[],
): Promise<void> {
  for (const name of left) await session.script(`DROP TABLE IF EXISTS ${from}.${name}`);
  const tables = await namesIn(
    session,
    "SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace",
    from,
  );
  const types = await namesIn(
    session,
    "SELECT typname FROM pg_type WHERE typtype = 'e' AND typnamespace",
    from,
  );
  const old = tables.map((name) => `${to}.${name}`);
  await session.script(`SET LOCAL search_path = ${to}`);
  await lock(session, [`${to}.store_revision`, ...old]);
  await session.script(`DROP TABLE IF EXISTS ${old.join(", ")}`);
  await session.script(`DROP TYPE IF EXISTS ${types.map((name) => `${to}.${name}`).join(", ")}`);
  for (const name of types) await session.script(`ALTER TYPE ${from}.${name} SET SCHEMA ${to}`);
  for (const name of tables) await session.script(`ALTER TABLE ${from}.${name} SET SCHEMA ${to}`);
  await session.script(`DROP SCHEMA ${from}`);
}

async function namesIn(session: Session, sql: string, schema: string): Promise<string[]> {
  const rows = await session.query<{ name: string }>(
    `SELECT quote_ident(name) AS name FROM (${sql} = $1::text::regnamespace) AS found(name) ORDER BY name`,
    [schema],
  );
  return rows.map(({ name }) => name);
}

/**
 * First the table that readers of one state begin with, so that none of them is met halfway. Another reader in the midst of
 * several tables and this transaction may wait for each other: then this one tries again.
 */
async function lock(session: Session, tables: readonly string[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await session.script("SAVEPOINT before_swap");
    try {
      await session.script(`LOCK TABLE ${tables.join(", ")} IN ACCESS EXCLUSIVE MODE`);
      return;
    } catch (error) {
      const isDeadlock = error instanceof Error && "code" in error && error.code === "40P01";
      if (!isDeadlock || attempt === ATTEMPTS) throw error;
      await session.script("ROLLBACK TO SAVEPOINT before_swap");
    }
  }
}
