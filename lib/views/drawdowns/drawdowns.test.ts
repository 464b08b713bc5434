import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { dailySeries } from "@/lib/series/testing/series-of";
import type { ViewState } from "@/lib/url/view-state";
import { episodeView } from "@/lib/views/episode/episode";
import { plotsOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable, viewContext } from "@/lib/views/testing/view-context";
import { drawdownsView } from "./drawdowns";

let hsi: IndexRecord;

beforeAll(async () => {
  hsi = await shippedRecord("HSI");
});

const drawdowns = (state = {}) => present(drawdownsView(viewContext(hsi, state)));
const answer = (view: { headline: Parameters<typeof proseText>[0] }) => readable(proseText(view.headline));

describe(drawdownsView, () => {
  it("has nothing to show without closes, and no fall of one close", () => {
    expect(drawdownsView(viewContext(madeRecord(dailySeries([]))))).toBeNull();
    const single = present(drawdownsView(viewContext(madeRecord(dailySeries([100])))));
    expect(tableOf(single, "drawdowns").rows).toEqual([]);
    expect(answer(single)).toBe("The Test Index shows no fall of 10 % or more in this range.");
  });

  // EJ Insight 2014-07-31 for 1973–74; the daily closes for the others.
  it.each([
    ["1973-03-09", 1774.96, "1974-12-10", 150.11, "1981-06-12", -91.54],
    ["1981-07-17", 1810.2, "1982-12-02", 676.3, "1986-01-07", -62.64],
    ["1997-08-07", 16673.27, "1998-08-13", 6660.42, "1999-12-24", -60.05],
    ["2007-10-30", 31638.22, "2008-10-27", 11015.84, "2018-01-16", -65.18],
    ["2018-01-26", 33154.12, "2022-10-31", 14687.02, null, -55.7],
  ])(
    "knows the fall from %s, %d, to %s, %d, recovered %s: %d per cent",
    (peak, high, trough, low, recovery, depth) => {
      const table = tableOf(drawdowns(), "drawdowns");
      const cell = (column: string) => cellWhere(table, "peak_date", peak, column);
      expect(cell("peak_close_points").value).toBe(high);
      expect(cell("trough_date").value).toBe(trough);
      expect(cell("trough_close_points").value).toBe(low);
      expect(cell("recovery_date").value).toBe(recovery);
      expect(Number(cell("depth_percent").value) * 100).toBeCloseTo(depth, 2);
      expect(cell("depth_percent").note).toBeUndefined();
    },
  );

  it("lists the falls worst first, none shallower than asked, each with a page", () => {
    for (const min of ["5", "20", "50"] as const) {
      const table = tableOf(drawdowns({ min }), "drawdowns");
      const depths = valuesOf(table, "depth_percent").map(Number);
      expect(depths).toEqual([...depths].sort((a, b) => a - b));
      expect(Math.max(...depths)).toBeLessThanOrEqual(-Number(min) / 100);
      expect(valuesOf(table, "rank")).toEqual(depths.map((_, index) => index + 1));
    }
  });

  it("says of the fall since 2018 that it has not recovered", () => {
    const table = tableOf(drawdowns(), "drawdowns");
    for (const column of ["recovery_date", "days_trough_to_recovery", "days_peak_to_recovery"]) {
      expect(cellWhere(table, "peak_date", "2018-01-26", column)).toMatchObject({
        value: null,
        instead: "not yet",
      });
    }
    expect(cellWhere(table, "peak_date", "2018-01-26", "sessions_to_trough").value).toBe(1172);
  });

  it("says `at least` of a sparse fall whose ends are not both documented", () => {
    const view = present(drawdownsView(viewContext(madeRecord(sparse(), { turningPoints: [] }))));
    expect(tableOf(view, "drawdowns").rows[0]?.find(({ note }) => note === "at least")?.value).toBe(-0.5);
    expect(tilesOf(view)[0]?.label).toBe("Deepest, at least");
  });

  it("counts no sessions of a fall among sparse closes, and says why", () => {
    const view = present(drawdownsView(viewContext(madeRecord(sparse()))));
    expect(cellWhere(tableOf(view, "drawdowns"), "rank", 1, "sessions_to_trough")).toEqual({
      value: null,
      note: "not every session has its close here",
    });
  });

  it("counts the sessions of the fall of 1973 too", () => {
    const table = tableOf(drawdowns(), "drawdowns");
    expect(cellWhere(table, "peak_date", "1973-03-09", "sessions_to_trough")).toEqual({ value: 430 });
    expect(cellWhere(table, "peak_date", "2007-10-30", "sessions_to_trough").value).toBe(242);
  });

  it("answers in one sentence in both languages", () => {
    expect(answer(drawdowns())).toBe(
      "The Hang Seng Index fell 91.54 % from 9 March 1973 to 10 December 1974 and took until 12 June 1981 to recover: the deepest of its 23 falls of 10 % and more.",
    );
    expect(answer(present(drawdownsView(viewContext(hsi, {}, "zh-Hant"))))).toBe(
      "恒生指數由1973年3月9日至1974年12月10日跌去 91.54 %，至 1981年6月12日 才升回高位，是歷來23次 10 % 或以上跌市中最深的一次。",
    );
  });

  it("counts within a range, says so, and links no fall that the range may cut", () => {
    const view = drawdowns({ from: "2008-01-01", to: "2008-12-31" });
    expect(answer(view)).toBe(
      "The Hang Seng Index fell 60.39 % from 31 December 2007 to 27 October 2008 and did not recover before the range ends: its only fall of 10 % and more within this range.",
    );
    expect(
      tableOf(view, "drawdowns")
        .rows.flat()
        .filter(({ href }) => href !== undefined),
    ).toEqual([]);
    expect(plotsOf(view)[0]?.plot.marks.map(({ href }) => href)).toEqual([null]);
  });

  it("gives every close with its distance from the highest so far as a file", () => {
    const table = tableOf(drawdowns(), "underwater");
    expect(table.rows).toHaveLength(hsi.series.days.length);
    expect(cellWhere(table, "date", "1974-12-10", "drawdown_percent").value).toBeCloseTo(-0.91543, 5);
  });

  const sparse = () => ({ ...dailySeries([100, 50, 120]), complete: null });
});

describe("the lengths of falls", () => {
  const shownKeys = (state: ViewState) =>
    tableOf(drawdowns(state), "drawdowns")
      .columns.filter(({ filesOnly }) => filesOnly !== true)
      .map(({ key }) => key);

  it("stand on the page in days, in eight columns, and in sessions on request", () => {
    const common = ["rank", "peak_date", "trough_date", "recovery_date", "depth_percent"];
    const lengths = (unit: string) =>
      ["to_trough", "trough_to_recovery", "peak_to_recovery"].map((part) => `${unit}_${part}`);
    expect(shownKeys({})).toEqual([...common, ...lengths("days")]);
    expect(shownKeys({ lengths: "sessions" })).toEqual([...common, ...lengths("sessions")]);
  });

  it("are both in files, whatever the page shows", () => {
    const keys = (state: ViewState) => tableOf(drawdowns(state), "drawdowns").columns.map(({ key }) => key);
    expect(keys({ lengths: "sessions" })).toEqual(keys({}));
    expect(keys({})).toHaveLength(15);
  });

  it("are offered in both units by plain links, of which days is the bare address", () => {
    const [choices] = tableOf(drawdowns(), "drawdowns").choices ?? [];
    expect(choices?.map(({ href, current }) => [href, current])).toEqual([
      ["/indices/hsi/drawdowns", true],
      ["/indices/hsi/drawdowns?lengths=sessions", false],
    ]);
  });
});

describe(episodeView, () => {
  it("knows no page of a day that is no peak, or of a fall under 10 %", () => {
    for (const slug of ["1974-12-10", "1973-03-10", "2023-02-29", "peak", ""]) {
      expect(episodeView(viewContext(hsi), slug), slug).toBeNull();
    }
    const shallow = tableOf(drawdowns({ min: "5" }), "drawdowns").rows.at(-1)?.[1];
    expect(shallow?.href).toBeUndefined();
    expect(episodeView(viewContext(hsi), String(shallow?.value))).toBeNull();
  });

  it("dates a recovery among sparse closes at the latest, in sentence, tile, table and files", () => {
    const view = present(episodeView(viewContext(hsi), "1965-01-29"));
    expect(answer(view)).toMatch(
      /^From 29 January 1965 .* fell at least 43\.39 %.*, and had closed at its peak again by 31 December 1968\.$/,
    );
    expect(tilesOf(view)[2]?.note).toBe("at most");
    expect(answer(present(episodeView(viewContext(hsi, {}, "zh-Hant"), "1965-01-29")))).toContain(
      "，最遲於 1968年12月31日 升回高位。",
    );
    const cell = (key: string) =>
      cellWhere(tableOf(drawdowns(), "drawdowns"), "peak_date", "1965-01-29", key);
    expect(cell("recovery_date")).toMatchObject({ value: "1968-12-31", note: "or before" });
    expect([cell("depth_is").value, cell("recovery_is").value]).toEqual(["at_least", "at_latest"]);
    const early = answer(drawdowns({ from: "1964-07-31", to: "1969-12-31" }));
    expect(early).toContain("and had recovered by 31 December 1968:");
  });

  it("says in files alone which depths and recoveries are exact", () => {
    const table = tableOf(drawdowns(), "drawdowns");
    expect(new Set(valuesOf(table, "depth_is"))).toEqual(new Set(["exact", "at_least"]));
    expect(new Set(valuesOf(table, "recovery_is"))).toEqual(new Set(["exact", "at_latest", null]));
    const hidden = table.columns.filter(({ filesOnly }) => filesOnly === true).map(({ key }) => key);
    expect(hidden).toEqual(expect.arrayContaining(["recovery_is", "depth_is"]));
  });

  it("tells the fall of 1973 in one sentence in both languages", () => {
    expect(answer(present(episodeView(viewContext(hsi), "1973-03-09")))).toBe(
      "From 9 March 1973 to 10 December 1974 the Hang Seng Index fell 91.54 %, from 1,774.96 to 150.11, and took until 12 June 1981 to close at its peak again.",
    );
    expect(answer(present(episodeView(viewContext(hsi, {}, "zh-Hant"), "1973-03-09")))).toBe(
      "由1973年3月9日至1974年12月10日，恒生指數跌去 91.54 %，由 1,774.96 點到 150.11 點，至 1981年6月12日 才升回高位。",
    );
  });

  it("says what it takes to get back: +1,082.44 % after a fall of 91.54 %", () => {
    const tiles = tilesOf(present(episodeView(viewContext(hsi), "1973-03-09")));
    const back = tiles.find(({ label }) => label === "Needed to get back");
    expect(readable(back?.value ?? "")).toBe("+1,082.44 %");
  });

  it("counts an ongoing fall to the last close", () => {
    const view = present(episodeView(viewContext(hsi), "2018-01-26"));
    expect(answer(view)).toMatch(/fell 55\.70 %.*; by 21 August 2026 it had not closed at its peak again\.$/);
    expect(view.shown?.to).toBe(hsi.series.days.at(-1));
  });

  it("finds worst and best day of a fall: in 2008 one after the other, and since 1969 those of 1973 too", () => {
    const values = (slug: string) => {
      const tiles = tilesOf(present(episodeView(viewContext(hsi), slug)));
      return tiles.slice(-2).map(({ value, note }) => readable(`${value} ${note}`));
    };
    expect(values("2007-10-30")).toEqual(["-12.70 % 27 Oct 2008", "+14.35 % 28 Oct 2008"]);
    expect(values("1973-03-09")).toEqual(["-13.31 % 26 Mar 1973", "+13.36 % 27 Nov 1974"]);
  });
});
