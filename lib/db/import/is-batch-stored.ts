import { setTimeout as sleep } from "node:timers/promises";
import { isUnreachable } from "@/lib/db/connection/server-failure";
import type { Db } from "@/lib/db/database";
import type { ImportRequest } from "./import-request";
import { lockRevision } from "./raise-revision";

// A server that has crashed is back within seconds.
const ASK_AFTER_MS = [0, 1000, 2000, 4000];
// One that does not know yet that its client is gone keeps the transaction open.
const LOCK_TIMEOUT = "SET LOCAL lock_timeout = '5s'";

/**
 * Whether an import whose commit is in doubt is stored, when its transaction has ended; `null` where the store does not
 * say that within seconds.
 */
export async function isBatchStored(
  db: Db,
  batchId: number,
  { symbol, sha256 }: ImportRequest,
): Promise<boolean | null> {
  for (const waitMs of ASK_AFTER_MS) {
    await sleep(waitMs);
    try {
      return await db.engine.transaction(async (session) => {
        await session.query(LOCK_TIMEOUT);
        await lockRevision(session);
        const found = await session.query(
          `SELECT id FROM import_batch WHERE id = $1::int AND symbol = $2 AND sha256 = $3 AND status = 'done'`,
          [batchId, symbol, sha256],
        );
        return found.length > 0;
      });
    } catch (error) {
      if (!isUnreachable(error)) return null;
    }
  }
  return null;
}
