import { createHash } from "node:crypto";
import { tableToCsv } from "@/lib/export/csv";
import { translator } from "@/lib/i18n/translator";
import { notesById } from "@/lib/reference/source-names";
import { everyClose } from "@/lib/views/parts/closes-table";
import type { Table } from "@/lib/views/parts/content/table";
import { addressSymbol } from "@/lib/views/parts/context";
import { type Archived, archiveReadme, tablesReadme } from "./archive-readme";
import { ARCHIVE_TABLES, archiveTable } from "./archive-tables";
import type { ArchiveFile } from "./zip-bytes";

const ROWS_AT_ONCE = 2_000;

/** A table as CSV, written a few rows at a time. */
async function inSlices(table: Table, pause: () => Promise<void>): Promise<string> {
  const pieces: string[] = [];
  for (let at = 0; at === 0 || at < table.rows.length; at += ROWS_AT_ONCE) {
    await pause();
    const csv = tableToCsv({ ...table, rows: table.rows.slice(at, at + ROWS_AT_ONCE) }, false);
    // Each slice begins with the header.
    pieces.push(at === 0 ? csv : csv.slice(csv.indexOf("\r\n") + 2));
  }
  return pieces.join("");
}

/**
 * Every file of the archive, one after another: a README, the closes of each index as the store holds them, the tables
 * that ship with what is said of them, and at last the SHA-256 of each, as `sha256sum -c` reads it. `pause` comes between
 * two files, for others to get their turn.
 */
export async function* archiveFiles(
  archived: Archived,
  pause: () => Promise<void>,
): AsyncGenerator<ArchiveFile> {
  const sums: string[] = [];
  const summed = (name: string, text: string): ArchiveFile => {
    const bytes = Buffer.from(text);
    sums.push(`${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
    return { name, bytes };
  };
  yield summed("README.md", archiveReadme(archived));
  const t = translator("en");
  for (const record of archived.records) {
    await pause();
    const csv = await inSlices(everyClose(t, record.series), pause);
    yield summed(`closes/${addressSymbol(record)}.csv`, csv);
  }
  yield summed("tables/README.md", tablesReadme());
  const notes = notesById(archived.sources);
  for (const table of Object.keys(ARCHIVE_TABLES)) {
    await pause();
    yield summed(`tables/${table}`, await archiveTable(table, notes));
  }
  yield { name: "SHA256SUMS", bytes: Buffer.from(sums.join("")) };
}
