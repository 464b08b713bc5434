import { bisectRight, cumsum, sum } from "d3-array";
import { element } from "@/lib/plot/paint";
import type { Drawing } from "@/lib/plot/svg";
import type { ShownCell, ShownTable } from "@/lib/views/parts/shown-table";
import {
  type BlockOptions,
  type Colours,
  coloursFor,
  gap,
  leadingOf,
  paragraph,
  rule,
  stacked,
} from "./block";
import { CELL, cellLines, type DrawnColumn, drawnColumns, HEAD, isTinted, wholeWidth } from "./table-columns";
import { tinted } from "./tint";
import { lineSvg, type Run, type TextStyle } from "./type";
import { wrap } from "./wrap";

// A picture of more could not be read.
const MOST_ROWS = 40;
// Leaving out one row or two to say so would take as much room.
const FEW_MORE = 3;
const MOST_LINES = 4;
const PADDING = 7;
const TINTED_PADDING = 4;
const NARROWEST = 680;

/** The rows of a table that are drawn. */
function drawnRows({ rows }: ShownTable): ShownTable["rows"] {
  return rows.length <= MOST_ROWS + FEW_MORE ? rows : rows.slice(0, MOST_ROWS);
}

/** How wide a table is that is as wide as it has to be, in px: a few figures spread over a page are no table. */
export function narrowestTable(table: ShownTable): number {
  return Math.max(NARROWEST, Math.ceil(wholeWidth(table, drawnRows(table))));
}

/**
 * A table as its page has it, set at a width: heads over a line, rows under one another, figures at their right edge in the
 * colour of their sign, cells tinted where they are on the page. Rows and columns without room are left out, and counted.
 */
export function tableDrawing(table: ShownTable, options: BlockOptions): Drawing {
  const colours = coloursFor(options);
  const rows = drawnRows(table);
  const columns = drawnColumns(table, rows, options.width);
  const setting = { table, columns, colours, options };
  const drawn = rows.map((row, position) => [
    ...(position === 0 || isTinted(table) ? [] : [rule(options.width, colours.rule)]),
    rowDrawing(setting, row),
  ]);
  const foot = table.foot.map((row) => rowDrawing(setting, row));
  const head = [headDrawing(setting), rule(options.width, colours.ink)];
  const end = foot.length === 0 ? [] : [rule(options.width, colours.ink), ...foot];
  const more = (shown: number) =>
    moreLine(table.rows.length - shown, table.columns.length - columns.length, colours, options);
  const room = (options.mostHeight ?? Number.POSITIVE_INFINITY) - heightOf([...head, ...end]);
  const shown = fitting(drawn, rows.length < table.rows.length ? room - heightOf(more(0)) : room, more(0));
  return stacked([...head, ...drawn.slice(0, shown).flat(), ...end, ...more(shown)]);
}

function heightOf(drawings: readonly Drawing[]): number {
  return sum(drawings, ({ height }) => height);
}

/** How many rows, each with its rule, have room, and with them the line that counts the others; one at least. */
function fitting(rows: readonly Drawing[][], room: number, more: readonly Drawing[]): number {
  const ends = cumsum(rows, heightOf);
  if ((ends.at(-1) ?? 0) <= room) return rows.length;
  return Math.max(1, bisectRight(ends, room - heightOf(more)));
}

function moreLine(rows: number, columns: number, { soft }: Colours, options: BlockOptions): Drawing[] {
  if (rows === 0 && columns === 0) return [];
  const both = rows > 0 && columns > 0 ? "yes" : "no";
  const text = options.t("picture.moreRows", { rows, columns, both });
  return [gap(6), paragraph([{ text }], { ...HEAD, fill: soft }, options)];
}

interface Setting {
  readonly table: ShownTable;
  readonly columns: readonly DrawnColumn[];
  readonly colours: Colours;
  readonly options: BlockOptions;
}

interface SetCell {
  readonly lines: readonly (readonly Run[])[];
  readonly style: TextStyle;
  readonly drawn: DrawnColumn;
}

function headDrawing({ table, columns, colours, options }: Setting): Drawing {
  const arrow = { ascending: " ▲", descending: " ▼" } as const;
  const style: TextStyle = { ...HEAD, fill: colours.soft };
  const cells = columns.map((drawn): SetCell => {
    const { label, sorted } = drawn.column;
    const text = sorted === null ? label : label + arrow[sorted];
    return { lines: wrap([{ text }], style, drawn.width + 8, MOST_LINES), style, drawn };
  });
  const most = Math.max(...cells.map(({ lines }) => lines.length));
  const leading = leadingOf(options.t, style);
  const svg = cells.map((cell) => {
    const top = (most - cell.lines.length) * leading;
    return cellSvg(cell, { top, leading, centred: isTinted(table) && cell.drawn.position > 0 });
  });
  return { svg: svg.join(""), height: most * leading + PADDING };
}

function rowDrawing(setting: Setting, row: readonly ShownCell[]): Drawing {
  const { table, columns, options } = setting;
  const isTintedTable = isTinted(table);
  const padding = isTintedTable ? TINTED_PADDING : PADDING;
  const leading = leadingOf(options.t, CELL);
  const cells = columns.flatMap((drawn) => setCell(setting, row[drawn.position], drawn));
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  const height = Math.round(most * leading + padding * 2);
  const tints = isTintedTable ? tintsOf(setting, row, height) : "";
  const svg = cells.map((cell) =>
    cellSvg(cell, { top: padding, leading, centred: isTintedTable && cell.drawn.position > 0 }),
  );
  return { svg: tints + svg.join(""), height };
}

function setCell({ colours, table }: Setting, cell: ShownCell | undefined, drawn: DrawnColumn): SetCell[] {
  if (cell === undefined) return [];
  const fill =
    cell.quiet === true
      ? colours.soft
      : colours[cell.tone === undefined || cell.tone === "plain" ? "ink" : cell.tone];
  const isFull = cell.heat === 8 || cell.heat === -8;
  const style: TextStyle = { ...CELL, fill, weight: isFull && table.look !== "matrix" ? 600 : CELL.weight };
  const above = cell.above === undefined ? [] : [[{ text: cell.above, size: 11, fill: colours.soft }]];
  const lines = cellLines(cell, drawn.column, style, drawn.width + 2, colours.soft);
  return [{ lines: [...above, ...lines], style, drawn }];
}

/** Cells without figures and those that are not tinted stay paper. */
function tintsOf({ columns, colours, table }: Setting, row: readonly ShownCell[], height: number): string {
  return columns
    .map(({ position, left, width }) => {
      const heat = row[position]?.heat;
      if (heat === undefined || heat === 0) return "";
      const fill = tinted(colours, heat, table.look === "matrix");
      const box = { x: Math.round(left), y: 1, width: Math.round(width), height: height - 2 };
      return element("rect", { ...box, fill });
    })
    .join("");
}

interface CellPlace {
  readonly top: number;
  readonly leading: number;
  readonly centred: boolean;
}

function cellSvg({ lines, style, drawn }: SetCell, { top, leading, centred }: CellPlace): string {
  const { left, width, column, position } = drawn;
  const isRight = column.numeric && position > 0;
  const place = centred
    ? ({ x: left + width / 2, anchor: "middle" } as const)
    : isRight
      ? ({ x: left + width, anchor: "end" } as const)
      : { x: left };
  const first = top + (leading - style.size) / 2 + style.size * 0.9;
  return lines.map((line, at) => lineSvg(line, style, { ...place, y: first + at * leading })).join("");
}
