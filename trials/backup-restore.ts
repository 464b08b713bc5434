import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import type { Figure } from "../bench/support/figure";
import { mulberry32 } from "../bench/support/generated-series";
import type { Settings } from "../bench/support/processes/import-process";
import { startServer } from "../bench/support/processes/server-process";
import { START } from "../bench/support/processes/start-command";
import { contentOf, withStoreOf } from "../bench/support/store-state";
import { atEnd, temporaryFolder } from "../bench/support/temporary-folder";
import type { RestoreReport } from "../lib/db/backup/restore-backup";
import { readSeriesChecksums } from "../lib/db/backup/stored-tables";
import { missingPostgres, type PostgresServer, startPostgres } from "../lib/db/testing/postgres-server";
import { almanac, almanacJson, manifestOf, startTraffic } from "./support/backup-rig";
import { damagedBackups } from "./support/damaged-backups";

const TOKEN = "backup-restore-token";
const BACKUPS = 3;

/** Empty stores of one engine, one a call. */
interface Engine {
  readonly name: string;
  next(): Settings;
}

/**
 * Backs up a serving almanac of each engine while its pages are read and imports come in, restores every backup into new
 * stores of both engines, whose every series must have the checksum of the manifest and no fault, then one of them over
 * the serving store, and offers it damaged ones, none of which may change it. On PostgreSQL the same is asked of pg_dump.
 */
export async function backupRestore(): Promise<Figure[]> {
  const root = temporaryFolder();
  let stores = 0;
  const next = () => join(root, `store-${stores++}`);
  const engines: Engine[] = [{ name: "embedded", next: () => ({ DATA_DIR: next() }) }];
  const missing = missingPostgres();
  if (missing !== null) console.error(`  PostgreSQL is left out: ${missing}`);
  else {
    const server = await startPostgres();
    atEnd(() => server.stop());
    const settings = () => ({ DATABASE_URL: server.createDatabase(`store_${stores++}`), DATA_DIR: next() });
    engines.push({ name: "PostgreSQL", next: settings });
    return [...(await roundsOf(engines, root)), ...(await dumped(server, root))];
  }
  return roundsOf(engines, root);
}

async function roundsOf(engines: readonly Engine[], root: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const engine of engines) figures.push(...(await round(engine, engines, root)));
  return figures;
}

async function round(engine: Engine, engines: readonly Engine[], root: string): Promise<Figure[]> {
  const settings = engine.next();
  const server = await startServer(START, { ...settings, ADMIN_TOKEN: TOKEN });
  const importing = startTraffic(server.url, TOKEN);
  await sleep(1000);
  const backups: string[] = [];
  let wrong = 0;
  const began = performance.now();
  for (let at = 0; at < BACKUPS; at += 1) {
    const path = join(root, `${engine.name}-${at}.zip`);
    await almanacJson(["backup", path], settings);
    backups.push(path);
  }
  const backupMs = (performance.now() - began) / BACKUPS;
  const whileImporting = await importing.stop();
  for (const path of backups) {
    for (const target of engines) wrong += await wrongSeries(path, target.next());
  }
  console.error(`  ${engine.name}: ${JSON.stringify(whileImporting)}, ${wrong} series wrong`);
  const [last = ""] = backups.slice(-1);
  const reading = startTraffic(server.url, null);
  const restoring = performance.now();
  const { restore } = await almanacJson<{ restore: RestoreReport }>(["restore", last, "--replace"], settings);
  const restoreMs = performance.now() - restoring;
  await sleep(1100);
  const { headers } = await fetch(`${server.url}/indices/cac.csv`);
  const isShown = headers.get("x-almanac-revision") === String(restore.revision);
  const whileRestoring = await reading.stop();
  console.error(`  ${engine.name}, restoring: ${JSON.stringify(whileRestoring)}`);
  const { taken, changed } = await offerDamaged(last, settings, root);
  const { status } = await almanac(["verify"], settings);
  await server.stop();
  const told = (what: string, value: number, bound: Figure["bound"], peer: number, of: string): Figure => {
    return { name: `${engine.name}: ${what}`, value, unit: "", peer: { name: of, value: peer }, bound };
  };
  const failed = whileImporting.failed + whileRestoring.failed;
  return [
    told("series other than in the backup", wrong, { value: 0 }, BACKUPS * engines.length * 12, "restored"),
    told("imports meanwhile", whileImporting.imports, { least: 1 }, BACKUPS, "backups"),
    told(
      "pages that failed meanwhile",
      failed,
      { value: 0 },
      whileImporting.pages + whileRestoring.pages,
      "read",
    ),
    told("shown by the server within 1.1 s", isShown ? 1 : 0, { least: 1 }, 1, "restores"),
    told("damaged files that changed the store", changed, { value: 0 }, taken, "taken for sound, being so"),
    told("exit status of verify", status ?? -1, { value: 0 }, 0, "no fault"),
    { ...told("a restore", restoreMs, {}, backupMs, "a backup"), unit: "ms" },
  ];
}

/** How many series of a store differ from the backup that is restored into it, and whether anything else is wrong. */
async function wrongSeries(path: string, target: Settings): Promise<number> {
  const { series } = await manifestOf(path);
  await almanacJson(["restore", path], target);
  const { status, stderr } = await almanac(["verify"], target);
  if (status !== 0) console.error(stderr);
  const found = await withStoreOf(target, (db) => db.engine.transaction(readSeriesChecksums));
  const same = series.filter(({ symbol, sha256 }, at) => {
    return found[at]?.symbol === symbol && found[at]?.sha256 === sha256;
  });
  return series.length - same.length + (status === 0 ? 0 : 1);
}

/**
 * Offers damaged copies of a backup that the store holds. A byte that means nothing, such as one of a date, may be
 * another: then what is restored must be the same.
 */
async function offerDamaged(good: string, settings: Settings, root: string) {
  const seed = Number(process.env["KILL_SEED"] ?? Date.now() % 1_000_000);
  console.error(`  damaging with the seed ${seed}`);
  const path = join(root, "damaged.zip");
  const counts = { taken: 0, changed: 0 };
  const before = await rowsOf(settings, root);
  for (const { name, write } of damagedBackups(good, mulberry32(seed))) {
    await write(path);
    const { status, stderr } = await almanac(["restore", path, "--replace"], settings);
    if (status === 0) counts.taken += 1;
    if (status === 0 || !stderr.includes("damaged.zip: "))
      console.error(`  ${name}: ${status} ${stderr.trim()}`);
  }
  if ((await rowsOf(settings, root)) !== before) counts.changed += 1;
  return counts;
}

/** The checksums of all tables but those whose revision a restore raises. */
async function rowsOf(settings: Settings, root: string): Promise<string> {
  const path = join(root, "now.zip");
  await almanacJson(["backup", path], settings);
  const { tables, series } = await manifestOf(path);
  return JSON.stringify([tables.filter(({ name }) => !/^(store_revision|market_index)$/.test(name)), series]);
}

/** Moves a store by pg_dump and pg_restore, with the commands of docs/backup.md. */
async function dumped(server: PostgresServer, root: string): Promise<Figure[]> {
  if (spawnSync("pg_dump", ["--version"]).status !== 0) {
    console.error("  pg_dump is left out: it is not installed");
    return [];
  }
  const [from, to] = [server.createDatabase("dumped"), server.createDatabase("loaded")];
  await almanacJson(["status"], { DATABASE_URL: from, DATA_DIR: join(root, "dumped") });
  const file = join(root, "almanac.dump");
  const run = (command: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr}`);
  };
  run("pg_dump", "--format=custom", `--file=${file}`, from);
  run("pg_restore", "--clean", "--if-exists", "--no-owner", "--exit-on-error", `--dbname=${to}`, file);
  const contents = await Promise.all([from, to].map((url) => withStoreOf({ DATABASE_URL: url }, contentOf)));
  const isSame = contents[0] === contents[1];
  const peer = { name: "pg_dump", value: 1 };
  return [
    { name: "stores the same after pg_restore", value: isSame ? 1 : 0, unit: "", peer, bound: { least: 1 } },
  ];
}
