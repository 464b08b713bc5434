import { z } from "zod";
import { formWords } from "@/lib/i18n/messages/forms";
import type { DateOrder, DecimalMark, ReadOptions } from "@/lib/ingest/read/dialect";
import { ENCODINGS, encodingNamed } from "@/lib/ingest/read/encoding/encodings";
import { FormError, fieldError } from "./form-error";

/** The fields of a form by name, each with its values in the order in which they came. */
export type Fields = Map<string, string[]>;

/** What a form says of the files in it. */
export interface ImportFields extends ReadOptions {
  /** The index, in any case of letters; `null`: the one that the year-ends of each file tell. */
  readonly index: string | null;
  readonly prefer: "stored" | "file";
  readonly dryRun: boolean;
  /** The page of this site to return to. */
  readonly back: string | null;
}

const YES = ["1", "true", "on", "yes"];
const NO = ["0", "false", "off", "no"];
const PREFER = ["stored", "file"] as const;
const DATE_ORDERS = ["DMY", "MDY", "YMD"] as const satisfies readonly DateOrder[];
const DECIMAL_MARKS = [".", ","] as const satisfies readonly DecimalMark[];

/** One of some words. */
const choice = <const T extends readonly string[]>(words: T) => z.enum(words, formWords.oneOf(words));

/** A text, `null` where the form has none. */
export const textField = z.string().nullable().default(null);

/** A yes or no as forms and programs write it; no where the form has none. */
export const yesOrNoField = z
  .string()
  .trim()
  .toLowerCase()
  .refine((word) => [...YES, ...NO].includes(word), formWords.oneOrZero)
  .transform((word) => YES.includes(word))
  .default(false);

const IMPORT_FIELDS = z.strictObject({
  index: textField,
  prefer: choice(PREFER).default("stored"),
  dateOrder: choice(DATE_ORDERS).exactOptional(),
  decimalMark: choice(DECIMAL_MARKS).exactOptional(),
  encoding: z
    .string()
    .transform((name) => encodingNamed(name))
    .refine((encoding) => encoding !== null, formWords.oneOf(ENCODINGS))
    .exactOptional(),
  dryRun: yesOrNoField,
  back: textField,
});

/** The fields that a form to import may have, beside its files. */
export const FIELD_NAMES: readonly string[] = Object.keys(IMPORT_FIELDS.shape);

/** Takes one field of a form in. */
export function addField(fields: Fields, name: string, value: string): void {
  fields.set(name, [...(fields.get(name) ?? []), value]);
}

/** What the fields of a form with files say. Throws a FormError as `parseFields` does. */
export function readFields(fields: Fields): ImportFields {
  return parseFields(IMPORT_FIELDS, fields, ["file", ...FIELD_NAMES]);
}

/**
 * What fields say by a schema; an empty value is as good as none, and several of one name are a list. Throws a
 * FormError that names every field with a value that is not allowed, that comes twice or that is not of `names`.
 */
export function parseFields<T>(schema: z.ZodType<T>, fields: Fields, names: readonly string[]): T {
  const given = [...fields].filter(([, values]) => values.length > 1 || values[0] !== "");
  const read = schema.safeParse(
    Object.fromEntries(given.map(([name, values]) => [name, values.length > 1 ? values : values[0]])),
  );
  if (read.success) return read.data;
  const errors = read.error.issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((name) => fieldError(name, formWords.unknownField, names.join(", ")));
    }
    const name = String(issue.path[0]);
    const values = fields.get(name) ?? [];
    return [
      fieldError(name, formWords.several(values), values.length > 1 ? formWords.oneValue : issue.message),
    ];
  });
  throw new FormError(400, errors.map(({ message }) => message).join("; "), errors[0]?.problem ?? null);
}
