import { z } from "zod";
import type { MessageKey } from "@/lib/i18n/messages";
import {
  LEAST_PERCENT,
  LEAST_WIDTH,
  LONGEST_SEARCH,
  MOST_COMPARED,
  MOST_PERCENT,
  MOST_ROWS,
  MOST_WIDTH,
} from "./field-choices";
import { FIELDS, type FieldName } from "./fields";
import type { PageName } from "./page-table";
import { LONGEST_ROWS, MOST_ADDRESS_ROWS, openQuoteLine, readRows } from "./rows-field";

/** What is allowed, in words: a message and the values that it names. */
export interface ExpectedWords {
  readonly key: Extract<MessageKey, `allowed.${string}`>;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** What is allowed in a part of an address: values as an address has them (`log, linear`), or words. */
export type Expected = string | ExpectedWords;

/** What the field of a day takes. */
export const ANY_DAY = { key: "allowed.day" } as const satisfies ExpectedWords;

const POSITIVE = { key: "allowed.positive" } as const;
const PERCENT_VALUES = { least: LEAST_PERCENT, most: MOST_PERCENT };
const PERCENT = { key: "allowed.percentPerYear", values: PERCENT_VALUES } as const;
const SYMBOLS = { key: "allowed.symbols", values: { most: MOST_COMPARED } } as const;

/** What an address takes that has these parameters: their names, or none. */
export function theseFields(fields: readonly string[]): Expected {
  return fields.length === 0 ? { key: "allowed.nothing" } : fields.join(", ");
}

/** A field that takes other things than one of a few values. */
type WordedField = {
  [Name in FieldName]: (typeof FIELDS)[Name] extends z.ZodEnum ? never : Name;
}[FieldName];

const IN_WORDS: Readonly<Record<WordedField, ExpectedWords>> = {
  ...{ from: ANY_DAY, to: ANY_DAY, with: ANY_DAY, date: ANY_DAY },
  ...{ amount: POSITIVE, price: POSITIVE, yield: PERCENT, inflation: PERCENT },
  ...{ symbols: SYMBOLS, against: SYMBOLS, symbol: { key: "allowed.symbol" } },
  q: { key: "allowed.search", values: { most: LONGEST_SEARCH } },
  rows: { key: "allowed.rows" },
  ...{ cap: { key: "allowed.cap" }, step: { key: "allowed.step" }, ratio: { key: "allowed.ratio" } },
  ...{ company: { key: "allowed.company" }, newcomer: { key: "allowed.newcomer" } },
  plate: { key: "allowed.plate" },
  width: { key: "allowed.width", values: { least: LEAST_WIDTH, most: MOST_WIDTH } },
  limit: { key: "allowed.limit", values: { most: MOST_ROWS } },
  cursor: { key: "allowed.cursor" },
  page: { key: "allowed.page" },
  batch: { key: "allowed.batch" },
  outcome: { key: "allowed.outcome" },
  asof: { key: "allowed.revision" },
};

/** The same where pages differ. */
const OF_PAGES: { readonly [Page in PageName]?: { readonly [Name in FieldName]?: ExpectedWords["key"] } } = {
  methodology: { price: "allowed.fromZero" },
  eligibility: { rows: "allowed.candidates" },
};

/** How large a table may be in an address, and how large the one is that was found. */
function sizeOf(found: string) {
  return { characters: LONGEST_ROWS, rows: readRows(found).length, length: found.length };
}

/** What a field takes, on any page or on one: its values, or words; of a table with the size of what was found. */
export function allowedIn(field: FieldName, page?: PageName, found = ""): Expected {
  const words: { readonly [Name in FieldName]?: ExpectedWords } = IN_WORDS;
  const own = page && OF_PAGES[page]?.[field];
  const line = field === "rows" && page === "eligibility" ? openQuoteLine(found) : null;
  if (line !== null) return { key: "allowed.closedQuotes", values: { line } };
  if (field === "rows") {
    return { key: own ?? IN_WORDS.rows.key, values: { most: MOST_ADDRESS_ROWS, ...sizeOf(found) } };
  }
  if (own !== undefined) return { key: own };
  const schema = FIELDS[field];
  return words[field] ?? (schema instanceof z.ZodEnum ? schema.options.join(", ") : field);
}
