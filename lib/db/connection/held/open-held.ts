import { randomUUID } from "node:crypto";
import type { SqlDriverAdapter, SqlResultSet } from "@prisma/driver-adapter-utils";
import { pieces } from "@/lib/db/connection/embedded-transaction";
import { commitFailure, StoreError } from "@/lib/db/connection/store-error";
import type { Engine, RunTransaction, Session } from "@/lib/db/database";
import { type Holder, holderOfStore } from "./ask-holder";

/**
 * The embedded store as a process has it that does not hold it: every statement is the holder's, in turn with its own.
 * Nothing is asked before the first one.
 */
export function openHeld(holder: Holder = holderOfStore()): Engine {
  const adapter: Engine["adapter"] = {
    provider: "postgres",
    adapterName: "hang-seng-almanac",
    connect: async () => queryable(holder),
  };
  return {
    adapter,
    // The holder has prepared the store, which nobody else does.
    alone: (work) => work(),
    transaction: heldTransaction(holder),
    schemaTransaction: notHere,
    close: async () => holder.close(),
  };
}

const notHere = () => Promise.reject(new StoreError("Only the process that holds the store can do that."));

function queryable(holder: Holder): SqlDriverAdapter {
  return {
    provider: "postgres",
    adapterName: "hang-seng-almanac",
    queryRaw: (query) => holder.ask<SqlResultSet>({ op: "query", query }),
    executeRaw: (query) => holder.ask<number>({ op: "execute", query }),
    executeScript: notHere,
    startTransaction: notHere,
    dispose: async () => {},
  };
}

/** Transactions at the holder, where nothing else happens between their statements. */
function heldTransaction(holder: Holder): RunTransaction {
  return async (work, signal) => {
    signal?.throwIfAborted();
    const transaction = randomUUID();
    await holder.ask({ op: "begin", transaction });
    let isDone = false;
    try {
      const result = await work(sessionOf(holder, transaction, signal));
      signal?.throwIfAborted();
      isDone = true;
      await holder.ask({ op: "commit", transaction });
      return result;
    } catch (error) {
      if (isDone) throw commitFailure(error);
      // Where the holder is gone it has rolled back by that.
      await holder.ask({ op: "rollback", transaction }).catch(() => {});
      throw error;
    }
  };
}

function sessionOf(holder: Holder, transaction: string, signal: AbortSignal | undefined): Session {
  return {
    query<Row>(sql: string, params = []) {
      signal?.throwIfAborted();
      return holder.ask<Row[]>({ op: "statement", transaction, sql, params });
    },
    async copyIn(target, chunks) {
      for await (const text of pieces(chunks)) {
        signal?.throwIfAborted();
        await holder.ask({ op: "copy", transaction, target, text });
      }
    },
    // Backups and what is restored from them are handed over to the holder as a whole.
    copyOut: () => ({ [Symbol.asyncIterator]: () => ({ next: notHere }) }),
    script: notHere,
  };
}
