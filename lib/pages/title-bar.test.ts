import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { IndexSummary } from "@/lib/reference/records";
import { dailySeries } from "@/lib/series/testing/series-of";
import type { Place } from "@/lib/url/page-table";
import { madeRecord } from "@/lib/views/testing/made-record";
import { titleBar } from "./title-bar";

function indexOf(symbol: string, completeFrom: string | null, completeTo: string | null): IndexSummary {
  const { profile, coverage } = madeRecord(dailySeries([1]));
  return {
    profile: { ...profile, symbol },
    coverage: { ...coverage, completeFrom, completeTo },
    milestoneCount: 0,
  };
}

const INDICES = [
  indexOf("HSI", "1969-11-24", "2026-08-21"),
  indexOf("HSCI", "2000-12-29", "2018-07-06"),
  indexOf("YEARLY", null, null),
];

const linksAt = (place: Place) =>
  titleBar({ t: translator("en"), place, state: {}, symbol: "HSI", indices: INDICES }).index.links.map(
    ({ href }) => href,
  );

describe("the title bar's links to the other indices", () => {
  it("lead to their years as a list where not every session of that year is held", () => {
    expect(linksAt({ page: "year", symbol: "hsi", year: "1987" })).toEqual([
      "/indices/hsi/1987",
      "/indices/hsci/annual",
      "/indices/yearly/annual",
    ]);
    expect(linksAt({ page: "month", symbol: "hsi", month: "2018-08" })[1]).toBe("/indices/hsci/monthly");
  });

  it("lead to the same year or month where they are held, the first and the last of them too", () => {
    expect(linksAt({ page: "year", symbol: "hsi", year: "2000" })[1]).toBe("/indices/hsci/2000");
    expect(linksAt({ page: "month", symbol: "hsi", month: "2018-07" })[1]).toBe("/indices/hsci/2018-07");
    expect(linksAt({ page: "day", symbol: "hsi", day: "2018-07-06" })[1]).toBe("/indices/hsci/2018-07-06");
    expect(linksAt({ page: "day", symbol: "hsi", day: "2018-07-07" })[1]).toBe("/indices/hsci");
  });
});
