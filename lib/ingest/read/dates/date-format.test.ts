import { describe, expect, it } from "vitest";
import type { DateOrder } from "@/lib/ingest/read/dialect";
import { isoFromDay } from "@/lib/series/day";
import { dateReader, dateShapeOf, ordersOf } from "./date-format";

function readAs(cell: string, order: DateOrder, like = cell): string | null {
  const shape = dateShapeOf(like);
  const day = shape === null ? null : dateReader(shape, order)(cell);
  return day === null ? null : isoFromDay(day);
}

describe(dateShapeOf, () => {
  it.each(["", "1", "2020", "2020-01", "12.50", "1,234.50", "20201301", "18000000", "1-2-3", "2020-01/02"])(
    "sees no date in %j",
    (cell) => expect(dateShapeOf(cell)).toBeNull(),
  );

  it.each(["2020-01-02x", "2020年1月", "Jan 2", "Foo 2, 2020", "2020-01-02 noon", "1/2/202", "12:00"])(
    "nor in %j",
    (cell) => expect(dateShapeOf(cell)).toBeNull(),
  );

  it("sees one in what is written like one and is no real day", () => {
    expect(dateShapeOf("2023-02-30")).not.toBeNull();
    expect(dateShapeOf("99/99/2023")).not.toBeNull();
  });

  it("leaves the orders open that the year does not settle", () => {
    expect(dateShapeOf("2020-01-02")?.orders).toEqual(["YMD"]);
    expect(dateShapeOf("01/02/2020")?.orders).toEqual(["DMY", "MDY"]);
    expect(dateShapeOf("01/02/20")?.orders).toEqual(["DMY", "MDY", "YMD"]);
    expect(dateShapeOf("Jan 2, 2020")?.orders).toEqual(["MDY"]);
  });

  it("knows that nobody writes the month first with dots", () => {
    expect(dateShapeOf("01.02.2020")?.orders).toEqual(["DMY"]);
    expect(dateShapeOf("01. 02. 2020")?.orders).toEqual(["DMY"]);
    expect(dateShapeOf("01.02.20")?.orders).toEqual(["DMY", "YMD"]);
    const shape = dateShapeOf("01.02.2020");
    expect(shape && [ordersOf(shape, undefined), ordersOf(shape, "MDY"), ordersOf(shape, "YMD")]).toEqual([
      ["DMY"],
      ["MDY"],
      ["DMY"],
    ]);
  });
});

describe(dateReader, () => {
  it.each([
    ["2023-02-29", "YMD"],
    ["2020-13-01", "YMD"],
    ["2020-00-10", "YMD"],
    ["2020-04-31", "YMD"],
    ["1599-12-31", "YMD"],
    ["2200-01-01", "YMD"],
    ["31/04/2020", "DMY"],
    ["13/01/2020", "MDY"],
    ["Feb 30, 2020", "MDY"],
    ["20230229", "YMD"],
  ] as const)("knows no day %s in the order %s", (cell, order) => {
    expect(readAs(cell, order)).toBeNull();
  });

  it.each([
    ["2020/01/02", "2020-01-02", "YMD"],
    ["20-01-02", "2020-01-02", "YMD"],
    ["02/01/20", "02/01/2020", "DMY"],
    ["2020-01-02", "02-01-2020", "DMY"],
    ["2020-1x-02", "2020-01-02", "YMD"],
    ["2020-01-02-03", "2020-01-02", "YMD"],
    ["2020-01-0a", "2020-01-02", "YMD"],
    ["Total 2020-01-02", "2020-01-02", "YMD"],
    ["2020-01-02 (revised)", "2020-01-02", "YMD"],
    ["2020-01-02 00:00:00+8", "2020-01-02", "YMD"],
  ] as const)("does not read %s in a file of dates like %s", (cell, like, order) => {
    expect(readAs(cell, order, like)).toBeNull();
  });

  it.each([
    ["2020-02-29", "YMD", "2020-02-29"],
    ["2020/2/9", "YMD", "2020-02-09"],
    ["2022年6月1日", "YMD", "2022-06-01"],
    ["19991231", "YMD", "1999-12-31"],
    ["31/12/1999", "DMY", "1999-12-31"],
    ["12/31/1999", "MDY", "1999-12-31"],
    ["30.12.2022", "DMY", "2022-12-30"],
    ["1/2/50", "MDY", "1950-01-02"],
    ["02-01-49", "DMY", "2049-01-02"],
    ["49-02-01", "YMD", "2049-02-01"],
    ["Jan 02, 2020", "MDY", "2020-01-02"],
    ["Sept 9, 2020", "MDY", "2020-09-09"],
    ["December 31, 1999", "MDY", "1999-12-31"],
    ["19-Jun-2020", "DMY", "2020-06-19"],
    ["3 march 07", "DMY", "2007-03-03"],
    ["2001-07-16 00:00:00+01:00", "YMD", "2001-07-16"],
    ["2020-01-02T23:59:59.999Z", "YMD", "2020-01-02"],
    ["1/2/2020 16:00:00", "MDY", "2020-01-02"],
    ["2019-01-02 00:00:00+08", "YMD", "2019-01-02"],
    ["2019-01-02 00:00:00 +0800", "YMD", "2019-01-02"],
    ["2019-01-02 09:30 HKT", "YMD", "2019-01-02"],
    ["2019-01-02T09:30:00+08:00[Asia/Hong_Kong]", "YMD", "2019-01-02"],
    ["2019/1/2 上午 12:00:00", "YMD", "2019-01-02"],
    ["2019. 1. 2.", "YMD", "2019-01-02"],
    ["02. 01. 2019", "DMY", "2019-01-02"],
    ["2019- 1- 2", "YMD", "2019-01-02"],
    ["2019년 1월 2일", "YMD", "2019-01-02"],
    ["2019年 1月 2日", "YMD", "2019-01-02"],
    ["２０１９年１月２日", "YMD", "2019-01-02"],
    ["2019年1月2日(水)", "YMD", "2019-01-02"],
    ["2019-01-02 星期三", "YMD", "2019-01-02"],
    ["2019/01/02 (Wed)", "YMD", "2019-01-02"],
    ["Wed 2019-01-02", "YMD", "2019-01-02"],
    ["Wed, 1/2/2019", "MDY", "2019-01-02"],
    ["Mittwoch, 02.01.2019", "DMY", "2019-01-02"],
    ["mer. 02/01/2019", "DMY", "2019-01-02"],
  ] as const)("reads %s (%s) as %s", (cell, order, iso) => {
    expect(readAs(cell, order)).toBe(iso);
  });
});
