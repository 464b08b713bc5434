import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlQuery, Transaction } from "@prisma/driver-adapter-utils";
import type { PoolConfig } from "pg";
import type { Engine } from "@/lib/db/database";
import { errorText } from "./store-error";

/** How many connections there may be, and how long somebody waits. */
export interface PageLimits {
  readonly max: number;
  readonly connectMs: number;
  /** After which the server ends a statement. */
  readonly statementMs: number;
  /** After which a statement is given up that the server has not ended either. */
  readonly answerMs: number;
}

const NO_ANSWER = /Query read timeout/;

/**
 * Prisma's adapter for a server whose pages are read in transactions: each statement of them ends in time. The limit is
 * set in the transaction, for a pooler refuses it when a connection is opened, and hands on what is set for all of one.
 */
export function pageAdapter(
  config: PoolConfig,
  { max, connectMs, statementMs, answerMs }: PageLimits,
): Engine["adapter"] {
  const factory = new PrismaPg({
    ...config,
    max,
    connectionTimeoutMillis: connectMs,
    query_timeout: answerMs,
  });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const adapter = await factory.connect();
      adapter.underlyingDriver().on("release", (_error, client) => {
        // One whose statement had no answer would make the next reader wait in vain: the pool keeps none that ends.
        if ("readyForQuery" in client && client.readyForQuery === false) void client.end();
      });
      const begin = adapter.startTransaction.bind(adapter);
      adapter.startTransaction = async (isolation) => limited(await begin(isolation), statementMs);
      return adapter;
    },
  };
}

async function limited(transaction: Transaction, statementMs: number): Promise<Transaction> {
  let isLost = false;
  const watched =
    <T>(send: (query: SqlQuery) => Promise<T>) =>
    async (query: SqlQuery): Promise<T> => {
      // A ROLLBACK would stand behind the statement that has no answer, and be waited for as long again.
      if (isLost) throw new Error("Connection terminated: a statement had no answer");
      try {
        return await send(query);
      } catch (error) {
        isLost = NO_ANSWER.test(errorText(error));
        throw error;
      }
    };
  transaction.queryRaw = watched(transaction.queryRaw.bind(transaction));
  transaction.executeRaw = watched(transaction.executeRaw.bind(transaction));
  try {
    await transaction.executeRaw(statement(`SET LOCAL statement_timeout = ${statementMs}`));
    return transaction;
  } catch (error) {
    await transaction.executeRaw(statement("ROLLBACK")).catch(() => {});
    await transaction.rollback();
    throw error;
  }
}

function statement(sql: string): SqlQuery {
  return { sql, args: [], argTypes: [] };
}
