import { z } from "zod";
import { LISTING_RULES } from "@/lib/methodology/eligibility/listing-history";
import { THEMES, TONE_PAIRS } from "@/lib/preferences/preferences";
import { CLAIM_TOPICS } from "@/lib/reference/claims/topics";
import { MILESTONE_KINDS } from "@/lib/reference/types";
import { dayFromIso } from "@/lib/series/day";
import {
  ACTIONS,
  ANNUAL_SORTS,
  API_FORMATS,
  BINS,
  CURRENCIES,
  DENSITIES,
  type EMBED_FIELDS,
  FALL_SORTS,
  GLOSSARY_TOPICS,
  HOLDING_YEARS,
  INTERVALS,
  LEAST_PERCENT,
  LEAST_WIDTH,
  LENGTH_UNITS,
  LONGEST_SEARCH,
  MINIMUM_DEPTHS,
  MOST_COMPARED,
  MOST_PERCENT,
  MOST_ROWS,
  MOST_WIDTH,
  type PICTURE_FIELDS,
  PRESETS,
  RISK_SPANS,
  ROLLING_FIGURES,
  SAVING_PLANS,
  SEASON_UNITS,
  SEASONS,
  SESSION_WINDOWS,
  SUB_INDICES,
  VOLATILITY_BASES,
  WEEK_WINDOWS,
} from "./field-choices";
import { ANY_SYMBOL } from "./own-file";
import { addressRows, openQuoteLine } from "./rows-field";

const date = z.string().refine((text) => dayFromIso(text) !== null);

const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values);

/** A number above 0, written plainly, with at most two decimals. */
const positive = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/)
  .transform(Number)
  .refine((value) => value > 0);

/** The same, or 0. */
const fromZero = z
  .string()
  .regex(/^\d{1,9}(\.\d{1,2})?$/)
  .transform(Number);

/** Per cent a year, as a number of them. */
const percentPerYear = z
  .string()
  .regex(/^-?\d{1,2}(\.\d{1,2})?$/)
  .transform(Number)
  .refine((value) => value >= LEAST_PERCENT && value <= MOST_PERCENT);

const symbols = z
  .string()
  .transform((text) => text.split(","))
  .pipe(
    z
      .array(z.string().regex(ANY_SYMBOL))
      .min(1)
      .max(MOST_COMPARED)
      .refine((list) => new Set(list).size === list.length),
  );

// Controls, and signs that are invisible or turn the direction of writing.
const NOT_SEARCHED = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\s]+/gu;

/** A small table as `readRows` reads it, written as an address has it. */
const tableOfRows = (most?: number) =>
  z.string().transform((text, context) => {
    const rows = addressRows(text, most);
    if (rows !== null) return rows;
    context.addIssue({ code: "custom" });
    return z.NEVER;
  });

/** The same, of which no quote is left open: that swallows rows. */
const closedRows = z
  .string()
  .refine((text) => openQuoteLine(text) === null)
  .pipe(tableOfRows());

/** The largest weight, per cent: above 0, at most 100, which caps nothing. */
const capPercent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,2})?$/)
  .transform(Number)
  .refine((value) => value > 0 && value <= 100);

/** A number above 0, with at most four decimals. */
const ratio = z
  .string()
  .regex(/^\d{1,4}(\.\d{1,4})?$/)
  .transform(Number)
  .refine((value) => value > 0);

/** A text to look for, as it can be shown: printable, in one line. */
const search = z
  .string()
  .max(LONGEST_SEARCH)
  .transform((text) => text.replace(NOT_SEARCHED, " ").trim())
  .refine((text) => text !== "");

/** Every parameter of every page: how it is read from the address. */
export const FIELDS = {
  range: choice(PRESETS),
  from: date,
  to: date,
  scale: choice(["log", "linear"]),
  sort: choice([...ANNUAL_SORTS, ...FALL_SORTS]),
  order: choice(["asc", "desc"]),
  min: choice(MINIMUM_DEPTHS),
  lengths: choice(LENGTH_UNITS),
  with: date,
  date,
  unit: choice(SEASON_UNITS),
  by: choice(SEASONS),
  figure: choice(ROLLING_FIGURES),
  window: choice(SESSION_WINDOWS),
  basis: choice(VOLATILITY_BASES),
  against: symbols,
  span: choice(RISK_SPANS),
  weeks: choice(WEEK_WINDOWS),
  amount: positive,
  price: positive,
  plan: choice(SAVING_PLANS),
  yield: percentPerYear,
  inflation: percentPerYear,
  hold: choice(HOLDING_YEARS),
  currency: choice(CURRENCIES),
  bins: choice(BINS),
  rows: tableOfRows(),
  cap: capPercent,
  step: z
    .string()
    .regex(/^\d{1,2}$/)
    .transform(Number),
  action: choice(ACTIONS),
  company: z
    .string()
    .regex(/^[1-9]\d?$/)
    .transform(Number),
  ratio,
  newcomer: tableOfRows(1),
  rule: choice(LISTING_RULES),
  kind: choice(MILESTONE_KINDS),
  topic: choice([...CLAIM_TOPICS, ...GLOSSARY_TOPICS]),
  symbols,
  q: search,
  sub: choice(SUB_INDICES),
  symbol: z.string().regex(ANY_SYMBOL),
  plate: z.string().regex(/^[a-z0-9-]{1,40}$/),
  width: z
    .string()
    .regex(/^\d{3,4}$/)
    .transform(Number)
    .refine((px) => px >= LEAST_WIDTH && px <= MOST_WIDTH),
  density: choice(DENSITIES),
  theme: choice(THEMES),
  tones: choice(TONE_PAIRS),
  interval: choice(INTERVALS),
  format: choice(API_FORMATS),
  limit: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number)
    .refine((rows) => rows <= MOST_ROWS),
  cursor: z.string().regex(/^[A-Za-z0-9_-]{1,120}$/),
  page: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .transform(Number),
  batch: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
  outcome: z.string().regex(/^[0-9a-f-]{36}$/),
  signin: choice(["refused"]),
  asof: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
} as const;

export type FieldName = keyof typeof FIELDS;
export type FieldValues = { readonly [Name in FieldName]?: z.output<(typeof FIELDS)[Name]> };

// Fields that some pages alone read otherwise: new shares may cost nothing, an index never does; who is swallowed by a
// candidate's name would be missing from every total.
const FIELDS_OF_PAGES: Readonly<Record<string, { readonly [Name in FieldName]?: z.ZodType }>> = {
  methodology: { price: fromZero },
  eligibility: { rows: closedRows },
};

/** How a field is read from the address of a page; of none, as most pages read it. */
export function fieldOf(name: FieldName, page?: string): z.ZodType {
  return FIELDS_OF_PAGES[page ?? ""]?.[name] ?? FIELDS[name];
}

/** Fields that hold a small table, whose text a form shows again where it was not taken. */
export const TABLE_FIELDS: readonly FieldName[] = ["rows", "newcomer"];
export type PictureForm = Pick<FieldValues, (typeof PICTURE_FIELDS)[number]>;
export type EmbedForm = Pick<FieldValues, (typeof EMBED_FIELDS)[number]>;
