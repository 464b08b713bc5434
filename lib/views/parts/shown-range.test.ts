import { beforeAll, describe, expect, it } from "vitest";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { dailySeries } from "@/lib/series/testing/series-of";
import { toldProblem } from "@/lib/url/told-problem";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { viewContext } from "@/lib/views/testing/view-context";
import { defaultScale, presetChoices } from "./choices";
import { shownRange } from "./shown-range";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

function shown(state: ViewState, end = "2026-08-21") {
  const problems: AddressProblem[] = [];
  const range = shownRange(hsi.series, state, requireDay(end), (problem) => problems.push(problem));
  const { from, base, to } = range;
  return {
    ...range,
    from: isoFromDay(from),
    base: isoFromDay(base),
    to: isoFromDay(to),
    problems: problems.map(toldProblem),
  };
}

const WHOLE = { base: "1964-07-31", from: "1964-07-31", to: "2026-08-21", whole: true, preset: "max" };

describe(shownRange, () => {
  it.each([
    // before and after everything, a weekend, one close
    { from: "1950-01-01", to: "1960-01-01" },
    { from: "2030-01-01" },
    { to: "1964-07-31" },
    { from: "2008-03-01", to: "2008-03-02" },
    { from: "2008-03-03", to: "2008-03-03" },
  ])("reports both ends of %j, which holds no two closes, and shows everything", (state) => {
    const expected = "a range with at least two closes between 1964-07-31 and 2026-08-21";
    const problems = Object.entries(state).map(([parameter, found]) => ({ parameter, found, expected }));
    expect(shown(state)).toEqual({ ...WHOLE, problems });
  });

  it("reports a preset without two closes, and shows everything", () => {
    const expected = "a range in which the index has closes";
    // A month before 24 November 1969 the last month-end is that of September: older than a week.
    expect(shown({ range: "1m" }, "1969-11-24")).toEqual({
      ...WHOLE,
      problems: [{ parameter: "range", found: "1m", expected }],
    });
    expect(shown({ range: "20y" }, "1970-12-31").problems).toEqual([
      { parameter: "range", found: "20y", expected },
    ]);
  });

  it("shows everything where nothing is asked, or max is", () => {
    expect(shown({})).toEqual({ ...WHOLE, problems: [] });
    expect(shown({ range: "max" })).toEqual(shown({}));
  });

  it("clips dates to what is held, and counts them as a range of their own", () => {
    expect(shown({ from: "1900-01-01", to: "9999-12-31" })).toEqual({
      ...WHOLE,
      whole: false,
      preset: null,
      problems: [],
    });
    expect(shown({ from: "2008-01-01" })).toMatchObject({ from: "2008-01-01", to: "2026-08-21" });
  });

  it("starts its closes with the one that stands for its first day, a week older at most in sparse years", () => {
    expect(shown({ from: "2008-01-01" }).base).toBe("2007-12-31");
    // The year-end close of 1978 is that of 29 December; two weeks later nothing is held.
    expect(shown({ from: "1978-12-31", to: "1979-12-31" })).toMatchObject({
      base: "1978-12-29",
      from: "1978-12-31",
      problems: [],
    });
    expect(shown({ from: "1979-01-12", to: "1981-12-31" }).base).toBe("1979-01-12");
  });

  it("counts presets back from the day given: from month-end to month-end", () => {
    const dates = (["1y", "5y", "10y", "ytd"] as const).map((range) => {
      const { from, to, preset, problems } = shown({ range }, "2018-06-29");
      expect([preset, problems]).toEqual([range, []]);
      return `${from} ${to}`;
    });
    // The anchors of the publisher's factsheet of 29 June 2018.
    expect(dates).toEqual([
      "2017-06-30 2018-06-29",
      "2013-06-28 2018-06-29",
      "2008-06-30 2018-06-29",
      "2017-12-29 2018-06-29",
    ]);
  });
});

describe(defaultScale, () => {
  it("is linear for ten years, though they start with the close of days before, and log for more", () => {
    const scale = (from: string, to: string) => defaultScale(requireDay(from), requireDay(to));
    // Ten years to Friday 21 August 2026 start with the close of Friday the 19th, 2016.
    expect(scale("2016-08-19", "2026-08-21")).toBe("linear");
    expect(scale("2016-07-19", "2026-08-21")).toBe("log");
  });
});

describe(presetChoices, () => {
  it("offers only what is answered without a problem", () => {
    const { t } = viewContext(hsi);
    const place = { page: "overview", symbol: "hsi" } as const;
    const all = ["1m", "3m", "6m", "ytd", "1y", "3y", "5y", "10y", "20y", "max"] as const;
    const offered = (end: string) =>
      presetChoices(t, place, {}, all, null, hsi.series, requireDay(end)).map(({ href }) =>
        new URL(href, "http://localhost").searchParams.get("range"),
      );
    for (const end of ["2025-12-31", "2026-08-21", "1970-12-31", "2018-06-29"]) {
      const good = all.filter((range) => shown({ range }, end).problems.length === 0);
      expect(offered(end), end).toEqual(good.map((range) => (range === "max" ? null : range)));
    }
  });

  it("offers nothing where there is one close", () => {
    const { t } = viewContext(hsi);
    const place = { page: "overview", symbol: "test" } as const;
    expect(presetChoices(t, place, {}, ["1y", "max"], null, dailySeries([100]), 0)).toEqual([]);
  });
});
