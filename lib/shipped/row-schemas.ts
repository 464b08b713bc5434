import { z } from "zod";
import { currency, date, level, optionalDate, optionalText, signedNumber, symbol, text, year } from "./cells";

const isBlank = (cell: string | null) => cell === null;

const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, `one of ${values.join(", ")}`);

export const indexRow = z.object({
  symbol,
  name_en: text,
  name_zh_hant: text,
  short_en: text,
  short_zh_hant: text,
  currency,
  region_en: text,
  region_zh_hant: text,
  publisher_en: text,
  publisher_zh_hant: text,
  return_basis: oneOf(["price", "total"]),
  launched: optionalDate,
  base_date: optionalDate,
  base_value: level.nullable(),
  note_en: optionalText,
  note_zh_hant: optionalText,
  source: text,
});
export type IndexRow = z.infer<typeof indexRow>;

export const dailyRow = z.object({ date, close: level, sources: text });
export type DailyRow = z.infer<typeof dailyRow>;

export const annualRow = z.object({
  symbol,
  year,
  date: optionalDate,
  close: level,
  note: optionalText,
  source: text,
});
export type AnnualRow = z.infer<typeof annualRow>;

export const monthEndRow = z.object({ symbol, date, close: level, note: optionalText, source: text });
export type MonthEndRow = z.infer<typeof monthEndRow>;

export const publishedRow = z.object({
  year,
  close: level,
  change_points: signedNumber.nullable(),
  change_percent: signedNumber.nullable(),
  source: text,
});
export type PublishedRow = z.infer<typeof publishedRow>;

export const turningPointRow = z.object({
  symbol,
  date,
  basis: oneOf(["close", "intraday", "base"]),
  level,
  kind: text,
  note: optionalText,
  source: text,
});
export type TurningPointRow = z.infer<typeof turningPointRow>;

export const milestoneRow = z
  .object({
    date,
    date_precision: oneOf(["day", "year"]),
    slug: z.string("a slug").regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case words joined by hyphens"),
    kind: oneOf([
      "crash",
      "launch",
      "market",
      "methodology",
      "peak",
      "policy",
      "rebound",
      "record",
      "threshold",
      "trough",
    ]),
    title_en: text,
    title_zh_hant: text,
    text_en: text,
    text_zh_hant: text,
    level: level.nullable(),
    level_basis: oneOf(["close", "intraday", "base"]).nullable(),
    dispute: oneOf(["rounding", "sources-differ", "contradicted"]).nullable(),
    disputed_en: optionalText,
    disputed_zh_hant: optionalText,
    source: text,
  })
  // A dispute has a kind and a text in both languages, or none of the three.
  .refine((row) => new Set([row.dispute, row.disputed_en, row.disputed_zh_hant].map(isBlank)).size === 1, {
    path: ["dispute"],
    message: "a kind, and a text in both languages, or none of them",
  });
export type MilestoneRow = z.infer<typeof milestoneRow>;

export const checkRow = z.object({
  symbol,
  date,
  what: oneOf(["corrected", "disagree", "dropped", "flat", "missing"]),
  close: level.nullable(),
  why: text,
});
export type CheckRow = z.infer<typeof checkRow>;

export const sourceRow = z.object({
  id: text,
  short_en: text,
  short_zh_hant: text,
  long_en: text,
  long_zh_hant: text,
  description_en: text,
  description_zh_hant: text,
  licence: optionalText,
});
export const fxRow = z.object({ currency, year, per_usd: level, source: text });
export const fxDailyRow = z.object({ date, currency, per_usd: level, source: text });
