import type { Db } from "@/lib/db/database";

/** Columns that say when or in which load something happened, not what the store holds. */
const INCIDENTAL = ["changed_at", "started_at", "finished_at", "batch_id"];

/**
 * One checksum a table over the values of all its rows: equal contents give equal records. What processes tell each other
 * for a while is no content.
 */
export async function storeContent({ prisma }: Db): Promise<Record<string, string>> {
  const columns = await prisma.$queryRaw<{ table: string; names: string[] }[]>`
    SELECT table_name::text AS table, array_agg(column_name::text ORDER BY ordinal_position) AS names
    FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name NOT LIKE '\\_%' AND table_name <> 'short_lived' AND column_name <> ALL (${INCIDENTAL})
    GROUP BY table_name ORDER BY table_name`;
  const content: Record<string, string> = {};
  for (const { table, names } of columns) {
    const row = names.map((name) => `"${name}"`).join(", ");
    const [sum] = await prisma.$queryRawUnsafe<{ md5: string }[]>(
      `SELECT md5(coalesce(string_agg(line, E'\\n' ORDER BY line), '')) || ' ' || count(*) AS md5
       FROM (SELECT ROW(${row})::text AS line FROM "${table}") AS lines`,
    );
    content[table] = sum?.md5 ?? "";
  }
  return content;
}

/** Every column, key, index and enum value of the store's tables, as text, in a fixed order. */
export async function storeTables({ prisma }: Db): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ line: string }[]>`
    SELECT format('%s.%s %s null:%s default:%s', table_name, column_name,
                  coalesce(udt_name || '(' || numeric_precision || ',' || numeric_scale || ')', udt_name),
                  is_nullable, column_default) AS line
    FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL
    SELECT format('%s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype <> 'n'
    UNION ALL
    SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL
    SELECT format('%s %s %s', enumtypid::regtype, enumsortorder, enumlabel) FROM pg_enum
    ORDER BY line`;
  return rows.map(({ line }) => line).sort();
}
