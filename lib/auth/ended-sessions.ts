import { createHash } from "node:crypto";
import process from "node:process";
import { LRUCache } from "lru-cache";
import { storeLocation } from "@/lib/db/connection/store-location";
import { readNote, writeNote } from "@/lib/db/short-lived/notes";
import { workerNumber } from "@/lib/settings/worker.js";
import { askShortly, StoreBusy } from "@/lib/store/ask-shortly";
import { processWide } from "@/lib/store/process-wide";

// A session holds by its signature alone. That it was ended is noted in the store until it would have expired, so that no
// restart revives it and all processes on the store know.
const KIND = "ended-session";
const AGAIN_AFTER_MS = 5000;
const MOST_KNOWN = 1000;

/** What a process tells those that serve beside it, as `scripts/cluster/relay.js` carries it. */
export interface SessionEnded {
  readonly almanac: "session-ended";
  readonly key: string;
}

/**
 * Ends a session that expires at `expiresAt`, in milliseconds since 1970, for good: in this process and those beside it at
 * once, everywhere as soon as the store takes it, which is tried until then.
 */
export async function endSession(cookie: string, expiresAt: number): Promise<void> {
  const key = keyOf(cookie);
  known().set(key, "ended");
  const ended: SessionEnded = { almanac: "session-ended", key };
  // One that is gone takes nothing any more.
  if (isBesideOthers()) process.send?.(ended, undefined, undefined, () => {});
  await noteEnd(cookie, expiresAt);
}

async function noteEnd(cookie: string, expiresAt: number): Promise<void> {
  if (Date.now() > expiresAt) return;
  try {
    await askShortly((db) => writeNote(db, keyOf(cookie), "", new Date(expiresAt)));
  } catch {
    setTimeout(() => void noteEnd(cookie, expiresAt), AGAIN_AFTER_MS).unref();
  }
}

/** Notes in this process that a session has just begun. */
export function beginSession(cookie: string): void {
  known().set(keyOf(cookie), "open");
}

/**
 * Whether a session was not ended. Where the store does not say so it was: but an embedded store that is busy with a load
 * says no other thing than before.
 */
export async function isOpen(cookie: string): Promise<boolean> {
  const key = keyOf(cookie);
  if (known().get(key) === "ended") return false;
  try {
    const isEnded = (await askShortly((db) => readNote(db, key))) !== null;
    // It may have been ended while the store was asked.
    if (known().get(key) === "ended") return false;
    known().set(key, isEnded ? "ended" : "open");
    return !isEnded;
  } catch (error) {
    const isLoading = error instanceof StoreBusy && storeLocation().engine === "embedded";
    return isLoading && known().get(key) === "open";
  }
}

function known(): LRUCache<string, "open" | "ended"> {
  return processWide("known-sessions", () => {
    const sessions = new LRUCache<string, "open" | "ended">({ max: MOST_KNOWN });
    if (isBesideOthers()) {
      process.on("message", (message: Partial<SessionEnded> | null) => {
        if (message?.almanac === "session-ended" && message.key !== undefined)
          sessions.set(message.key, "ended");
      });
    }
    return sessions;
  });
}

function isBesideOthers(): boolean {
  return workerNumber(process.env) !== null;
}

/** Nobody can read the session from the key. */
function keyOf(cookie: string): string {
  return `${KIND}:${createHash("sha256").update(cookie).digest("hex")}`;
}
