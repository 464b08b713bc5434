import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { plainText } from "./plain-text";
import { readDates } from "./read-dates";

const read = (text: string) => readDates(plainText(text));
const namesIn = (text: string) => read(text).dates.map(({ name }) => name);

describe(readDates, () => {
  it.each([
    ...["27/10/2008", "27.10.2008", "27-10-2008", "27 10 2008", "27/10/08", "2008-10-27", "2008/10/27"],
    ...["2008.10.27", "20081027", "27 Oct 2008", "27 October 2008", "27th of October, 2008", "27oct2008"],
    ...[
      "October 27, 2008",
      "Oct 27th 2008",
      "2008年10月27日",
      "2008 年 10 月 27 號",
      "二〇〇八年十月二十七日",
    ],
    ...["２７／１０／２００８", "on 27/10/2008?", "bought 27-Oct-08"],
  ])("reads 27 October 2008 in %j", (text) => {
    expect(namesIn(text)).toEqual(["2008-10-27"]);
  });

  it.each([
    "Oct 2008",
    "October, 2008",
    "2008 october",
    "2008年10月",
    "2008-10",
    "10/2008",
    "二零零八年十月",
  ])("reads October 2008 in %j", (text) => {
    const { dates } = read(text);
    expect(dates).toEqual([
      { unit: "month", name: "2008-10", from: requireDay("2008-10-01"), to: requireDay("2008-10-31") },
    ]);
  });

  it.each(["1987", "1987年", "in 1987?", "hsi 1987", "'87", "87年", "一九八七年", "１９８７"])(
    "reads 1987 in %j",
    (text) => expect(namesIn(text)).toEqual(["1987"]),
  );

  it("lists what fits both orders in both, day first, and once where they are one", () => {
    expect(namesIn("3/4/2008")).toEqual(["2008-04-03", "2008-03-04"]);
    expect(namesIn("4/4/2008")).toEqual(["2008-04-04"]);
    expect(namesIn("13/4/2008")).toEqual(["2008-04-13"]);
    expect(namesIn("4/13/2008")).toEqual(["2008-04-13"]);
  });

  it("takes the month or the year of a day that the calendar lacks, and says so", () => {
    for (const [text, nearest] of [
      ["29/02/2023", "2023-02"],
      ["31/13/2020", "2020"],
      ["2023-02-30", "2023-02"],
      ["2008-13", "2008"],
      ["32 Oct 2008", "2008-10"],
    ] as const) {
      expect(read(text), text).toMatchObject({ dates: [{ name: nearest }], isNoDay: true });
    }
    expect(read("29/02/2024")).toMatchObject({ dates: [{ name: "2024-02-29" }], isNoDay: false });
  });

  it("leaves levels, spans and other numbers where they are", () => {
    for (const text of [
      "5,000",
      "first close above 1,000",
      "33154.12",
      "99999",
      "0",
      "10 years",
      "0000",
      "year 0",
    ])
      expect(namesIn(text), text).toEqual([]);
    expect(read("first close above 30,000").rest).toContain("30000");
  });

  it("takes what it reads out of the text, and leaves the rest", () => {
    expect(read("what happened in 1987?").rest.trim()).toBe("what happened in  ?");
  });

  it("hears years in two Chinese digits, without taking them for dates", () => {
    const { dates, hints, rest } = read("七三股災");
    expect(dates).toEqual([]);
    expect(hints.map(({ name }) => name)).toEqual(["1973"]);
    expect(rest).toBe("七三股災");
    expect(read("九一一").hints).toEqual([]);
    expect(read("二十大").hints).toEqual([]);
  });

  it("reads every day from 1600 to 2199 in each way of writing it", () => {
    const days = fc.integer({ min: requireDay("1600-01-01"), max: requireDay("2199-12-31") });
    fc.assert(
      fc.property(days, (day) => {
        const iso = isoFromDay(day);
        const [year, month, date] = iso.split("-");
        for (const text of [iso, `${date}/${month}/${year}`, `${year}年${Number(month)}月${Number(date)}日`])
          expect(namesIn(text)[0], text).toBe(iso);
      }),
    );
  });

  it("never throws, and gives only days of the calendar", () => {
    const digits = fc.stringMatching(/^[0-9/.年月日 -]{0,14}$/);
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: "binary" })), (text) => {
        for (const { from, to, name } of read(text).dates) {
          expect(isoFromDay(from).startsWith(name.slice(0, 4))).toBe(true);
          expect(to).toBeGreaterThanOrEqual(from);
        }
      }),
    );
  });
});
