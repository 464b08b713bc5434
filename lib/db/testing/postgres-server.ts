import { execFileSync, spawnSync } from "node:child_process";
import { chownSync, existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { createFolder } from "./create-folder";

/** A PostgreSQL of the tests' own, in a temporary folder on a free port. */
export interface PostgresServer {
  /** The address of a database. */
  address(database: string): string;
  /** Creates an empty database and returns its address. */
  createDatabase(name: string): string;
  /** Runs a command of psql on a database, as whoever the server runs as. */
  psql(address: string, command: string): void;
  /** Runs SQL in a database and returns its output, unaligned. */
  query(database: string, sql: string): string;
  /** Ends it as a crash does. */
  crash(): void;
  /** Kills it and its processes, none of which is told. */
  kill(): void;
  /** Starts it again, with its databases, where it was before. */
  restart(): void;
  /** Stops it in its tracks: connections stay open, nothing answers. */
  freeze(): void;
  thaw(): void;
  /** Ends it and removes it. */
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

/** Starts a server, in the folder of temporary files or in `parent`. Throws where `missingPostgres` names a reason. */
export async function startPostgres(parent?: string): Promise<PostgresServer> {
  const place = await newPlace(parent);
  place.run("initdb", ["-D", place.data, "-U", "almanac", "-A", "trust", "-E", "UTF8", "--no-sync"]);
  return serverIn(place);
}

/**
 * Starts a copy of a server that follows it from then on, known to it as `name`. It may be read from, and written to
 * once `pg_promote` has made it a server like others.
 */
export async function startReplica(primary: PostgresServer, name: string): Promise<PostgresServer> {
  const place = await newPlace();
  const from = ["-d", primary.address("postgres"), "-D", place.data];
  place.run("pg_basebackup", [...from, "-R", "-X", "stream", "-c", "fast", "--no-sync"]);
  return serverIn(place, `-c cluster_name=${name}`);
}

/** A folder and a port for a server, and how its programs are run. */
interface Place {
  readonly bin: string;
  readonly folder: string;
  readonly data: string;
  readonly port: number;
  readonly options: Partial<Account> & { readonly stdio: "ignore"; readonly cwd: string };
  run(program: string, args: readonly string[]): void;
}

async function newPlace(parent?: string): Promise<Place> {
  const bin = binaries();
  const owner = account();
  if (bin === null || owner === undefined) throw new Error("no PostgreSQL here");
  const folder = createFolder(parent);
  if (owner !== null) chownSync(folder, owner.uid, owner.gid);
  const options = { ...(owner ?? {}), stdio: "ignore", cwd: folder } as const;
  return {
    ...{ bin, folder, options, data: join(folder, "data"), port: await freePort() },
    run: (program, args) => void execFileSync(join(bin, program), args, options),
  };
}

/** Starts a server on the data of its place. */
function serverIn({ bin, folder, data, port, options, run }: Place, more = ""): PostgresServer {
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off ${more}`;
  const start = () => run("pg_ctl", ["-D", data, "-w", "-l", join(folder, "log"), "-o", settings, "start"]);
  const crash = () => run("pg_ctl", ["-D", data, "-m", "immediate", "stop"]);
  start();
  const address = (database: string) => `postgresql://almanac@127.0.0.1:${port}/${database}`;
  const query = (database: string, sql: string) =>
    execFileSync(join(bin, "psql"), ["-q", "-A", "-t", "-d", address(database), "-c", sql], {
      ...options,
      stdio: ["ignore", "pipe", "ignore"],
      encoding: "utf8",
    });
  const pidFile = join(data, "postmaster.pid");
  const signal = (name: NodeJS.Signals) => {
    if (existsSync(pidFile)) signalAll(pidFile, name);
  };
  return {
    address,
    createDatabase: (name) => createDatabase(address("postgres"), name),
    psql(database, command) {
      run("psql", ["-q", "-v", "ON_ERROR_STOP=1", "-d", database, "-c", command]);
    },
    query,
    crash,
    kill() {
      if (!existsSync(pidFile)) return;
      untilGone(signalAll(pidFile, "SIGKILL"));
      // Whoever inherits the server may leave it a zombie, which the next one would take for running.
      for (const lock of [pidFile, join(folder, `.s.PGSQL.${port}.lock`)]) rmSync(lock, { force: true });
    },
    restart: start,
    freeze: () => signal("SIGSTOP"),
    thaw: () => signal("SIGCONT"),
    stop() {
      if (existsSync(pidFile)) {
        // One that is frozen would not hear of its end.
        signal("SIGCONT");
        crash();
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Creates an empty database on the server of another one's address and returns its own. */
export function createDatabase(another: string, name: string): string {
  const bin = binaries();
  if (bin === null) throw new Error("no PostgreSQL here");
  execFileSync(join(bin, "psql"), ["-q", "-d", another, "-c", `CREATE DATABASE ${name}`], {
    stdio: "ignore",
  });
  return new URL(name, another).href;
}

/** Signals a server and its processes, one a connection; returns all of them. */
function signalAll(pidFile: string, signal: NodeJS.Signals): number[] {
  const server = Number(readFileSync(pidFile, "utf8").split("\n")[0]);
  // Stopped first, so that it starts no more while they are listed.
  send(server, "SIGSTOP");
  const { stdout } = spawnSync("pgrep", ["-P", String(server)], { encoding: "utf8" });
  const lines = stdout.split("\n").filter((line) => line !== "");
  const all = [...lines.map(Number), server];
  for (const pid of all) send(pid, signal);
  return all;
}

/** Waits until processes have ended, each at least as far as a zombie. */
function untilGone(pids: readonly number[]): void {
  for (;;) {
    const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", pids.join(",")], { encoding: "utf8" });
    if (!stdout.split("\n").some((state) => /^[^Z]/.test(state.trim()))) return;
  }
}

/** One that has ended meanwhile needs no signal. */
function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}

function binaries(): string | null {
  const debian = "/usr/lib/postgresql";
  const packaged = existsSync(debian) ? readdirSync(debian).map((name) => join(debian, name, "bin")) : [];
  const path = (process.env["PATH"] ?? "").split(":");
  const complete = (folder: string) =>
    ["initdb", "pg_ctl", "psql"].every((command) => existsSync(join(folder, command)));
  return [...path, ...packaged].find(complete) ?? null;
}

/** Who may run PostgreSQL here: `null`: whoever runs this; `undefined`: nobody. */
export function account(): Account | null | undefined {
  if (process.getuid?.() !== 0) return null;
  try {
    const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return undefined;
  }
}

/** A port that nobody uses at the moment. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
