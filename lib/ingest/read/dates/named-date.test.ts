import { describe, expect, it } from "vitest";
import { namedDate } from "./named-date";

const isoOf = (cell: string) => {
  const found = namedDate(cell);
  if (found === null) return null;
  const { year, month, date } = found;
  return [year, String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
};

describe("a cell that is no date with a month's name", () => {
  it.each([
    "Jan 2019",
    "2 Jan",
    "Foo 2, 2019",
    "Jan 2, 2019 restated",
    "2 Jan 3 Feb 2019",
    "19 02 Jan",
    "Jan 2 3 2019",
    "Jan 02;2019",
    "May",
    "March of the 2019s",
    "Wed Thu 2 Jan 2019",
    "2019 Jan 2020",
    "Jan 2, 219",
  ])("%s", (cell) => {
    expect(namedDate(cell)).toBeNull();
  });
});

describe("2 January 2019 is read", () => {
  it.each([
    "Jan-02-2019",
    "Jan/02/2019",
    "Jan.02.2019",
    "January 2nd, 2019",
    "02-Jan-2019",
    "2 Jan 2019",
    "02Jan2019",
    "2. Januar 2019",
    "2 janvier 2019",
    "2 janv. 2019",
    "2 de enero de 2019",
    "2 ene. 2019",
    "2 de janeiro de 2019",
    "2 gennaio 2019",
    "2019/Jan/02",
    "2019-Jan-2",
    "2019 Jan 2",
    "2019-02-Jan",
    "2 January, 2019",
    "Wed, 02 Jan 2019",
    "Wed 2 Jan 2019",
    "Wednesday, January 2, 2019",
    "Mittwoch, 2. Januar 2019",
    "mer. 2 janv. 2019",
    "Wed, 02 Jan 2019 00:00:00 GMT",
    "Wed Jan 02 2019 00:00:00 GMT+0800 (Hong Kong Standard Time)",
    "Wed Jan  2 00:00:00 2019",
    "Wed Jan 02 00:00:00 HKT 2019",
    "Jan 2, 2019, 4:00 PM",
  ])("in %s", (cell) => {
    expect(isoOf(cell)).toBe("2019-01-02");
  });

  it.each([
    ["Dec-31-18", "18-12-31", "MDY"],
    ["31-Dec-18", "18-12-31", "DMY"],
    ["mar. 5 mars 2019", "2019-03-05", "DMY"],
    ["mar 5 2019", "2019-03-05", "MDY"],
    ["14 août 2019", "2019-08-14", "DMY"],
    ["3. März 2019", "2019-03-03", "DMY"],
    ["2 Okt 2019", "2019-10-02", "DMY"],
  ] as const)("and so is %s", (cell, iso, order) => {
    expect(isoOf(cell)).toBe(iso);
    expect(namedDate(cell)?.order).toBe(order);
  });
});
