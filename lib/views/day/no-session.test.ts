import { describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { requireDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { plotsOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { readable } from "@/lib/views/testing/view-context";
import { daysOfRecords } from "./testing/days-of-records";

const { recordOf, foundAt, dayOf, sentenceOf } = await daysOfRecords([
  ...["HSI", "HSTECH", "DJI", "N225", "FTSE", "DAX", "SSEC"],
]);

describe("a day's page that there is not", () => {
  it.each([
    "2008-02-30",
    "2008-13-01",
    "2008-10-7",
    "1964-07-30",
    "2026-08-22",
    "0001-01-01",
    "9999-12-31",
    "",
  ])("is that of %j", (day) => {
    expect(foundAt(recordOf("HSI"), day)).toBeNull();
  });

  it("is any of an index without closes", () => {
    expect(foundAt(madeRecord(dailySeries([])), "2008-10-27")).toBeNull();
  });
});

describe("a day without a session", () => {
  it.each([
    ["HSI", "1987-10-21", "From 20 October 1987 to 23 October 1987 the exchange stayed shut after the crash"],
    ["DJI", "2001-09-12", "the exchange stayed shut after the attacks of 11 September;"],
    ["DJI", "1985-09-27", "On 27 September 1985 the exchange stayed shut for Hurricane Gloria;"],
    ["HSI", "2008-10-25", "25 October 2008 was a Saturday, without a session;"],
    ["HSI", "2008-10-26", "26 October 2008 was a Sunday, without a session;"],
    ["HSI", "1971-10-27", "27 October 1971 was a holiday (Chung Yeung), without a session;"],
    ["HSI", "2008-01-01", "There was no session on 1 January 2008;"],
    ["HSI", "1966-03-03", "No daily close of the Hang Seng Index is held for 3 March 1966;"],
    [
      "HSI",
      "1971-12-20",
      "The market may have been open on 20 December 1971, but no source here has its close;",
    ],
    ["N225", "1975-03-15", "The market may have been open on 15 March 1975,"],
  ])("says why: %s on %s", (symbol, day, why) => {
    expect(sentenceOf(day, symbol)).toContain(why);
  });

  it("tells what a row of the checks came to", () => {
    const whyOf = (day: string, symbol: string) =>
      textsOf(dayOf(day, symbol)).texts.find(({ heading }) => heading === "Why there is no close")?.items[0]
        ?.text;
    expect(whyOf("1999-02-15", "SSEC")).toContain("One provider repeats the close of the session before");
    expect(whyOf("2008-01-01", "HSI")).toContain("no source here has a close of it");
    expect(whyOf("1987-10-21", "HSI")).toBeUndefined();
  });

  it("names the closes on either side, leads to them, and says what lies between", () => {
    const view = dayOf("1987-10-21");
    expect(readable(proseText(view.headline))).toMatch(
      /closed at 3,362\.39 on 19 October 1987 before it and at 2,241\.69 on 26 October 1987 after it, down 33\.33 %\.$/,
    );
    expect(
      textsOf(view)
        .neighbours.slice(0, 2)
        .map(({ href }) => href),
    ).toEqual(["/indices/hsi/1987-10-19", "/indices/hsi/1987-10-26"]);
    expect(tilesOf(view).map(({ value }) => readable(value))).toEqual([
      "3,362.39",
      "2,241.69",
      "-33.33 %",
      "7 days",
    ]);
    expect(plotsOf(view)[0]?.plot.bands).toMatchObject([
      { x0: requireDay("1987-10-19"), x1: requireDay("1987-10-26") },
    ]);
  });

  it("shows what the other indices did meanwhile, and has no row of its own", () => {
    expect(valuesOf(tableOf(dayOf("1987-10-21"), "performance"), "index")).toEqual([
      "Dow Jones",
      "Nikkei 225",
      "FTSE 100",
    ]);
  });

  it("says so in Chinese", () => {
    expect(sentenceOf("1987-10-21", "HSI", "zh-Hant")).toContain(
      "1987年10月20日至1987年10月23日停市：10月19日股災後由主席決定；恒生指數之前於1987年10月19日收報 3,362.39 點",
    );
  });
});
