import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { localFolder } from "@/lib/db/connection/store-location";

// A session holds by its signature alone. That it was ended is an empty file in the data folder, so that no restart
// revives it and all processes that share the folder know.
const FOLDER = "ended-sessions";

/** Ends a session for good. Forgets those that were ended before `expiredAt`: they have expired. */
export function endSession(cookie: string, expiredAt: number): void {
  const folder = join(localFolder(), FOLDER);
  mkdirSync(folder, { recursive: true });
  writeFileSync(fileOf(cookie), "");
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    const endedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (endedAt < expiredAt) rmSync(file, { force: true });
  }
}

/** Whether a session was ended. */
export function isEnded(cookie: string): boolean {
  return existsSync(fileOf(cookie));
}

/** Nobody can read the session from the name. */
function fileOf(cookie: string): string {
  return join(localFolder(), FOLDER, createHash("sha256").update(cookie).digest("hex"));
}
