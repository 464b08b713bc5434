import { theseFields } from "./allowed";
import { PAGE_TABLE, type PageName, type PageRow } from "./page-table";
import { type AddressProblem, addressProblem, FILE_PARAMETERS } from "./view-state";

/** What a view can be had as, besides a page: the suffixes behind its path. */
export const TABLE_FORMATS = ["csv", "json"] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];
export const PICTURE_FORMATS = ["svg", "png"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];
export const FILE_FORMATS = [...TABLE_FORMATS, ...PICTURE_FORMATS] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** True for a suffix that a view answers with. */
export function isFileFormat(value: string): value is FileFormat {
  return (FILE_FORMATS as readonly string[]).includes(value);
}

/** True for a suffix that gives a picture. */
export function isPictureFormat(value: string): value is PictureFormat {
  return (PICTURE_FORMATS as readonly string[]).includes(value);
}

/** What of a file's address says how it is written and cannot be taken: a parameter given twice, `bom` or `full` but 1. */
export function fileProblems(query: URLSearchParams): AddressProblem<string>[] {
  return FILE_PARAMETERS.flatMap((name) => {
    const values = query.getAll(name);
    const isTaken = values.length < 2 && (name === "table" || values.every((value) => value === "1"));
    return isTaken ? [] : [addressProblem(name, values.join(", "), name === "table" ? "one table" : "1")];
  });
}

/**
 * The problems of a page's address as those of what stands behind it: whoever asks there for a parameter that neither has is
 * told `others` too, which say how it is made.
 */
export function withOtherFields(
  problems: readonly AddressProblem[],
  page: PageName,
  others: readonly string[],
): AddressProblem[] {
  const { fields }: PageRow = PAGE_TABLE[page];
  const isUnknown = (parameter: string) => !fields.some((field) => field === parameter);
  const expected = theseFields([...fields, ...others]);
  return problems.map((problem) => (isUnknown(problem.parameter) ? { ...problem, expected } : problem));
}
