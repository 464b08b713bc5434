import { formWords } from "@/lib/i18n/messages/forms";
import type { DateOrder, DecimalMark, ReadOptions } from "@/lib/ingest/read/dialect";
import { ENCODINGS, type Encoding, encodingNamed } from "@/lib/ingest/read/encoding/encodings";
import { fieldError } from "./form-error";

/** What a form says of the files in it. */
export interface ImportFields extends ReadOptions {
  /** The index, in any case of letters; `null`: the one that the year-ends of each file tell. */
  readonly index: string | null;
  readonly prefer: "stored" | "file";
  readonly dryRun: boolean;
  /** The page of this site to return to. */
  readonly back: string | null;
}

/** The fields that a form to import may have, beside its files. */
export const FIELD_NAMES = [
  "index",
  "prefer",
  "dateOrder",
  "decimalMark",
  "encoding",
  "dryRun",
  "back",
] as const;

type FieldName = (typeof FIELD_NAMES)[number];

const PREFER = ["stored", "file"] as const;
const DATE_ORDERS: readonly DateOrder[] = ["DMY", "MDY", "YMD"];
const DECIMAL_MARKS: readonly DecimalMark[] = [".", ","];
const YES = new Set(["1", "true", "on", "yes"]);
const NO = new Set(["", "0", "false", "off", "no"]);

/** Takes one field of a form in. Throws a FormError for a name that is not known or comes twice. */
export function addField(fields: Map<string, string>, name: string, value: string): void {
  if (!isFieldName(name)) throw fieldError(name, formWords.unknownField, ["file", ...FIELD_NAMES].join(", "));
  const earlier = fields.get(name);
  if (earlier !== undefined) throw fieldError(name, formWords.several(earlier, value), formWords.oneValue);
  fields.set(name, value.trim());
}

/** What the fields of a form say. Throws a FormError that names the first with a value that is not allowed. */
export function readFields(fields: ReadonlyMap<string, string>): ImportFields {
  const dateOrder = choice(fields, "dateOrder", DATE_ORDERS);
  const decimalMark = choice(fields, "decimalMark", DECIMAL_MARKS);
  const encoding = encodingOf(textOf(fields, "encoding"));
  return {
    index: textOf(fields, "index"),
    prefer: choice(fields, "prefer", PREFER) ?? "stored",
    dryRun: readYesOrNo("dryRun", fields.get("dryRun") ?? ""),
    back: textOf(fields, "back"),
    ...(dateOrder === null ? {} : { dateOrder }),
    ...(decimalMark === null ? {} : { decimalMark }),
    ...(encoding === null ? {} : { encoding }),
  };
}

/** A yes or no as forms and programs write it. Throws a FormError for anything else. */
export function readYesOrNo(name: string, text: string): boolean {
  const value = text.trim().toLowerCase();
  if (YES.has(value)) return true;
  if (NO.has(value)) return false;
  throw fieldError(name, text, formWords.oneOrZero);
}

function encodingOf(name: string | null): Encoding | null {
  const encoding = name === null ? null : encodingNamed(name);
  if (name !== null && encoding === null) throw fieldError("encoding", name, formWords.oneOf(ENCODINGS));
  return encoding;
}

function textOf(fields: ReadonlyMap<string, string>, name: FieldName): string | null {
  const value = fields.get(name) ?? "";
  return value === "" ? null : value;
}

function choice<T extends string>(
  fields: ReadonlyMap<string, string>,
  name: FieldName,
  allowed: readonly T[],
): T | null {
  const value = textOf(fields, name);
  if (value === null) return null;
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw fieldError(name, value, formWords.oneOf(allowed));
  return found;
}

function isFieldName(name: string): name is FieldName {
  return FIELD_NAMES.some((each) => each === name);
}
