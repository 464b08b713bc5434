import { describe, expect, it } from "vitest";
import { at } from "@/lib/series/at";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { seriesOf } from "@/lib/series/testing/series-of";
import { findTable } from "@/lib/views/parts/section";
import { definitionOf, plotsOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { daysAround } from "./around-plate";
import { daysOfRecords } from "./testing/days-of-records";

const { recordOf, foundAt, dayOf, sentenceOf } = await daysOfRecords([
  ...["HSI", "HSTECH", "DJI", "N225", "FTSE", "DAX", "SSEC", "HSCEI"],
]);
const percent = (value: unknown) => Math.round(Number(value) * 10_000) / 100;

describe("a session's page", () => {
  it("opens with the level, the change, its rank and the distance from the peak", () => {
    expect(sentenceOf("2008-10-27")).toBe(
      "On 27 October 2008 the Hang Seng Index closed at 11,015.84, down 12.70 % on the day, its 6th worst of 13,986 days; it stood 65.18 % below its peak of 30 October 2007.",
    );
    expect(sentenceOf("1987-10-26")).toContain("down 33.33 % on the day, its worst of 13,986 days;");
    expect(sentenceOf("2018-01-26")).toBe(
      "On 26 January 2018 the Hang Seng Index closed at 33,154.12, up 1.53 % on the day; no close held had been higher until then.",
    );
    expect(sentenceOf("1987-10-26", "HSI", "zh-Hant")).toContain("為13,986日中最大的單日跌幅");
  });

  // Hardly any close before is held; in 1997 the index of the H-shares had stood higher than in 1999.
  it.each([
    ["HSTECH", "2020-07-27"],
    ["HSCEI", "1999-01-04"],
    ["HSI", "2018-01-26"],
  ])("says of the %s on %s only that no close held was higher, in both languages", (symbol, day) => {
    expect(sentenceOf(day, symbol)).toContain("no close held had been higher until then");
    expect(sentenceOf(day, symbol, "zh-Hant")).toContain("為當時所載最高收市");
    expect(tilesOf(dayOf(day, symbol))[3]?.note).toBe("no close held was higher");
    expect(tilesOf(dayOf(day, symbol, "zh-Hant"))[3]?.note).toBe("之前所載收市均不高於此");
  });

  it("says of the fall that a day lies in by when it was over, where only that is known", () => {
    const text = (locale: "en" | "zh-Hant") => JSON.stringify(textsOf(dayOf("1967-08-31", "HSI", locale)));
    expect(text("en")).toMatch(/it had recovered by 31\s?December\s?1968/);
    expect(text("zh-Hant")).toContain("最遲於1968年12月31日升回高位");
  });

  it("says of sparse closes what is not known, and that a depth is the least there can be", () => {
    expect(sentenceOf("1965-12-31")).toBe(
      "On 31 December 1965 the Hang Seng Index closed at 82.14; it stood at least 20.66 % below its peak of 29 January 1965.",
    );
    const tiles = tilesOf(dayOf("1965-12-31"));
    expect(tiles.map(({ value }) => value).filter((value) => value === "n/a")).toHaveLength(4);
    expect(tiles.filter(({ value }) => value === "n/a").every(({ note }) => note !== "")).toBe(true);
    expect(tilesOf(dayOf("1964-07-31"))[1]).toMatchObject({ value: "n/a", note: "the first close held" });
  });

  // The publisher's factsheets of December 2017 and June 2018: cumulative returns in per cent, volatility.
  it.each([
    ["2017-12-29", "29,919.15", [2.54, 8.58, 16.13, 35.99, 26.75, 32.05], "11.15 %"],
    ["2018-06-29", "28,955.11", [-4.97, -3.78, -3.22, 12.38, 10.31, 39.19], "16.29 %"],
  ])("has the figures of the publisher's factsheet of %s", (day, close, returns, volatility) => {
    const view = dayOf(day);
    const periods = tableOf(view, "periods");
    const names = ["1 month", "3 months", "6 months", "1 year", "3 years", "5 years"];
    expect(names.map((name) => percent(cellWhere(periods, "period", name, "return_percent").value))).toEqual(
      returns,
    );
    expect(percent(cellWhere(periods, "period", "Month to date", "return_percent").value)).toBe(returns[0]);
    expect(percent(cellWhere(periods, "period", "Quarter to date", "return_percent").value)).toBe(returns[1]);
    expect(tilesOf(view)[0]?.value).toBe(close);
    expect(readable(tilesOf(view)[4]?.value ?? "")).toBe(volatility);
    expect(
      definitionOf(view)
        .map(({ text }) => readable(text))
        .join(" "),
    ).toContain(`= ${volatility}`);
  });

  it("names the close from which each period is counted, and says n/a before the first one", () => {
    const periods = tableOf(dayOf("2008-10-27"), "periods");
    const startOf = (name: string) => cellWhere(periods, "period", name, "from_date").value;
    expect(
      ["The day", "Week to date", "Month to date", "Year to date", "1 year", "Since the start"].map(startOf),
    ).toEqual(["2008-10-24", "2008-10-24", "2008-09-30", "2007-12-31", "2007-10-26", "1964-07-31"]);
    const early = tableOf(dayOf("2021-01-04", "HSTECH"), "periods");
    expect(cellWhere(early, "period", "20 years", "return_percent")).toMatchObject({
      value: null,
      note: "the closes start later",
    });
  });

  it("puts every index beside it that has a close within a week, each on its own day", () => {
    const table = tableOf(dayOf("2008-10-27"), "performance");
    expect(valuesOf(table, "index")).toEqual([
      ...["HSI", "Dow Jones", "Nikkei 225", "FTSE 100", "DAX", "Shanghai Composite", "HSCEI"],
    ]);
    expect(table.line).toContain("No close within a week: HSTECH.");
    // FTSE 100, from prisma/data/daily/ftse.csv in another language.
    const ftse = (key: string) => cellWhere(table, "index", "FTSE 100", key);
    expect(percent(ftse("change_day_percent").value)).toBe(-0.79);
    expect(percent(ftse("change_ytd_percent").value)).toBe(-40.33);
    expect(percent(ftse("change_5y_percent").value)).toBe(-9.38);
    expect(ftse("index").href).toBe("/indices/ftse/2008-10-27");
    expect(cellWhere(table, "index", "DAX", "index").note).toBe("dividends included");
  });

  it("prints the day of a close that is older, and leaves out one older than a week", () => {
    // Tokyo was closed from 27 April to 6 May 2019.
    const before = tableOf(dayOf("2019-05-02"), "performance");
    expect(cellWhere(before, "index", "Nikkei 225", "close_date").value).toBe("2019-04-26");
    expect(cellWhere(before, "index", "Nikkei 225", "index").href).toBe("/indices/n225/2019-04-26");
    const after = tableOf(dayOf("2019-05-06"), "performance");
    expect(valuesOf(after, "index")).not.toContain("Nikkei 225");
    expect(after.line).toContain("No close within a week: HSTECH, Nikkei 225.");
  });

  it("draws thirty sessions on either side with the day marked, and holds them in its file", () => {
    const view = dayOf("2008-10-27");
    const [plate] = plotsOf(view);
    expect(plate?.plot.marks[0]).toMatchObject({ x: requireDay("2008-10-27"), y: 11015.84, href: null });
    expect(valuesOf(tableOf(view, "sessions"), "date")).toHaveLength(61);
    const { days } = recordOf("HSI").series;
    const last = isoFromDay(at(days, days.length - 1));
    expect(valuesOf(tableOf(dayOf(last), "sessions"), "date")).toHaveLength(31);
  });

  it("says how many closes it draws before the day and after it, in both languages", () => {
    const captionOf = (...asked: Parameters<typeof dayOf>) =>
      readable(plotsOf(dayOf(...asked))[0]?.caption ?? "");
    expect(captionOf("2008-10-27")).toMatch(
      /^Closing level, 30 closes before it and 30 after it: \d+ September 2008 to \d+ December 2008/,
    );
    expect(captionOf("2026-08-21")).toContain("30 closes before it and none after it");
    expect(captionOf("1964-07-31")).toContain("no close before it and 30 after it");
    expect(captionOf("2026-08-21", "HSI", "zh-Hant")).toContain("之前30個、之後0個收市價");
    expect(captionOf("2026-08-20")).toContain("30 closes before it and one after it");
    // A Sunday: no close is its own.
    expect(captionOf("2008-10-26")).toContain("30 closes before it and 30 after it");
  });

  it("draws a day of the complete stretch without the sparse closes before that", () => {
    const datesOf = (day: string) => valuesOf(tableOf(dayOf(day, "HSTECH"), "sessions"), "date");
    expect([datesOf("2020-07-27").length, datesOf("2020-07-27").at(-1)]).toEqual([31, "2020-07-27"]);
    expect([datesOf("2020-07-29").length, datesOf("2020-07-29").at(-1)]).toEqual([33, "2020-07-27"]);
    expect(plotsOf(dayOf("2020-07-27", "HSTECH"))[0]?.plot.key).toEqual([]);
    expect(datesOf("2019-12-31").at(-1)).toBe("2015-12-31");
  });

  it("draws them all the same where there would be one close only", () => {
    const single = seriesOf(
      [
        ["2018-12-31", 100],
        ["2019-12-31", 80],
        ["2020-07-27", 120],
      ],
      ["2020-07-27", "2020-07-27"],
    );
    const day = requireDay("2020-07-27");
    expect(daysAround(single, day)).toEqual({ from: requireDay("2018-12-31"), to: day });
  });

  it("has a calendar of its month that leads to every other day of it", () => {
    const { rows, columns } = tableOf(dayOf("2008-10-27"), "calendar");
    const cells = rows.flatMap((row) => row.slice(1)).filter(({ above }) => above !== undefined);
    expect(cells.map(({ above }) => above)).toEqual(
      Array.from({ length: 31 }, (_, date) => String(date + 1)),
    );
    expect(cells.filter(({ href }) => href === undefined).map(({ above }) => above)).toEqual(["27"]);
    expect(cells[12]?.href).toBe("/indices/hsi/2008-10-13");
    expect(percent(cells[26]?.value)).toBe(-12.7);
    // Weeks 40 to 44 of ISO 8601.
    expect(rows.map(([week]) => week?.value)).toEqual(["40", "41", "42", "43", "44"]);
    expect(columns.map(({ label }) => label).slice(1)).toEqual([
      "Mon",
      "Tue",
      "Wed",
      "Thu",
      "Fri",
      "Sat",
      "Sun",
    ]);
  });

  it("leads nowhere from days before the first close or after the last", () => {
    const { rows } = tableOf(dayOf("2026-08-21"), "calendar");
    const after = rows.flat().filter(({ above }) => Number(above) > 21);
    expect(after).toHaveLength(10);
    expect(after.every(({ href }) => href === undefined)).toBe(true);
  });

  it("shows its day of the calendar in all years, a decade a row", () => {
    const view = dayOf("2008-10-27");
    const grid = tableOf(view, "years");
    expect(valuesOf(grid, "decade_from_year")).toEqual([1970, 1980, 1990, 2000, 2010, 2020]);
    expect(percent(cellWhere(grid, "decade_from_year", 2000, "year_9_change_percent").value)).toBe(-1.86);
    expect(cellWhere(grid, "decade_from_year", 2000, "year_7_change_percent")).toMatchObject({
      href: "/indices/hsi/2007-10-26",
      title: "26\u00a0Oct\u00a02007: 30,405.22, +1.84\u00a0%",
    });
    expect(cellWhere(grid, "decade_from_year", 2020, "year_6_change_percent").value).toBeNull();
    expect(valuesOf(tableOf(view, "same-day"), "date").slice(-1)).toEqual(["1970-10-27"]);
  });

  it("tells what happened around it and the fall it lies in, and leads on", () => {
    const { texts, neighbours } = textsOf(dayOf("2008-10-27"));
    expect(texts.map(({ heading }) => heading)).toEqual(["What happened", "The fall it lies in"]);
    expect(texts[0]?.items.map(({ event }) => event?.label)).toContain("Trough of the financial crisis");
    expect(texts[1]?.items[0]?.prose?.map(({ href }) => href)).toContain("/indices/hsi/drawdowns/2007-10-30");
    expect(neighbours.map(({ href }) => href)).toEqual([
      ...["/indices/hsi/2008-10-24", "/indices/hsi/2008-10-28", "/indices/hsi/2008-10", "/indices/hsi/2008"],
    ]);
  });

  it("stays at the revision it was asked for", () => {
    const view = present(foundAt({ ...recordOf("HSI"), asof: 1 }, "2008-10-27"));
    expect(textsOf(view).neighbours[0]?.href).toBe("/indices/hsi/2008-10-24?asof=1");
  });

  it("answers .csv with the table of all indices", () => {
    expect(findTable(dayOf("2008-10-27"), null)?.id).toBe("performance");
  });
});
