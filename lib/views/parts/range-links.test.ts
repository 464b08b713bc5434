import { describe, expect, it } from "vitest";
import { rangePlace, wholeRangeHref, yearPlace, zoomTemplate } from "./range-links";

const overview = { page: "overview", symbol: "hsi" } as const;

describe(wholeRangeHref, () => {
  it("drops preset and dates, and keeps the rest", () => {
    expect(wholeRangeHref("en", overview, { range: "5y", scale: "linear" })).toBe("/?scale=linear");
    expect(wholeRangeHref("en", overview, { from: "2008-01-01", to: "2008-12-31" })).toBe("/");
  });
});

describe(zoomTemplate, () => {
  it("leaves room for the two dates behind what stays of the state", () => {
    expect(zoomTemplate("en", overview, { range: "5y" })).toBe("/?from={from}&to={to}");
    expect(zoomTemplate("zh-Hant", overview, { scale: "log", from: "2008-01-01" })).toBe(
      "/zh-Hant?scale=log&from={from}&to={to}",
    );
  });
});

describe(rangePlace, () => {
  it("leads to the index's overview from a page that takes no range", () => {
    const episode = { page: "episode", symbol: "spx", slug: "2007-10-09" } as const;
    expect(rangePlace("en", episode, "spx", {})).toBe("/indices/spx?from={from}&to={to}");
    expect(rangePlace("zh-Hant", { page: "data" }, "hsi", {})).toBe("/zh-Hant?from={from}&to={to}");
  });

  it("stays on a page that takes one, in its state", () => {
    const annual = { page: "annual", symbol: "hsi" } as const;
    expect(rangePlace("en", annual, "hsi", { sort: "change", from: "1990-01-01" })).toBe(
      "/indices/hsi/annual?sort=change&from={from}&to={to}",
    );
    expect(rangePlace("en", { page: "compare" }, "hsi", { symbols: ["hsi", "spx"], range: "1y" })).toBe(
      "/compare?symbols=hsi,spx&from={from}&to={to}",
    );
  });
});

describe(yearPlace, () => {
  it("leads to the index's page of the year, of the same revision, from every page of the index", () => {
    expect(yearPlace("en", overview, "hsi", { range: "5y", asof: 3 })).toBe("/indices/hsi/{year}?asof=3");
    const episode = { page: "episode", symbol: "spx", slug: "2007-10-09" } as const;
    expect(yearPlace("zh-Hant", episode, "spx", {})).toBe("/zh-Hant/indices/spx/{year}");
  });

  it("keeps a comparison, narrowed to the year", () => {
    expect(yearPlace("en", { page: "compare" }, "hsi", { symbols: ["hsi", "spx"] })).toBe(
      "/compare?symbols=hsi,spx&from={from}&to={to}",
    );
  });
});
