import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileHref, pageHref, parseOwnHref, parsePath, pictureHref, placeOf } from "./address";
import { isOwnHref, isOwnSymbol } from "./own-file";
import { arbitraryOwnSymbol } from "./testing/arbitrary-own-symbol";
import { parseViewState } from "./view-state";

const annual = placeOf("annual", { symbol: "~my-fund" });

describe("the address of a page of a reader's own file", () => {
  it("keeps place and state behind the #, where browsers keep them to themselves", () => {
    expect(pageHref("en", annual, { from: "2001-01-01" })).toBe(
      "/analyze#indices/~my-fund/annual?from=2001-01-01",
    );
    expect(pageHref("zh-Hant", placeOf("overview", { symbol: "~my-fund" }))).toBe(
      "/zh-Hant/analyze#indices/~my-fund",
    );
    expect(pageHref("en", placeOf("compare", {}), { symbols: ["hsi", "~my-fund"] })).toBe(
      "/analyze#compare?symbols=hsi,%7Emy-fund",
    );
    const against = { against: ["~my-fund"] };
    expect(pageHref("en", placeOf("volatility", { symbol: "hsi" }), against)).toMatch(
      /^\/analyze#indices\/hsi\/volatility\?against=/,
    );
  });

  it("has its files and pictures behind the # as well", () => {
    const csv = fileHref("en", annual, {}, "csv", "annual");
    expect(csv).toBe("/analyze#indices/~my-fund/annual.csv?table=annual");
    expect(parseOwnHref(csv)).toMatchObject({ place: annual, format: "csv" });
    const png = pictureHref("en", annual, {}, "png", { plate: "bars" });
    expect(parseOwnHref(png)).toMatchObject({ place: annual, format: "png" });
  });

  it("is none of a server's, nor is any address of a server one", () => {
    expect(parsePath(["indices", "~my-fund", "annual"])).toBeNull();
    for (const href of ["/analyze", "/analyze#own-file", "/indices/hsi#years", "/compare?symbols=hsi", ""]) {
      expect(parseOwnHref(href)).toBeNull();
      expect(isOwnHref(href)).toBe(false);
    }
    expect(pageHref("en", placeOf("annual", { symbol: "hsi" }))).toBe("/indices/hsi/annual");
  });

  it("refuses what is no page, no day and no symbol", () => {
    for (const path of [
      "indices/~my-fund/none",
      "indices/~/annual",
      "indices/~My-Fund/annual",
      `indices/~${"a".repeat(25)}`,
      "indices/~my-fund/2001-13",
      "indices/../../etc",
    ])
      expect(parseOwnHref(`/analyze#${path}`)).toBeNull();
  });

  it("is read back as it was written, whatever the file is called", () => {
    fc.assert(
      fc.property(arbitraryOwnSymbol, fc.constantFrom("en", "zh-Hant"), (symbol, locale) => {
        const place = placeOf("drawdowns", { symbol });
        const found = parseOwnHref(pageHref(locale as "en", place, { min: "20", from: "1999-01-01" }));
        expect(isOwnSymbol(symbol)).toBe(true);
        expect(found?.place).toEqual(place);
        expect(found && parseViewState("drawdowns", found.query)).toEqual({
          state: { min: "20", from: "1999-01-01" },
          problems: [],
        });
      }),
    );
  });
});
