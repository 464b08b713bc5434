import type { Translator } from "@/lib/i18n/translator";
import { formatCell } from "@/lib/views/parts/cell";
import type { Table } from "@/lib/views/parts/content/table";

/** An entry of the contents: the part of the book, the page and its address, and what it says. */
export interface ContentsEntry {
  readonly part: string;
  readonly page: string;
  readonly address: string;
  readonly answer: string;
}

/** The rows of the table of contents as its entries; an answer that is not known says so. */
export function contentsEntries(t: Translator, { rows }: Table): ContentsEntry[] {
  return rows.map(([part, page, answer]) => ({
    part: String(part?.value ?? ""),
    page: String(page?.value ?? ""),
    address: page?.href ?? "",
    answer: formatCell(answer?.value ?? null, "text", t.locale),
  }));
}
