import { createHash } from "node:crypto";
import { buffer } from "node:stream/consumers";
import { crc32 } from "node:zlib";
import { type Entry, openPromise, type ZipFile } from "yauzl";
import { StoreError } from "@/lib/db/connection/store-error";
import { fileError, refusal } from "./backup-error";
import {
  anyManifestSchema,
  type BackupManifest,
  type BackupTable,
  type BackupWatch,
  entryOf,
  FORMAT_VERSION,
  LARGEST_MANIFEST,
  MANIFEST_ENTRY,
  manifestSchema,
} from "./manifest";

const MOST_ENTRIES = 500;
// Closes shrink to a fifth or a tenth; zlib can shrink nothing but zeros by this much.
const MOST_SHRUNK = 500;
const LONGEST_LINE = 8 << 20;
const NEW_LINE = 10;
// COPY takes what follows for no more rows, after other cells of a line too. It writes a backslash of a text as two.
const END_OF_ROWS = /(?<!\\)(?:\\\\)*\\\.$/m;

/** A backup whose manifest has been read. */
export class OpenBackup {
  readonly path: string;
  readonly manifest: BackupManifest;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  private constructor(
    path: string,
    zip: ZipFile,
    entries: ReadonlyMap<string, Entry>,
    manifest: BackupManifest,
  ) {
    this.path = path;
    this.manifest = manifest;
    this.#zip = zip;
    this.#entries = entries;
  }

  /** Opens a backup. Throws a StoreError where the file cannot be read or is none, which names the entry at fault. */
  static async open(path: string): Promise<OpenBackup> {
    const zip = await openZip(path);
    try {
      const entries = await entriesOf(path, zip);
      const manifest = await readManifest(path, zip, entries);
      requireEntries(path, entries, manifest);
      return new OpenBackup(path, zip, entries, manifest);
    } catch (error) {
      zip.close();
      throw error instanceof StoreError ? error : refusal(path, `is damaged: ${textOf(error)}`);
    }
  }

  /** Reads every table once, without keeping it. Throws a StoreError that names the first one at fault. */
  async check({ onProgress, signal }: BackupWatch): Promise<void> {
    const total = this.manifest.tables.reduce((sum, { rows }) => sum + rows, 0);
    let done = 0;
    for (const table of this.manifest.tables) {
      for await (const lines of this.lines(table)) {
        signal?.throwIfAborted();
        for (let at = lines.indexOf("\n"); at >= 0; at = lines.indexOf("\n", at + 1)) done += 1;
        onProgress?.({ stage: "checking", rows: done, total });
      }
    }
  }

  /**
   * The rows of a table as whole lines of COPY. Throws a StoreError at its end where they are not those of the manifest.
   */
  async *lines(table: BackupTable): AsyncGenerator<string> {
    const name = entryOf(table.name);
    const found = { hash: createHash("sha256"), bytes: 0, rows: 0 };
    try {
      for await (const lines of wholeLines(await this.#stream(name), table.bytes)) {
        found.hash.update(lines);
        found.bytes += lines.length;
        for (let at = lines.indexOf(NEW_LINE); at >= 0; at = lines.indexOf(NEW_LINE, at + 1)) found.rows += 1;
        const text = UTF8.decode(lines);
        if (END_OF_ROWS.test(text))
          throw new Error("a line ends in \\., which ends the rows before their end");
        yield text;
      }
    } catch (error) {
      throw damaged(this.path, name, textOf(error));
    }
    if (found.bytes !== table.bytes || found.hash.digest("hex") !== table.sha256) {
      throw damaged(this.path, name, "its checksum is not that of the manifest");
    }
    if (found.rows !== table.rows)
      throw damaged(this.path, name, `it has ${found.rows} rows, not ${table.rows}`);
  }

  close(): void {
    this.#zip.close();
  }

  async #stream(name: string): Promise<AsyncIterable<Buffer>> {
    const entry = this.#entries.get(name);
    if (entry === undefined) throw new Error("it is missing");
    return this.#zip.openReadStreamPromise(entry);
  }
}

const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { autoClose: false, strictFileNames: true });
  } catch (error) {
    if (error instanceof Error && "syscall" in error) throw fileError(path, error);
    throw refusal(path, "is no backup, or cut short");
  }
}

async function entriesOf(path: string, zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw refusal(path, `is no backup: it has ${zip.entryCount} entries`);
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const { fileName, uncompressedSize, compressedSize } = entry;
    if (entries.has(fileName)) throw damaged(path, fileName, "it is there twice");
    if (uncompressedSize > MOST_SHRUNK * Math.max(compressedSize, 1000)) {
      throw damaged(path, fileName, `it would take ${uncompressedSize} bytes`);
    }
    if (!entry.canDecodeFileData())
      throw damaged(path, fileName, "it is encrypted or packed in an unknown way");
    entries.set(fileName, entry);
  }
  return entries;
}

async function readManifest(
  path: string,
  zip: ZipFile,
  entries: ReadonlyMap<string, Entry>,
): Promise<BackupManifest> {
  const entry = entries.get(MANIFEST_ENTRY);
  if (entry === undefined) throw refusal(path, `is no backup of the almanac: it has no ${MANIFEST_ENTRY}`);
  if (entry.uncompressedSize > LARGEST_MANIFEST) throw damaged(path, MANIFEST_ENTRY, "it is too large");
  let told: unknown;
  try {
    const bytes = await buffer(await zip.openReadStreamPromise(entry));
    if (crc32(bytes) !== entry.crc32) throw new Error("its checksum is not that of the archive");
    told = JSON.parse(UTF8.decode(bytes));
  } catch (error) {
    throw damaged(path, MANIFEST_ENTRY, textOf(error));
  }
  const any = anyManifestSchema.safeParse(told);
  if (!any.success) throw refusal(path, `is no backup of the almanac: ${MANIFEST_ENTRY} does not say so`);
  if (any.data.version > FORMAT_VERSION) {
    throw refusal(path, "was made by a newer version of the almanac: update this one");
  }
  const read = manifestSchema.safeParse(told);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw damaged(path, MANIFEST_ENTRY, `${issue?.path.join(".")}: ${issue?.message}`);
}

function requireEntries(path: string, entries: ReadonlyMap<string, Entry>, { tables }: BackupManifest): void {
  const named = new Set([MANIFEST_ENTRY, ...tables.map(({ name }) => entryOf(name))]);
  for (const name of named) if (!entries.has(name)) throw damaged(path, name, "it is missing");
  for (const name of entries.keys()) {
    if (!named.has(name)) throw damaged(path, name, "the manifest does not name it");
  }
}

function damaged(path: string, entry: string, reason: string): StoreError {
  return refusal(path, `${entry} is damaged: ${reason}`);
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The bytes of a stream, cut after lines. Throws where there are more than `most`, or a line is too long. */
async function* wholeLines(stream: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  let restLength = 0;
  let read = 0;
  for await (const chunk of stream) {
    read += chunk.length;
    if (read > most) throw new Error("it is longer than the manifest says");
    const end = chunk.lastIndexOf(NEW_LINE) + 1;
    if (end === 0) {
      rest.push(chunk);
      restLength += chunk.length;
      if (restLength > LONGEST_LINE) throw new Error("a line is too long");
      continue;
    }
    yield Buffer.concat([...rest, chunk.subarray(0, end)]);
    rest = [chunk.subarray(end)];
    restLength = chunk.length - end;
  }
  if (restLength > 0) throw new Error("its last line has no end");
}
