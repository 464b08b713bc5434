import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findingLines } from "@/lib/findings/finding-text";
import { civilFromDay, requireDay } from "@/lib/series/day";
import { PriceFileError } from "./price-file-error";
import { readPrices } from "./read-prices";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value: number) => String(value).padStart(2, "0");

type Parts = { readonly year: number; readonly month: number; readonly date: number };
const DATE_FORMS: Readonly<Record<string, (parts: Parts) => string>> = {
  iso: ({ year, month, date }) => `${year}-${two(month)}-${two(date)}`,
  unpadded: ({ year, month, date }) => `${year}/${month}/${date}`,
  chinese: ({ year, month, date }) => `${year}年${month}月${date}日`,
  compact: ({ year, month, date }) => `${year}${two(month)}${two(date)}`,
  stamp: ({ year, month, date }) => `${year}-${two(month)}-${two(date)} 16:00:00+08:00`,
  DMY: ({ year, month, date }) => `${two(date)}/${two(month)}/${year}`,
  MDY: ({ year, month, date }) => `${month}/${date}/${year}`,
  DMYdots: ({ year, month, date }) => `${two(date)}.${two(month)}.${year}`,
  DMYshort: ({ year, month, date }) => `${two(date)}-${two(month)}-${two(year % 100)}`,
  MDYshort: ({ year, month, date }) => `${month}/${date}/${two(year % 100)}`,
  monthFirst: ({ year, month, date }) => `${MONTHS[month - 1]} ${two(date)}, ${year}`,
  monthSecond: ({ year, month, date }) => `${date}-${MONTHS[month - 1]}-${year}`,
};
const HEADERS = [
  ["Date", "Close", "Open", "Remark"],
  ["date", "Closing price", "open", "remark"],
  ["日期", "收盘", "开盘", "备注"],
  ["日期", "收市價", "開市", "備註"],
  ["Fecha", "Último", "Apertura", "Nota"],
  ["Index", "GEN.Close", "GEN.Open", "GEN.Volume"],
] as const;

const dialects = fc.record({
  form: fc.constantFrom(...Object.keys(DATE_FORMS)),
  header: fc.constantFrom(...HEADERS),
  columns: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  mark: fc.constantFrom(".", ","),
  isGrouped: fc.boolean(),
  quotes: fc.constantFrom("all", "needed"),
  blanks: fc.constantFrom("", " ", "  "),
  encoding: fc.constantFrom("utf-8", "utf-8 with mark", "utf-16le", "utf-16be"),
  newestFirst: fc.boolean(),
  ends: fc.constantFrom("", "\n", "\n\n\n"),
});
type Writing = typeof dialects extends fc.Arbitrary<infer Value> ? Value : never;

const series = fc
  .tuple(
    fc.integer({ min: requireDay("1950-01-01"), max: requireDay("2048-01-01") }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 5_000_000 })), {
      minLength: 1,
      maxLength: 30,
    }),
  )
  .map(([start, steps]) => {
    let day = start;
    return steps.map(([step, hundredths]) => {
      day += step;
      return { day, close: hundredths / 100 };
    });
  });

function numberText(value: number, { mark, isGrouped }: Writing): string {
  const [whole = "", decimals = ""] = value.toFixed(2).split(".");
  const group = mark === "." ? "," : ".";
  return (isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole) + mark + decimals;
}

function cellText(text: string, { delimiter, quotes, blanks }: Writing): string {
  const isQuoted = quotes === "all" || text.includes(delimiter) || /[\r\n"]/.test(text);
  return `${blanks}${isQuoted ? `"${text.replaceAll('"', '""')}"` : text}${blanks}`;
}

function textOf(rows: readonly { day: number; close: number }[], writing: Writing): string {
  const ordered = writing.newestFirst ? [...rows].reverse() : rows;
  const lines = ordered.map(({ day, close }) => {
    const date = DATE_FORMS[writing.form]?.(civilFromDay(day)) ?? "";
    const cells = [date, numberText(close, writing), numberText(close + 1, writing), 'a "remark", or; two'];
    return writing.columns.map((column) => cellText(cells[column] ?? "", writing)).join(writing.delimiter);
  });
  const names = writing.columns.map((column) => cellText(writing.header[column] ?? "", writing));
  return [names.join(writing.delimiter), ...lines].join(writing.lineEnd) + writing.ends;
}

function encode(text: string, encoding: string): Uint8Array {
  if (encoding.startsWith("utf-8")) {
    return new TextEncoder().encode(encoding === "utf-8" ? text : `\uFEFF${text}`);
  }
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [0xfeff, ...Array.from(text, (_, at) => text.charCodeAt(at))].forEach((code, at) => {
    view.setUint16(2 * at, code, encoding === "utf-16le");
  });
  return bytes;
}

describe("a series comes back as it was written", () => {
  it("in any dialect; the order of dates is asked for only where it is open", () => {
    fc.assert(
      fc.property(series, dialects, (rows, writing) => {
        const bytes = encode(textOf(rows, writing), writing.encoding);
        const file = readOrAsk(bytes, writing.form);
        expect([...file.days]).toEqual(rows.map(({ day }) => day));
        expect([...file.closes]).toEqual(rows.map(({ close }) => close));
        expect(file.dialect.newestFirst).toBe(writing.newestFirst && rows.length > 1);
        const lines = rows.map((_, row) => (writing.newestFirst ? rows.length + 1 - row : row + 2));
        expect([...file.lines]).toEqual(lines);
      }),
      { numRuns: 500 },
    );
  });
});

function readOrAsk(bytes: Uint8Array, form: string) {
  try {
    return readPrices(bytes);
  } catch (error) {
    const order = form.slice(0, 3);
    if (!(error instanceof PriceFileError) || (order !== "DMY" && order !== "MDY")) throw error;
    expect(error.faults.map(({ rule }) => rule)).toEqual(["ambiguous-dates"]);
    expect(findingLines("file.csv", error.faults, error, "en")[0]).toContain(`${order} (`);
    return readPrices(bytes, { dateOrder: order });
  }
}
