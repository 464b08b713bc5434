import { z } from "zod";
import { MILESTONE_KINDS } from "@/lib/reference/types";
import { dayFromIso } from "@/lib/series/day";

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

export const MINIMUM_DEPTHS = ["5", "10", "15", "20", "30", "50"] as const;

/** Most indices that one comparison shows. */
export const MOST_COMPARED = 8;

const date = z
  .string()
  .refine((text) => dayFromIso(text) !== null)
  .describe("a calendar day as YYYY-MM-DD");

const choice = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).describe(values.join(", "));

const symbols = z
  .string()
  .transform((text) => text.split(","))
  .pipe(
    z
      .array(z.string().regex(/^[a-z0-9]{2,12}$/))
      .min(1)
      .max(MOST_COMPARED)
      .refine((list) => new Set(list).size === list.length),
  )
  .describe(`one to ${MOST_COMPARED} different symbols in lower case with commas between: hsi,spx`);

/** Every parameter of every page: how it is read from the address, and what is allowed, in words. */
export const FIELDS = {
  range: choice(PRESETS),
  from: date,
  to: date,
  scale: choice(["log", "linear"]),
  sort: choice(ANNUAL_SORTS),
  order: choice(["asc", "desc"]),
  min: choice(MINIMUM_DEPTHS),
  kind: choice(MILESTONE_KINDS),
  symbols,
  batch: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .describe("the number of an import"),
  outcome: z
    .string()
    .regex(/^[0-9a-f-]{36}$/)
    .describe("the name of an outcome, as an import gave it"),
  signin: choice(["refused"]),
  asof: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .describe("a revision of the store, a whole number from 1"),
} as const;

export type FieldName = keyof typeof FIELDS;
export type FieldValues = { readonly [Name in FieldName]?: z.output<(typeof FIELDS)[Name]> };
