import { beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import { dozenOf } from "@/lib/reference/dozen";
import type { IndexRecord } from "@/lib/reference/records";
import { requireDay } from "@/lib/series/day";
import { dailySeries, seriesOf } from "@/lib/series/testing/series-of";
import type { ViewState } from "@/lib/url/view-state";
import { episodesOf } from "@/lib/views/parts/episode-rows";
import { fallsOfAll } from "@/lib/views/testing/any-view";
import { definitionOf, lanesPictureOf, tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { manyRecords } from "@/lib/views/testing/many-records";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";
import { fallsView } from "./falls";

const SYMBOLS = [
  ...["HSI", "HSCEI", "HSTECH", "HSCI", "SPX", "DJI"],
  ...["N225", "FTSE", "NIFTY", "SSEC", "DAX", "CAC"],
];

let records: IndexRecord[];

beforeAll(async () => {
  records = await Promise.all(SYMBOLS.map(shippedRecord));
});

const viewOf = (state: ViewState = {}, of = records, locale: "en" | "zh-Hant" = "en") =>
  present(fallsOfAll(of, state, locale));
const sentence = (...given: Parameters<typeof viewOf>) => readable(proseText(viewOf(...given).headline));
const tileOf = (label: string, state: ViewState = {}, of = records) => {
  const { value, note } = present(tilesOf(viewOf(state, of)).find((tile) => tile.label === label));
  return [value, note].map(readable);
};

describe("the falls of all indices", () => {
  it("are no page where no index has a close", () => {
    expect(fallsOfAll([])).toBeNull();
    expect(fallsOfAll([madeRecord(dailySeries([]))])).toBeNull();
  });

  it("say that there is none so deep, of one index or of several", () => {
    const calm = madeRecord(dailySeries([100, 90, 100]));
    expect(sentence({}, [calm])).toBe("The one index here shows no fall of 20 % or more.");
    expect(sentence({}, [calm, calm])).toBe("None of the 2 indices here shows a fall of 20 % or more.");
    expect(sentence({}, [calm], "zh-Hant")).toBe("本站1個指數均沒有 20 % 或以上的跌市。");
    expect(tableOf(viewOf({}, [calm]), "falls").rows).toEqual([]);
    expect(tileOf("Most at once", {}, [calm])).toEqual(["0", ""]);
    expect(tileOf("Half were back within", {}, [calm])[0]).toBe("n/a");
  });

  it("are counted over the twelve that ship, the deepest that of 1973–74", () => {
    expect(sentence()).toBe(
      "The 12 indices here have fallen by 20 % or more 97 times since 2 January 1915; the deepest fall was that of the Hang Seng Index, 91.54 % from 9 March 1973 to 10 December 1974.",
    );
    expect(sentence({}, records, "zh-Hant")).toBe(
      "自1915年1月2日以來，本站12個指數共有 97次 20 % 或以上的跌市；最深的一次是恒生指數由1973年3月9日至1974年12月10日跌去 91.54 %。",
    );
  });

  it("call a depth among single closes “at least”", () => {
    const closes = seriesOf(
      [
        ["1928-12-31", 100],
        ["1932-12-31", 30],
        ["1952-01-21", 101],
      ],
      null,
    );
    expect(sentence({}, [madeRecord(closes)])).toContain("at least 70.00 %");
    const spx = records.filter(({ profile }) => profile.symbol === "SPX");
    expect(cellWhere(tableOf(viewOf({}, spx), "falls"), "peak_date", "1928-12-31", "depth_percent")).toEqual({
      value: expect.closeTo(-0.717, 3),
      note: "at least",
    });
    // The page has a note; its files have a column.
    for (const table of ["falls", "lanes"]) {
      const known = valuesOf(tableOf(viewOf({}, spx), table), "depth_is");
      expect(new Set(known), table).toEqual(new Set(["exact", "at_least"]));
    }
  });

  // Both counted with Python from prisma/data: every index on every day of the calendar; 92 falls from peak to recovery.
  it("were all below their peaks at once in October 2001, and half of the recovered were back in 879.5 days", () => {
    expect(tileOf("Most at once")).toEqual([
      "11 of 11",
      "indices 20 % or more below their peaks, first on 3 Oct 2001",
    ]);
    expect(tileOf("Half were back within")).toEqual(["2 y 4 m", "peak to recovery, of 92 that recovered"]);
  });

  it("know the longest way back, that of Tokyo from 1989 to 2024, and those who have not recovered", () => {
    expect(tileOf("Longest, peak to recovery")).toEqual(["34 y 1 m", "Nikkei 225, 29 Dec 1989"]);
    expect(tileOf("Not yet recovered")).toEqual(["5", "at each index’s last close"]);
  });

  it("are all in the table, whatever the order", () => {
    const all = records.flatMap((record) => episodesOf(record).filter(({ depth }) => depth <= -0.2));
    const depths = valuesOf(tableOf(viewOf(), "falls"), "depth_percent").map(Number);
    expect(depths).toEqual(all.map(({ depth }) => depth).sort((one, other) => one - other));
    for (const sort of ["length", "date"] as const) {
      const sorted = valuesOf(tableOf(viewOf({ sort }), "falls"), "depth_percent").map(Number);
      expect(sorted.sort((one, other) => one - other)).toEqual(depths);
    }
  });

  it("come latest first by date, and longest first by length, those that go on as long as so far", () => {
    const dates = valuesOf(tableOf(viewOf({ sort: "date" }), "falls"), "peak_date").map(String);
    expect(dates).toEqual([...dates].sort().reverse());
    const byLength = tableOf(viewOf({ sort: "length" }), "falls");
    expect(valuesOf(byLength, "index").slice(0, 4)).toEqual(["Nikkei 225", "Dow Jones", "S&P 500", "CAC 40"]);
    const [ongoing] = tableOf(
      viewOf({ sort: "length" }, [madeRecord(dailySeries([100, 50, 60, 100, 40, 50, 60, 70, 80]))]),
      "falls",
    ).rows;
    expect(ongoing?.at(-1)).toMatchObject({ value: 5, note: "so far" });
  });

  it("are those of another depth where the state asks for it, with a page only from 10 %", () => {
    expect(sentence({ min: "50" })).toMatch(/fallen by 50 % or more \d+ times/);
    const shallow = tableOf(viewOf({ min: "5" }), "falls");
    const position = shallow.columns.findIndex(({ key }) => key === "peak_date");
    for (const row of shallow.rows) {
      const depth = Number(present(row[1]).value);
      expect(present(row[position]).href === undefined).toBe(depth > -0.1);
    }
  });

  it("say which index has dividends in it, and that each is in its own currency", () => {
    const terms = definitionOf(viewOf()).map(({ term, text }) => `${term}: ${text}`);
    expect(terms).toContainEqual(expect.stringContaining("The DAX is a performance index"));
    expect(terms).toContainEqual(expect.stringContaining("exchange rates do not enter"));
  });
});

describe("the picture of all falls", () => {
  it("has a row for each index, with a sentence, and its deepest fall behind it", () => {
    const { plot } = present(lanesPictureOf(viewOf()));
    expect(plot.rows.map(({ id }) => id)).toEqual(SYMBOLS.map((symbol) => symbol.toLowerCase()));
    const [hsi, , , , spx] = plot.rows;
    expect(readable(present(hsi).title)).toBe(
      "Closes from 31 July 1964 to 21 August 2026: 11 falls, the deepest 9 March 1973 to 10 December 1974: -91.54 %.",
    );
    expect(readable(present(spx).endLabel)).toBe("1928: at least -71.70 %");
  });

  it("has every point of every fall in the table under it", () => {
    for (const min of ["5", "20"] as const) {
      const view = viewOf({ min });
      const table = tableOf(view, "lanes");
      const keys = ["symbol", "date", "drawdown_percent"].map((key) => valuesOf(table, key));
      const held = new Set(
        table.rows.map((_, row) => {
          const [symbol, date, depth] = keys.map((values) => values[row]);
          return `${symbol} ${requireDay(String(date))} ${Number(depth).toFixed(6)}`;
        }),
      );
      const drawn = present(lanesPictureOf(view)).plot.rows.flatMap(({ id, falls }) =>
        falls.flatMap(({ days, depths }) =>
          days.map((day, position) => `${id} ${day} ${present(depths[position]).toFixed(6)}`),
        ),
      );
      expect(drawn.length).toBeGreaterThan(200);
      expect(drawn.filter((point) => !held.has(point))).toEqual([]);
    }
  });

  it("lets a fall that goes on end where it stands, and one that is at its lowest end there", () => {
    const standing = madeRecord(dailySeries([100, 50, 60]));
    const lowest = madeRecord(dailySeries([100, 60, 50]));
    const rows = present(lanesPictureOf(viewOf({}, [standing, lowest]))).plot.rows;
    expect(rows.map(({ falls }) => falls.map(({ depths }) => depths))).toEqual([
      [[0, -0.5, -0.4]],
      [[0, -0.5]],
    ]);
  });
});

describe("the falls of many indices", () => {
  const dozen = dozenOf(manyRecords(1012), 2);
  const view = (locale: "en" | "zh-Hant" = "en") =>
    present(
      fallsView({ records: dozen.items, part: dozen, state: { page: 2, min: "50" }, t: translator(locale) }),
    );

  it("are those of a dozen at a time, which the picture and the table say", () => {
    expect(readable(proseText(view().headline))).toContain("The 12 indices of this page have fallen");
    expect(readable(proseText(view("zh-Hant").headline))).toContain("此處12個指數");
    const { caption, choices } = present(lanesPictureOf(view()));
    expect(readable(caption)).toMatch(/^Indices 13–24 of 1,012\. Each fall/);
    const { line, choices: below } = tableOf(view(), "falls");
    expect(readable(line ?? "")).toMatch(/^Indices 13–24 of 1,012\. Falls of/);
    for (const ways of [choices[1], below?.[1]])
      expect(ways?.map(({ href }) => href)).toEqual([
        ...["/drawdowns?min=50", "/drawdowns?min=50&page=2"],
        ...["/drawdowns?min=50&page=3", "/drawdowns?min=50&page=85"],
      ]);
  });
});
