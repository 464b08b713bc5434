import { tableToCsv } from "@/lib/export/csv";
import { tableToJson, viewToJson } from "@/lib/export/view-json";
import type { Answer } from "@/lib/pages/page-model";
import type { FileFormat } from "@/lib/url/file-formats";
import { findTable } from "@/lib/views/parts/find-table";

/** How a file of a view is wanted. */
export interface FileForm {
  readonly format: FileFormat;
  /** By its name; `null` for all of the view, as JSON. */
  readonly table: string | null;
  readonly byteOrderMark: boolean;
}

/** A view as the text of a file: all of it, or one of its tables. */
export function writeFile(answer: Answer, { format, table, byteOrderMark }: FileForm): string {
  const found = table === null ? null : findTable(answer.view, table);
  if (format === "json") return found === null ? viewToJson(answer) : tableToJson(answer, found);
  return found === null ? "" : tableToCsv(found, byteOrderMark);
}
