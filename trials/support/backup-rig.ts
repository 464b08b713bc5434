import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import process from "node:process";
import { buffer } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { openPromise } from "yauzl";
import type { Settings } from "../../bench/support/processes/import-process";
import { type BackupManifest, manifestSchema } from "../../lib/db/backup/manifest";
import { inProject, projectRoot } from "../../scripts/project.js";

/** How the command ended. */
export interface CommandEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the `almanac` command to its end. */
export function almanac(args: readonly string[], settings: Settings): Promise<CommandEnd> {
  const child = spawn(process.execPath, [inProject("lib", "cli", "almanac.js"), ...args], {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL: "", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      printed[name] += text;
    });
  }
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, ...printed })));
}

/** Runs the command and returns what it says in JSON. Throws with what it printed where it fails. */
export async function almanacJson<T>(args: readonly string[], settings: Settings): Promise<T> {
  const { status, stdout, stderr } = await almanac([...args, "--json"], settings);
  if (status !== 0) throw new Error(`almanac ${args.join(" ")} ended with ${status}:\n${stdout}${stderr}`);
  return JSON.parse(stdout);
}

/** The manifest of a backup, read as any archive is. */
export async function manifestOf(path: string): Promise<BackupManifest> {
  const zip = await openPromise(path);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== "manifest.json") continue;
    return manifestSchema.parse(JSON.parse(String(await buffer(await zip.openReadStreamPromise(entry)))));
  }
  throw new Error(`${path} has no manifest (${readFileSync(path).length} bytes)`);
}

/** Readers and importers of a server. */
export interface Traffic {
  /** Ends it, and says how many pages were read, how many of them failed, and how many imports were stored. */
  stop(): Promise<{ readonly pages: number; readonly failed: number; readonly imports: number }>;
}

const PATHS = [
  "/",
  "/indices/cac/annual",
  "/indices/spx/drawdowns.csv",
  "/api/v1/indices/cac/closes?limit=5",
];

/** Reads pages one after the other, and imports closes of CAC that overrule each other where `token` is given. */
export function startTraffic(url: string, token: string | null): Traffic {
  const count = { pages: 0, failed: 0, imports: 0 };
  let isOver = false;
  const read = async () => {
    for (let at = 0; !isOver; at += 1) {
      const response = await fetch(`${url}${PATHS[at % PATHS.length]}`).catch(() => null);
      await response?.arrayBuffer();
      count.pages += 1;
      if (response?.status !== 200) count.failed += 1;
      await sleep(20);
    }
  };
  const write = async () => {
    for (let round = 0; !isOver && token !== null; round += 1) {
      if ((await importSome(url, token, round)) === 201) count.imports += 1;
      await sleep(100);
    }
  };
  const work = Promise.all([read(), write()]);
  return {
    async stop() {
      isOver = true;
      await work;
      return count;
    },
  };
}

async function importSome(url: string, token: string, round: number): Promise<number> {
  const form = new FormData();
  form.append("index", "cac");
  form.append("prefer", "file");
  const closes = [8101.25, 8111.5, 8123.45].map((close, at) => `2026-01-0${5 + at},${close + (round % 97)}`);
  form.append("file", new Blob([`Date,Close\n${closes.join("\n")}\n`]), "cac.csv");
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(`${url}/api/v1/imports`, { method: "POST", body: form, headers });
  await response.arrayBuffer();
  return response.status;
}
