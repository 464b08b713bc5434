import { describe, expect, it } from "vitest";
import { priceLines } from "@/lib/cli/testing/price-lines";
import { findingLines } from "@/lib/findings/finding-text";
import { printable } from "@/lib/text/shown-text";
import { NAUGHTY_TEXTS } from "@/lib/text/testing/naughty-texts";
import { dialectWords } from "./dialect-words";
import { PriceFileError } from "./price-file-error";
import { readPrices } from "./read-prices";

const GOOD = priceLines(20);
const encoder = new TextEncoder();

/** What is said of a file: its faults, or how it is written. */
function said(text: string): readonly string[] {
  try {
    return [dialectWords(readPrices(encoder.encode(text), {}).dialect)];
  } catch (error) {
    if (error instanceof PriceFileError) return findingLines("file", error.faults, error, "en");
    throw error;
  }
}

const PLACES: Readonly<Record<string, (text: string) => string>> = {
  "the head of a column": (text) => GOOD.replace("Date,Close", () => `Date,Close,${text}`),
  "the head of the closes": (text) => GOOD.replace("Date,Close", () => `Date,Close ${text}`),
  "a quoted head": (text) => GOOD.replace("Date,Close", () => `Date,"Close ${text.replaceAll('"', '""')}"`),
  "a date": (text) => GOOD.replace("2020-01-15", () => text),
  "a close": (text) => GOOD.replace(/(2020-01-15),.*/, (_, date) => `${date},${text}`),
  "a cell behind the close": (text) => GOOD.replace(/2020-01-15,.*/, (row) => `${row},${text}`),
  "a line between rows": (text) => GOOD.replace("2020-01-15", (date) => `${text}\n${date}`),
  "a line below the rows": (text) => `${GOOD}${text}\n`,
  "a line above the head": (text) => `${text}\n${GOOD}`,
  "the whole file": (text) => text,
};

describe("a naughty text in a price file", () => {
  it.each(Object.entries(PLACES))("as %s: is read or refused in short and printable lines", (_, place) => {
    for (const text of NAUGHTY_TEXTS) {
      for (const line of said(place(text))) {
        expect(printable(line), JSON.stringify(text)).toBe(line);
        expect(line.length, JSON.stringify(text)).toBeLessThan(600);
      }
    }
  });
});
