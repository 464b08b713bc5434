import { escapeUTF8 } from "entities/escape";
import { unbrokenPieces } from "@/components/ui/unbroken-pieces";
import type { ShownCell, ShownColumn, ShownTable } from "@/lib/views/parts/shown-table";

const TONE = { plain: "", up: "text-up", down: "text-down" } as const;

/** The rows of a table as HTML, every text and attribute in it escaped. */
export function tableRowsHtml(table: ShownTable): string {
  return table.rows.map((row, place) => rowHtml(table, row, table.anchors?.[place])).join("");
}

/**
 * What is in a table as HTML: its caption, for who does not see it, heads of columns, rows, and what is counted over them. A page
 * has a thousand cells: as elements they would take longer than all the rest of it, at every request and once more in the
 * browser.
 */
export function tableHtml(table: ShownTable, caption: string): string {
  const heads = table.columns.map(headHtml).join("");
  const foot = table.foot.map((row) => rowHtml(table, row, undefined)).join("");
  const counted = foot === "" ? "" : `<tfoot>${foot}</tfoot>`;
  const captionHtml = `<caption class="sr-only">${escapeUTF8(caption)}</caption>`;
  return `${captionHtml}<thead><tr>${heads}</tr></thead><tbody>${tableRowsHtml(table)}</tbody>${counted}`;
}

const ARROW = { ascending: " ▲", descending: " ▼" } as const;

function headHtml({ label, sortHref, sortLabel, sorted, href }: ShownColumn): string {
  const words = unbrokenHtml(label);
  const opens = `scope="col"${attribute("aria-sort", sorted ?? undefined)}`;
  const arrow = sorted === null ? "" : ARROW[sorted];
  const sorting =
    sortHref === null ? words : `${link(sortHref, attribute("title", sortLabel))}${words}${arrow}</a>`;
  const defined = href === null ? sorting : `${link(href, DOTTED)}${words}</a>`;
  return `<th ${opens}>${defined}</th>`;
}

const DOTTED = ' class="underline decoration-dotted underline-offset-4"';

function link(href: string, others: string): string {
  return `<a${attribute("href", href)}${others}>`;
}

function rowHtml(
  { columns, isRanked }: ShownTable,
  row: readonly ShownCell[],
  anchor: string | undefined,
): string {
  const head = isRanked === true ? 1 : 0;
  const cells = row.map((cell, position) => {
    const column = columns[position];
    return column === undefined ? "" : cellHtml(cell, column, position === head);
  });
  return `<tr${attribute("id", anchor)}>${cells.join("")}</tr>`;
}

function cellHtml(cell: ShownCell, column: ShownColumn, head: boolean): string {
  const { href, note, mark, inline, heat, above } = cell;
  // Numbers stand on one line anyway; texts may not.
  const words = column.numeric ? escapeUTF8(cell.text) : unbrokenHtml(cell.text);
  const text = above === undefined ? words : `<b>${escapeUTF8(above)}</b> ${words}`;
  const tag = head ? "th" : "td";
  const scope = attribute("scope", head ? "row" : undefined);
  const title = attribute("title", inline === false ? note : undefined);
  const content =
    href === undefined ? text : `<a${attribute("href", href)}${attribute("title", cell.title)}>${text}</a>`;
  const remark = inline === false ? undefined : note;
  const tint = attribute("data-heat", heat === undefined ? undefined : String(heat));
  const open = `<${tag}${scope}${title}${attribute("class", classesOf(cell, column, head))}${tint}>`;
  return `${open}${content}${small(mark, column)}${small(remark, column)}</${tag}>`;
}

/** A cell's exceptions: where texts and numbers stand is a matter of their column, and of the style sheet. */
function classesOf({ quiet, tone }: ShownCell, { numeric }: ShownColumn, head: boolean): string | undefined {
  const align = numeric && head ? "text-right" : "";
  const classes = [align, quiet ? "text-soft" : "", TONE[tone ?? "plain"]].filter((name) => name !== "");
  return classes.length === 0 ? undefined : classes.join(" ");
}

function attribute(name: string, value: string | undefined): string {
  return value === undefined ? "" : ` ${name}="${escapeUTF8(value)}"`;
}

function small(text: string | undefined, { numeric }: ShownColumn): string {
  return text === undefined ? "" : `<small${numeric ? "" : " data-text"}>${unbrokenHtml(text)}</small>`;
}

function unbrokenHtml(text: string): string {
  const pieces = unbrokenPieces(text).map((piece) => {
    const escaped = escapeUTF8(piece.text);
    return piece.whole ? `<span class="whitespace-nowrap">${escaped}</span>` : escaped;
  });
  return pieces.join("");
}
