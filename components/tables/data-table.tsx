import { unbroken } from "@/components/ui/unbroken";
import type { ShownColumn, ShownTable } from "./shown-table";
import { tableFootHtml, tableRowsHtml } from "./table-rows-html";

function HeaderCell({ column }: { readonly column: ShownColumn }) {
  const { label, sortHref, sortLabel, sorted, numeric, href } = column;
  const arrow = sorted === null ? "" : sorted === "ascending" ? " ▲" : " ▼";
  return (
    <th scope="col" aria-sort={sorted ?? undefined} className={numeric ? undefined : "text-left"}>
      {href !== null ? (
        <a href={href} className="underline decoration-dotted underline-offset-4">
          {unbroken(label)}
        </a>
      ) : sortHref === null ? (
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

interface RowsProps {
  readonly as: "tbody" | "tfoot";
  readonly html: string;
}

function Rows({ as: Tag, html }: RowsProps) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: table-rows-html escapes all that is in it
  return <Tag dangerouslySetInnerHTML={{ __html: html }} />;
}

const LOOK_CLASS = {
  heat: "heat-table",
  calendar: "heat-table calendar-table",
  matrix: "matrix-table",
  grouped: "grouped-table",
  turned: "turned-table",
} as const;

// A list that long is looked up, not read: its rows stand closer.
const LONG_ROWS = 100;

/** The class of a table's look; of a long list without one, that of close rows. */
function lookOf({ look, rows }: ShownTable): string {
  if (look !== undefined) return LOOK_CLASS[look];
  return rows.length > LONG_ROWS ? "long-table" : "";
}

interface DataTableProps {
  readonly id: string;
  readonly caption: string;
  readonly table: ShownTable;
}

/** A table as typeset by the server: numbers right, one line a row, its own sideways scroll on a phone. */
export function DataTable({ id, caption, table }: DataTableProps) {
  return (
    // A group, not a section: the plate around it is the landmark of that name.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form
    <div
      role="group"
      className={`scroll-hint overflow-x-auto ${table.look === "heat" ? "max-sm:-mx-4" : ""}`.trim()}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={caption}
    >
      <table
        className={`data-table ${lookOf(table)}`.trim()}
        data-table={id}
        data-turned={table.look === "turned" ? true : undefined}
      >
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <HeaderCell key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <Rows as="tbody" html={tableRowsHtml(table)} />
        {table.foot.length === 0 ? null : <Rows as="tfoot" html={tableFootHtml(table)} />}
      </table>
    </div>
  );
}
