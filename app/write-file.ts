import { tableToCsv } from "@/lib/export/csv";
import { viewToJson } from "@/lib/export/view-json";
import type { FileFormat } from "@/lib/url/file-formats";
import type { Answer } from "@/lib/views/answer";
import { findTable } from "@/lib/views/find-table";

/** How a file of a view is wanted. */
export interface FileForm {
  readonly format: FileFormat;
  /** The table of a CSV, by its name. */
  readonly table: string | null;
  readonly byteOrderMark: boolean;
}

/** A view as the text of a file: all of it as JSON, or one of its tables as CSV. */
export function writeFile(answer: Answer, { format, table, byteOrderMark }: FileForm): string {
  if (format === "json") return viewToJson(answer);
  const found = findTable(answer.view, table);
  return found === null ? "" : tableToCsv(found, byteOrderMark);
}
