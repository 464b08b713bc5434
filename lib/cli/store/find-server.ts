import { realpathSync } from "node:fs";
import process from "node:process";
import { type HandOver, readHandOver } from "@/lib/jobs/handover/hand-over-file";

// While it loads a file into the embedded store, a server is busy for seconds, not away.
const ANSWER_WITHIN_MS = 15_000;

/**
 * The server that holds the embedded store in a folder and takes work on it; `null` where there is none: nothing is
 * written there, that process is gone, or what answers holds another folder.
 */
export async function findServer(folder: string): Promise<HandOver | null> {
  const found = readHandOver(folder);
  if (found === null || !isRunning(found.pid)) return null;
  try {
    const response = await fetch(new URL("/store", found.url), {
      headers: { Authorization: `Bearer ${found.token}` },
      signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
    });
    const answered: unknown = await response.json();
    return isOfFolder(answered, found.pid, folder) ? found : null;
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process is there all the same.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

function isOfFolder(answered: unknown, pid: number, folder: string): boolean {
  if (typeof answered !== "object" || answered === null) return false;
  const said = answered as { readonly pid?: unknown; readonly folder?: unknown };
  return (
    said.pid === pid && typeof said.folder === "string" && realpathSync(said.folder) === realpathSync(folder)
  );
}
