import { formatFactor, formatLevel } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import { type CellName, type CompanyCells, fileCell } from "./company-cells";
import { COMPANY_COLUMNS } from "./company-columns";
import type { MethodologyContext } from "./methodology-context";
import type { Worked } from "./worked";
import { cellProblemText, noFiguresText, type WorkedWords } from "./worked-words";

/** Every company with what was entered of it, what of it counts and its weight; a cell that cannot be used as it was typed. */
export function companiesTable({ t, worked, words, cap, isOwn }: MethodologyContext): Table {
  const { result } = worked;
  const figures = result.kind === "figures" ? result.figures : null;
  const none = result.kind === "figures" ? "" : noFiguresText(words, result, cap);
  const computed = (value: number | undefined): Cell =>
    value === undefined ? { value: null, note: none } : { value };
  const cell = cellsOf(worked, words);
  const label = (name: CellName | "counted" | "weight") => columnLabel(t, name);
  const columns: ReadonlyArray<ColumnOf<CompanyCells>> = [
    [COMPANY_COLUMNS.name, label("name"), "text", (_, row) => cell(row, "name")],
    [COMPANY_COLUMNS.price, label("price"), "level", (_, row) => cell(row, "price")],
    [COMPANY_COLUMNS.issuedShares, label("issuedShares"), "count", (_, row) => cell(row, "issuedShares")],
    [COMPANY_COLUMNS.freeFloat, label("freeFloat"), "factor", (_, row) => cell(row, "freeFloat")],
    // As it was entered, so that a file is read back as the same companies: blank where the cap sets it.
    [
      ...([COMPANY_COLUMNS.capFactor, label("capFactor"), "factor"] as const),
      (_, row) => cell(row, "capFactor"),
      "files",
    ],
    [COMPANY_COLUMNS.closeBefore, label("closeBefore"), "level", (_, row) => cell(row, "closeBefore")],
    [
      ...([COMPANY_COLUMNS.workedFactor, label("capFactor"), "factor"] as const),
      (_, row) => {
        const counted = figures?.basket[row]?.capFactor;
        return counted === undefined ? unworked(cell(row, "capFactor"), none) : { value: counted };
      },
    ],
    [COMPANY_COLUMNS.counted, label("counted"), "level", (_, row) => computed(figures?.counted[row])],
    [COMPANY_COLUMNS.weight, label("weight"), "percent", (_, row) => computed(figures?.weights[row]), "key"],
  ];
  const line = t("methodology.companies.line", { own: isOwn ? "yes" : "no" });
  return {
    ...tableFrom(worked.cells, columns),
    ...{ line, more: { href: "#lines", label: t("methodology.lines.title") } },
  };
}

/** What a column of the table is called. */
export function columnLabel(t: Translator, name: CellName | "counted" | "weight"): string {
  return t(name === "name" ? "methodology.column.company" : `methodology.column.${name}`);
}

/** A cap factor that nothing was worked out with: as it was entered on the page, none in files. */
function unworked({ value, ...entered }: Cell, none: string): Cell {
  if (value === null) return { value, note: none };
  return { value: null, ...(typeof value === "number" ? { instead: formatFactor(value) } : {}), ...entered };
}

/** What was entered: a number, or as it was typed with what is wrong with it; on the page a blank close before is the price. */
function cellsOf({ cells, companies, problems }: Worked, words: WorkedWords) {
  const wrong = new Map(problems.map((problem) => [`${problem.row} ${problem.cell}`, problem]));
  return (row: number, name: CellName): Cell => {
    const typed = cells[row];
    if (typed === undefined) return { value: null };
    const value = fileCell(typed, name);
    const problem = wrong.get(`${row} ${name}`);
    if (problem !== undefined)
      return { value, typed: typed[name] || "–", note: cellProblemText(words, problem) };
    if (name !== "closeBefore" || value !== null) return { value };
    const price = companies[row]?.price;
    const isSound = price !== undefined && !wrong.has(`${row} price`);
    return { value, instead: isSound ? formatLevel(price) : "–" };
  };
}
