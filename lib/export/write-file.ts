import type { TableFormat } from "@/lib/url/file-parameters";
import { nameOf, type Place } from "@/lib/url/page-table";
import { findTable } from "@/lib/views/parts/section";
import { tableToCsv } from "./csv";
import { type JsonSource, tableToJson, viewToJson } from "./view-json";

/** How a file of a view is wanted. */
export interface FileForm {
  readonly format: TableFormat;
  /** By its name; `null` for all of the view, as JSON. */
  readonly table: string | null;
  readonly byteOrderMark: boolean;
}

/** A view as the text of a file: all of it, or one of its tables. */
export function writeFile(source: JsonSource, { format, table, byteOrderMark }: FileForm): string {
  const found = table === null ? null : findTable(source.view, table);
  if (format === "json") return found === null ? viewToJson(source) : tableToJson(source, found);
  return found === null ? "" : tableToCsv(found.build(), byteOrderMark);
}

/** A name to save a file under, without suffix: `hsi-annual`, `compare-rebased`. */
export function fileName(place: Place, tableId: string): string {
  const parts = ["symbol" in place ? place.symbol : "", place.page, nameOf(place), tableId];
  return parts.filter((part, position) => part !== "" && parts.indexOf(part) === position).join("-");
}
