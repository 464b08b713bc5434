import { z } from "zod";
import { dayFromIso } from "@/lib/series/day";

// Cells of the data files. A blank cell arrives as null. Messages complete the sentence "expected …".

/** Any text that is not blank. */
export const text = z.string("a text");
export const optionalText = text.nullable();

/** A calendar day. */
export const date = z
  .string("a date YYYY-MM-DD")
  .refine((cell) => dayFromIso(cell) !== null, "a date YYYY-MM-DD");
export const optionalDate = date.nullable();

const matching = (pattern: RegExp, expected: string) => z.string(expected).regex(pattern, expected);

/** A day, a month or a year, as exactly as the source has it. */
export const roughDate = matching(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date YYYY-MM-DD, YYYY-MM or YYYY");

export const year = matching(/^(18|19|20)\d{2}$/, "a year").transform(Number);

export const count = matching(/^\d+$/, "a whole number").transform(Number);

// Numbers stay text: the store keeps the decimals that the source prints, with 8 of them at most.
const POSITIVE = "a number above 0 with at most 8 decimals";
export const level = matching(/^\d{1,12}(\.\d{1,8})?$/, POSITIVE).refine(
  (cell) => Number(cell) > 0,
  POSITIVE,
);

export const signedNumber = matching(/^-?\d{1,12}(\.\d{1,8})?$/, "a number with at most 8 decimals");

export const symbol = matching(/^[A-Z][A-Z0-9-]*$/, "an upper-case symbol");

export const currency = matching(/^[A-Z]{3}$/, "a currency code of three letters");
