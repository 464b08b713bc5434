import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import { viewAt } from "@/lib/views/testing/any-view";
import { plotsOf, tablesOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

let hsi: IndexRecord;
let others: IndexRecord[];

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
  others = await Promise.all(["HSTECH", "HSCI", "SPX", "DJI", "N225", "FTSE", "DAX"].map(shippedRecord));
});

const yearAt = (year: string, record = hsi, locale: Locale = "en") => {
  const symbol = record.profile.symbol.toLowerCase();
  const all = [hsi, ...others].filter((other) => other !== record);
  return viewAt(record, { page: "year", symbol, year }, {}, locale, [], all);
};
const answer = (year: string, record = hsi, locale: Locale = "en") =>
  readable(proseText(present(yearAt(year, record, locale)).headline));
const tiles = (year: string, record = hsi) =>
  tilesOf(present(yearAt(year, record))).map(({ label, value, note }) =>
    readable(`${label}: ${value} (${note})`),
  );

describe("the page of a year", () => {
  it("is not there for a year without a close, before, after or among the others", () => {
    for (const year of ["1963", "2027", "0000", "9999"]) expect(yearAt(year), year).toBeNull();
    const gap = madeRecord(
      seriesOf([
        ["2020-12-31", 1],
        ["2022-12-30", 2],
      ]),
    );
    expect(yearAt("2021", gap)).toBeNull();
    expect(yearAt("2021", madeRecord(dailySeries([])))).toBeNull();
  });

  it("says of a year with one close what it was, and nothing that takes two", () => {
    const lone = madeRecord(seriesOf([["2020-06-30", 50]]));
    expect(answer("2020", lone)).toBe("In 2020 the Test Index closed at 50.00.");
    expect(tiles("2020", lone)[0]).toBe("Change: n/a (no close at its start or end)");
    expect(plotsOf(present(yearAt("2020", lone)))).toEqual([]);
  });

  // Every figure computed from prisma/data by a script of its own, in another language.
  it("says what happened in 1987, in both languages", () => {
    expect(answer("1987")).toBe(
      "In 1987 the Hang Seng Index fell 10.34 %, from 2,568.30 to 2,302.75: its 17th worst year of 61.",
    );
    expect(answer("1987", hsi, "zh-Hant")).toBe(
      "1987年，恒生指數跌 10.34 %，由 2,568.30 點至 2,302.75 點，在61年之中表現第 17 差。",
    );
    expect(tiles("1987")).toEqual([
      "Change: -10.34 % (31 Dec 1986 to 31 Dec 1987)",
      "High: 3,949.73 (1 Oct 1987)",
      "Low: 1,894.94 (7 Dec 1987)",
      "Volatility: 45.07 % (annualised, daily, ×√252)",
      "Deepest fall within: -52.02 % (1 Oct 1987 to 7 Dec 1987)",
      "Rank among all years: 45 (of 61, 1 the best)",
    ]);
  });

  it("names the worst and the best year without a number", () => {
    expect(answer("1974")).toContain(": its worst year of 61.");
    expect(answer("1972")).toContain(": its best year of 61.");
    expect(answer("1974", hsi, "zh-Hant")).toContain("在61年之中表現最差。");
  });

  it("says of the running year to which day it goes, and ranks it nowhere", () => {
    expect(answer("2026")).toBe(
      "In 2026, to 21 August 2026, the Hang Seng Index rose 1.48 %, from 25,630.54 to 26,009.46.",
    );
    expect(tiles("2026").at(-1)).toBe("Rank among all years: n/a (not whole)");
  });

  it("counts the first year from its first close, and says so", () => {
    expect(answer("1964")).toBe(
      "In 1964, from 31 July 1964, the Hang Seng Index rose 1.45 %, from 100.00 to 101.45.",
    );
  });

  it("says of a year of month-ends what is held, and leaves out what needs every session", () => {
    const view = present(yearAt("1967"));
    expect(textsOf(view).notes.map(({ text }) => text)[0]).toMatch(
      /^Not every session of 1967 .* Held: 1\d month-ends/,
    );
    expect(
      tiles("1967")
        .slice(1, 4)
        .every((text) => text.includes("n/a (not every session has its close here)")),
    ).toBe(true);
    expect(tablesOf(view).map(({ id }) => id)).toEqual(["months", "elsewhere", "sessions"]);
    expect(
      plotsOf(view)[0]
        ?.plot.marks.map(({ label }) => label)
        .join(),
    ).not.toMatch(/high|low/);
    expect(plotsOf(view)[0]?.title).toMatch(/^1967 in \d+ closes$/);
  });

  it("says from which day every session is held where that is within the year", () => {
    const tech = present(others[0]);
    const [note] = textsOf(present(yearAt("2020", tech))).notes;
    expect(readable(note?.text ?? "")).toContain("Held: every session from 27 July 2020.");
    expect(tiles("2020", tech)[4]).toMatch(/^Deepest fall within, at least: /);
  });

  it("draws the days from the close of the year before, with high, low and milestones that lead on", () => {
    const [plate] = plotsOf(present(yearAt("1987")));
    expect(plate?.title).toBe("Highest on 1\u00a0Oct, lowest on 7\u00a0Dec");
    expect(plate?.plot.lines.flatMap(({ ys }) => ys)[0]).toBe(2568.3);
    const marks = plate?.plot.marks.map(({ label, href }) => [readable(label), href]) ?? [];
    expect(marks).toContainEqual(["26 Oct", expect.stringContaining("/indices/hsi/milestones/1987-10-26")]);
    expect(marks).toContainEqual(["low 1,894.94", expect.stringContaining("/indices/hsi/")]);
  });

  it("has its months, each with its page, the best and the worst marked", () => {
    const months = tableOf(present(yearAt("1987")), "months");
    expect(valuesOf(months, "month")).toHaveLength(12);
    expect(cellWhere(months, "month", "October", "change_percent")).toMatchObject({ mark: "worst" });
    expect(cellWhere(months, "month", "October", "month").href).toBe("/indices/hsi/1987-10");
    expect(cellWhere(months, "month", "February", "change_percent")).toMatchObject({ mark: "best" });
    expect(cellWhere(months, "month", "March", "rank").value).toBe(49);
    expect(cellWhere(months, "month", "March", "years").value).toBe(62);
  });

  it("has months that make the year where they are multiplied", () => {
    const months = valuesOf(tableOf(present(yearAt("2008")), "months"), "change_percent");
    const product = months.reduce<number>((all, change) => all * (1 + Number(change)), 1);
    expect(product - 1).toBeCloseTo(14387.48 / 27812.65 - 1, 12);
  });

  it("has the year in every other index, the highest first, and says why where there is none", () => {
    const table = tableOf(present(yearAt("1987")), "elsewhere");
    const rounded = valuesOf(table, "change_percent").map(
      (value) => value && Math.round(Number(value) * 1e4) / 100,
    );
    expect(rounded).toEqual([15.31, 2.26, 2.08, 2.03, -10.34, -30.18, null, null]);
    const tech = cellWhere(table, "index", "HSTECH", "change_percent");
    expect(readable(tech.note ?? "")).toBe("held from 31 Dec 2015");
    expect(cellWhere(table, "index", "S&P 500", "index").href).toBe("/indices/spx/1987");
    expect(cellWhere(table, "index", "HSI", "index").href).toBeUndefined();
    expect(cellWhere(table, "index", "DAX", "index").note).toBe("dividends included");
    const later = tableOf(present(yearAt("2020")), "elsewhere");
    expect(readable(cellWhere(later, "index", "HSCI", "change_percent").note ?? "")).toMatch(/^held to /);
  });

  it("has the worst and best days and every session, newest first, leading to their days", () => {
    const view = present(yearAt("1987"));
    const worst = tableOf(view, "worst-days");
    expect(valuesOf(worst, "date")).toEqual([
      "1987-10-26",
      "1987-10-19",
      "1987-10-29",
      "1987-11-05",
      "1987-12-07",
    ]);
    expect(cellWhere(worst, "date", "1987-10-26", "date").href).toBe("/indices/hsi/1987-10-26");
    expect(valuesOf(tableOf(view, "best-days"), "date")[0]).toBe("1987-11-06");
    const sessions = tableOf(view, "sessions");
    expect(sessions.rows).toHaveLength(246);
    expect(valuesOf(sessions, "date")[0]).toBe("1987-12-31");
    expect(tablesOf(view).at(-1)?.id).toBe("sessions");
  });

  it("tells the milestones of its days and leads to the years beside it", () => {
    const { texts, neighbours } = textsOf(present(yearAt("1987")));
    expect(texts[0]?.items.map(({ event }) => event?.href)).toHaveLength(5);
    expect(neighbours.map(({ href, label }) => `${href} ${readable(label)}`)).toEqual([
      "/indices/hsi/1986 Before: 1986, +46.55 %",
      "/indices/hsi/1988 After: 1988, +16.71 %",
    ]);
  });
});
