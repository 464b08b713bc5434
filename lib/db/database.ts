import type { SqlDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import type { StoreLocation } from "./connection/store-location";
import type { Prisma, PrismaClient } from "./generated/client";

// The types that everything in this folder shares, and no code.

/** An open engine, before Prisma: what differs between the embedded store and a server. */
export interface Engine {
  readonly adapter: SqlDriverAdapterFactory;
  /**
   * Runs `work` while no other process prepares the same store. `waiting` is called once if it has to wait; it
   * waits no longer once `signal` aborts, and rejects with its reason.
   */
  alone<T>(work: () => Promise<T>, waiting: () => void, signal?: AbortSignal): Promise<T>;
  /** A transaction that may take minutes and copy in millions of rows: Prisma's own end after seconds. */
  readonly transaction: RunTransaction;
  /** The same for changes of the tables: on a server past a pooler. */
  readonly schemaTransaction: RunTransaction;
  close(): Promise<void>;
}

/** A store that is read: a server, or a replica, within one transaction, or any store statement by statement. */
export interface Readable {
  readonly location: StoreLocation;
  readonly prisma: Transaction;
}

/** A copy of the store's server that follows it. */
export interface Replica {
  readonly client: PrismaClient;
  /** `host:port/database`, fit to be shown. */
  readonly host: string;
}

/** The copies that pages may be read from. */
export interface Replicas {
  /** One that answers as far as is known, and is none of `except`; `null` where there is none. */
  pick(except: ReadonlySet<Replica>): Replica | null;
  /** Takes nobody's time with a replica any more until it has answered a question that is asked every few seconds. */
  leaveAlone(replica: Replica, error: unknown): void;
  /** Asks and reads no more. */
  close(): Promise<void>;
}

/** The open store of this process. */
export interface Db extends Readable {
  readonly prisma: PrismaClient;
  readonly engine: Engine;
  /** `null` where there are none, or the store is not open for pages. */
  readonly replicas: Replicas | null;
  /** Closes the connections and, for the embedded store, gives the folder up. */
  close(): Promise<void>;
}

/** Prisma's client inside a transaction. */
export type Transaction = Prisma.TransactionClient;

/** Statements of one transaction. */
export interface Queries {
  /**
   * The rows of a statement with its parameters as `$1` … . The drivers decode some types each in its own way:
   * select integers, float8, booleans and text, and pass texts, numbers and arrays of texts.
   */
  query<Row>(sql: string, params?: ReadonlyArray<QueryParam>): Promise<Row[]>;
}

/** What a statement can be given. */
export type QueryParam = string | number | boolean | null | readonly (string | null)[];

/** One transaction of its own on an engine, without the limits of Prisma's. */
export interface Session extends Queries {
  /** Sends `chunks`, whole lines in the format of COPY, to a `COPY … FROM STDIN` of `target`, a table with its columns. */
  copyIn(target: string, chunks: Iterable<string> | AsyncIterable<string>): Promise<void>;
  /** What COPY gives of the rows of a query, as UTF-8. The embedded store gives all of it as one piece. */
  copyOut(sql: string): AsyncIterable<Uint8Array>;
  /** Runs a script of several statements. */
  script(sql: string): Promise<void>;
}

/** What a transaction is for: `snapshot` reads, and sees all of the store as it is at its beginning. */
export type TransactionUse = "write" | "snapshot";

/**
 * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects or `signal` aborts. Rejects
 * with CommitInDoubt where the database did not say whether it was committed.
 */
export type RunTransaction = <T>(
  work: (session: Session) => Promise<T>,
  signal?: AbortSignal,
  use?: TransactionUse,
) => Promise<T>;
