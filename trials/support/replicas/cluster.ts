import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../../bench/support/processes/free-port";
import { type ServerProcess, startServer } from "../../../bench/support/processes/server-process";
import { START } from "../../../bench/support/processes/start-command";
import { atEnd, temporaryFolder } from "../../../bench/support/temporary-folder";
import { missingPooler, type Pooler, startPooler } from "../../../lib/db/testing/pooler";
import {
  missingPostgres,
  type PostgresServer,
  startPostgres,
  startReplica,
} from "../../../lib/db/testing/postgres-server";
import { missingBalancer, startBalancer } from "./balancer";

/** Three almanacs behind a balancer, on a server with a pooler before it and two replicas behind it. */
export interface Cluster {
  /** Where readers ask. */
  readonly url: string;
  readonly pooler: Pooler;
  /** What stands for the name of the server that is written to, past the pooler: everybody keeps a connection. */
  readonly direct: Pooler;
  readonly primary: PostgresServer;
  readonly replicas: readonly [PostgresServer, PostgresServer];
  /** The names under which the server knows them. */
  readonly names: readonly [string, string];
  readonly almanacs: ServerProcess[];
  /** Kills an almanac as nobody would, and starts it again where it was. */
  killAlmanac(at: number): Promise<void>;
}

export const TOKEN = "replicas-trial-token";
const DATABASE = "almanac";

/** Why there can be no such cluster here; `null` where there can. */
export function missingForCluster(): string | null {
  return missingPostgres() ?? missingPooler() ?? missingBalancer();
}

/** Starts all of it, the store filled. A load is answered when one of the replicas has it too. */
export async function startCluster(): Promise<Cluster> {
  const primary = await startPostgres();
  atEnd(() => primary.stop());
  primary.createDatabase(DATABASE);
  const names = ["one", "two"] as const;
  const replicas = [await startReplica(primary, names[0]), await startReplica(primary, names[1])] as const;
  for (const replica of replicas) atEnd(() => replica.stop());
  primary.query("postgres", `ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (${names.join(", ")})'`);
  primary.query("postgres", "SELECT pg_reload_conf()");
  const pooler = await startPooler(primary.address(DATABASE));
  atEnd(() => pooler.stop());
  const direct = await startPooler(primary.address(DATABASE), "session");
  atEnd(() => direct.stop());
  const ports = [await freePort(), await freePort(), await freePort()];
  const url = await startBalancer(ports);
  const settings = {
    DATABASE_URL: pooler.address(DATABASE),
    DATABASE_DIRECT_URL: direct.address(DATABASE),
    DATABASE_REPLICA_URLS: replicas.map((replica) => replica.address(DATABASE)).join(","),
    ADMIN_TOKEN: TOKEN,
    TRUSTED_PROXIES: "1",
  };
  const folders = ports.map(() => temporaryFolder());
  const start = (at: number) => startServer(START, { ...settings, DATA_DIR: folders[at] ?? "" }, ports[at]);
  // The first fills the store, and builds where that is due.
  const almanacs = [await start(0), ...(await Promise.all([start(1), start(2)]))];
  // Each keeps what every page needs for when the store is away: a tenth of a second an index, in the background.
  await sleep(5000);
  return {
    ...{ url, pooler, direct, primary, replicas, names, almanacs },
    async killAlmanac(at) {
      process.kill(almanacs[at]?.pid ?? 0, "SIGKILL");
      await sleep(3000);
      almanacs[at] = await start(at);
    },
  };
}
