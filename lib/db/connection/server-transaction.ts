import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Client } from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import type { RunTransaction, Session, TransactionUse } from "@/lib/db/database";
import { CommitInDoubt, commitFailure } from "./store-error";
import { timed } from "./timed";
import { WAIT_FOR_EXCHANGE } from "./wait-for-exchange";

// A server may be set to cut long transactions short; an import takes as long as it takes.
const NO_LIMITS = `SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;

const CANCEL_WITHIN_MS = 4000;

const BEGIN: Readonly<Record<TransactionUse, string>> = {
  write: "BEGIN",
  snapshot: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
};

/** Transactions on a server, each on a connection of its own that `connect` opens. */
export function serverTransaction(connect: () => Promise<Client>): RunTransaction {
  return async (work, signal, use = "write") => {
    signal?.throwIfAborted();
    const client = await connect();
    const copies = new Set<unknown>();
    try {
      await client.query(BEGIN[use]);
      await client.query(NO_LIMITS);
      // Before the question of `cancelOnAbort`, which takes the snapshot.
      if (use === "snapshot") await client.query(WAIT_FOR_EXCHANGE);
      const stopCancelling = await cancelOnAbort(client, connect, signal);
      // Behind a pooler the connection is another's as soon as the transaction ends, and so would be what is cancelled.
      const result = await work(sessionOf(client, copies, signal)).finally(stopCancelling);
      signal?.throwIfAborted();
      await client.query("COMMIT").catch((error: unknown) => {
        throw commitFailure(error);
      });
      return result;
    } catch (error) {
      // Where the connection is lost the server rolls back by itself.
      // A copy that nobody reads on would keep a ROLLBACK waiting for good: the connection is dropped in its midst.
      if (copies.size === 0) await client.query("ROLLBACK").catch(() => {});
      throw signal?.aborted && !(error instanceof CommitInDoubt) ? signal.reason : error;
    } finally {
      await client.end().catch(() => {});
    }
  };
}

/** `copies`: has those that are not read to their end. */
function sessionOf(client: Client, copies: Set<unknown>, signal: AbortSignal | undefined): Session {
  return {
    async query(sql, params = []) {
      signal?.throwIfAborted();
      return (await timed(sql, () => client.query(sql, [...params]))).rows;
    },
    async copyIn(target, chunks) {
      const copy = `COPY ${target} FROM STDIN`;
      const stream = client.query(copyFrom(copy));
      const sent = () => pipeline(Readable.from(chunks), stream, signal === undefined ? {} : { signal });
      await timed(copy, sent);
    },
    async *copyOut(sql) {
      signal?.throwIfAborted();
      const copy = client.query(copyTo(`COPY (${sql}) TO STDOUT`));
      copies.add(copy);
      // Dropping the connection is an error of the copy, which by then nobody listens for.
      copy.on("error", () => {});
      yield* copy as AsyncIterable<Uint8Array>;
      copies.delete(copy);
    },
    async script(sql) {
      signal?.throwIfAborted();
      await client.query(sql);
    },
  };
}

/**
 * Makes `signal` end the statement that the transaction is at, or is waiting in for another transaction. PostgreSQL
 * takes the request on a second connection. What is given stops that, and waits for a request that is on its way.
 */
async function cancelOnAbort(
  client: Client,
  connect: () => Promise<Client>,
  signal: AbortSignal | undefined,
): Promise<() => Promise<void>> {
  if (signal === undefined) return async () => {};
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  const cancel = async () => {
    const second = await connect();
    try {
      await second.query(cancelOf(rows[0]?.pid));
    } finally {
      // Takes back a request that has had no answer in time.
      await second.end();
    }
  };
  let cancelling = Promise.resolve();
  const listener = () => {
    // Where it cannot be asked, the transaction ends after the statement.
    cancelling = cancel().catch(() => {});
  };
  signal.addEventListener("abort", listener);
  return async () => {
    signal.removeEventListener("abort", listener);
    await cancelling;
  };
}

/** A pooler without a connection to spare answers only when this transaction has ended. */
function cancelOf(pid: number | undefined) {
  return { text: "SELECT pg_cancel_backend($1)", values: [pid], query_timeout: CANCEL_WITHIN_MS };
}
