import { describe, expect, it } from "vitest";
import { PriceFileError } from "@/lib/ingest/read/price-file-error";
import { readPrices } from "@/lib/ingest/read/read-prices";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { placeMoments } from "./place-moments";

const encoder = new TextEncoder();
const yearEnds = ["2016-12-30", "2017-12-29", "2018-12-31", "2019-12-31"];
const known = ["HSI", "SPX"].map((symbol, at) => ({
  symbol,
  annualCloses: yearEnds.map((date, year) => ({ day: requireDay(date), close: 1000 * (at + 1) + 10 * year })),
}));

/** A file of the year-ends of one of the two, stamped so many hours after midnight in UTC. */
function stamped(index: 0 | 1, hours: number) {
  const rows =
    known[index]?.annualCloses.map(({ day, close }) => `${day * 86_400 + hours * 3600},${close}`) ?? [];
  return readPrices(encoder.encode(`Date,Close\n${rows.join("\n")}\n`));
}
const placed = (...[file, given]: [ReturnType<typeof stamped>, string | null]) => {
  const { days, notes } = placeMoments(file, given, known);
  return { dates: Array.from(days, isoFromDay), notes: notes.map(({ rule }) => rule) };
};

describe(placeMoments, () => {
  it("refuses two moments of one day at the market, with both lines", () => {
    const file = readPrices(encoder.encode("Date,Close\n1577811600,5\n1577840400,6\n1577926800,7\n"));
    expect(() => placeMoments(file, "hsi", known)).toThrow(PriceFileError);
    expect(() => placeMoments(file, "hsi", known)).toThrow(/^line 3: .+as in line 2/);
  });

  it("leaves the days in UTC and says so where the market is not known", () => {
    const file = readPrices(encoder.encode("Date,Close\n1577779200,5\n1577894400,7\n"));
    expect(placed(file, null)).toEqual({ dates: ["2019-12-31", "2020-01-01"], notes: ["days-in-utc"] });
    expect(placed(file, "unheard of").notes).toEqual(["days-in-utc"]);
  });

  it.each([
    ["midnight in Hong Kong, by its year-ends", 0, -8, null],
    ["midnight in Hong Kong, for the index given", 0, -8, "hsi"],
    ["the opening in Hong Kong", 0, 1.5, null],
    ["the close in New York", 1, 21, null],
    ["the evening in New York", 1, 26, "SPX"],
    ["midnight in UTC, which is a date as it stands", 1, 0, "spx"],
    ["midnight in UTC, by its year-ends", 1, 0, null],
  ] as const)("gives the day of the market for moments at %s", (_, index, hours, given) => {
    expect(placed(stamped(index, hours), given)).toEqual({ dates: yearEnds, notes: [] });
  });

  it("gives a file of dates back as it is", () => {
    const file = readPrices(encoder.encode("Date,Close\n2020-01-02,5\n"));
    expect(placeMoments(file, null, known)).toBe(file);
  });
});
