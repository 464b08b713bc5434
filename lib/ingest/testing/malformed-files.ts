import { generatedWalk, weekdays } from "@/lib/analytics/checks/testing/generated-series";
import { isoFromDay } from "@/lib/series/day";

/** A file that no import may take, and what was done to it. */
export interface MalformedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const ROWS = 400;
const encoder = new TextEncoder();

/** A small generator of whole numbers below `limit`, the same for the same seed. */
function dice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 8) % limit;
  };
}

function goodRows(): string[] {
  const days = weekdays(ROWS);
  return generatedWalk(ROWS).map((close, row) => `${isoFromDay(days[row] ?? 0)},${close.toFixed(2)},7`);
}

type Damage = (rows: string[], at: number, roll: (limit: number) => number) => string | Uint8Array;

const HEADER = "Date,Close,Volume";
const text = (rows: readonly string[], end = "\n") => `${[HEADER, ...rows].join(end)}${end}`;
const withRow = (rows: readonly string[], at: number, row: string) =>
  rows.map((each, position) => (position === at ? row : each));
const dateOf = (row: string | undefined) => row?.slice(0, 10) ?? "";
const bytesWith = (
  rows: readonly string[],
  roll: (limit: number) => number,
  noise: (at: number) => number,
  count: number,
) => {
  const bytes = encoder.encode(text(rows));
  const start = 40 + roll(bytes.length - 40 - count);
  return bytes.map((byte, at) => (at >= start && at < start + count ? noise(at) : byte));
};

/** Ways to spoil a good file; each makes files that must be refused, whatever row and dice it is given. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  "cut off within a date": (rows, at) => text(rows.slice(0, at)) + dateOf(rows[at]).slice(0, 7),
  "cut off before a close": (rows, at) => `${text(rows.slice(0, at))}${dateOf(rows[at])}`,
  "binary noise": (rows, _, roll) => bytesWith(rows, roll, () => 0x80 + roll(0x40), 64),
  "zero bytes": (rows, _, roll) => bytesWith(rows, roll, () => 0, 1 + roll(30)),
  "nothing but noise": (_, __, roll) => Uint8Array.from({ length: 5000 }, () => roll(256)),
  "a quote never closed": (rows, at) => text(withRow(rows, at, `"${rows[at]}`)),
  "text behind a quote": (rows, at) => text(withRow(rows, at, `"${dateOf(rows[at])}"x,5,7`)),
  "no close column": (rows) => text(rows).replace(HEADER, "Date,Open,Volume"),
  "two close columns": (rows) => text(rows).replace(HEADER, "Date,Close,Close"),
  "no date column": (rows) => text(rows.map((row) => row.slice(11))).replace(HEADER, "Close,Volume"),
  "columns of another order from a row on": (rows, at) =>
    text(rows.map((row, each) => (each < at ? row : row.split(",").reverse().join(",")))),
  "a cell too many": (rows, at) => text(withRow(rows, at, `${dateOf(rows[at])},1,234.5,7`)),
  "a second close on a date": (rows, at) =>
    text(rows.flatMap((row, each) => (each === at ? [row, `${dateOf(row)},1.5,7`] : [row]))),
  "a date again further down": (rows, at) => text([...rows, rows[Math.min(at, ROWS - 2)] ?? ""]),
  "an impossible date": (rows, at, roll) =>
    text(withRow(rows, at, `2001-${["02-29", "04-31", "13-01", "00-10", "06-00"][roll(5)]},5,7`)),
  "a date of another form": (rows, at) =>
    text(withRow(rows, at, `${dateOf(rows[at]).replaceAll("-", "/")},5,7`)),
  "a word for a date": (rows, at) => text(withRow(rows, at, "yesterday,5,7")),
  "a close that is no price": (rows, at, roll) =>
    text(
      withRow(
        rows,
        at,
        `${dateOf(rows[at])},${["0", "-5.5", "inf", "-Infinity", "1e999", "abc", "0x1F", "1.2.3"][roll(8)]},7`,
      ),
    ),
  "years out of order": (rows, at) => text([...rows.slice(at), ...rows.slice(0, at)]),
  "oldest first, then newest first": (rows, at) => text([...rows.slice(0, at), ...rows.slice(at).reverse()]),
  "shuffled rows": (rows, _, roll) =>
    text(
      rows
        .map((row) => [roll(1e6), row] as const)
        .sort(([a], [b]) => a - b)
        .map(([, row]) => row),
    ),
  "a cell of megabytes": (rows, at) =>
    text(withRow(rows, at, `${dateOf(rows[at])},${"9".repeat(3_000_000)},7`)),
  "a line of a million cells": (rows, at) =>
    text(withRow(rows, at, `${dateOf(rows[at])},5${",1".repeat(500_000)}`)),
  "an endless line": (rows, at) => text(withRow(rows, at, `${dateOf(rows[at])},5,${"x".repeat(4_000_000)}`)),
  "a flood of carriage returns": (rows, at) => text(rows.slice(0, at)) + "\r".repeat(1_500_000),
  "a flood of line ends between rows": (rows, at) =>
    text([...rows.slice(0, at), "\n".repeat(300_000), ...rows.slice(at)]),
  "notes between rows": (rows, at) => text([...rows.slice(0, at), "Source: none", ...rows.slice(at)]),
  "the header again": (rows, at) => text([...rows.slice(0, at), HEADER, ...rows.slice(at)]),
  "another decimal mark": (rows, at) => text(withRow(rows, at, `${dateOf(rows[at])},"1.234,56",7`)),
  "a header alone": () => `${HEADER}\n`,
};

/** 210 files, each spoilt in one way; the same every time. */
export function malformedFiles(): MalformedFile[] {
  const rows = goodRows();
  return Object.entries(DAMAGES).flatMap(([name, damage], kind) =>
    Array.from({ length: 7 }, (_, turn): MalformedFile => {
      const roll = dice(kind * 100 + turn);
      // Neither the first rows nor the last: there, some of this would be a header or a note.
      const at = 5 + roll(ROWS - 10);
      const made = damage([...rows], at, roll);
      return { name: `${name} (${turn + 1})`, bytes: typeof made === "string" ? encoder.encode(made) : made };
    }),
  );
}
