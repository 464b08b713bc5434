import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Readable } from "@/lib/db/database";
import type { HeldRecord } from "@/lib/reference/records";
import { readHeldDays } from "./read-stored-closes";

/**
 * On which days the index of an upper-case symbol has closes, or had them at the store's revision `asof`; `null` where
 * the store has no such index.
 */
export async function readHeldRecord(
  db: Readable,
  symbol: string,
  asof?: number,
): Promise<HeldRecord | null> {
  const row = await db.prisma.marketIndex.findUnique({
    where: { symbol },
    select: { id: true, revision: true },
  });
  // A load that commits behind the first of the queries makes a newer revision, at which it is read again.
  return (
    row && { revision: asof ?? row.revision, days: await readHeldDays(queriesOf(db.prisma), row.id, asof) }
  );
}
