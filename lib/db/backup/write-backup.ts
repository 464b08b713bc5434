import { createHash, randomUUID } from "node:crypto";
import { once } from "node:events";
import { type FileHandle, open, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { ZipFile } from "yazl";
import { syncFolder } from "@/lib/db/connection/durable-files";
import type { Db, Session } from "@/lib/db/database";
import { appliedMigrations } from "@/lib/db/schema/migrate";
import { migrationsFolder, readMigrationFiles } from "@/lib/db/schema/migration-files";
import { brokenInvariants } from "@/lib/db/verify/invariants";
import type { StoreFault } from "@/lib/db/verify/store-fault";
import { unwritable } from "./backup-error";
import { damagedSeries } from "./damaged-series";
import {
  type BackupManifest,
  type BackupTable,
  type BackupWatch,
  entryOf,
  FORMAT_VERSION,
  MANIFEST_ENTRY,
  manifestBytes,
} from "./manifest";
import { readSeriesChecksums, type StoredTable, storedTables } from "./stored-tables";

/** What a backup holds. */
export interface BackupReport {
  readonly file: string;
  readonly revision: number;
  readonly indices: number;
  readonly closes: number;
  readonly rows: number;
  readonly bytes: number;
  /** The indices whose closes are not those that their last load left: it holds them as they are. */
  readonly damaged: readonly string[];
  /** What does not hold between its tables: where there is any, no store takes it. Not looked for in an older version's. */
  readonly unsound: readonly StoreFault[];
}

const NEW_LINE = 10;

/**
 * Writes all that the store holds into one file, as it is at one moment, while others read and import. The file is
 * there whole and on disk, in place of one of that name, or not at all. A table at a time goes through memory in pieces:
 * one series on the embedded store. What is damaged or unsound is written too, for it is what there is, and the report
 * names it.
 * Throws a StoreError where the file cannot be written, and the signal's reason.
 */
export async function writeBackup(db: Db, path: string, watch: BackupWatch = {}): Promise<BackupReport> {
  // A process has the same number in each container that shares the folder.
  const unfinished = `${path}.${randomUUID()}.part`;
  const file = await open(unfinished, "wx").catch((error: unknown) => {
    throw unwritable(path, error);
  });
  try {
    const written = await db.engine.transaction(
      async (session) => {
        const manifest = await writeZip(session, file, watch);
        return { manifest, ...(await faultsOf(session, manifest)) };
      },
      watch.signal,
      "snapshot",
    );
    await file.sync();
    const { size } = await file.stat();
    await file.close();
    await rename(unfinished, path);
    syncFolder(dirname(path));
    return reportOf(path, written, size);
  } catch (error) {
    await file.close().catch(() => {});
    await rm(unfinished, { force: true });
    throw isOfFile(error) ? unwritable(path, error) : error;
  }
}

function isOfFile(error: unknown): boolean {
  return error instanceof Error && "syscall" in error && "code" in error && !("address" in error);
}

/** What a backup says of itself, and what is wrong with what it holds. */
interface Written extends Pick<BackupReport, "damaged" | "unsound"> {
  readonly manifest: BackupManifest;
}

async function faultsOf(session: Session, { series, migrations }: BackupManifest) {
  const files = await readMigrationFiles(migrationsFolder());
  // What must hold is said of the tables as they are now.
  const isCurrent = migrations.length === files.length;
  return {
    damaged: await damagedSeries(session, series),
    unsound: isCurrent ? await brokenInvariants(session) : [],
  };
}

function reportOf(file: string, { manifest, ...faults }: Written, bytes: number): BackupReport {
  const { revision, series, tables } = manifest;
  const sum = (counts: readonly { readonly rows: number }[]) =>
    counts.reduce((all, { rows }) => all + rows, 0);
  return { file, revision, indices: series.length, closes: sum(series), rows: sum(tables), bytes, ...faults };
}

async function writeZip(session: Session, file: FileHandle, watch: BackupWatch): Promise<BackupManifest> {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  const written = writeFile(file, output);
  const failed = Promise.race([
    written.then(() => Promise.reject(new Error("the file ended early"))),
    once(zip, "error").then(([error]) => Promise.reject(error)),
  ]);
  const failure = new AbortController();
  failed.catch((error: unknown) => failure.abort(error));
  try {
    const manifest = await writeTables(session, zip, {
      ...watch,
      signal: either(watch.signal, failure.signal),
    });
    zip.addBuffer(manifestBytes(manifest), MANIFEST_ENTRY);
    zip.end();
    await written;
    return manifest;
  } catch (error) {
    output.destroy();
    await written.catch(() => {});
    throw error;
  }
}

function either(signal: AbortSignal | undefined, failure: AbortSignal): AbortSignal {
  return signal === undefined ? failure : AbortSignal.any([signal, failure]);
}

async function writeTables(
  session: Session,
  zip: ZipFile,
  { onProgress, signal }: BackupWatch & { readonly signal: AbortSignal },
): Promise<BackupManifest> {
  // However the server writes dates and texts by itself.
  await session.script("SET LOCAL datestyle = 'ISO'; SET LOCAL client_encoding = 'UTF8'");
  const files = await readMigrationFiles(migrationsFolder());
  const tables: BackupTable[] = [];
  let done = 0;
  for (const table of await storedTables(session, files)) {
    const entry = new Entry(table, (rows) =>
      onProgress?.({ stage: "writing", rows: done + rows, total: null }),
    );
    const content = Readable.from(entry.read(session));
    zip.addReadStream(content, entryOf(table.name));
    await readOut(content, signal);
    done += entry.rows;
    tables.push(entry.told());
  }
  const [state] = await session.query<{ revision: number }>(
    "SELECT revision FROM store_revision WHERE id = 1",
  );
  return {
    format: "hang-seng-almanac backup",
    version: FORMAT_VERSION,
    made: new Date().toISOString(),
    revision: state?.revision ?? 0,
    migrations: await appliedMigrations(session),
    tables,
    series: await readSeriesChecksums(session),
  };
}

/** Waits for the end of what is on its way into the file, and ends it where that fails: nobody would read it on. */
async function readOut(content: Readable, signal: AbortSignal): Promise<void> {
  try {
    await finished(content, { signal });
  } catch (error) {
    content.destroy();
    throw signal.aborted ? signal.reason : error;
  }
}

/** The rows of one table on their way into the file. */
class Entry {
  rows = 0;
  readonly #table: StoredTable;
  readonly #tell: (rows: number) => void;
  readonly #hash = createHash("sha256");
  #bytes = 0;

  constructor(table: StoredTable, tell: (rows: number) => void) {
    this.#table = table;
    this.#tell = tell;
  }

  async *read(session: Session): AsyncGenerator<Uint8Array> {
    const { name, columns, key } = this.#table;
    const select = `SELECT ${columns.join(", ")} FROM ${name}`;
    const order = `ORDER BY ${key.join(", ")}`;
    for (const condition of await this.#parts(session)) {
      for await (const bytes of session.copyOut(`${select} WHERE ${condition} ${order}`)) {
        this.#note(bytes);
        yield bytes;
      }
    }
  }

  told(): BackupTable {
    const { name, columns } = this.#table;
    return {
      name,
      columns: [...columns],
      rows: this.rows,
      bytes: this.#bytes,
      sha256: this.#hash.digest("hex"),
    };
  }

  /** The large tables belong to indices or loads, and no one index has many rows. */
  async #parts(session: Session): Promise<string[]> {
    const { name, key } = this.#table;
    const [first] = key;
    if (first !== "index_id" && first !== "batch_id") return ["true"];
    const parts = await session.query<{ part: number }>(
      `SELECT DISTINCT ${first} AS part FROM ${name} ORDER BY part`,
    );
    return parts.map(({ part }) => `${first} = ${part}`);
  }

  #note(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#bytes += bytes.length;
    // Within a cell COPY writes a new line as \n.
    for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, at + 1)) this.rows += 1;
    this.#tell(this.rows);
  }
}
