import type { ShownCell, ShownColumn, ShownTable } from "@/lib/views/parts/shown-table";
import { type TextStyle, widthOf } from "./type";
import { wrap } from "./wrap";

/** How the cells of a table are set. */
export const CELL = { size: 13, weight: 400 } as const satisfies Omit<TextStyle, "fill">;
export const HEAD = { size: 12, weight: 500 } as const satisfies Omit<TextStyle, "fill">;
const REMARK_SIZE = 11;
const REMARK_GAP = 4;
// A remark under a figure takes lines beyond that.
const UNDER_FIGURE = 96;
const MOST_LINES = 4;

/** What is between two columns, in px. */
export const COLUMN_GAP = 20;
const TINTED_GAP = 2;
const TINTED_PADDING = 4;

// Prose has lines of that length, and where there is little room of this one.
const PROSE = { widest: 420, narrowest: 180 } as const;
const LEAST_COLUMNS = 2;

/** A column of a drawn table: where it begins, and how wide it is. */
export interface DrawnColumn {
  readonly column: ShownColumn;
  readonly position: number;
  readonly left: number;
  readonly width: number;
}

/** Whether a table is one of tinted cells, which touch. */
export function isTinted({ look }: ShownTable): boolean {
  return look === "heat" || look === "calendar" || look === "matrix";
}

/** What is remarked of a cell, in small print: its mark, then its note; `null` where nothing is. */
function remarkOf({ mark, note, inline }: ShownCell): string | null {
  const remarks = [mark, inline === false ? undefined : note].flatMap((each) => each ?? []);
  return remarks.length === 0 ? null : remarks.join(" ");
}

/** The lines of a cell in a column: remarks stand under figures, which end at one edge, and behind texts. */
export function cellLines(
  cell: ShownCell,
  column: ShownColumn,
  style: TextStyle,
  width: number,
  remarkFill: string,
) {
  const remark = remarkOf(cell);
  const small = { size: REMARK_SIZE, fill: remarkFill };
  if (!column.numeric) {
    const behind = remark === null ? [] : [{ text: ` ${remark}`, ...small }];
    return wrap([{ text: cell.text }, ...behind], style, width, MOST_LINES);
  }
  const under = remark === null ? [] : wrap([{ text: remark, ...small }], style, width, MOST_LINES);
  return [[{ text: cell.text }], ...under];
}

function cellWidth(cell: ShownCell | undefined, { numeric }: ShownColumn): number {
  if (cell === undefined) return 0;
  const own = widthOf(cell.text, CELL);
  const remark = remarkOf(cell);
  if (remark === null) return own;
  const small = widthOf(remark, { ...CELL, size: REMARK_SIZE });
  return numeric ? Math.max(own, Math.min(small, UNDER_FIGURE)) : own + REMARK_GAP + small;
}

/** How wide a table is that has room for all of it, in px. */
export function wholeWidth(table: ShownTable, rows: ShownTable["rows"]): number {
  const widths = wantedWidths(table, rows).map(({ wanted }) => wanted);
  return widths.reduce((sum, width) => sum + width, 0) + gapOf(table) * (widths.length - 1);
}

/** The columns that have room, from the first: prose gives way, then the last ones are left out, but never the first two. */
export function drawnColumns(table: ShownTable, rows: ShownTable["rows"], width: number): DrawnColumn[] {
  const between = gapOf(table);
  const wanted = wantedWidths(table, rows);
  const roomFor = (count: number) =>
    wanted.slice(0, count).reduce((sum, { least }) => sum + least, 0) + between * (count - 1);
  let count = wanted.length;
  while (count > LEAST_COLUMNS && roomFor(count) > width) count -= 1;
  const kept = wanted.slice(0, count);
  const spare = width - roomFor(count);
  const givable = kept.reduce((sum, each) => sum + each.wanted - each.least, 0);
  const share = givable === 0 ? 0 : Math.min(1, Math.max(0, spare / givable));
  const left = Math.max(0, spare - givable * share) / kept.length;
  let at = 0;
  return kept.map(({ column, position, least, wanted: wish }) => {
    const own = least + (wish - least) * share + left;
    const drawn = { column, position, left: at, width: own };
    at += own + between;
    return drawn;
  });
}

function gapOf(table: ShownTable): number {
  return isTinted(table) ? TINTED_GAP : COLUMN_GAP;
}

function wantedWidths(table: ShownTable, rows: ShownTable["rows"]) {
  const tinted = isTinted(table);
  const all = [...rows, ...table.foot];
  const widths = table.columns.map((column, position) => {
    const head = Math.max(...column.label.split(" ").map((word) => widthOf(word, HEAD)));
    const cells = all.map((row) => cellWidth(row[position], column));
    const content = Math.max(head, ...cells) + (tinted && position > 0 ? TINTED_PADDING * 2 : 0);
    const wraps = column.wraps || (!column.numeric && content > PROSE.narrowest);
    const most = wraps ? Math.min(content, PROSE.widest) : content;
    return { column, position, wanted: most, least: wraps ? Math.min(most, PROSE.narrowest) : content };
  });
  if (!tinted) return widths;
  // A calendar or matrix has one width for all its days or names.
  const cell = Math.max(...widths.slice(1).map(({ least }) => least));
  return widths.map((each) => (each.position === 0 ? each : { ...each, wanted: cell, least: cell }));
}
