import type { Queries, Transaction } from "@/lib/db/database";

/** The statements of a transaction of Prisma's. */
export function queriesOf(tx: Transaction): Queries {
  return { query: (sql, params = []) => tx.$queryRawUnsafe(sql, ...params) };
}
