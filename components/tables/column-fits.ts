import { oncePer } from "@/lib/views/parts/once";
import type { ShownCell, ShownColumn, ShownTable } from "@/lib/views/parts/shown-table";

/** How many columns have room in a box of the width that a letter stands for; no letter where all have. */
export type ColumnFits = Readonly<Partial<Record<keyof typeof BOXES, number>>>;

/**
 * The boxes that tables lie in, by their least width in px: phones of 320, 360 and 375 px, half a page of 1024 and
 * 1280 px, a whole one of 768, 1024, 1280 and 1600 px. The style sheet has the same widths.
 */
export const BOXES = { a: 272, b: 312, c: 340, d: 440, e: 560, f: 688, g: 940, h: 1184, i: 1500 } as const;

// Columns are closer on a phone; remarks stand under their figures there and in half a page.
const WIDE_FROM = BOXES.d;
const SINGLE_LINE_FROM = BOXES.f;
const ROOMY_FROM = BOXES.g;
const PADDING = { narrow: 12, half: 16, wide: 16, roomy: 16 } as const;
const TEXT_GAP = { narrow: 0, half: 0, wide: 0, roomy: 12 } as const;
// Of a turned table: what names its rows wraps, cells have a gap on one side only, and on a phone they are smaller.
const TURNED = { first: 72, padding: 6, size: 13 / 14 } as const;
// Texts take lines beyond that.
const TEXT_WIDTH = { narrow: 112, half: 136, wide: 160, roomy: 160 } as const;
const PROSE_WIDTH = { narrow: 112, half: 192, wide: 192, roomy: 192 } as const;
const REMARK = { size: 12 / 14, gap: 6, underFigure: 104 } as const;

/**
 * How many of a table's columns fit into each box, the first two always; heat maps, calendars and matrices are made for
 * little room. Widths are those of the widest cells, guessed from their characters at 14 px and a little too wide
 * rather than too narrow.
 */
export const columnFits = oncePer((table: ShownTable): ColumnFits => {
  if (table.look !== undefined && table.look !== "grouped" && table.look !== "turned") return {};
  const widths = {
    narrow: columnWidths(table, "narrow"),
    half: columnWidths(table, "half"),
    wide: columnWidths(table, "wide"),
    roomy: columnWidths(table, "roomy"),
  };
  const fits = Object.entries(BOXES).flatMap(([box, room]) => {
    const fitting = countWithin(widths[roomIn(room)], room);
    return fitting < table.columns.length ? [[box, Math.max(fitting, table.isRanked ? 3 : 2)]] : [];
  });
  return Object.fromEntries(fits);
});

type Room = keyof typeof PADDING;

function roomIn(width: number): Room {
  if (width < WIDE_FROM) return "narrow";
  if (width < SINGLE_LINE_FROM) return "half";
  return width < ROOMY_FROM ? "wide" : "roomy";
}

function countWithin(widths: readonly number[], room: number): number {
  let taken = 0;
  const first = widths.findIndex((width) => {
    taken += width;
    return taken > room;
  });
  return first < 0 ? widths.length : first;
}

function columnWidths(table: ShownTable, room: Room): number[] {
  const { columns, rows, foot, isRanked, look } = table;
  const last = columns.length - 1;
  const isStacked = room === "narrow" || room === "half" || look === "grouped";
  if (look === "turned" && room === "narrow") return turnedWidths(table);
  return columns.map((column, position) => {
    // Ranks leave a narrow box: the order says them.
    if (room === "narrow" && isRanked === true && position === 0) return 0;
    let content = headWidth(column, room);
    // What wraps has the width of its column, whatever it says.
    for (const row of column.wraps ? [] : [...rows, ...foot]) {
      const cell = row[position];
      if (cell !== undefined) content = Math.max(content, cellWidth(cell, column.numeric, room, isStacked));
    }
    const gap = position > 0 && !column.numeric && look === undefined ? TEXT_GAP[room] : 0;
    return content + gap + PADDING[room] * (position === 0 || position === last ? 0.5 : 1);
  });
}

/** On a phone; elsewhere a turned table is as any other. */
function turnedWidths({ columns, rows }: ShownTable): number[] {
  return columns.map((column, position) => {
    if (position === 0) {
      const words = rows.flatMap(([head]) => (head === undefined ? [] : wordsOf(head.text)));
      return Math.max(TURNED.first, ...words.map(textWidth)) * TURNED.size + TURNED.padding;
    }
    let content = headWidth(column, "narrow");
    for (const row of rows) {
      const cell = row[position];
      if (cell !== undefined) content = Math.max(content, cellWidth(cell, true, "narrow", true));
    }
    return content * TURNED.size + (position === columns.length - 1 ? 0 : TURNED.padding);
  });
}

const wordsOf = (text: string): string[] => text.split(/[ ，]|(?=（)/);

/** Heads take several lines between words; what is sorted by has an arrow. */
function headWidth({ label, wraps }: ShownColumn, room: Room): number {
  const widest = Math.max(...wordsOf(label).map(textWidth));
  return Math.max(widest, wraps ? PROSE_WIDTH[room] : 0);
}

/** A cell with its remarks beside it, or under it where they are stacked. */
function cellWidth(
  { text, mark, note, inline }: ShownCell,
  numeric: boolean,
  room: Room,
  isStacked: boolean,
) {
  const own = numeric ? textWidth(text) : lineWidth(text, room);
  if (mark === undefined && note === undefined) return own;
  const remarks = [mark, inline === false ? undefined : note].flatMap((remark) => remark ?? []);
  if (numeric) {
    const widest = Math.max(...remarks.map(textWidth), 0) * REMARK.size;
    return Math.max(own, Math.min(widest, REMARK.underFigure));
  }
  if (isStacked) return Math.max(own, ...remarks.map((remark) => lineWidth(remark, room) * REMARK.size));
  return remarks.reduce((sum, remark) => sum + textWidth(remark) * REMARK.size + REMARK.gap, own);
}

/** A text in lines: no narrower than its longest word. */
function lineWidth(text: string, room: Room): number {
  const whole = textWidth(text);
  if (whole <= TEXT_WIDTH[room]) return whole;
  return Math.max(TEXT_WIDTH[room], ...text.split(" ").map(textWidth));
}

const SQUARE_FROM = 0x2e80;
const OTHER_WIDTH = 9.2;
// Latin characters that are not as wide as a figure.
const WIDTHS: ReadonlyMap<number, number> = new Map(
  [
    ["mwMW%@", 13],
    [".,:;'’|()[]/ \u00a0ijltfrI", 5.2],
    ["abcdeghknopqsuvxyz–", 8.4],
    ["▲▼←→", 14],
  ].flatMap(([set, width]) =>
    Array.from(String(set), (each) => [each.charCodeAt(0), Number(width)] as const),
  ),
);

/** The width of a text in px at 14 px, guessed: a Chinese character is square. */
function textWidth(text: string): number {
  let width = 0;
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    width += code >= SQUARE_FROM ? 14 : (WIDTHS.get(code) ?? OTHER_WIDTH);
  }
  return width;
}
