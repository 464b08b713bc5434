import { z } from "zod";
import type { Catalogue, IndexRecord, RatesRecord } from "@/lib/reference/records";
import type { FieldName } from "@/lib/url/fields";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import type { Table } from "@/lib/views/parts/content/table";
import { type AnswerField, objectOf, schemaOf, tableOf } from "./answer-field";

/** What an endpoint needs of the store: its index, those compared, a dozen, the list of all, or the rates of exchange. */
export type Needed = "index" | "compared" | "dozen" | "catalogue" | "rates";

/** What an answer is made from: what was loaded, what the address asks for. */
export interface ApiInput {
  /** The index first, the indices compared, or a dozen of all; none where the catalogue is enough. */
  readonly records: readonly IndexRecord[];
  readonly catalogue: Pick<Catalogue, "indices">;
  readonly rates: RatesRecord | null;
  readonly state: ViewState;
  /** What the path names beside the symbol, as it stands there. */
  readonly date: string;
  /** Takes a parameter that turns out not to fit what is held; the answer is then its problem. */
  readonly report: (problem: AddressProblem) => void;
}

/** What an endpoint has to say; rows are written when they are asked for. */
export interface ApiContent {
  /** What stands in JSON before the items, or all of it where the answer is no list. */
  readonly head: Readonly<Record<string, unknown>>;
  /** How many rows there are. */
  readonly count: number;
  /** A name of a row that stays as long as the row is there. */
  readonly keyAt: (position: number) => string;
  readonly items: (from: number, to: number) => ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly table: (from: number, to: number) => Table;
}

/** Subjects that endpoints are told under. */
export const TAGS = ["catalogue", "index", "together"] as const;
export type Tag = (typeof TAGS)[number];

/** An address of the API. */
export interface Endpoint {
  /** Its name, as documents and programs call it. */
  readonly name: string;
  /** Its address behind `/api/v1`; `{symbol}` and `{date}` stand for what differs. */
  readonly path: `/${string}`;
  readonly tag: Tag;
  readonly needs: Needed;
  /** What its query takes, beside `format`, `asof` and, of a list, `limit` and `cursor`. */
  readonly fields: readonly FieldName[];
  /** Which of a field's values it takes, where it does not take all. */
  readonly values?: { readonly [Name in FieldName]?: readonly string[] };
  /** Its answer is made of the closes of the indices that its address names, and of nothing else that changes with the store. */
  readonly isOfCloses?: true;
  /** A query that shows what it can do. */
  readonly example: Readonly<Record<string, string>>;
  readonly isList: boolean;
  /** Rows come in the order of their keys, so that a cursor holds even where its row has gone. */
  readonly isAscending: boolean;
  /** Of its answer as JSON. */
  readonly schema: z.ZodObject;
  /** The names of the fields of a row in JSON, in their order, and their headers in CSV. */
  readonly columns: ReadonlyArray<{ readonly name: string; readonly key: string }>;
  /** `null` where there is no such thing. */
  readonly make: (input: ApiInput) => ApiContent | null;
}

type Told = Pick<
  Endpoint,
  "name" | "path" | "tag" | "needs" | "fields" | "values" | "isOfCloses" | "example"
>;

const REVISION = z.int().meta({
  description:
    "The revision of the store that the answer was made from: of one index the last load that changed it, otherwise the store's own; with asof that one. asof asks for it again.",
});

function columnsOf<Row>(fields: ReadonlyArray<AnswerField<Row>>) {
  return fields.map(([name, key]) => ({ name, key }));
}

/** An endpoint that answers with a list, its rows in JSON as `items` behind what `head` has. */
export function listEndpoint<Row>(
  told: Told,
  {
    head,
    row: fields,
    isAscending = true,
    keyOf,
    answer,
  }: {
    readonly head: z.ZodRawShape;
    readonly row: ReadonlyArray<AnswerField<Row>>;
    readonly isAscending?: boolean;
    readonly keyOf: (row: Row) => string;
    readonly answer: (
      input: ApiInput,
    ) => { readonly head: Readonly<Record<string, unknown>>; readonly rows: readonly Row[] } | null;
  },
): Endpoint {
  const schema = z.strictObject({
    revision: REVISION,
    ...head,
    items: z.array(schemaOf(fields)),
    next: z.string().nullable().meta({ description: "What cursor asks for the rest with; null at the end." }),
  });
  const make = (input: ApiInput): ApiContent | null => {
    const found = answer(input);
    if (found === null) return null;
    const { rows } = found;
    return {
      head: found.head,
      count: rows.length,
      keyAt: (position) => {
        const row = rows[position];
        return row === undefined ? "" : keyOf(row);
      },
      items: (from, to) => rows.slice(from, to).map((row) => objectOf(fields, row)),
      table: (from, to) => tableOf(fields, rows.slice(from, to)),
    };
  };
  return { ...told, isList: true, isAscending, schema, columns: columnsOf(fields), make };
}

/** An endpoint that answers with one thing: an object in JSON, a row in CSV. `json` gives the object where it has more. */
export function objectEndpoint<Row>(
  told: Told,
  {
    row: fields,
    json,
    answer,
  }: {
    readonly row: ReadonlyArray<AnswerField<Row>>;
    readonly json?: {
      readonly schema: z.ZodObject;
      readonly of: (row: Row) => Readonly<Record<string, unknown>>;
    };
    readonly answer: (input: ApiInput) => Row | null;
  },
): Endpoint {
  const schema = json?.schema ?? z.strictObject({ revision: REVISION, ...schemaOf(fields).shape });
  const make = (input: ApiInput): ApiContent | null => {
    const row = answer(input);
    if (row === null) return null;
    const object = json === undefined ? objectOf(fields, row) : json.of(row);
    return {
      head: object,
      count: 1,
      keyAt: () => "",
      items: () => [object],
      table: () => tableOf(fields, [row]),
    };
  };
  return { ...told, isList: false, isAscending: true, schema, columns: columnsOf(fields), make };
}
