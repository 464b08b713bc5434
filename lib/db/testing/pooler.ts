import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createFolder } from "./create-folder";
import { account, freePort } from "./postgres-server";

/** A PgBouncer of the tests' own. */
export interface Pooler {
  /** The address of a database behind it. */
  address(database: string): string;
  /** Sends everybody to another server from their next transaction on. */
  pointAt(server: string): void;
  /** Ends it, with everybody's connection, and starts it again where it was. */
  restart(): Promise<void>;
  stop(): void;
}

/** Why no PgBouncer can be started here; `null` where one can. */
export function missingPooler(): string | null {
  return spawnSync("pgbouncer", ["--version"]).status === 0 ? null : "pgbouncer is not installed";
}

/**
 * Starts a PgBouncer before the server of an address, that gives a connection for one transaction or for a session, and
 * has its settings as they come but for where it listens.
 */
export async function startPooler(
  server: string,
  mode: "transaction" | "session" = "transaction",
): Promise<Pooler> {
  // Like PostgreSQL it refuses root.
  const owner = account() ?? null;
  const folder = createFolder();
  const port = await freePort();
  const file = join(folder, "pgbouncer.ini");
  const write = (to: string) => writeFileSync(file, configuration(new URL(to), port, folder, mode));
  write(server);
  if (owner !== null) for (const path of [folder, file]) chownSync(path, owner.uid, owner.gid);
  let child: ChildProcess;
  const start = async () => {
    child = spawn("pgbouncer", [file], { ...(owner ?? {}), stdio: "ignore", cwd: folder });
    await untilListening(port);
  };
  const end = async () => {
    const ended = new Promise((resolve) => child.once("close", resolve));
    child.kill("SIGKILL");
    await ended;
  };
  await start();
  return {
    address: (database) => `postgresql://almanac@127.0.0.1:${port}/${database}`,
    pointAt(to) {
      write(to);
      child.kill("SIGHUP");
    },
    async restart() {
      await end();
      await start();
    },
    stop() {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function configuration(
  { hostname, port, username }: URL,
  listen: number,
  folder: string,
  mode: string,
): string {
  return `[databases]
* = host=${hostname} port=${port} user=${username}

[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listen}
unix_socket_dir =
logfile = ${join(folder, "log")}
auth_type = any
pool_mode = ${mode}
server_login_retry = 1
`;
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, "127.0.0.1", () => resolve(true)).on("error", () => resolve(false));
      socket.on("connect", () => socket.end());
    });
    if (isOpen) return;
    await sleep(100);
  }
  throw new Error("PgBouncer does not listen");
}
