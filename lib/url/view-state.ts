import { shownText } from "@/lib/text/shown-text";
import { allowedIn, type Expected, theseFields } from "./allowed";
import { BLANK_FIELDS } from "./field-choices";
import { type FieldName, type FieldValues, fieldOf, TABLE_FIELDS } from "./fields";
import { PAGE_TABLE, type PageName, type PageRow } from "./page-table";
import { openQuoteLine, readRows, writeRows } from "./rows-field";

/** A page's state as its address holds it; a field that is absent has the page's default. */
export type ViewState = FieldValues;

/**
 * A parameter that was not taken, with what was found and what is allowed; both are shown to the reader, words in the
 * language of the page.
 */
export interface AddressProblem<Allowed extends Expected = Expected> {
  readonly parameter: string;
  readonly found: string;
  readonly expected: Allowed;
}

/** A problem as it can be shown, whatever stood in the address: name and value printable, and cut to 100 characters. */
export function addressProblem<Allowed extends Expected>(
  parameter: string,
  found: string,
  expected: Allowed,
): AddressProblem<Allowed> {
  return { parameter: shownText(parameter), found: shownText(found), expected };
}

export interface ParsedState {
  readonly state: ViewState;
  readonly problems: readonly AddressProblem[];
  /** Tables that were not taken, as they were sent; absent where all were. */
  readonly typed?: TypedTables;
}

/** Texts of tables by their fields. */
export type TypedTables = { readonly [Name in FieldName]?: string };

// An address has room for thousands of names that nobody asked for.
const MOST_PROBLEMS = 20;

/** Parameters that say how a file is written, not what a view shows; the file routes read them. */
export const FILE_PARAMETERS = ["table", "bom", "full"] as const;

/**
 * Reads a page's state from a query string. What cannot be taken is left out of the state, so that the page
 * falls back to its default, and listed as a problem: an unknown parameter, one given twice, a value that is
 * not allowed, `from` after `to`, `range` beside `from` or `to`. Of many problems the first 20 are listed. What a form may
 * leave blank is absent where it is.
 */
export function parseViewState(page: PageName, query: URLSearchParams): ParsedState {
  const { fields, values }: PageRow = PAGE_TABLE[page];
  return parseFields(fields, query, FILE_PARAMETERS, values, page);
}

/**
 * As `parseViewState`, for an address that takes `fields`, of some of them only some `values`; parameters named in
 * `others` are somebody else's. `page` may read some of them in its own way.
 */
export function parseFields(
  fields: readonly FieldName[],
  query: URLSearchParams,
  others: readonly string[],
  values: PageRow["values"] = {},
  page?: PageName,
): ParsedState {
  const state: Record<string, unknown> = {};
  const problems: AddressProblem[] = [];
  const typed: Record<string, string> = {};
  for (const name of new Set(query.keys())) {
    if (others.includes(name)) continue;
    const found = query.getAll(name).join(", ");
    const field = fields.find((each) => each === name);
    if (field === undefined) {
      problems.push(addressProblem(name, found, theseFields(fields)));
      continue;
    }
    if (found.trim() === "" && BLANK_FIELDS.includes(field)) continue;
    const result = fieldOf(field, page).safeParse(query.getAll(name).length === 1 ? found : undefined);
    const taken = values[field];
    if (result.success && taken?.includes(found) !== false) {
      state[name] = result.data;
      continue;
    }
    const isTable = TABLE_FIELDS.includes(field);
    if (isTable && found.trim() !== "") typed[field] = found;
    const shown = isTable && openQuoteLine(found) === null ? writeRows(readRows(found)) : found;
    problems.push(addressProblem(name, shown, taken?.join(", ") ?? allowedIn(field, page, found)));
  }
  const sound = withoutContradictions(state as ViewState, problems);
  return {
    ...{ state: sound, problems: problems.slice(0, MOST_PROBLEMS) },
    ...(Object.keys(typed).length === 0 ? {} : { typed }),
  };
}

/**
 * What of an address says how the view is wanted, and the query of the view itself without it; of some fields only some
 * `values` are taken.
 */
export function splitForm<Name extends FieldName>(
  fields: readonly Name[],
  query: URLSearchParams,
  values: PageRow["values"] = {},
): {
  readonly form: Pick<FieldValues, Name>;
  readonly problems: readonly AddressProblem[];
  readonly rest: URLSearchParams;
} {
  const isOfForm = ([name]: readonly [string, string]) => fields.some((field) => field === name);
  const { state, problems } = parseFields(
    fields,
    new URLSearchParams([...query].filter(isOfForm)),
    [],
    values,
  );
  const rest = new URLSearchParams([...query].filter((entry) => !isOfForm(entry)));
  return { form: state as Pick<FieldValues, Name>, problems, rest };
}

function withoutContradictions(state: ViewState, problems: AddressProblem[]): ViewState {
  const { from, to, ...others } = state;
  if (from !== undefined && to !== undefined && from > to) {
    problems.push(
      { parameter: "from", found: from, expected: { key: "allowed.dayNotAfter", values: { day: to } } },
      { parameter: "to", found: to, expected: { key: "allowed.dayNotBefore", values: { day: from } } },
    );
    return others;
  }
  if (state.range !== undefined && (from !== undefined || to !== undefined)) {
    problems.push({ parameter: "range", found: state.range, expected: { key: "allowed.rangeOrDates" } });
    const { range: _range, ...dated } = state;
    return dated;
  }
  return state;
}

/**
 * The query string of a state, without its `?`: fields in the page's order, empty where all have their
 * defaults. `parseViewState` reads back what this writes.
 */
export function writeViewState(page: PageName, state: ViewState): string {
  return writeFields(PAGE_TABLE[page].fields, state);
}

/** The query string of some fields of a state, without its `?`, in their order. */
export function writeFields(fields: readonly FieldName[], state: FieldValues): string {
  const query = new URLSearchParams();
  for (const name of fields) {
    const value = state[name];
    if (value === undefined) continue;
    query.set(name, Array.isArray(value) ? value.join(",") : String(value));
  }
  // A comma needs no escape in a query, and a link with commas can be read.
  return query.toString().replaceAll("%2C", ",");
}

/** A state without its range, whichever way that was given. */
export function withoutRange(state: ViewState): ViewState {
  const { range: _range, from: _from, to: _to, ...others } = state;
  return others;
}

/** What of a state every page of the same closes has: the revision asked for, where there is one. */
export function sameRevision({ asof }: ViewState): ViewState {
  return asof === undefined ? {} : { asof };
}
