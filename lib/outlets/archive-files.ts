import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { tableToCsv } from "@/lib/export/csv";
import { translator } from "@/lib/i18n/translator";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { everyClose } from "@/lib/views/parts/closes-table";
import { addressSymbol } from "@/lib/views/parts/context";
import { type Archived, archiveReadme } from "./archive-readme";
import type { ArchiveFile } from "./zip-stream";

// The closes are taken from the store, which may have others by now.
const CLOSES = /^daily\//;

/** The names of the tables that ship, in their order. */
async function shippedTables(): Promise<string[]> {
  const names = await readdir(dataFolder(), { recursive: true });
  const tables = names.map((name) => name.replaceAll("\\", "/")).filter((name) => !CLOSES.test(name));
  return tables.filter((name) => /\.(?:csv|md)$/.test(name)).sort();
}

/**
 * Every file of the archive, one after another: a README, the closes of each index as the store holds them, the tables
 * that ship with what is said of their columns, and at last the SHA-256 of each, as `sha256sum -c` reads it.
 */
export async function* archiveFiles(archived: Archived): AsyncGenerator<ArchiveFile> {
  const sums: string[] = [];
  const summed = (name: string, bytes: Uint8Array): ArchiveFile => {
    sums.push(`${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
    return { name, bytes };
  };
  yield summed("README.md", Buffer.from(archiveReadme(archived)));
  const t = translator("en");
  for (const record of archived.records) {
    const csv = tableToCsv(everyClose(t, record.series), false);
    yield summed(`closes/${addressSymbol(record)}.csv`, Buffer.from(csv));
  }
  for (const name of await shippedTables()) {
    yield summed(`tables/${name}`, await readFile(join(dataFolder(), name)));
  }
  yield { name: "SHA256SUMS", bytes: Buffer.from(sums.join("")) };
}
