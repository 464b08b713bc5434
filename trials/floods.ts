import { type ChildProcess, fork } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startAlmanac } from "../bench/support/processes/almanac";
import { residentMegabytes } from "../bench/support/processes/resident-memory";
import { FLOODS, type FloodName } from "./support/flood-kinds";
import type { Outcome } from "./support/outcome";

const LASTS_MS = 30_000;
const ASK_EVERY_MS = 200;
const MOST_ANSWER_MS = 1_000;
const MOST_GROWTH_MB = 250;

/**
 * Slow readers of pages and of the archive, slow posts, heads that never end, connections that say nothing and more
 * questions than can be answered, each from an address of its own for half a minute: others must be answered within a
 * second meanwhile, kept pages and new ones, and memory be bounded.
 */
export async function floods(): Promise<Outcome> {
  const almanac = await startAlmanac({ HOST: "127.0.0.1", RATE_LIMIT: "" });
  try {
    const lines: string[] = [];
    let passed = true;
    for (const name of Object.keys(FLOODS) as FloodName[]) {
      const told = await during(almanac.url, almanac.pid, name);
      lines.push(told.line);
      passed &&= told.passed;
      await sleep(2_000);
    }
    return { passed, told: lines.join("\n") };
  } finally {
    await almanac.stop();
  }
}

async function during(url: string, pid: number, name: FloodName) {
  const memory = () => residentMegabytes(pid) ?? Number.NaN;
  const before = memory();
  const flood = await begin(url, name);
  const times = new Map<string, number>();
  let failed = 0;
  let highest = before;
  const end = performance.now() + LASTS_MS;
  try {
    for (let round = 0; performance.now() < end; round += 1) {
      for (const [kind, path] of asked(round)) {
        const { ms, ok } = await ask(url.replace("localhost", "127.0.0.1") + path);
        times.set(kind, Math.max(times.get(kind) ?? 0, ms));
        if (!ok) failed += 1;
      }
      highest = Math.max(highest, memory());
      await sleep(ASK_EVERY_MS);
    }
  } finally {
    flood.kill("SIGKILL");
  }
  const longest = [...times].map(([kind, ms]) => `${kind} ${Math.round(ms)} ms`).join(", ");
  const grown = Math.round(highest - before);
  return {
    passed: failed === 0 && Math.max(...times.values()) < MOST_ANSWER_MS && grown < MOST_GROWTH_MB,
    line: `${name}: longest ${longest}; ${failed} failed; memory ${Math.round(before)} MB, at most ${grown} MB more`,
  };
}

/** What another reader asks for: kept pages and files, how the server fares, and now and then a page that nobody asked for. */
function asked(round: number): ReadonlyArray<readonly [string, string]> {
  const kept = [
    ["a kept page", "/"],
    ["a kept file", "/indices/hsi/annual.csv"],
    ["/livez", "/livez"],
    ["/readyz", "/readyz"],
  ] as const;
  return round % 5 === 0
    ? [...kept, ["a new page", `/indices/hsi/annual?from=${1965 + (round % 50)}-01-0${1 + (round % 9)}`]]
    : kept;
}

async function ask(url: string) {
  const begun = performance.now();
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
    await response.arrayBuffer();
    return { ms: performance.now() - begun, ok: response.ok };
  } catch {
    return { ms: performance.now() - begun, ok: false };
  }
}

/** A process of its own, so that whoever measures is not slowed by what it does. Resolves when it has begun. */
async function begin(url: string, name: FloodName): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL("support/flood.ts", import.meta.url)), [url, name], {
    execArgv: ["--import", "tsx"],
  });
  await new Promise((resolve) => child.once("message", resolve));
  return child;
}
