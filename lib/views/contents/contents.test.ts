import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";
import { dailySeries } from "@/lib/series/testing/series-of";
import { parsePath } from "@/lib/url/address";
import { contentsOf, fallsOfAll, type IndexPlace, viewAt } from "@/lib/views/testing/any-view";
import { tilesOf } from "@/lib/views/testing/built-sections";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

const SYMBOLS = [
  ...["HSI", "HSCEI", "HSTECH", "HSCI", "SPX", "DJI"],
  ...["N225", "FTSE", "NIFTY", "SSEC", "DAX", "CAC"],
];

let all: IndexRecord[];
let facts: ReferenceFacts;

beforeAll(async () => {
  all = await Promise.all(SYMBOLS.map(shippedRecord));
  facts = await shippedFacts();
});

/** The contents of one index beside all the others. */
function contentsAt(record: IndexRecord, locale: (typeof LOCALES)[number] = "en") {
  return present(contentsOf([record, ...all.filter((other) => other !== record)], {}, locale, facts));
}

const answersOf = (view: ReturnType<typeof contentsAt>) => {
  const table = tableOf(view, "contents");
  const pages = valuesOf(table, "page");
  return valuesOf(table, "answer").map(
    (answer, position) => `${pages[position]}: ${readable(String(answer))}`,
  );
};

describe("the contents", () => {
  it("are none of an index without closes", () => {
    expect(contentsOf([madeRecord(dailySeries([]))])).toBeNull();
  });

  it("say n/a, and why, where one close says nothing, and leave out a page that is not there", () => {
    const view = contentsAt(madeRecord(dailySeries([100])));
    const table = tableOf(view, "contents");
    expect(valuesOf(table, "page")).not.toContain("Milestones");
    for (const page of ["Annual", "Monthly", "Returns", "Volatility"])
      expect(cellWhere(table, "page", page, "answer")).toEqual({
        value: null,
        note: "too few closes are held",
      });
    expect(cellWhere(table, "page", "Drawdowns", "answer").value).toBe("none of 10\u00a0%");
  });

  // Counted apart from this program from the closes that ship: years and ten years from 22,937.22 on 19 August 2016, and
  // the sample deviation of the last 63 changes times √252; the fall is that of definitions §4.
  it("answer for the Hang Seng Index, in both languages", () => {
    const hsi = present(all[0]);
    const english = contentsAt(hsi);
    expect(readable(proseText(english.headline))).toBe(
      "The Hang Seng Index in 19 answers, each with the page that works it out.",
    );
    expect(answersOf(english)).toEqual([
      "Overview: 26,009.46 on 21 Aug 2026",
      "Annual: 38 of 61 years up",
      "Monthly: March worst, -1.66 %",
      "Drawdowns: -91.54 % in 1973–74",
      "Milestones: 80, from 1964",
      "Returns: ten years: +1.26 % a year",
      "Volatility: 18.74 % on 21 Aug 2026",
      "Compare: with 11 other indices",
      "World falls: 97 of 20 % and more",
      "TECH against the market: -15.17 % in a year, -17.29 points on HSI",
      "Any day: 14,051 days since 1964",
      "Your own file: every view, sent nowhere",
      "Methodology: 15 companies capped at 8 %",
      "Eligibility: top 90 %, listed 24 months, since 2021 3",
      "Facts: 89 constituents, cap 8 %",
      "Where sources disagree: 50 questions, 5 documents",
      "Glossary: 68 words, with examples",
      "Data: 143,724 closes, revision 1",
      "For programs: JSON and CSV, without a key",
    ]);
    expect(answersOf(contentsAt(hsi, "zh-Hant")).slice(0, 4)).toEqual([
      "概覽: 2026年8月21日收報 26,009.46",
      "年度: 61年中38年上升",
      "月度: 3月最差，-1.66 %",
      "歷次跌市: 1973–74年 -91.54 %",
    ]);
  });

  it("say `at least` of a fall whose depth is a lower bound, and since when a short index is held", () => {
    expect(answersOf(contentsAt(present(all[4])))).toContain("Drawdowns: at least -71.70 % in 1928–32");
    expect(answersOf(contentsAt(present(all[2])))).toContain("Returns: since 2015: +3.49 % a year");
  });

  it("list every index with its last close, in the catalogue's order whichever is asked for", () => {
    const ofHsi = tableOf(contentsAt(present(all[0])), "indices");
    expect(valuesOf(ofHsi, "symbol")).toEqual(SYMBOLS.map((symbol) => symbol.toLowerCase()));
    expect(cellWhere(ofHsi, "symbol", "hsci", "close_date").value).toBe("2018-08-24");
    expect(cellWhere(ofHsi, "symbol", "spx", "deepest_fall_percent").note).toBe("at least");
    expect(valuesOf(ofHsi, "from_record_percent").filter((change) => Number(change) > 0)).toEqual([]);
  });
});

/** What a view says before its first picture, as plain text. */
const opening = (view: Parameters<typeof tilesOf>[0]) =>
  readable([proseText(view.headline), ...tilesOf(view).flatMap((tile) => [tile.value, tile.note])].join(" "));

describe("an answer of the contents", () => {
  it.each(LOCALES)("has the figures that its page opens with, of every index, in %s", (locale) => {
    // The words of both languages have the same figures; making every page twice takes a while.
    for (const record of locale === "en" ? all : all.slice(0, 3)) {
      const table = tableOf(contentsAt(record, locale), "contents");
      const world = opening(present(fallsOfAll(all, {}, locale)));
      for (const row of table.rows) {
        const [, , answer, address] = row.map(({ value }) => readable(String(value)));
        const { place } = present(parsePath(present(address).split("/").filter(Boolean)));
        const figures = present(answer).match(/[\d,]+\.\d\d|\b\d{1,2}(?= of )|\d+(?=年上升)/g) ?? [];
        const said =
          place.page === "falls" ? world : "symbol" in place ? openingAt(record, place, locale) : "";
        if (place.page === "falls") expect(said).toContain(present(/97/.exec(present(answer)))[0]);
        for (const figure of figures.filter(() => "symbol" in place))
          expect(said, `${record.profile.symbol} ${answer}`).toContain(figure);
      }
    }
  });
});

function openingAt(record: IndexRecord, place: IndexPlace, locale: (typeof LOCALES)[number]): string {
  // The days of an index are counted, not told by the page of one.
  return place.page === "day" ? "" : opening(present(viewAt(record, place, {}, locale)));
}
