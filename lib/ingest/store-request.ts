import type { Disagreement } from "@/lib/db/import/disagreements";
import type { ImportRequest } from "@/lib/db/import/import-request";
import type { SlightDifferences } from "@/lib/db/import/slight-differences";
import { type Finding, makeFinding, storedFinding } from "@/lib/findings/finding";
import type { Column, Dialect } from "@/lib/ingest/read/dialect";
import type { StreamedPriceFile } from "@/lib/ingest/read-price-stream";
import { requireDay } from "@/lib/series/day";
import { shownText } from "@/lib/text/shown-text";
import { type FileCloses, lineOfDay } from "./checks/found";

const LONGEST_NAME = 80;

interface Import {
  readonly symbol: string;
  readonly file: { readonly fileName: string; readonly prefer: "stored" | "file" };
  readonly read: StreamedPriceFile;
  readonly refused: number;
  readonly warnings: readonly Finding[];
}

/** An import as the store notes it. The file's name stands for the source of its closes. */
export function importRequest({ symbol, file, read, refused, warnings }: Import): ImportRequest {
  return {
    symbol,
    fileName: file.fileName,
    sha256: read.sha256,
    dialect: JSON.stringify(shownDialect(read.dialect)),
    source: file.fileName,
    rowsRead: read.rowsRead,
    rowsRefused: refused,
    prefer: file.prefer,
    warnings: warnings.map(storedFinding),
  };
}

/** What the stored closes say otherwise, as warnings with the lines of the file. */
export function disagreementWarnings(file: FileCloses, disagreements: readonly Disagreement[]): Finding[] {
  return disagreements.map(({ rule, date, found, stored, storedSource, chosen }) => {
    const place = { date, line: lineOfDay(file, requireDay(date)), close: found };
    return makeFinding(rule, place, { stored, storedSource, chosen });
  });
}

/** What the stored closes say slightly otherwise, as warnings with the first line of the file that each is about. */
export function slightWarnings(file: FileCloses, slight: readonly SlightDifferences[]): Finding[] {
  return slight.map(({ date, ...details }) =>
    makeFinding("slight-differences", { date, line: lineOfDay(file, requireDay(date)) }, details),
  );
}

/** A dialect with the names of columns as they can be shown, printable and cut to 80 characters. */
export function shownDialect(dialect: Dialect): Dialect {
  const { dateColumn, closeColumn } = dialect;
  return { ...dialect, dateColumn: shownColumn(dateColumn), closeColumn: shownColumn(closeColumn) };
}

function shownColumn({ position, name }: Column): Column {
  return { position, name: name === null ? null : shownText(name, LONGEST_NAME) };
}
