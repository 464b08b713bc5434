import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import type { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { openPromise } from "yauzl";
import { ZipFile } from "yazl";

/** Writes another archive with what `edit` makes of the entries of one; an entry that it takes out is missing. */
export async function rewriteZip(
  from: string,
  to: string,
  edit: (entries: Map<string, Buffer>) => void,
): Promise<void> {
  const entries = new Map<string, Buffer>();
  const read = await openPromise(from);
  for await (const entry of read.eachEntry()) {
    entries.set(entry.fileName, await buffer(await read.openReadStreamPromise(entry)));
  }
  edit(entries);
  const zip = new ZipFile();
  for (const [name, bytes] of entries) zip.addBuffer(bytes, name);
  zip.end();
  await pipeline(zip.outputStream as Readable, createWriteStream(to));
}

/** An archive whose manifest is changed. */
export async function rewriteManifest(
  from: string,
  to: string,
  edit: (manifest: Record<string, unknown>) => void,
): Promise<void> {
  await rewriteZip(from, to, (entries) => {
    const manifest = JSON.parse(String(entries.get("manifest.json")));
    edit(manifest);
    entries.set("manifest.json", Buffer.from(JSON.stringify(manifest)));
  });
}

/** An archive with other lines in one table, whose manifest counts them and has their checksum. */
export async function rewriteTable(
  from: string,
  to: string,
  table: string,
  edit: (lines: readonly string[]) => readonly string[],
): Promise<void> {
  await rewriteZip(from, to, (entries) => {
    const before = String(entries.get(`${table}.copy`))
      .split("\n")
      .slice(0, -1);
    const lines = edit(before).map((line) => `${line}\n`);
    const content = Buffer.from(lines.join(""));
    entries.set(`${table}.copy`, content);
    const manifest = JSON.parse(String(entries.get("manifest.json")));
    Object.assign(manifest.tables.find(({ name }: { name: string }) => name === table) ?? {}, {
      rows: lines.length,
      bytes: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    });
    entries.set("manifest.json", Buffer.from(JSON.stringify(manifest)));
  });
}
