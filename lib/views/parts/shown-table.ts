import type { Translator } from "@/lib/i18n/translator";
import { cellTone, formatCell } from "./cell";
import type { Cell, Column, ColumnKind, Table } from "./content/table";
import type { Tone } from "./view";

/** A column as the page shows it. */
export interface ShownColumn {
  readonly key: string;
  readonly label: string;
  readonly numeric: boolean;
  /** Prose that may take several lines. */
  readonly wraps: boolean;
  readonly sortHref: string | null;
  readonly sortLabel: string;
  readonly sorted: "ascending" | "descending" | null;
  /** Where the page says what it holds; `null` where nowhere. */
  readonly href: string | null;
}

/** A cell in words; fields that have nothing to say are absent, so that a table stays small on its way. */
export interface ShownCell {
  readonly text: string;
  readonly href?: string;
  readonly note?: string;
  /** `false`: the note is a tooltip, for it repeats in many cells. */
  readonly inline?: false;
  readonly mark?: string;
  readonly tone?: Tone;
  /** Set back. */
  readonly quiet?: true;
  /** What its link says by itself. */
  readonly title?: string;
  /** Stands above the text, within the same link. */
  readonly above?: string;
  /** Its colour in a heat map: 1 to 8 for rises, −1 to −8 for falls. */
  readonly heat?: number;
}

export interface ShownTable {
  readonly columns: readonly ShownColumn[];
  readonly rows: ReadonlyArray<readonly ShownCell[]>;
  readonly anchors?: readonly string[];
  /** As the view's table has it; turned: its columns are the rows of that. */
  readonly look?: NonNullable<Table["look"]> | "turned";
  readonly foot: ReadonlyArray<readonly ShownCell[]>;
  /** Its first column counts the rows, so that the second one names them. */
  readonly isRanked?: true;
}

const HEAT_STEPS = 8;
const TEXT_KINDS: readonly ColumnKind[] = ["text", "prose", "year", "date", "time"];

function shownColumn(t: Translator, column: Column): ShownColumn {
  return {
    key: column.key,
    label: column.label,
    numeric: !TEXT_KINDS.includes(column.kind),
    wraps: column.kind === "prose",
    sortHref: column.sortHref ?? null,
    sortLabel: t("table.sortBy", { column: column.label }),
    sorted: column.sorted ?? null,
    href: column.href ?? null,
  };
}

function shownCell(t: Translator, cell: Cell, kind: ColumnKind): ShownCell {
  const { value, href, note, mark, instead, typed, quiet, title, heat, above } = cell;
  // On a tinted ground the text keeps the ink's contrast.
  const tone = heat === undefined ? cellTone(value, kind) : "plain";
  const unknown = value === null && instead === undefined && typed === undefined;
  const text =
    typed ?? (value === null && instead !== undefined ? instead : formatCell(value, kind, t.locale));
  return {
    text,
    ...(href === undefined ? {} : { href }),
    ...(note === undefined ? {} : { note: unknown ? t("table.notAvailable", { reason: note }) : note }),
    ...(unknown && note !== undefined ? { inline: false as const } : {}),
    ...(mark === undefined ? {} : { mark: mark === "differs" ? "≠" : t(`table.${mark}`) }),
    ...(tone === "plain" ? {} : { tone }),
    ...(quiet === true ? { quiet } : {}),
    ...(title === undefined ? {} : { title }),
    ...(above === undefined ? {} : { above }),
    ...(heat === undefined ? {} : { heat: heatStep(heat, text) }),
  };
}

/** What is shown as zero has no colour. */
function heatStep(heat: number, text: string): number {
  const isZero = /\d/.test(text) && !/[1-9]/.test(text);
  return isZero ? 0 : Math.sign(heat) * Math.ceil(Math.abs(heat) * HEAT_STEPS);
}

// Views are kept between requests, and a table belongs to one view, so to one language.
const shownTables = new WeakMap<Table, ShownTable>();

/** A view's table in the words of the page: every number rounded once, here, and written in the reader's language. */
export function shownTable(t: Translator, table: Table): ShownTable {
  const known = shownTables.get(table);
  if (known !== undefined) return known;
  const shown = typeset(t, table);
  shownTables.set(table, shown);
  return shown;
}

/** A table whose rows stand side by side, each a column under its name. */
function turnedTable(
  t: Translator,
  { columns, rows }: Table,
  turned: NonNullable<Table["turned"]>,
): ShownTable {
  const column = (label: string, numeric: boolean, position: number): ShownColumn => ({
    ...{ key: String(position), label, numeric, wraps: false },
    ...{ sortHref: null, sortLabel: "", sorted: null, href: null },
  });
  return {
    look: "turned",
    columns: [turned.corner, ...turned.names].map((label, position) => column(label, position > 0, position)),
    rows: columns
      .map(({ label, kind, href }, position) => [
        { text: label, ...(href === undefined ? {} : { href }) },
        ...rows.map((row) => shownCell(t, row[position] ?? { value: null }, kind)),
      ])
      .slice(turned.isNamed === true ? 1 : 0),
    foot: [],
  };
}

/** Which columns the page shows and in which order: none of files alone, and the key figure behind what names a row. */
function pageOrder({ columns, turned, look }: Table): readonly number[] {
  const shown = [...columns.keys()].filter((position) => columns[position]?.filesOnly !== true);
  const key = shown.find((position) => columns[position]?.isKey === true);
  if (key === undefined || turned !== undefined) return shown;
  const named = isRanked(columns) || look === "grouped" ? 2 : 1;
  const others = shown.filter((position) => position !== key);
  return [...others.slice(0, named), key, ...others.slice(named)];
}

const isRanked = ([first]: readonly Column[]): boolean => first?.key === "rank";

function ofPage(table: Table): Table {
  const order = pageOrder(table);
  const { columns, rows, foot = [] } = table;
  if (order.length === columns.length && order.every((from, to) => from === to)) return table;
  const ordered = <T>(row: readonly T[]): T[] =>
    order.flatMap((position) => row.slice(position, position + 1));
  return { ...table, columns: ordered(columns), rows: rows.map(ordered), foot: foot.map(ordered) };
}

function typeset(t: Translator, whole: Table): ShownTable {
  const table = ofPage(whole);
  if (table.turned !== undefined) return turnedTable(t, table, table.turned);
  const { anchors, look, columns, rows, foot = [] } = table;
  const shownRow = (row: readonly Cell[]) =>
    row.map((cell, position) => shownCell(t, cell, columns[position]?.kind ?? "text"));
  return {
    ...(anchors === undefined ? {} : { anchors }),
    ...(look === undefined ? {} : { look }),
    ...(isRanked(columns) ? { isRanked: true as const } : {}),
    columns: columns.map((column) => shownColumn(t, column)),
    rows: rows.map(shownRow),
    foot: foot.map(shownRow),
  };
}
