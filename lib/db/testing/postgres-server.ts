import { execFileSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { createFolder } from "./temporary-folder";

/** A PostgreSQL of the tests' own, in a temporary folder on a free port. */
export interface PostgresServer {
  /** Creates an empty database and returns its address. */
  createDatabase(name: string): string;
  /** Runs a command of psql on a database, as whoever the server runs as. */
  psql(address: string, command: string): void;
  stop(): void;
}

/** The account to run PostgreSQL with: it refuses root. `null`: this one. */
interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** Why no server can be started here, in a few words; `null` where one can. */
export function missingPostgres(): string | null {
  if (binaries() === null) return "initdb and pg_ctl are not installed";
  return account() === undefined ? "root may not run PostgreSQL and there is no user postgres" : null;
}

/** Starts a server. Throws where `missingPostgres` names a reason. */
export async function startPostgres(): Promise<PostgresServer> {
  const bin = binaries();
  const owner = account();
  if (bin === null || owner === undefined) throw new Error("no PostgreSQL here");
  const folder = createFolder();
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const options = { ...(owner ?? {}), stdio: "ignore", cwd: folder } as const;
  const run = (command: string, args: string[]) => execFileSync(join(bin, command), args, options);
  const data = join(folder, "data");
  const port = await freePort();
  run("initdb", ["-D", data, "-U", "almanac", "-A", "trust", "-E", "UTF8", "--no-sync"]);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`;
  run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start"]);
  const address = (database: string) => `postgresql://almanac@127.0.0.1:${port}/${database}`;
  return {
    createDatabase(name) {
      run("psql", ["-q", "-d", address("postgres"), "-c", `CREATE DATABASE ${name}`]);
      return address(name);
    },
    psql(database, command) {
      run("psql", ["-q", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", command]);
    },
    stop() {
      run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function binaries(): string | null {
  const debian = "/usr/lib/postgresql";
  const packaged = existsSync(debian) ? readdirSync(debian).map((name) => join(debian, name, "bin")) : [];
  const path = (process.env["PATH"] ?? "").split(":");
  const complete = (folder: string) =>
    ["initdb", "pg_ctl", "psql"].every((command) => existsSync(join(folder, command)));
  return [...path, ...packaged].find(complete) ?? null;
}

function account(): Account | null | undefined {
  if (process.getuid?.() !== 0) return null;
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
