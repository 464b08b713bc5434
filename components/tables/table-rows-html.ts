import { escapeUTF8 } from "entities/escape";
import { unbrokenPieces } from "@/components/ui/unbroken-pieces";
import { oncePer } from "@/lib/views/parts/once";
import type { ShownCell, ShownColumn, ShownTable } from "./shown-table";

const TONE = { plain: "", up: "text-up", down: "text-down" } as const;

/**
 * The rows of a table as HTML, every text and attribute in it escaped. A page has a thousand cells: as elements they
 * would take longer than all the rest of it, at every request and once more in the browser. Views are
 * kept between requests, so the rows of a table are written once.
 */
export const tableRowsHtml = oncePer((table: ShownTable) =>
  table.rows.map((row, place) => rowHtml(table, row, place)).join(""),
);

function rowHtml(table: ShownTable, row: readonly ShownCell[], place: number): string {
  const cells = row.map((cell, position) => {
    const column = table.columns[position];
    return column === undefined ? "" : cellHtml(cell, column, position === 0);
  });
  return `<tr${attribute("id", table.anchors?.[place])}>${cells.join("")}</tr>`;
}

function cellHtml(cell: ShownCell, column: ShownColumn, head: boolean): string {
  const { href, note, mark, inline } = cell;
  // Numbers stand on one line anyway; texts may not.
  const text = column.numeric ? escapeUTF8(cell.text) : unbrokenHtml(cell.text);
  const tag = head ? "th" : "td";
  const scope = attribute("scope", head ? "row" : undefined);
  const title = attribute("title", inline === false ? note : undefined);
  const content = href === undefined ? text : `<a${attribute("href", href)}>${text}</a>`;
  const remark = inline === false ? undefined : note;
  const open = `<${tag}${scope}${title}${attribute("class", classesOf(cell, column))}>`;
  return `${open}${content}${small(mark)}${small(remark)}</${tag}>`;
}

function classesOf({ quiet, tone }: ShownCell, { numeric, wraps }: ShownColumn): string | undefined {
  const align = numeric ? "" : wraps ? "text-left min-w-48 whitespace-normal wrap-anywhere" : "text-left";
  const classes = [align, quiet ? "text-soft" : "", TONE[tone ?? "plain"]].filter((name) => name !== "");
  return classes.length === 0 ? undefined : classes.join(" ");
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${escapeUTF8(value)}"`;
}

function small(text: string | undefined): string {
  return text === undefined ? "" : `<small>${escapeUTF8(text)}</small>`;
}

function unbrokenHtml(text: string): string {
  const pieces = unbrokenPieces(text).map((piece) => {
    const escaped = escapeUTF8(piece.text);
    return piece.whole ? `<span class="whitespace-nowrap">${escaped}</span>` : escaped;
  });
  return pieces.join("");
}
