import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { sync as writeFileAtomic } from "write-file-atomic";

/** Where a running server takes work on its embedded store, and what shows it that the work is this user's. */
export interface HandOver {
  readonly pid: number;
  /** On this machine only. */
  readonly url: string;
  /** Made anew at each start. */
  readonly token: string;
}

const FILE = "store.server.json";
const OWNER_ONLY = 0o600;

/** Writes the address and the token of this process beside its store, for this user's eyes only. */
export function writeHandOver(folder: string, { url, token }: Omit<HandOver, "pid">): void {
  const text = `${JSON.stringify({ pid: process.pid, url, token })}\n`;
  writeFileAtomic(join(folder, FILE), text, { mode: OWNER_ONLY });
}

/** What a server wrote beside the store in a folder; `null` where there is none or it cannot be read. */
export function readHandOver(folder: string): HandOver | null {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, FILE), "utf8"));
    return isHandOver(read) ? read : null;
  } catch {
    return null;
  }
}

/** Takes away what this process wrote, where another one has not written since. */
export function removeHandOver(folder: string): void {
  if (readHandOver(folder)?.pid === process.pid) rmSync(join(folder, FILE), { force: true });
}

function isHandOver(read: unknown): read is HandOver {
  if (typeof read !== "object" || read === null) return false;
  const { pid, url, token } = read as Partial<HandOver>;
  return typeof pid === "number" && typeof url === "string" && typeof token === "string";
}

/** The header that names the work of a request handed over, so that another one can stop it. */
export const WORK_HEADER = "x-almanac-work";
