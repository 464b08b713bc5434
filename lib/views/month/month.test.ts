import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries } from "@/lib/series/testing/series-of";
import { viewAt } from "@/lib/views/testing/any-view";
import { plotsOf, tablesOf, textsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

let hsi: IndexRecord;
let spx: IndexRecord;

beforeAll(async () => {
  [hsi, spx] = await Promise.all([shippedRecord("HSI"), shippedRecord("SPX")]);
});

const monthAt = (month: string, record = hsi, locale: Locale = "en") =>
  viewAt(
    record,
    { page: "month", symbol: record.profile.symbol.toLowerCase(), month },
    {},
    locale,
    [],
    [spx],
  );
const answer = (month: string, record = hsi, locale: Locale = "en") =>
  readable(proseText(present(monthAt(month, record, locale)).headline));
const tiles = (month: string) =>
  tilesOf(present(monthAt(month))).map(({ label, value, note }) => readable(`${label}: ${value} (${note})`));

describe("the page of a month", () => {
  it("is not there for a month without a close, or that is none", () => {
    for (const month of ["1964-06", "2026-09", "1987-13", "1987-00"])
      expect(monthAt(month), month).toBeNull();
  });

  it("says of the first month, with one close, what that was", () => {
    expect(answer("1964-07")).toBe("In July 1964 the Hang Seng Index closed at 100.00.");
    expect(plotsOf(present(monthAt("1964-07"))).map(({ id }) => id)).toEqual(["same-month"]);
  });

  it("shows a month of a made-up series of a few days", () => {
    const few = madeRecord(dailySeries([100, 90, 99]));
    expect(answer("1970-01", few)).toBe(
      "In January 1970, from 1 January 1970, the Test Index fell 1.00 %, from 100.00 to 99.00.",
    );
    expect(tablesOf(present(monthAt("1970-01", few))).map(({ id }) => id)).toEqual(["elsewhere", "sessions"]);
  });

  // Every figure computed from prisma/data by a script of its own, in another language.
  it("says what happened in October 1987, in both languages", () => {
    expect(answer("1987-10")).toBe(
      "In October 1987 the Hang Seng Index fell 44.10 %, from 3,943.64 to 2,204.50: its worst October of 62.",
    );
    expect(answer("1987-10", hsi, "zh-Hant")).toBe(
      "1987年10月，恒生指數跌 44.10 %，由 3,943.64 點至 2,204.50 點，在62個10月之中表現最差。",
    );
    expect(tiles("1987-10")).toEqual([
      "Change: -44.10 % (30 Sep 1987 to 30 Oct 1987)",
      "Among every October: 62 (of 62, 1 the best)",
      "Among all months: 744 (of 744, 1 the best)",
      "Worst day: -33.33 % (26 Oct 1987)",
      "Best day: +6.87 % (27 Oct 1987)",
      "Sessions: 17 ()",
    ]);
  });

  it("says of the running month to which day it goes, and ranks it nowhere", () => {
    expect(answer("2026-08")).toBe(
      "In August 2026, to 21 August 2026, the Hang Seng Index rose 0.48 %, from 25,884.43 to 26,009.46.",
    );
    expect(tiles("2026-08")[1]).toBe("Among every August: n/a (not whole)");
  });

  it("has n/a with the reason for what a month-end alone cannot say", () => {
    const reason = "n/a (not every session has its close here)";
    expect(tiles("1965-03").slice(3)).toEqual([
      `Worst day: ${reason}`,
      `Best day: ${reason}`,
      `Sessions: ${reason}`,
    ]);
    expect(textsOf(present(monthAt("1965-03"))).notes[0]?.text).toContain("Held: 1 month-end.");
  });

  it("draws the same month of every year, each bar leading to its page", () => {
    const bars = present(plotsOf(present(monthAt("1987-10"))).find(({ id }) => id === "same-month"));
    expect(readable(bars.title)).toBe("October: up in 42 of 62 years, +2.37 % on average");
    expect(bars.plot.bars).toHaveLength(62);
    expect(bars.plot.bars[0]?.href).toBe("/indices/hsi/1964-10");
  });

  it("has the month elsewhere, its sessions, and the months beside it across a year's end", () => {
    const view = present(monthAt("1987-12"));
    expect(cellWhere(tableOf(view, "elsewhere"), "index", "S&P 500", "index").href).toBe(
      "/indices/spx/1987-12",
    );
    expect(valuesOf(tableOf(view, "sessions"), "date")[0]).toBe("1987-12-31");
    expect(textsOf(view).neighbours.map(({ href }) => href)).toEqual([
      "/indices/hsi/1987-11",
      "/indices/hsi/1988-01",
    ]);
    expect(view.kicker?.href).toBe("/indices/hsi/1987");
  });
});
