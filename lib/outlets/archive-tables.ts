import { createReadStream } from "node:fs";
import { join } from "node:path";
import Papa, { type ParseResult } from "papaparse";
import { translator } from "@/lib/i18n/translator";
import { namedSources, type SourceNotes } from "@/lib/reference/source-names";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { sourceLabel } from "@/lib/views/parts/source-prose";

/** The tables that ship which an archive has, and what each is. Closes are taken from the store; what was found in checking
 * them is told of each close there, and speaks of the files of whoever checks. */
export const ARCHIVE_TABLES: Readonly<Record<string, string>> = {
  "annual-closes.csv": "the last close of each year; without a date, the source gives the year only",
  "fx-daily.csv": "noon rates of exchange, units of the currency for one US dollar",
  "fx-december.csv": "December averages of the same",
  "hsi-annual-published.csv":
    "the Hang Seng Index's annual changes as the source prints them, errors included",
  "indices.csv": "what each index is: names, currency, publisher, whether dividends are in it",
  "milestones.csv": "what happened when, in both languages, and where sources differ",
  "month-ends.csv": "month-ends of the Hang Seng Index before its daily closes, computed back",
  "reference/classification.csv": "sectors and industries by which its constituents are classified",
  "reference/constituent-counts.csv": "how many constituents the Hang Seng Index had when",
  "reference/constituents-2024-02.csv": "its constituents of February 2024",
  "reference/contracts.csv": "futures and options on the indices",
  "reference/coverage.csv": "how much of the market the Hang Seng Index covers",
  "reference/funds.csv": "funds that follow the indices",
  "reference/methodology-dates.csv": "when its method changed",
  "reference/tracking.csv": "products on the Hang Seng TECH Index",
  "sources.csv": "the sources by the names that the other tables give them, with licences",
  "turning-points.csv": "peaks, troughs, records and first closes above a level",
};

// What a number is in, where its column at home does not say it.
const WITH_UNITS: Readonly<Record<string, string>> = {
  close: "close_points",
  level: "level_points",
  base_value: "base_value_points",
  per_usd: "currency_units_per_usd",
  count: "constituents_count",
};
// Of use within the project only.
const OWN_COLUMN = "id";
const FILE_ID = /\b\d{3}_[0-9a-f]{16}\.txt\b/g;

/** A text about sources with their names; facts are told with texts, in which only documents go by an id. */
function sourcesNamed(table: string, text: string, notes: SourceNotes): string {
  if (table.startsWith("reference/")) return text.replace(FILE_ID, (id) => notes.get(id)?.shortName.en ?? id);
  const t = translator("en");
  return namedSources(text, notes)
    .map((source) => sourceLabel(t, source))
    .join("; ");
}

/**
 * A table that ships as the archive has it: columns with units, as those of the closes, and sources by readers' names. Read
 * piece by piece, between which others get their turn; it rejects where the file cannot be read.
 */
export function archiveTable(table: string, notes: SourceNotes): Promise<string> {
  const named = new Map<string, string>();
  const nameOf = (text: string) => {
    const known = named.get(text) ?? sourcesNamed(table, text, notes);
    named.set(text, known);
    return known;
  };
  const pieces: string[] = [];
  const write = ({ data, meta }: ParseResult<Record<string, string>>) => {
    const columns = (meta.fields ?? []).filter((column) => column !== OWN_COLUMN);
    const cell = (row: Record<string, string>, column: string) =>
      column === "source" ? nameOf(row[column] ?? "") : (row[column] ?? "");
    const rows = data.map((row) => columns.map((column) => cell(row, column)));
    const header = pieces.length > 0 ? [] : [columns.map((column) => WITH_UNITS[column] ?? column)];
    const lines = [...header, ...rows];
    if (lines.length > 0) pieces.push(`${Papa.unparse(lines)}\r\n`);
  };
  return new Promise((resolve, reject) => {
    const file = createReadStream(join(dataFolder(), table), "utf8").on("error", reject);
    Papa.parse<Record<string, string>>(file, {
      ...{ header: true, skipEmptyLines: true },
      chunk: write,
      complete: () => resolve(pieces.join("")),
      error: reject,
    });
  });
}
