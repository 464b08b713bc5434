import type { OwnChoices } from "@/lib/own-file/own-choices";
import { ownSymbol } from "@/lib/own-file/own-symbol";
import { BlockedError, type KeptFile, type KeptStore, keptDatabase } from "./kept-database";

export type { KeptFile } from "./kept-database";

/** Why the browser did not do it; the words are `ownFile.kept.failed.…`. What was kept before is still kept. */
export type KeepingFailure = "unavailable" | "full" | "blocked" | "other";

/** What came of a wish about kept files. Nothing is ever thrown. */
export type Kept<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: KeepingFailure };

/** A file to keep, under `symbol` where that is free. */
export interface FileToKeep {
  readonly symbol: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly choices: OwnChoices;
}

// Kept means on the disk: closing the tab, or the power, in the next moment loses nothing.
const SAFELY = { durability: "strict" } as const;

/** What is kept, by symbol; no file is read for it. */
export function listKept(): Promise<Kept<readonly KeptFile[]>> {
  return attempt(async () => (await keptDatabase()).getAll("files"));
}

/**
 * Keeps a file, whole or not at all. Where its symbol has another file already, it takes the next free one; the same bytes
 * kept again take the new name and choices. Answers with what is kept now.
 */
export function keepFile({ symbol, name, bytes, choices }: FileToKeep): Promise<Kept<KeptFile>> {
  return change(async (files, contents) => {
    const taken = new Set(await files.getAllKeys());
    const held = await contents.get(symbol);
    const isSame = held !== undefined && isEqual(held, bytes);
    const free = isSame || !taken.has(symbol) ? symbol : ownSymbol(symbol.slice(1), taken);
    const file = { symbol: free, name, size: bytes.length, choices };
    // A piece of a larger buffer would be kept with all of it.
    if (!isSame) await contents.put(bytes.slice(), free);
    await files.put(file);
    return file;
  });
}

/** A kept file with its bytes; `null` where it is not kept (any more). */
export function readKept(symbol: string): Promise<Kept<(KeptFile & { readonly bytes: Uint8Array }) | null>> {
  return attempt(async () => {
    const task = (await keptDatabase()).transaction(["files", "bytes"]);
    const [file, bytes] = await Promise.all([
      task.objectStore("files").get(symbol),
      task.objectStore("bytes").get(symbol),
    ]);
    return file === undefined || bytes === undefined ? null : { ...file, bytes };
  });
}

/** Keeps other choices with a kept file, its name for the reader among them; `null` where it is not kept (any more). */
export function keepChoices(symbol: string, choices: OwnChoices): Promise<Kept<KeptFile | null>> {
  return change(async (files) => {
    const known = await files.get(symbol);
    if (known === undefined) return null;
    const changed = { ...known, choices };
    await files.put(changed);
    return changed;
  });
}

/** Deletes one kept file, or all (`null`), with its choices. */
export function deleteKept(symbol: string | null): Promise<Kept<null>> {
  return change(async (...stores) => {
    for (const store of stores) await (symbol === null ? store.clear() : store.delete(symbol));
    return null;
  });
}

type Stores = readonly [KeptStore<"files">, KeptStore<"bytes">];

/** Changes both stores together, or, where anything fails, neither. */
function change<T>(work: (...stores: Stores) => Promise<T>): Promise<Kept<T>> {
  return attempt(async () => {
    const task = (await keptDatabase()).transaction(["files", "bytes"], "readwrite", SAFELY);
    try {
      const value = await work(task.objectStore("files"), task.objectStore("bytes"));
      await task.done;
      return value;
    } catch (error) {
      await abandon(task);
      throw error;
    }
  });
}

async function abandon(task: { abort(): void; readonly done: Promise<void> }): Promise<void> {
  const done = task.done.catch(() => undefined);
  try {
    task.abort();
  } catch {
    // It has ended by itself, for the reason that is told.
  }
  await done;
}

async function attempt<T>(wish: () => Promise<T>): Promise<Kept<T>> {
  try {
    return { ok: true, value: await wish() };
  } catch (error) {
    return { ok: false, reason: failureOf(error) };
  }
}

// What browsers throw where nothing may be kept: private windows, blocked site data, a profile that cannot be written.
const UNAVAILABLE: ReadonlySet<string> = new Set([
  "InvalidStateError",
  "NotAllowedError",
  "SecurityError",
  "UnknownError",
]);

function failureOf(error: unknown): KeepingFailure {
  if (typeof indexedDB === "undefined" || indexedDB === null) return "unavailable";
  if (error instanceof BlockedError) return "blocked";
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return UNAVAILABLE.has(name) ? "unavailable" : "other";
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
