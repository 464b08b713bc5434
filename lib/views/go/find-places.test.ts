import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { SYMBOLS } from "@/lib/reference/testing/symbols";
import { seriesOf } from "@/lib/series/testing/series-of";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { readable } from "@/lib/views/testing/view-context";
import { findPlaces } from "./find-places";

let records: readonly IndexRecord[];

beforeAll(async () => {
  records = await Promise.all(SYMBOLS.map(shippedRecord));
});

/** What a text finds, each as one line to read. */
function found(text: string, locale: Locale = "en"): string[] {
  const { places } = findPlaces(translator(locale), records, text);
  return places.map(({ title, index, answer }) => readable([title, index, answer].join(" | ")));
}

function hrefs(text: string, locale: Locale = "en"): string[] {
  return findPlaces(translator(locale), records, text).places.map(({ href }) => href);
}

// The figures of these days and years: factsheets and the tables of annual closes that ship, see definitions.
describe(findPlaces, () => {
  it.each([
    "15/1/2015 in usd",
    "15 Jan 2015 USD",
    "what did I make from 15 January 2015 in US$",
    "2015/1/15 usd",
  ])("takes a currency beside a date for a currency, not for an index: %s", (text) => {
    expect(hrefs(text)[0]).toBe("/indices/hsi/returns?from=2015-01-15&currency=usd");
  });

  it("lists both days of a date that fits both orders before all that happened on either", () => {
    expect(hrefs("3/4/2008").slice(0, 2)).toEqual(["/indices/hsi/2008-04-03", "/indices/hsi/2008-03-04"]);
  });

  it("knows a year, what began and happened in it, and the year elsewhere", () => {
    const places = found("1987");
    expect(places[0]).toBe("1987 | HSI | -10.34 %");
    expect(places[1]).toBe("1987 crash | HSI | -52.02 % · 1 Oct 1987 to 7 Dec 1987");
    expect(places).toContain("1987 | S&P 500 | +2.03 %");
    expect(hrefs("1987")).toContain("/indices/hsi/milestones/1987-10-26-largest-one-day-fall");
    expect(found("what happened in 1987?")).toEqual(places);
    expect(found("1987年發生什麼事", "zh-Hant")[0]).toBe("1987年 | 恒指 | -10.34 %");
  });

  it("knows a day in every way of writing it, and what it was to buy then", () => {
    const places = found("27/10/2008");
    expect(places.slice(0, 2)).toEqual([
      "27 October 2008 | HSI | 11,015.84 · -12.70 %",
      "Bought on 27 October 2008 | HSI | +136.11 % · to 21 Aug 2026",
    ]);
    for (const text of ["27 Oct 2008", "2008-10-27", "2008年10月27日", "２７／１０／２００８"])
      expect(found(text), text).toEqual(places);
    expect(hrefs("15/1/2015")[1]).toBe("/indices/hsi/returns?from=2015-01-15");
  });

  it("says of a day without a close what the close before was", () => {
    expect(found("26/10/2008")[0]).toBe("26 October 2008 | HSI | no close; 12,618.38 on 24 Oct 2008");
    expect(hrefs("1/1/1900").filter((href) => href.includes("1900-01-01"))).toEqual([]);
  });

  it("lists a date that fits both orders in both", () => {
    const all = hrefs("3/4/2008");
    expect(all[0]).toBe("/indices/hsi/2008-04-03");
    expect(all).toContain("/indices/hsi/2008-03-04");
  });

  it.each([
    ["sars", "/indices/hsi/milestones/2003-04-25-sars-low"],
    ["ＳＡＲＳ", "/indices/hsi/milestones/2003-04-25-sars-low"],
    ["沙士", "/indices/hsi/milestones/2003-04-25-sars-low"],
    ["七三", "/indices/hsi/drawdowns/1973-03-09"],
    ["金融海嘯", "/indices/hsi/drawdowns/2007-10-30"],
    ["金融海啸", "/indices/hsi/drawdowns/2007-10-30"],
    ["lehman", "/indices/hsi/drawdowns/2007-10-30"],
    ["black monday", "/indices/hsi/drawdowns/1987-10-01"],
    ["blakc monday", "/indices/hsi/drawdowns/1987-10-01"],
    ["六四", "/indices/hsi/milestones/1989-06-05-tiananmen-fall"],
    ["record", "/indices/hsi/2018-01-26"],
    ["紀錄", "/indices/hsi/2018-01-26"],
    ["worst day", "/indices/hsi/1987-10-26"],
    ["最大單日跌幅", "/indices/hsi/1987-10-26"],
    ["best year", "/indices/hsi/1972"],
    ["S&P 1929", "/indices/spx/1929"],
    ["标普1929", "/indices/spx/1929"],
    ["nikei 1989", "/indices/n225/1989"],
    ["hsi 1987", "/indices/hsi/1987"],
    ["Oct 2008", "/indices/hsi/2008-10"],
    ["footsie", "/indices/ftse"],
    ["日经", "/indices/n225"],
    ["Dow", "/indices/dji"],
    ["恆指", "/"],
    ["科技指數", "/indices/hstech"],
    ["hang seng tech", "/indices/hstech"],
    ["hsi spx", "/compare?symbols=hsi,spx"],
    ["CAGR", "/indices/hsi/volatility#definition-cagr"],
    ["波幅", "/indices/hsi/volatility"],
    ["drawdwon", "/indices/hsi/drawdowns"],
    ["哪些月份表現差", "/zh-Hant/indices/hsi/monthly"],
    ["1987年發生甚麼事", "/zh-Hant/indices/hsi/1987"],
    ["現時波幅與2008年相比", "/zh-Hant/indices/hsi/volatility"],
    ["2015年1月15日買入，以美元計", "/zh-Hant/indices/hsi/returns?from=2015-01-15&currency=usd"],
    ["which months are bad?", "/indices/hsi/monthly"],
    ["how wild is it now against 2008?", "/indices/hsi/volatility"],
    [
      "what did I make from 15 January 2015, in US dollars?",
      "/indices/hsi/returns?from=2015-01-15&currency=usd",
    ],
    ["自由流通", "/glossary#term-free-float"],
    ["自由流", "/glossary#term-free-float"],
    ["自由流通系數", "/glossary#term-free-float-factor"],
    ["freefloat", "/glossary#term-free-float"],
    ["權重", "/glossary#term-weight"],
    ["南向資金", "/glossary#term-southbound"],
    ["dividends reinvested", "/glossary#term-total-return"],
    ["Finance sub-index", "/facts?sub=finance"],
    ["首次升穿30,000", "/indices/hsi/milestones/2007-10-26-first-close-above-30000"],
  ])("leads from %j first to %s", (text, href) => {
    expect(hrefs(text, href.startsWith("/zh-Hant") ? "zh-Hant" : "en")[0]).toBe(href);
  });

  it("finds every index by each of its names, symbol and nickname", () => {
    for (const { profile } of records) {
      const own = profile.symbol === "HSI" ? "/" : `/indices/${profile.symbol.toLowerCase()}`;
      const names = [profile.symbol, profile.symbol.toLowerCase(), ...Object.values(profile.name)];
      for (const name of [...names, ...Object.values(profile.shortName)])
        expect(hrefs(name)[0], name).toBe(own);
    }
  });

  it("finds every milestone by its title in either language", () => {
    for (const { title, slug } of records[0]?.milestones ?? []) {
      for (const text of [title.en, title["zh-Hant"]])
        expect(hrefs(text), text).toContain(`/indices/hsi/milestones/${slug}`);
    }
  });

  it("offers the pages of the first index where a text means nothing", () => {
    for (const text of [
      "",
      "   ",
      "99999",
      "😀",
      "مرحبا",
      "[a-z]+(.*",
      "0000-00-00",
      "\u0000",
      "qqqqqqqqqqqqqq",
    ]) {
      const { how, places } = findPlaces(translator("en"), records, text);
      expect(how, text).toBe("none");
      expect(places[0]?.href, text).toBe("/");
    }
  });

  it("says where a date is none of the calendar, or no index asked for has a close then", () => {
    const howOf = (text: string) => findPlaces(translator("en"), records, text).how;
    expect(howOf("29/02/2023")).toBe("noDay");
    expect(hrefs("29/02/2023")[0]).toBe("/indices/hsi/2023-02");
    expect(hrefs("31/13/2020")[0]).toBe("/indices/hsi/2020");
    expect(howOf("hsi 1950")).toBe("notHeld");
    expect(hrefs("hsi 1950")[0]).toBe("/");
    expect(howOf("1950")).toBe("exact");
    expect(howOf("zzzz monday")).toBe("near");
  });

  it("names each address once, at most thirty, for any text, and every index has its own", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.stringMatching(/^[a-z0-9\u4e00-\u4fff /&-]{0,40}$/),
      fc.constantFrom(
        "null",
        "__proto__",
        "constructor 1987",
        "'; DROP TABLE close;--",
        "<script>",
        "%00",
        "../..",
        "s&p s&p",
      ),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom<Locale>("en", "zh-Hant"), (text, locale) => {
        const places = hrefs(text, locale);
        expect(places.length).toBeGreaterThan(0);
        expect(places.length).toBeLessThanOrEqual(30);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 200 },
    );
  });

  it("has what there is of a short series, and of a single close", () => {
    const two = [
      ["2020-01-02", 100],
      ["2020-01-03", 80],
    ] as const;
    for (const closes of [two.slice(0, 1), two]) {
      const short = [madeRecord(seriesOf(closes))];
      for (const text of ["", "2020", "3/1/2020", "record", "worst day", "test", "best year", "volatility"])
        expect(findPlaces(translator("en"), short, text).places.length, text).toBeGreaterThan(0);
    }
  });
});
