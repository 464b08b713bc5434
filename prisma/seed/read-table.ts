import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import { StoreError } from "../../lib/db/store-error";

/** A row of a data file with the line it starts on, for faults that only show when rows are compared. */
export interface Located<Row> {
  readonly row: Row;
  readonly file: string;
  readonly line: number;
}

/**
 * The rows of a CSV data file, checked one by one. Blank cells are `null` to the schema. Throws a StoreError of
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
    const cells = Object.fromEntries(
      Object.entries(record).map(([column, cell]) => [column, cell === "" ? null : cell]),
    );
    const result = schema.safeParse(cells);
    if (!result.success) throw fault(file, line, problem(result.error, cells));
    located.push({ row: result.data, file, line });
  }
  if (located.length === 0) throw fault(file, 2, "no rows, expected at least one");
  return located;
}

/** The error that names a fault's place: `file:line: what`. */
export function fault(file: string, line: number, what: string): StoreError {
  return new StoreError(`prisma/data/${file}:${line}: ${what}`);
}

async function readText(folder: string, file: string): Promise<string> {
  try {
    return await readFile(join(folder, file), "utf8");
  } catch (error) {
    throw new StoreError(
      `prisma/data/${file} is missing or cannot be read: restore it from the repository.`,
      {
        cause: error,
      },
    );
  }
}

interface Parsed {
  readonly record: Record<string, string>;
  readonly line: number;
}

function records(file: string, text: string): Parsed[] {
  const parsed: Parsed[] = [];
  try {
    let line = 2;
    parse(text, {
      bom: true,
      columns: true,
      skip_empty_lines: true,
      on_record: (record: Record<string, string>, { lines }) => {
        parsed.push({ record, line });
        line = lines + 1;
        return null;
      },
    });
    return parsed;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : parsed.length + 2;
    throw fault(file, line, error.message);
  }
}

function problem(error: z.ZodError, cells: Record<string, string | null>): string {
  const issue = error.issues[0];
  const column = String(issue?.path[0] ?? "row");
  const cell = cells[column];
  const found = cell === undefined ? "no such column" : cell === null ? "nothing" : JSON.stringify(cell);
  return `${column}: found ${found}, expected ${issue?.message ?? "another value"}`;
}
