import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import type { Figure } from "../bench/support/figure";
import { writeLongPriceFile } from "../bench/support/long-price-file";
import { importUndisturbed, type Settings } from "../bench/support/processes/import-process";
import { makeStore } from "../bench/support/store-state";
import { temporaryFolder } from "../bench/support/temporary-folder";
import { inProject, projectRoot } from "../scripts/project.js";

const ROUNDS = 5;
const LEFT_TO_THE_SYSTEM = {
  NODE_OPTIONS: `--import ${pathToFileURL(inProject("trials/support/without-sync.js"))}`,
};

/**
 * Watches the calls of an import into the embedded store with strace: when it says "stored", all of PostgreSQL's log
 * that it wrote must be on disk. Then what that costs: imports and first starts in turns with and without.
 */
export async function durable(): Promise<Figure[] | string> {
  if (spawnSync("strace", ["-V"]).status !== 0) return "strace is not installed";
  const root = temporaryFolder();
  const [filled, copy] = [join(root, "filled"), join(root, "copy")];
  await makeStore({ DATA_DIR: filled });
  const fresh = () => {
    rmSync(copy, { recursive: true, force: true });
    cpSync(filled, copy, { recursive: true });
    return { DATA_DIR: copy };
  };
  const { path, symbol } = await writeLongPriceFile();
  const { syncs, unsynced } = watchedImport(path, symbol, fresh());
  const none = { name: "none", value: 0 };
  const imports = await inTurns((env) => importUndisturbed(path, symbol, { ...fresh(), ...env }));
  const starts = await inTurns(async (env) => firstStart(join(root, "new"), env));
  return [
    {
      name: "files brought to disk before “stored”",
      value: syncs,
      unit: "",
      peer: none,
      bound: { least: 1 },
    },
    {
      name: "files of the log not on disk at “stored”",
      value: unsynced,
      unit: "",
      peer: none,
      bound: { value: 0 },
    },
    figureOf("import", imports),
    figureOf("first start, without the build", starts),
  ];
}

interface Watched {
  /** How many times PostgreSQL's log was brought to disk before the answer. */
  readonly syncs: number;
  /** How many of its files had been written since they were last brought to disk. */
  readonly unsynced: number;
}

function watchedImport(path: string, symbol: string, settings: Settings): Watched {
  const log = join(temporaryFolder(), "calls");
  const almanac = inProject("lib", "cli", "almanac.js");
  const calls = "trace=fsync,fdatasync,pwrite64,write";
  const { status, stderr } = spawnSync(
    "strace",
    [
      "-f",
      "-y",
      "-s",
      "400",
      "-e",
      calls,
      "-o",
      log,
      process.execPath,
      almanac,
      "import",
      path,
      "--index",
      symbol,
      "--prefer",
      "file",
    ],
    { cwd: projectRoot, env: { ...process.env, DATABASE_URL: "", ...settings }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`the import ended with ${status}: ${stderr.slice(0, 2000)}`);
  return readCalls(readFileSync(log, "utf8").split("\n"));
}

/** Reads the lines of strace up to the one in which the command says that the file is stored. */
function readCalls(lines: readonly string[]): Watched {
  const dirty = new Set<string>();
  let syncs = 0;
  for (const line of lines) {
    if (/ write\(1<.*stored/.test(line)) return { syncs, unsynced: dirty.size };
    const [, call, file = ""] = /^\d+ +(\w+)\(\d+<([^>]*\/pg_wal\/[^>]*)>/.exec(line) ?? [];
    if (call === "fsync") {
      dirty.delete(file);
      syncs += 1;
    } else if (call !== undefined) dirty.add(file);
  }
  throw new Error("the import never said that the file is stored");
}

interface Turns {
  readonly with: readonly number[];
  readonly without: readonly number[];
}

async function inTurns(measure: (env: Settings) => Promise<number>): Promise<Turns> {
  const turns = { with: [] as number[], without: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    turns.without.push(await measure(LEFT_TO_THE_SYSTEM));
    turns.with.push(await measure({}));
  }
  return turns;
}

async function firstStart(folder: string, env: Settings): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [inProject("lib", "cli", "almanac.js"), "status"], {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: folder, ...env },
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`the first start ended with ${status}: ${stderr.slice(0, 2000)}`);
  return performance.now() - begin;
}

function figureOf(name: string, turns: Turns): Figure {
  const peer = { name: "left to the system", value: median(turns.without) };
  return { name, value: median(turns.with), unit: "ms", peer, bound: {} };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
