import { z } from "zod";
import { LISTING_RULES } from "@/lib/methodology/eligibility/listing-history";
import { THEMES, TONE_PAIRS } from "@/lib/preferences/preferences";
import { CLAIM_TOPICS } from "@/lib/reference/claims/topics";
import { MILESTONE_KINDS } from "@/lib/reference/types";
import { dayFromIso } from "@/lib/series/day";
import { ANY_SYMBOL } from "./own-file";
import { addressRows, openQuoteLine } from "./rows-field";

export const PRESETS = ["1m", "3m", "6m", "ytd", "1y", "3y", "5y", "10y", "20y", "max"] as const;
export type PresetField = (typeof PRESETS)[number];

export const ANNUAL_SORTS = [
  "year",
  "close",
  "change_points",
  "change",
  "high",
  "low",
  "range",
  "volatility",
] as const;
export type AnnualSort = (typeof ANNUAL_SORTS)[number];

export const SEASON_UNITS = ["pct", "points", "rank"] as const;

export const SEASONS = ["month", "quarter"] as const;

/** Sessions of a rolling figure. */
export const SESSION_WINDOWS = ["21", "63", "126", "252"] as const;

/** What is rolled over the sessions: how wild they were, or what they paid for that. */
export const ROLLING_FIGURES = ["volatility", "sharpe"] as const;

/** What a volatility is annualised by: sessions of a year by convention, or as the publisher's factsheets do. */
export const VOLATILITY_BASES = ["252", "factsheet"] as const;

/** Spans over which indices are measured side by side. */
export const RISK_SPANS = ["1y", "3y", "5y", "10y", "20y", "max"] as const satisfies readonly PresetField[];

/** Weeks of a rolling correlation. */
export const WEEK_WINDOWS = ["52", "156"] as const;

/** How money is put in: all at once, or the same amount each month. */
export const SAVING_PLANS = ["once", "monthly"] as const;

/** What levels are counted in: each index in its own currency, or all in one. */
export const CURRENCIES = ["local", "hkd", "usd", "gbp", "eur", "jpy", "cny", "inr"] as const;
export type CurrencyField = (typeof CURRENCIES)[number];

/** Years that an index is held. */
export const HOLDING_YEARS = [
  ...["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"],
  ...["11", "12", "13", "14", "15", "16", "17", "18", "19", "20"],
] as const;

/** What a distribution counts: the changes of years, months or sessions. */
export const BINS = ["year", "month", "day"] as const;

/** What the words of the glossary are about. */
export const GLOSSARY_TOPICS = ["returns", "risk", "falls", "method", "market", "data"] as const;
export type GlossaryTopic = (typeof GLOSSARY_TOPICS)[number];

/** What a form may leave blank, as its default. */
export const BLANK_FIELDS: readonly string[] = [
  ...["amount", "price", "yield", "inflation", "q"],
  ...["cap", "company", "ratio", "newcomer"],
];

/** What may happen to a company of a basket between two closes. */
export const ACTIONS = ["replace", "add", "remove", "rights", "split", "dividend"] as const;
export type ActionField = (typeof ACTIONS)[number];

export const MINIMUM_DEPTHS = ["5", "10", "15", "20", "30", "50"] as const;

/** What the lengths of falls are told in. */
export const LENGTH_UNITS = ["days", "sessions"] as const;

/** What the falls of all indices are ordered by: the deepest, the longest or the latest first. */
export const FALL_SORTS = ["depth", "length", "date"] as const;

/** Whose members are listed: of the whole index, or of one of its four sub-indices. */
export const SUB_INDICES = ["all", "finance", "utilities", "properties", "commerce"] as const;
export type SubIndex = (typeof SUB_INDICES)[number];

/** Most indices that one comparison shows. */
export const MOST_COMPARED = 8;

/** How wide a picture may be, in px, and how many dots it has a px. */
export const LEAST_WIDTH = 320;
export const MOST_WIDTH = 2400;
const DENSITIES = ["1", "2"] as const;

/** What says how a picture of a view is made, not what it shows. */
export const PICTURE_FIELDS = ["plate", "width", "density", "theme", "tones"] as const;

/** What says how a plate stands in somebody else's page. */
export const EMBED_FIELDS = ["plate", "theme", "tones"] as const;

/** What says which plate of a view is taken away. */
export const TAKE_FIELDS = ["plate"] as const;

/** Which closes a list has: all, or the last one of each week, month or year. */
export const INTERVALS = ["day", "week", "month", "year"] as const;
export type IntervalField = (typeof INTERVALS)[number];

/** What the API answers in. */
export const API_FORMATS = ["json", "csv"] as const;

/** How many rows of a list one answer of the API has at most, and where its address does not say. */
export const MOST_ROWS = 20_000;
export const DEFAULT_ROWS = 1_000;

/** Most characters that are searched for. */
export const LONGEST_SEARCH = 100;

/** What a reader may suppose of dividends and inflation, per cent a year. */
export const LEAST_PERCENT = -20;
export const MOST_PERCENT = 50;

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
