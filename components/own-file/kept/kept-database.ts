import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from "idb";
import type { OwnChoices } from "@/lib/own-file/own-choices";

/** A file that a reader keeps in this browser, without its bytes. */
export interface KeptFile {
  /** `~slug`, by which addresses call it. */
  readonly symbol: string;
  /** The file's own name. */
  readonly name: string;
  readonly size: number;
  readonly choices: OwnChoices;
}

interface KeptSchema extends DBSchema {
  files: { readonly key: string; readonly value: KeptFile };
  bytes: { readonly key: string; readonly value: Uint8Array };
}

/** The two stores: what is listed without reading any file, and the bytes, both by symbol. */
export type KeptDatabase = IDBPDatabase<KeptSchema>;

/** One of the two within a change of both. */
export type KeptStore<Name extends "files" | "bytes"> = IDBPObjectStore<
  KeptSchema,
  ["files", "bytes"],
  Name,
  "readwrite"
>;

const NAME = "almanac-own-files";
const VERSION = 1;

/** Another tab of an older almanac holds the files, and did not let go when asked. */
export class BlockedError extends Error {
  override readonly name = "BlockedError";
}

let opened: Promise<KeptDatabase> | null = null;

/** The files kept in this browser. Rejects with a BlockedError, or as `indexedDB.open` does. */
export function keptDatabase(): Promise<KeptDatabase> {
  opened ??= open().catch((error: unknown) => {
    // Another try may find it open.
    opened = null;
    throw error;
  });
  return opened;
}

function open(): Promise<KeptDatabase> {
  return new Promise((resolve, reject) => {
    const database = openDB<KeptSchema>(NAME, VERSION, {
      upgrade: (created) => {
        created.createObjectStore("files", { keyPath: "symbol" });
        created.createObjectStore("bytes");
      },
      blocked: () => reject(new BlockedError()),
      // A newer almanac in another tab waits for this one.
      blocking: () => forget(database),
      terminated: () => {
        opened = null;
      },
    });
    database.then(resolve, reject);
  });
}

function forget(database: Promise<KeptDatabase>): void {
  opened = null;
  database.then(
    (open) => open.close(),
    () => undefined,
  );
}
