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

/** A day, a month or a year, as exactly as the source has it. */
export const roughDate = z
  .string("a date YYYY-MM-DD, YYYY-MM or YYYY")
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date YYYY-MM-DD, YYYY-MM or YYYY");

export const year = z
  .string("a year")
  .regex(/^(18|19|20)\d{2}$/, "a year")
  .transform(Number);

const WHOLE = "a whole number";
export const count = z.string(WHOLE).regex(/^\d+$/, WHOLE).transform(Number);

// Numbers stay text: the store keeps the decimals that the source prints, with 8 of them at most.
const POSITIVE = "a number above 0 with at most 8 decimals";
export const level = z
  .string(POSITIVE)
  .regex(/^\d{1,12}(\.\d{1,8})?$/, POSITIVE)
  .refine((cell) => Number(cell) > 0, POSITIVE);

const SIGNED = "a number with at most 8 decimals";
export const signedNumber = z.string(SIGNED).regex(/^-?\d{1,12}(\.\d{1,8})?$/, SIGNED);

export const symbol = z.string("an upper-case symbol").regex(/^[A-Z][A-Z0-9-]*$/, "an upper-case symbol");

export const currency = z
  .string("a currency code of three letters")
  .regex(/^[A-Z]{3}$/, "a currency code of three letters");
