import { setTimeout as sleep } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import { Client, type PoolConfig } from "pg";
import type { Engine } from "@/lib/db/database";
import { type PageLimits, pageAdapter } from "./page-adapter";
import { serverFailure } from "./server-failure";
import { serverTransaction } from "./server-transaction";
import { StoreError } from "./store-error";
import { hostOf, type StoreLocation } from "./store-location";

type ServerLocation = StoreLocation & { engine: "server" };

const CONNECT_TIMEOUT_MS = 4000;
// A server that has stopped answers no goodbye either.
const END_WITHIN_MS = 1000;
const WAIT_STEP_MS = 200;
const APPLICATION = "hang-seng-almanac";
const OLDEST_VERSION = 15;
// Any fixed number that no other application of the same database uses.
const PREPARE_LOCK = 1_964_073_1;

/** What the connections to a server are for: `work` may take minutes, `pages` have readers waiting. */
export type PoolUse = "work" | "pages";

const WORK = { max: 4, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, query_timeout: 600_000 } as const;
// The server ends a statement that waits for a lock; the driver gives up a connection from which nothing comes,
// which the server cannot know. So nothing is held for longer than this on either side.
const PAGES: PageLimits = { max: 10, connectMs: 2000, statementMs: 3500, answerMs: 4000 };
// Idle connections that a network has silently cut would each cost a time-out to find out.
const IDLE_MS = 5000;
/** A load, or who listens, waits without a limit: where the network has silently cut it off, the system finds out. */
export const ALIVE = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 } as const;

/**
 * Connects to the PostgreSQL server that `DATABASE_URL` names. Throws a StoreError with `host:port/database`,
 * never the password, where it cannot be reached or is older than PostgreSQL 15.
 */
export async function openServer(location: ServerLocation, use: PoolUse): Promise<Engine> {
  const client = await connect(location.url, "DATABASE_URL");
  try {
    await requireVersion(client, location);
  } finally {
    await end(client);
  }
  const pool = serverPool(location.url);
  return {
    adapter: use === "pages" ? pageAdapter(pool, PAGES) : new PrismaPg({ ...pool, ...WORK }),
    alone: (work, waiting, signal) => withAdvisoryLock(location, work, waiting, signal),
    transaction: serverTransaction(() => connect(location.url, "DATABASE_URL", null)),
    schemaTransaction: serverTransaction(() => connect(location.directUrl, directSetting(location), null)),
    // Prisma's client owns the pool and ends it with its own connection.
    close: async () => {},
  };
}

/** The setting that a server's address past a pooler comes from. */
function directSetting({ url, directUrl }: ServerLocation) {
  return directUrl === url ? "DATABASE_URL" : "DATABASE_DIRECT_URL";
}

/** How the connections to a server, or to a replica of it, are made and kept. */
export function serverPool(connectionString: string): PoolConfig {
  return { connectionString, idleTimeoutMillis: IDLE_MS, ...ALIVE, application_name: APPLICATION };
}

/** `queryTimeoutMs`: after which a statement is given up; `null`: never, for a load takes as long as it takes. */
async function connect(
  connectionString: string,
  setting: "DATABASE_URL" | "DATABASE_DIRECT_URL",
  queryTimeoutMs: number | null = CONNECT_TIMEOUT_MS,
): Promise<Client> {
  const client = new Client({
    connectionString,
    application_name: APPLICATION,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    ...ALIVE,
    ...(queryTimeoutMs === null ? {} : { query_timeout: queryTimeoutMs }),
  });
  // A server that goes away while the connection is idle is reported by the next query, not by a crash.
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw serverFailure(hostOf(new URL(connectionString)), error, setting);
  }
}

async function end(client: Client): Promise<void> {
  await Promise.race([client.end().catch(() => {}), sleep(END_WITHIN_MS, undefined, { ref: false })]);
}

async function requireVersion(client: Client, { host }: ServerLocation): Promise<void> {
  const result = await client.query<{ server_version_num: string }>("SHOW server_version_num");
  const major = Math.floor(Number(result.rows[0]?.server_version_num ?? 0) / 10_000);
  if (major < OLDEST_VERSION) {
    throw new StoreError(`PostgreSQL at ${host} is version ${major}, ${OLDEST_VERSION} or later is needed.`);
  }
}

/**
 * Several servers may start at once on one database: one of them prepares it, the others wait. The lock belongs to a
 * transaction, which a pooler gives one connection for all its time, and goes with it.
 */
async function withAdvisoryLock<T>(
  location: ServerLocation,
  work: () => Promise<T>,
  waiting: () => void,
  signal: AbortSignal | undefined,
): Promise<T> {
  const client = await connect(location.directUrl, directSetting(location));
  try {
    for (let attempt = 0; !(await tryLock(client)); attempt += 1) {
      // Who waits holds nothing: a pooler may have few connections, and the one that prepares needs some of them.
      await client.query("ROLLBACK");
      if (attempt === 0) waiting();
      signal?.throwIfAborted();
      await sleep(WAIT_STEP_MS);
    }
    return await work();
  } finally {
    await end(client);
  }
}

/** Begins a transaction and tells whether it has the lock. */
async function tryLock(client: Client): Promise<boolean> {
  await client.query("BEGIN");
  // It is idle for as long as the work takes, by other connections.
  await client.query("SET LOCAL idle_in_transaction_session_timeout = 0");
  const result = await client.query<{ granted: boolean }>("SELECT pg_try_advisory_xact_lock($1) AS granted", [
    PREPARE_LOCK,
  ]);
  return result.rows[0]?.granted === true;
}
