import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import {
  canonicalHref,
  embedHref,
  fileHref,
  misplacedTakeTarget,
  pageHref,
  parsePath,
  parseTakePath,
  pictureHref,
  shortPathTarget,
  takeHref,
} from "./address";
import { PICTURE_FIELDS, TAKE_FIELDS } from "./field-choices";
import { FILE_FORMATS, isFileFormat, TABLE_FORMATS } from "./file-parameters";
import type { Place } from "./page-table";
import { arbitraryState } from "./testing/arbitrary-state";
import { toldProblem } from "./told-problem";
import { parseViewState, splitForm } from "./view-state";

const symbol = fc.constantFrom("hsi", "hscei", "n225", "spx", "en", "compare", "data");
const slug = fc.constantFrom("1973-03-09", "2018-01-26-record-close", "1972-stock-boom");
const places: fc.Arbitrary<Place> = fc.oneof(
  fc.record({ page: fc.constantFrom("overview", "annual", "drawdowns", "milestones"), symbol }),
  fc.record({ page: fc.constantFrom("episode", "milestone"), symbol, slug }),
  fc.record({ page: fc.constantFrom("compare", "data") }),
);
const locales = fc.constantFrom(...LOCALES);
const segmentsOf = (path: string) => path.split("/").filter((segment) => segment !== "");
const split = (href: string) => {
  const [path = "", query = ""] = href.split("?");
  return { path, query: new URLSearchParams(query) };
};

describe(parsePath, () => {
  it.each([
    "/indices",
    "/index",
    "/compare/hsi",
    "/data/hsi",
    "/annual",
    "/HSI",
    "/indices/HSI",
    "/indices/h",
    "/indices/hang-seng",
    "/indices/averyverylongsymbol",
    "/indices/hsi/overview",
    "/indices/hsi/episode",
    "/indices/hsi/annual/2008",
    "/indices/hsi/drawdowns/197",
    "/indices/hsi/drawdowns/1973-03-09/",
    "/indices/hsi/milestones/Record",
    "/indices/hsi/milestones/2018-01-26-record-close/more",
    "/zh-hant",
    "/zh-Hant/en",
    "/zh-Hant/zh-Hant",
    "/fr/compare",
  ])("knows no page at %s", (path) => {
    // A slash at the end is a segment too: an address has one form.
    expect(parsePath(path.slice(1).split("/"))).toBeNull();
  });

  it("reads `/` as the overview of the Hang Seng Index, in English", () => {
    expect(parsePath([])).toEqual({ locale: "en", place: { page: "overview", symbol: "hsi" } });
    expect(parsePath(["zh-Hant"])).toEqual({ locale: "zh-Hant", place: { page: "overview", symbol: "hsi" } });
    expect(parsePath(["indices", "hsi"])).toEqual(parsePath([]));
  });

  it("reads back every place in every language from its address", () => {
    fc.assert(
      fc.property(locales, places, (locale, place) => {
        expect(parsePath(segmentsOf(pageHref(locale, place)))).toEqual({ locale, place });
      }),
    );
  });
});

describe(canonicalHref, () => {
  it("is the page's own path, of the home page too, with its state", () => {
    expect(canonicalHref("en", { page: "overview", symbol: "hsi" }, {})).toBe("/indices/hsi");
    expect(canonicalHref("zh-Hant", { page: "overview", symbol: "hsi" }, { range: "10y" })).toBe(
      "/zh-Hant/indices/hsi?range=10y",
    );
    expect(canonicalHref("en", { page: "compare" }, {})).toBe("/compare");
  });
});

describe(pageHref, () => {
  it("writes English without a prefix and Traditional Chinese behind /zh-Hant", () => {
    expect(pageHref("en", { page: "overview", symbol: "hsi" })).toBe("/");
    expect(pageHref("zh-Hant", { page: "overview", symbol: "hsi" })).toBe("/zh-Hant");
    expect(pageHref("zh-Hant", { page: "overview", symbol: "spx" })).toBe("/zh-Hant/indices/spx");
    expect(pageHref("en", { page: "episode", symbol: "hsi", slug: "1973-03-09" })).toBe(
      "/indices/hsi/drawdowns/1973-03-09",
    );
  });

  it("writes the state behind the path, and nothing for the defaults", () => {
    expect(pageHref("en", { page: "compare" }, { symbols: ["hsi", "spx"], range: "10y" })).toBe(
      "/compare?symbols=hsi,spx&range=10y",
    );
    expect(pageHref("en", { page: "compare" }, {})).toBe("/compare");
  });

  it("gives every place and state an address of its own that is read back", () => {
    const placeAndState = places.chain((place) => fc.tuple(fc.constant(place), arbitraryState(place.page)));
    fc.assert(
      fc.property(locales, placeAndState, (locale, [place, state]) => {
        const { path, query } = split(pageHref(locale, place, state));
        expect(parsePath(segmentsOf(path))).toEqual({ locale, place });
        expect(parseViewState(place.page, query)).toEqual({ state, problems: [] });
      }),
    );
  });
});

describe(fileHref, () => {
  it("names the index where the page's path is `/`", () => {
    expect(fileHref("en", { page: "overview", symbol: "hsi" }, {}, "csv")).toBe("/indices/hsi.csv");
    expect(fileHref("zh-Hant", { page: "overview", symbol: "hsi" }, {}, "json")).toBe(
      "/zh-Hant/indices/hsi.json",
    );
  });

  it("puts the format behind the path and before the query, the table last", () => {
    const place = { page: "annual", symbol: "hsi" } as const;
    expect(fileHref("en", place, { from: "1990-01-01" }, "csv")).toBe(
      "/indices/hsi/annual.csv?from=1990-01-01",
    );
    expect(fileHref("en", place, { from: "1990-01-01" }, "csv", "decades")).toBe(
      "/indices/hsi/annual.csv?from=1990-01-01&table=decades",
    );
    expect(fileHref("en", { page: "compare" }, { symbols: ["hsi", "spx"] }, "csv", "rebased")).toBe(
      "/compare.csv?symbols=hsi,spx&table=rebased",
    );
  });

  it("asks for a byte order mark in the CSV of a page in Chinese, and nowhere else", () => {
    const place = { page: "annual", symbol: "hsi" } as const;
    const hrefs = LOCALES.flatMap((locale) =>
      TABLE_FORMATS.map((format) => fileHref(locale, place, {}, format)),
    );
    expect(hrefs.filter((href) => href.includes("bom"))).toEqual(["/zh-Hant/indices/hsi/annual.csv?bom=1"]);
    expect(fileHref("zh-Hant", place, { from: "1990-01-01" }, "csv", "decades")).toBe(
      "/zh-Hant/indices/hsi/annual.csv?from=1990-01-01&table=decades&bom=1",
    );
  });

  it("holds the same place and state as the page it belongs to", () => {
    const placeAndState = places.chain((place) => fc.tuple(fc.constant(place), arbitraryState(place.page)));
    fc.assert(
      fc.property(
        locales,
        placeAndState,
        fc.constantFrom(...TABLE_FORMATS),
        (locale, [place, state], format) => {
          const { path, query } = split(fileHref(locale, place, state, format, "a b"));
          expect(path.endsWith(`.${format}`)).toBe(true);
          expect(parsePath(segmentsOf(path.slice(0, -format.length - 1)))).toEqual({ locale, place });
          expect(parseViewState(place.page, query)).toEqual({ state, problems: [] });
          expect(query.get("table")).toBe("a b");
        },
      ),
    );
  });
});

describe("addresses of pictures and embeds", () => {
  it.each([
    [pictureHref("en", { page: "drawdowns", symbol: "hsi" }, {}, "svg"), "/indices/hsi/drawdowns.svg"],
    [
      pictureHref("zh-Hant", { page: "compare" }, { symbols: ["hsi", "spx"] }, "png", {
        plate: "rebased",
        width: 1200,
        density: "2",
        theme: "dark",
        tones: "red-up",
      }),
      "/zh-Hant/compare.png?symbols=hsi,spx&plate=rebased&width=1200&density=2&theme=dark&tones=red-up",
    ],
    [
      embedHref("zh-Hant", { page: "drawdowns", symbol: "hsi" }, { asof: 3 }, { plate: "underwater" }),
      "/embed/zh-Hant/indices/hsi/drawdowns?asof=3&plate=underwater",
    ],
  ])("%s", (href, expected) => expect(href).toBe(expected));

  it("reads back what it writes, and leaves the view's own to the view", () => {
    const form = {
      plate: "underwater",
      width: 2400,
      density: "2",
      theme: "dark",
      tones: "blind-safe",
    } as const;
    const href = pictureHref("en", { page: "drawdowns", symbol: "hsi" }, { min: "20" }, "png", form);
    const split = splitForm(PICTURE_FIELDS, new URL(href, "http://a").searchParams);
    expect(split).toMatchObject({ form, problems: [] });
    expect(split.rest.toString()).toBe("min=20");
  });

  it.each([
    ["width=319", "width", "a whole number of px from 320 to 2400"],
    ["width=1000000000", "width", "a whole number of px from 320 to 2400"],
    ["width=1e3", "width", "a whole number of px from 320 to 2400"],
    ["theme=<script>", "theme", "light, dark"],
    ["theme=auto", "theme", "light, dark"],
    ["density=3", "density", "1, 2"],
    ["plate=../a", "plate", "the name of a plate of the page"],
    ["plate=a&plate=b", "plate", "the name of a plate of the page"],
  ])("names what it does not take: %s", (query, parameter, expected) => {
    const values = { theme: ["light", "dark"] };
    const { form, problems } = splitForm(PICTURE_FIELDS, new URLSearchParams(query), values);
    expect(form).toEqual({});
    expect(problems.map(toldProblem)).toEqual([expect.objectContaining({ parameter, expected })]);
  });
});

describe(takeHref, () => {
  it("puts itself behind the language and before the page's path, the plate last", () => {
    const place = { page: "annual", symbol: "hsi" } as const;
    expect(takeHref("en", { page: "overview", symbol: "hsi" }, {}, "level")).toBe(
      "/take/indices/hsi?plate=level",
    );
    expect(takeHref("zh-Hant", place, { from: "1990-01-01" }, "bars")).toBe(
      "/zh-Hant/take/indices/hsi/annual?from=1990-01-01&plate=bars",
    );
  });

  it("holds the same place and state as the page it belongs to, and is no page of that", () => {
    const placeAndState = places.chain((place) => fc.tuple(fc.constant(place), arbitraryState(place.page)));
    fc.assert(
      fc.property(locales, placeAndState, (locale, [place, state]) => {
        const { path, query } = split(takeHref(locale, place, state, "level"));
        expect(parsePath(segmentsOf(path))).toBeNull();
        expect(parseTakePath(segmentsOf(path))).toEqual({ locale, place });
        const { form, problems, rest } = splitForm(TAKE_FIELDS, query);
        expect({ form, problems }).toEqual({ form: { plate: "level" }, problems: [] });
        expect(parseViewState(place.page, rest)).toEqual({ state, problems: [] });
      }),
    );
  });
});

describe(parseTakePath, () => {
  it.each([
    "/",
    "/compare",
    "/zh-Hant",
    "/take/nowhere",
    "/take/take",
    "/compare/take",
    "/en/zh-Hant/take",
    "/take/zh-Hant/compare",
  ])("knows nothing to take away at %s", (path) => expect(parseTakePath(segmentsOf(path))).toBeNull());
});

describe(misplacedTakeTarget, () => {
  it.each([
    ["/take/zh-Hant/indices/hsi", "/zh-Hant/take/indices/hsi"],
    ["/take/en/indices/hsi", "/take/indices/hsi"],
    ["/take/zh-Hant", "/zh-Hant/take"],
    ["/take/indices/hsi", null],
    ["/zh-Hant/take/zh-Hant/indices/hsi", null],
    ["/embed/zh-Hant/indices/hsi", null],
  ])("leads from %s to %s", (path, target) => expect(misplacedTakeTarget(path)).toBe(target));
});

describe(isFileFormat, () => {
  it("knows the formats there are, in lower case", () => {
    for (const format of ["", "CSV", "xml", "toString"]) expect(isFileFormat(format), format).toBe(false);
    for (const format of FILE_FORMATS) expect(isFileFormat(format), format).toBe(true);
  });
});

describe(shortPathTarget, () => {
  it("leads from a year, month or day by itself to that of the default index", () => {
    for (const [path, target] of [
      ["/1987", "/indices/hsi/1987"],
      ["/1987-10", "/indices/hsi/1987-10"],
      ["/1987-10-26", "/indices/hsi/1987-10-26"],
      ["/zh-Hant/1987-10-26", "/zh-Hant/indices/hsi/1987-10-26"],
      ["/1987.csv", "/indices/hsi/1987.csv"],
    ] as const) {
      expect(shortPathTarget(path)).toBe(target);
    }
  });

  it("knows no other path", () => {
    for (const path of [
      "/",
      "/go",
      "/198",
      "/19870",
      "/1987-1",
      "/1987/10",
      "/fr/1987",
      "/indices/1987",
      "//1987",
      "/1987/",
    ])
      expect(shortPathTarget(path), path).toBeNull();
  });
});
