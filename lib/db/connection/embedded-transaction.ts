import { setImmediate as turn } from "node:timers/promises";
import type { PGlite, Transaction } from "@electric-sql/pglite";
import type { RunTransaction, Session } from "@/lib/db/database";
import { commitFailure } from "./store-error";
import { timed } from "./timed";

// A statement holds the event loop until it is done, and what awaits it goes on before anything else does. The pages
// answer, and a signal of the process is noticed, only where the loop turns: after each statement, and each 20,000 rows.
const PIECE_LENGTH = 1 << 20;

/** Transactions on an embedded store, one at a time; other queries wait for the end of each. */
export function embeddedTransaction(database: PGlite): RunTransaction {
  return async (work, signal) => {
    let isDone = false;
    try {
      return await database.transaction(async (tx) => {
        signal?.throwIfAborted();
        const result = await work(sessionOf(tx, signal));
        signal?.throwIfAborted();
        isDone = true;
        return result;
      });
    } catch (error) {
      throw isDone ? commitFailure(error) : error;
    }
  };
}

function sessionOf(tx: Transaction, signal: AbortSignal | undefined): Session {
  return {
    async query<Row>(sql: string, params: readonly unknown[] = []) {
      signal?.throwIfAborted();
      const { rows } = await timed(sql, () => tx.query<Row>(sql, [...params]));
      await turn();
      return rows;
    },
    async copyIn(target, chunks) {
      for (const piece of pieces(chunks)) {
        signal?.throwIfAborted();
        const copy = `COPY ${target} FROM '/dev/blob'`;
        await timed(copy, () => tx.query(copy, [], { blob: new Blob([piece]) }));
        await turn();
      }
    },
  };
}

function* pieces(chunks: Iterable<string>): Generator<string> {
  let piece = "";
  for (const chunk of chunks) {
    piece += chunk;
    if (piece.length < PIECE_LENGTH) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}
