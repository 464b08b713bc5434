import { setTimeout as sleep } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import { Client } from "pg";
import type { Engine } from "./open-database";
import { serverTransaction } from "./server-transaction";
import { errorText, StoreError } from "./store-error";
import type { StoreLocation } from "./store-location";

type ServerLocation = StoreLocation & { engine: "server" };

const CONNECT_TIMEOUT_MS = 5000;
const WAIT_STEP_MS = 200;
const OLDEST_VERSION = 15;
// Any fixed number that no other application of the same database uses.
const PREPARE_LOCK = 1_964_073_1;

/**
 * Connects to the PostgreSQL server that `DATABASE_URL` names. Throws a StoreError with `host:port/database`,
 * never the password, where it cannot be reached or is older than PostgreSQL 15.
 */
export async function openServer(location: ServerLocation): Promise<Engine> {
  const client = await connect(location);
  try {
    await requireVersion(client, location);
  } finally {
    await client.end();
  }
  const adapter = new PrismaPg({
    connectionString: location.url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  return {
    adapter,
    alone: (work, waiting) => withAdvisoryLock(location, work, waiting),
    transaction: serverTransaction(() => connect(location)),
    // Prisma's client owns the pool and ends it with its own connection.
    close: async () => {},
  };
}

async function connect(location: ServerLocation): Promise<Client> {
  const client = new Client({
    connectionString: location.url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // A server that goes away while the connection is idle is reported by the next query, not by a crash.
  client.on("error", () => {});
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw new StoreError(`${reasonOf(location.host, error)}.`, { cause: error });
  }
}

function reasonOf(host: string, error: unknown): string {
  const text = errorText(error);
  if (/ECONNREFUSED/.test(text)) return `No PostgreSQL answers at ${host}: is it running? (DATABASE_URL)`;
  if (/ENOTFOUND|EAI_AGAIN/.test(text)) return `The host of ${host} is not known (DATABASE_URL)`;
  if (/28P01|28000/.test(text)) return `PostgreSQL at ${host} refused the user or password of DATABASE_URL`;
  if (/3D000/.test(text)) return `PostgreSQL at ${host} has no such database: create it first (DATABASE_URL)`;
  if (/53300/.test(text)) return `PostgreSQL at ${host} has no connection left: raise max_connections`;
  if (/timeout|ETIMEDOUT/i.test(text)) {
    return `PostgreSQL at ${host} did not answer within ${CONNECT_TIMEOUT_MS / 1000} s (DATABASE_URL)`;
  }
  return `PostgreSQL at ${host} cannot be reached (DATABASE_URL): ${text.split("\n")[0]}`;
}

async function requireVersion(client: Client, { host }: ServerLocation): Promise<void> {
  const result = await client.query<{ server_version_num: string }>("SHOW server_version_num");
  const major = Math.floor(Number(result.rows[0]?.server_version_num ?? 0) / 10_000);
  if (major < OLDEST_VERSION) {
    throw new StoreError(`PostgreSQL at ${host} is version ${major}, ${OLDEST_VERSION} or later is needed.`);
  }
}

/** Several servers may start at once on one database: one of them prepares it, the others wait. */
async function withAdvisoryLock<T>(
  location: ServerLocation,
  work: () => Promise<T>,
  waiting: () => void,
): Promise<T> {
  const client = await connect(location);
  try {
    for (let attempt = 0; ; attempt += 1) {
      const result = await client.query<{ granted: boolean }>("SELECT pg_try_advisory_lock($1) AS granted", [
        PREPARE_LOCK,
      ]);
      if (result.rows[0]?.granted) break;
      if (attempt === 0) waiting();
      await sleep(WAIT_STEP_MS);
    }
    return await work();
  } finally {
    // The lock belongs to the connection and goes with it.
    await client.end();
  }
}
