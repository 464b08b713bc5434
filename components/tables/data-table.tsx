"use client";

import { useEffect, useMemo } from "react";
import { unbroken } from "@/components/ui/unbroken";
import { copyNumbers } from "./copy-numbers";
import type { ShownCell, ShownColumn, ShownTable } from "./shown-table";

const TONE = { plain: "", up: "text-up", down: "text-down" } as const;

function HeaderCell({ column }: { readonly column: ShownColumn }) {
  const { label, sortHref, sortLabel, sorted, numeric } = column;
  const arrow = sorted === null ? "" : sorted === "ascending" ? " ▲" : " ▼";
  return (
    <th scope="col" aria-sort={sorted ?? undefined} className={numeric ? undefined : "text-left"}>
      {sortHref === null ? (
        unbroken(label)
      ) : (
        <a href={sortHref} title={sortLabel}>
          {unbroken(label)}
          {arrow}
        </a>
      )}
    </th>
  );
}

/** A cell as an element, not a component: a page has a thousand, and React would spend more on them than on their texts. */
function bodyCell(cell: ShownCell, column: ShownColumn, head: boolean) {
  const { href, note, mark, inline } = cell;
  // Numbers stand on one line anyway; texts may not.
  const text = column.numeric ? cell.text : unbroken(cell.text);
  const Tag = head ? "th" : "td";
  const align = column.numeric
    ? ""
    : column.wraps
      ? "text-left min-w-48 whitespace-normal wrap-anywhere "
      : "text-left ";
  return (
    <Tag
      key={column.key}
      scope={head ? "row" : undefined}
      title={cell.inline === false ? cell.note : undefined}
      className={`${align}${cell.quiet ? "text-soft " : ""}${TONE[cell.tone ?? "plain"]}`.trim() || undefined}
    >
      {href === undefined ? text : <a href={href}>{text}</a>}
      {mark === undefined ? null : <small>{mark}</small>}
      {note === undefined || inline === false ? null : <small>{note}</small>}
    </Tag>
  );
}

/**
 * A table as typeset by the server: numbers right, one line a row, its own sideways scroll on a phone.
 * It comes as JSON text, for React would walk its cells one by one on both sides.
 */
export function DataTable({ tableJson }: { readonly tableJson: string }) {
  const table = useMemo(() => JSON.parse(tableJson) as ShownTable, [tableJson]);
  // Of all tables it is one listener, and it stays: a selection may begin in one and end below it.
  useEffect(() => document.addEventListener("copy", copyNumbers), []);
  return (
    // A group, not a section: the plate around it is the landmark of that name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <div role="group" className="scroll-hint overflow-x-auto" tabIndex={0} aria-label={table.caption}>
      <table className="data-table" data-table={table.id}>
        <caption className="sr-only">{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, place) => (
            <tr key={`${row[0]?.text} ${row[1]?.text} ${row[2]?.text}`} id={table.anchors?.[place]}>
              {row.map((cell, position) => {
                const column = table.columns[position];
                return column === undefined ? null : bodyCell(cell, column, position === 0);
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
