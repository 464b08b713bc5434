import { closeSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

// What of Emscripten's file system the types of PGlite leave out.
interface OpenFile {
  readonly nfd: number;
  readonly node: { readonly mode: number };
}
interface SystemModule {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (file: OpenFile) => number };
    tryFSOperation<T>(operation: () => T): T;
  };
  readonly FS: { isDir(mode: number): boolean };
}

/** How PostgreSQL must be started for its commits to be on disk: by fsync, for Emscripten's fdatasync does nothing. */
export const DURABLE = ["-c", "fsync=on", "-c", "wal_sync_method=fsync"];

/**
 * The folder of a PGlite whose PostgreSQL brings its files to disk as it would on a machine of its own. Emscripten's
 * files of Node know no fsync, so that PostgreSQL's calls end in nothing; here they reach the system.
 */
export class DurableFiles extends NodeFS {
  override async init(pg: PGlite, options: Parameters<NodeFS["init"]>[1]): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: unknown) => addFsync(module as SystemModule)];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

function addFsync({ NODEFS, FS }: SystemModule): void {
  NODEFS.stream_ops.fsync = ({ nfd, node }) =>
    NODEFS.tryFSOperation(() => {
      if (!FS.isDir(node.mode) || hasFolderSync) fsyncSync(nfd);
      return 0;
    });
}

// Windows writes the names in a folder to disk by itself, and refuses to be asked.
const hasFolderSync = process.platform !== "win32";

/** Brings all files and folders under `folder`, and its own name, to disk. */
export function syncTree(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile()) syncFile(join(entry.parentPath, entry.name));
    else if (entry.isDirectory()) syncFolder(join(entry.parentPath, entry.name));
  }
  syncFolder(folder);
  syncFolder(dirname(folder));
}

// It may not be opened, or lies on a mount that knows no fsync of folders: some of networks and FUSE, as PostgreSQL allows for.
const LEFT_TO_SYSTEM: readonly unknown[] = ["EACCES", "EINVAL", "EBADF"];

/**
 * Brings the names in a folder to disk: what was made, renamed or removed there. One whose mount cannot do that, or that
 * this user may not open, is left to the system.
 */
export function syncFolder(folder: string): void {
  if (!hasFolderSync) return;
  try {
    syncAt(folder, "r");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && LEFT_TO_SYSTEM.includes(error.code))) throw error;
  }
}

function syncFile(path: string): void {
  syncAt(path, "r+");
}

function syncAt(path: string, flags: string): void {
  const fd = openSync(path, flags);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
