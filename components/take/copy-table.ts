import { type CopiedTable, tableTexts } from "./table-texts";

/** What of a view's JSON a copy of one of its tables is made from. */
interface TableJson {
  readonly columns: Readonly<Record<string, CopiedTable["columns"]>>;
  readonly tables: Readonly<Record<string, CopiedTable["rows"]>>;
}

/** Puts a table on the clipboard as markup and as text, from the JSON at an address; rejects where it cannot. */
export async function copyTable(href: string, id: string): Promise<void> {
  const texts = fetchTexts(href, id);
  // Some browsers let a page write at the click alone: what comes later must have been promised by then.
  const blob = (type: "text/html" | "text/plain") =>
    texts.then((of) => new Blob([type === "text/html" ? of.html : of.text], { type }));
  await navigator.clipboard.write([
    new ClipboardItem({ "text/html": blob("text/html"), "text/plain": blob("text/plain") }),
  ]);
}

async function fetchTexts(href: string, id: string) {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const { columns, tables } = (await response.json()) as TableJson;
  return tableTexts({ columns: columns[id] ?? [], rows: tables[id] ?? [] });
}
