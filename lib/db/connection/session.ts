import type { Transaction } from "@/lib/db/ship/replace-rows";

/** Statements of one transaction. */
export interface Queries {
  /**
   * The rows of a statement with its parameters as `$1` … . The drivers decode some types each in its own way:
   * select integers, float8, booleans and text, and pass texts, numbers and arrays of texts.
   */
  query<Row>(sql: string, params?: ReadonlyArray<QueryParam>): Promise<Row[]>;
}

export type QueryParam = string | number | boolean | null | readonly (string | null)[];

/** One transaction of its own on an engine, without the limits of Prisma's. */
export interface Session extends Queries {
  /** Sends `chunks`, text in the format of COPY, to a `COPY … FROM STDIN` of `target`, a table with its columns. */
  copyIn(target: string, chunks: Iterable<string>): Promise<void>;
}

/**
 * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects or `signal` aborts. Rejects
 * with CommitInDoubt where the database did not say whether it was committed.
 */
export type RunTransaction = <T>(work: (session: Session) => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** The statements of a transaction of Prisma's. */
export function queriesOf(tx: Transaction): Queries {
  return { query: (sql, params = []) => tx.$queryRawUnsafe(sql, ...params) };
}
