import { Sealed, sealedOf } from "#served";
import { keptByText } from "@/components/charts/picture";
import type { Translator } from "@/lib/i18n/translator";
import { oncePer } from "@/lib/views/parts/once";
import type { ShownTable } from "@/lib/views/parts/shown-table";
import { columnFits } from "./column-fits";
import { placesOf } from "./places-of";
import { tableHtml } from "./table-html";

const LOOK_CLASS = {
  heat: "heat-table",
  calendar: "heat-table calendar-table",
  matrix: "matrix-table",
  grouped: "grouped-table",
  turned: "turned-table",
  // Drawn as lists instead.
  contents: "",
  glossary: "",
} as const;

// A list that long is looked up, not read: its rows stand closer.
const LONG_ROWS = 100;

/** The class of a table's look; of a long list without one, that of close rows. */
function lookOf({ look, rows }: ShownTable): string {
  if (look !== undefined) return LOOK_CLASS[look];
  return rows.length > LONG_ROWS ? "long-table" : "";
}

/** What is in a table under its caption, made once as long as its view is kept. */
const sealedTable = oncePer((table: ShownTable) =>
  keptByText(1, (caption) => sealedOf(tableHtml(table, caption))),
);

interface DataTableProps {
  readonly t: Translator;
  readonly id: string;
  readonly caption: string;
  readonly table: ShownTable;
}

/**
 * A table as typeset by the server: numbers right, texts left. Where not all columns have room, the others are behind a
 * box to tick, and then it scrolls sideways by itself beside its first column.
 */
export function DataTable({ t, id, caption, table }: DataTableProps) {
  const fits = Object.entries(columnFits(table)).map(([box, count]) => [`data-${box}`, count]);
  return (
    <div className="table-box" {...Object.fromEntries(fits)}>
      {fits.length === 0 ? null : (
        <label className="more-columns">
          <input type="checkbox" autoComplete="off" /> {t("table.moreColumns")}
        </label>
      )}
      {/* A group, not a section: the plate around it is the landmark of that name. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form */}
      <div
        role="group"
        className={`scroll-hint overflow-x-auto ${table.look === "heat" ? "max-md:-mx-4 print:mx-0" : ""}`.trim()}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={caption}
      >
        <Sealed
          as="table"
          className={`data-table ${lookOf(table)}`.trim()}
          data-table={id}
          data-turned={table.look === "turned" ? true : undefined}
          data-ranked={table.isRanked}
          data-left={placesOf(table, ({ numeric }) => !numeric)}
          data-prose={placesOf(table, ({ wraps }) => wraps)}
          sealed={sealedTable(table)(caption)}
        />
      </div>
    </div>
  );
}
