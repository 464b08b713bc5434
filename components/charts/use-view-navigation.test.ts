import { describe, expect, it } from "vitest";
import { requireDay } from "@/lib/series/day";
import { dataHrefOf, zoomedHref } from "./use-view-navigation";

describe(zoomedHref, () => {
  it("puts the days in, also where the address has the braces encoded", () => {
    const from = requireDay("1997-08-07");
    const to = requireDay("1998-08-13");
    expect(zoomedHref("/?from={from}&to={to}", from + 0.3, to - 0.2)).toBe("/?from=1997-08-07&to=1998-08-13");
    expect(zoomedHref("/?from=%7Bfrom%7D&to=%7Bto%7D", from, to)).toBe("/?from=1997-08-07&to=1998-08-13");
  });
});

describe(dataHrefOf, () => {
  it("keeps the page's JSON path and takes the other state's query", () => {
    expect(dataHrefOf("/?from=1990-01-01&scale=log", "/indices/hsi.json?range=5y")).toBe(
      "/indices/hsi.json?from=1990-01-01&scale=log",
    );
    expect(dataHrefOf("/zh-Hant#plot", "/zh-Hant/indices/hsi.json?range=5y")).toBe(
      "/zh-Hant/indices/hsi.json",
    );
  });
});
