import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { projectRoot } from "../../../scripts/project.js";
import { atEnd } from "../temporary-folder";
import { freePort } from "./free-port";

/** A server that answers, in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  /** From the start of the process to its first 200. */
  readonly startMs: number;
  /** All it has printed so far. */
  printed(): string;
  stop(): Promise<void>;
}

const startWithinMs = 180_000;
const pollMs = 10;
const stopWithinMs = 10_000;
// Windows knows no process groups; there the processes that npm starts end with their console.
const hasGroups = process.platform !== "win32";

/**
 * Starts a server, told its port by PORT, and waits until its first page answers 200. Throws with what it printed
 * where it ends before that. `folder` is where it is started, the project's unless another is named.
 */
export async function startServer(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  wantedPort?: number,
  folder = projectRoot,
): Promise<ServerProcess> {
  const port = wantedPort ?? (await freePort());
  const [program = "", ...args] = command;
  const begin = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    // Whoever measures or walks all pages is one address.
    env: { ...process.env, HOST: "", DATABASE_URL: "", PORT: String(port), RATE_LIMIT: "0", ...env },
    stdio: ["ignore", "pipe", "pipe"],
    detached: hasGroups,
    shell: !hasGroups && program === "npm",
  });
  atEnd(() => kill(child, "SIGKILL"));
  const watched = watch(child);
  const url = `http://localhost:${port}`;
  await untilAnswering(url, watched);
  return {
    url,
    pid: child.pid ?? 0,
    startMs: performance.now() - begin,
    printed: watched.printed,
    stop: () => stop(child),
  };
}

interface Watched {
  printed(): string;
  hasEnded(): boolean;
}

function watch(child: ChildProcess): Watched {
  let printed = "";
  let ended = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
    });
  }
  child.on("error", (error) => {
    printed += error.message;
    ended = true;
  });
  child.on("close", () => {
    ended = true;
  });
  return { printed: () => printed, hasEnded: () => ended };
}

async function untilAnswering(url: string, { printed, hasEnded }: Watched): Promise<void> {
  const latest = performance.now() + startWithinMs;
  while (performance.now() < latest) {
    if (hasEnded()) throw new Error(`the server ended before it answered:\n${printed().trimEnd()}`);
    if (await answers(url)) return;
    await sleep(pollMs);
  }
  throw new Error(`the server did not answer within ${startWithinMs / 1000} s`);
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url);
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once("close", resolve));
  if (!kill(child, "SIGTERM")) return;
  const timer = setTimeout(() => kill(child, "SIGKILL"), stopWithinMs);
  await closed;
  clearTimeout(timer);
}

/** Sends a signal to a process and all it started; `false` where it has ended already. */
function kill(child: ChildProcess, signal: NodeJS.Signals): boolean {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false;
  try {
    return process.kill(hasGroups ? -child.pid : child.pid, signal);
  } catch {
    return false;
  }
}
