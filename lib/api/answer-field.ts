import { z } from "zod";
import type { ColumnKind, Table } from "@/lib/views/parts/content/table";
import { tableFrom } from "@/lib/views/parts/table-from";

/** What a field holds: its schema in JSON, and how CSV writes it. */
export interface FieldType {
  readonly schema: z.ZodType;
  readonly kind: ColumnKind;
}

/** What a field says of a row; fractions are fractions, `null` is unknown. */
export type FieldValue = string | number | boolean | null;

/** A field of an answer: its name in JSON, its header in CSV with the unit, what it holds, and where that comes from. */
export type AnswerField<Row> = readonly [
  name: string,
  key: string,
  type: FieldType,
  of: (row: Row) => FieldValue,
];

interface TypeMaker {
  /** The type of a field that always has a value; `says` is its description. */
  (says: string): FieldType;
  /** The type of one that may be `null`. */
  readonly orNull: (says: string) => FieldType;
}

function typed(kind: ColumnKind, schema: z.ZodType): TypeMaker {
  const made = (says: string) => ({ kind, schema: schema.meta({ description: says }) });
  const orNull = (says: string) => ({ kind, schema: schema.nullable().meta({ description: says }) });
  return Object.assign(made, { orNull });
}

/** A calendar day as `YYYY-MM-DD`. */
export const DAY = typed("date", z.iso.date());

/** A calendar month as `YYYY-MM`. */
export const MONTH = typed("text", z.string().regex(/^\d{4}-\d{2}$/));

export const TEXT = typed("text", z.string());

/** A level or a difference of levels, in index points. */
export const POINTS = typed("points", z.number());

/** A fraction, −0.9154 for −91.54 %; CSV writes it in per cent. */
export const FRACTION = typed("change", z.number());

/** A number that is neither points nor per cent. */
export const NUMBER = typed("ratio", z.number());

/** A whole number. */
export const WHOLE = typed("count", z.int());

/** `true` or `false`. */
export const YES_OR_NO = typed("text", z.boolean());

/** One of a few words. */
export function oneOf(words: readonly [string, ...string[]]): TypeMaker {
  return typed("text", z.enum(words));
}

/** The schema of an object with these fields and no others. */
export function schemaOf<Row>(fields: ReadonlyArray<AnswerField<Row>>) {
  return z.strictObject(Object.fromEntries(fields.map(([name, , { schema }]) => [name, schema])));
}

/** A row as an object for JSON: fractions and full precision. */
export function objectOf<Row>(fields: ReadonlyArray<AnswerField<Row>>, row: Row): Record<string, FieldValue> {
  return Object.fromEntries(fields.map(([name, , , of]) => [name, of(row)]));
}

/** Rows as a table for CSV: its columns have the unit in their header, and per cent where JSON has fractions. */
export function tableOf<Row>(fields: ReadonlyArray<AnswerField<Row>>, rows: readonly Row[]): Table {
  const written = (value: FieldValue) => (typeof value === "boolean" ? String(value) : value);
  return tableFrom(
    rows,
    fields.map(([name, key, { kind }, of]) => [key, name, kind, (row: Row) => written(of(row))] as const),
  );
}
