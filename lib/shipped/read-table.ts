import { readFile } from "node:fs/promises";
import { join } from "node:path";
import Papa from "papaparse";
import type { z } from "zod";

/** A row of a data file with the line it starts on, for faults that only show when rows are compared. */
export interface Located<Row> {
  readonly row: Row;
  readonly file: string;
  readonly line: number;
}

/**
 * The rows of a CSV data file, checked one by one. Blank cells are `null` to the schema. Throws a ShippedError of
 * the form `file:line: column: found …, expected …` at the first fault, or naming a file that is missing.
 */
export async function readTable<Row>(
  folder: string,
  file: string,
  schema: z.ZodType<Row>,
): Promise<Located<Row>[]> {
  const text = await readText(folder, file);
  const located: Located<Row>[] = [];
  for (const { record, line } of records(file, text)) {
    const result = schema.safeParse(record);
    if (!result.success) throw fault(file, line, problem(result.error, record));
    located.push({ row: result.data, file, line });
  }
  if (located.length === 0) throw fault(file, 2, "no rows, expected at least one");
  return located;
}

/** The error that names a fault's place: `file:line: what`. */
export function fault(file: string, line: number, what: string): ShippedError {
  return new ShippedError(`prisma/data/${file}:${line}: ${what}`);
}

async function readText(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), "utf8");
  } catch (error) {
    throw new ShippedError(
      `prisma/data/${file} is missing or cannot be read: restore it from the repository.`,
      {
        cause: error,
      },
    );
  }
}

interface Parsed {
  readonly record: Record<string, string | null>;
  readonly line: number;
}

function records(file: string, text: string): Parsed[] {
  // A byte order mark is taken off there.
  const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n?/g, "\n"), { delimiter: "," });
  const lines = firstLines(data);
  for (const { row, message } of errors) throw fault(file, lines[row ?? 0] ?? 1, message);
  const [header = [], ...rows] = data;
  return rows.flatMap((cells, position) => {
    const line = lines[position + 1] ?? 1;
    if (cells.length === 1 && cells[0] === "") return [];
    if (cells.length !== header.length) {
      throw fault(file, line, `found ${cells.length} cells, expected ${header.length} as in the header`);
    }
    return [{ record: Object.fromEntries(header.map((column, at) => [column, cells[at] || null])), line }];
  });
}

/** The line each row starts on; a quoted cell may hold line ends. */
function firstLines(rows: readonly (readonly string[])[]): number[] {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += 1;
    for (const cell of cells) next += cell.split("\n").length - 1;
    return line;
  });
}

function problem(error: z.ZodError, cells: Record<string, string | null>): string {
  const issue = error.issues[0];
  const column = String(issue?.path[0] ?? "row");
  const cell = cells[column];
  const found = cell === undefined ? "no such column" : cell === null ? "nothing" : JSON.stringify(cell);
  return `${column}: found ${found}, expected ${issue?.message ?? "another value"}`;
}

/** A shipped figure that cannot be read, or is not as its table must be: one line with the file and, in it, the line. */
export class ShippedError extends Error {
  override readonly name = "ShippedError";
}
