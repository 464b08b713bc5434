import { createHash } from "node:crypto";
import { LRUCache } from "lru-cache";
import { storeLocation } from "@/lib/db/connection/store-location";
import { readNote, writeNote } from "@/lib/db/short-lived/notes";
import { askShortly, StoreBusy } from "@/lib/store/ask-shortly";
import { processWide } from "@/lib/store/process-wide";

// A session holds by its signature alone. That it was ended is noted in the store until it would have expired, so that no
// restart revives it and all processes on the store know.
const KIND = "ended-session";
const AGAIN_AFTER_MS = 5000;
const MOST_KNOWN = 1000;

/**
 * Ends a session that expires at `expiresAt`, in milliseconds since 1970, for good: in this process at once, everywhere
 * as soon as the store takes it, which is tried until then.
 */
export async function endSession(cookie: string, expiresAt: number): Promise<void> {
  known().set(keyOf(cookie), "ended");
  if (Date.now() > expiresAt) return;
  try {
    await askShortly((db) => writeNote(db, keyOf(cookie), "", new Date(expiresAt)));
  } catch {
    setTimeout(() => void endSession(cookie, expiresAt), AGAIN_AFTER_MS).unref();
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
    known().set(key, isEnded ? "ended" : "open");
    return !isEnded;
  } catch (error) {
    const isLoading = error instanceof StoreBusy && storeLocation().engine === "embedded";
    return isLoading && known().get(key) === "open";
  }
}

function known(): LRUCache<string, "open" | "ended"> {
  return processWide("known-sessions", () => new LRUCache({ max: MOST_KNOWN }));
}

/** Nobody can read the session from the key. */
function keyOf(cookie: string): string {
  return `${KIND}:${createHash("sha256").update(cookie).digest("hex")}`;
}
