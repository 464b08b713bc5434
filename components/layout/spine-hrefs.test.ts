import { describe, expect, it } from "vitest";
import { yearHref, yearsHref } from "./spine-hrefs";

describe("where a bar of the year spine leads", () => {
  it("is the page of its year, on a page of an index", () => {
    expect(yearHref("/indices/hsi/{year}", 2008)).toBe("/indices/hsi/2008");
  });

  it("is the same page from year-end to year-end, on a page of none", () => {
    const template = "/compare?symbols=hsi,spx&from={from}&to={to}";
    expect(yearHref(template, 2008)).toBe("/compare?symbols=hsi,spx&from=2007-12-31&to=2008-12-31");
    expect(yearsHref(template, "1998", "2008")).toBe(
      "/compare?symbols=hsi,spx&from=1997-12-31&to=2008-12-31",
    );
  });
});
