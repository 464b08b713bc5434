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

const barAt = (place: Place, lastDate: string | null = "2026-08-21") =>
  titleBar({ t: translator("en"), place, state: {}, symbol: "HSI", lastDate, indices: INDICES });

const linksAt = (place: Place) => barAt(place).index.links.map(({ href }) => href);

describe("the title bar's views", () => {
  it("stand in three groups, without a page that the index does not have, one of them the current one", () => {
    const { groups, contents } = barAt({ page: "episode", symbol: "hsi", slug: "1973-03-09" });
    expect(groups.map(({ links }) => links.map(({ label }) => label))).toEqual([
      ["Overview", "Annual", "Monthly", "Drawdowns"],
      ["Returns", "Volatility", "Compare", "Any day"],
      ["Methodology", "Facts", "Data"],
    ]);
    expect(groups.flatMap(({ links }) => links).filter(({ current }) => current)).toMatchObject([
      { href: "/indices/hsi/drawdowns", isSectionOnly: true },
    ]);
    expect(contents).toMatchObject({ href: "/contents", view: "Drawdowns", entry: "/indices/hsi/drawdowns" });
  });

  it("tell a page from one that belongs to it", () => {
    const overviewAt = (place: Place) => barAt(place).groups[0]?.links[0];
    expect(overviewAt({ page: "overview", symbol: "hsi" })).not.toHaveProperty("isSectionOnly");
    expect(overviewAt({ page: "sheet", symbol: "hsi" })).toMatchObject({
      current: true,
      isSectionOnly: true,
    });
  });

  it("lead to the day of the last close that the page knows, which at an earlier revision is another", () => {
    const hrefOf = (lastDate: string | null) =>
      barAt({ page: "annual", symbol: "hsi" }, lastDate).groups[1]?.links[3]?.href;
    expect(hrefOf("2020-12-31")).toBe("/indices/hsi/2020-12-31");
    expect(hrefOf(null)).toBe("/indices/hsi/1970-01-01");
  });
});

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

  it("lead from the contents to those of each index, which is named where it is not the almanac's own", () => {
    expect(linksAt({ page: "contents" })).toEqual([
      "/contents",
      "/contents?symbol=hsci",
      "/contents?symbol=yearly",
    ]);
  });
});

describe("the title bar of a store with many indices", () => {
  const many = Array.from({ length: 1012 }, (_, place) => indexOf(`M${place + 1}`, null, null));
  const menuOf = (symbol: string, indices = many) =>
    titleBar({
      ...{ t: translator("en"), place: { page: "overview", symbol: symbol.toLowerCase() } },
      ...{ state: {}, symbol, lastDate: null, indices },
    }).index;

  it("leads to the first twelve, and to where all are listed", () => {
    expect(menuOf("M2").links).toHaveLength(12);
    expect(menuOf("M2").all).toEqual({ href: "/data#coverage", label: "All 1,012 indices" });
    expect(menuOf("M2", many.slice(0, 12)).all).toBeNull();
  });

  it("has the page's own index behind them where it is none of these", () => {
    const { links, label } = menuOf("M500");
    expect(links).toHaveLength(13);
    expect(links.at(-1)).toMatchObject({ href: "/indices/m500", current: true });
    expect(label).toBe("Test Index");
  });
});
