import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../../bench/support/processes/free-port";
import { type ServerProcess, startServer } from "../../bench/support/processes/server-process";
import { START } from "../../bench/support/processes/start-command";
import { createFolder } from "../../lib/db/testing/create-folder";
import { type PostgresServer, startPostgres } from "../../lib/db/testing/postgres-server";

/** The almanac as `npm start` serves it, on a PostgreSQL of its own, both to be ended and started at will. */
export interface AlmanacOnPostgres {
  readonly url: string;
  readonly postgres: PostgresServer;
  /** Ends the almanac as a signal does, and starts it again at the same address with the same folder. */
  restart(): Promise<void>;
  /** The names of the indices that were kept for when PostgreSQL does not answer. */
  keptIndices(): string[];
  /** Loses what was kept of an index. */
  loseIndex(symbol: string): void;
  stop(): Promise<void>;
}

const PREFIX = "index-";

/** Starts both, with an empty database. */
export async function startAlmanacOnPostgres(): Promise<AlmanacOnPostgres> {
  const folder = createFolder();
  const postgres = await startPostgres();
  const port = await freePort();
  const env = { DATABASE_URL: postgres.createDatabase("almanac"), DATA_DIR: folder };
  const start = () => startServer(START, env, port);
  let server: ServerProcess = await start();
  const snapshot = () => {
    const [store = ""] = readdirSync(join(folder, "snapshot"));
    return join(folder, "snapshot", store);
  };
  return {
    url: server.url,
    postgres,
    async restart() {
      await server.stop();
      server = await start();
    },
    keptIndices: () =>
      readdirSync(snapshot())
        .filter((name) => name.startsWith(PREFIX) && !name.endsWith(".tmp"))
        .map((name) => name.slice(PREFIX.length)),
    loseIndex: (symbol) => rmSync(join(snapshot(), `${PREFIX}${symbol}`)),
    async stop() {
      await server.stop();
      postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
