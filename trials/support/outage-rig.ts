import { setTimeout as sleep } from "node:timers/promises";
import { ownConnections } from "../../bench/support/processes/own-connections";
import { residentMegabytes } from "../../bench/support/processes/resident-memory";
import { type ServerProcess, startServer } from "../../bench/support/processes/server-process";
import { START } from "../../bench/support/processes/start-command";
import { atEnd, temporaryFolder } from "../../bench/support/temporary-folder";
import { type Network, openNetwork } from "../../lib/db/testing/network";
import { type PostgresServer, startPostgres } from "../../lib/db/testing/postgres-server";

/** The production build on a PostgreSQL of its own, with a network between them. */
export interface OutageRig {
  readonly almanac: ServerProcess;
  readonly postgres: PostgresServer;
  readonly network: Network;
  /** The database's address past the network. */
  readonly database: string;
  /** The almanac's connections to the database. */
  connections(): number;
  residentMb(): number;
  /** Sends a small import; its status, and how long that took. */
  importSome(): Promise<{ status: number; retryAfter: string | null; ms: number }>;
  stop(): Promise<void>;
}

const TOKEN = "outage-rig-token";
const CLOSES = "Date,Close\n2026-01-05,8101.25\n2026-01-06,8111.5\n2026-01-07,8123.45\n";

/** Starts all three, the database filled, and waits until every index is kept for an outage. */
export async function startOutageRig(folder = temporaryFolder()): Promise<OutageRig> {
  const postgres = await startPostgres();
  atEnd(() => postgres.stop());
  const database = postgres.createDatabase("almanac");
  const through = new URL(database);
  const network = await openNetwork(Number(through.port));
  through.port = String(network.port);
  const env = { DATABASE_URL: through.href, DATA_DIR: folder, ADMIN_TOKEN: TOKEN };
  const almanac = await startServer(START, env);
  // Kept in the background, a tenth of a second and a read an index.
  await sleep(5000);
  return {
    almanac,
    postgres,
    network,
    database,
    connections: () => ownConnections(almanac.pid, network.port) ?? 0,
    residentMb: () => residentMegabytes(almanac.pid) ?? 0,
    importSome: () => importSome(almanac.url),
    async stop() {
      await almanac.stop();
      network.close();
      postgres.stop();
    },
  };
}

async function importSome(url: string): Promise<{ status: number; retryAfter: string | null; ms: number }> {
  const form = new FormData();
  form.append("index", "cac");
  form.append("file", new Blob([CLOSES]), "cac.csv");
  const begin = performance.now();
  const response = await fetch(`${url}/api/v1/imports`, {
    method: "POST",
    body: form,
    headers: { Authorization: `Bearer ${TOKEN}` },
  });
  await response.arrayBuffer();
  const retryAfter = response.headers.get("retry-after");
  return { status: response.status, retryAfter, ms: performance.now() - begin };
}
