import type { Constituent } from "@/lib/methodology/constituent";
import { type FieldProblem, fieldProblems } from "@/lib/methodology/validate-constituents";

/** What is entered of a company, in the order of a row's cells. */
export const CELL_NAMES = ["name", "price", "issuedShares", "freeFloat", "capFactor", "closeBefore"] as const;
export type CellName = (typeof CELL_NAMES)[number];

/** A company as somebody typed it. */
export type CompanyCells = Readonly<Record<CellName, string>>;

/** A company as it is computed with; its shares are in millions. */
export interface EnteredCompany extends Constituent {
  /** The price at the close before, when the cap was set. */
  readonly closeBefore: number;
}

/** What is wrong with a cell; its row counts from 0. */
export interface CellProblem {
  readonly row: number;
  readonly cell: CellName;
  readonly rule: FieldProblem["rule"];
}

const WRITTEN_NUMBER = /^-?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?$/;

/** The number in a cell: plain, or with commas between its thousands; NaN where it is none, or blank. */
export function numberIn(text: string): number {
  const plain = text.trim().replace("−", "-");
  return WRITTEN_NUMBER.test(plain) && /\d/.test(plain) ? Number(plain.replaceAll(",", "")) : Number.NaN;
}

/** What a file has of a cell: a number plain, the name and what is no number as it was typed; `null` where it is blank. */
export function fileCell(cells: CompanyCells, name: CellName): string | number | null {
  const typed = cells[name];
  const value = name === "name" ? Number.NaN : numberIn(typed);
  return Number.isFinite(value) ? value : typed || null;
}

/** The cells of a row by their names; those that it lacks are blank, and those beyond the last left out. */
export function companyCells(row: readonly string[]): CompanyCells {
  const cells = CELL_NAMES.map((name, position) => [name, row[position] ?? ""] as const);
  return Object.fromEntries(cells) as Record<CellName, string>;
}

/** The cells as a row again. */
export function rowOf(cells: CompanyCells): string[] {
  return CELL_NAMES.map((name) => cells[name]);
}

/**
 * A company as its cells have it. A blank cap factor is 1, for the cap to set; a blank close before is the price of the
 * day.
 */
export function enteredCompany(cells: CompanyCells): EnteredCompany {
  const price = numberIn(cells.price);
  return {
    name: cells.name,
    price,
    issuedShares: numberIn(cells.issuedShares),
    freeFloat: numberIn(cells.freeFloat),
    capFactor: cells.capFactor.trim() === "" ? 1 : numberIn(cells.capFactor),
    closeBefore: cells.closeBefore.trim() === "" ? price : numberIn(cells.closeBefore),
  };
}

/** What is wrong with the cells of a company, in their order; a close before that is left blank is never. */
export function cellProblems(company: EnteredCompany, row: number): CellProblem[] {
  const own = fieldProblems(company, row).map(({ field, rule }) => ({ row, cell: field, rule }));
  const isSame = Object.is(company.closeBefore, company.price);
  const before = isSame ? [] : fieldProblems({ ...company, price: company.closeBefore }, row);
  return [
    ...own,
    ...before.flatMap(({ field, rule }) =>
      field === "price" ? [{ row, cell: "closeBefore" as const, rule }] : [],
    ),
  ];
}
