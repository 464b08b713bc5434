import { setTimeout as sleep } from "node:timers/promises";
import type { ImportRequest } from "@/lib/db/import/import-request";
import { lockRevision } from "@/lib/db/import/raise-revision";
import type { Db } from "./open-database";
import { isUnreachable } from "./server-failure";

/** Nobody said whether a transaction was committed: the database went away, or failed, while it did that. */
export class CommitInDoubt extends Error {
  override readonly name = "CommitInDoubt";
}

// A server that has crashed is back within seconds.
const ASK_AFTER_MS = [0, 1000, 2000, 4000];
// One that does not know yet that its client is gone keeps the transaction open.
const LOCK_TIMEOUT = "SET LOCAL lock_timeout = '5s'";

/** What it means that a commit failed: the error itself where that says that all is rolled back, else CommitInDoubt. */
export function commitFailure(error: unknown): unknown {
  // An error of the statement, not of the connection or of the whole database.
  const isRolledBack = error instanceof Error && "severity" in error && error.severity === "ERROR";
  return isRolledBack ? error : new CommitInDoubt("the commit had no answer", { cause: error });
}

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
