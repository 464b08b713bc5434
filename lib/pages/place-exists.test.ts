import { describe, expect, it } from "vitest";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { viewContext } from "@/lib/views/testing/view-context";
import { indexView } from "./index-view";
import { placeExists } from "./place-exists";

const records = [await shippedRecord("HSI"), await shippedRecord("NIFTY")];
const SLUGS = [
  "2007-10-30",
  "1973-03-09",
  "2001-01-01",
  "2007-10-26-first-close-above-30000",
  "no-such-thing",
];

describe(placeExists, () => {
  it("knows no index without closes, milestones or such a slug", () => {
    const [, nifty] = records;
    if (nifty === undefined) throw new Error("NIFTY is not shipped");
    expect(placeExists({ page: "milestones", symbol: "nifty" }, nifty)).toBe(false);
    expect(placeExists({ page: "episode", symbol: "nifty", slug: "1800-01-01" }, nifty)).toBe(false);
  });

  it("agrees with the view at every place", () => {
    for (const record of records) {
      const symbol = record.profile.symbol.toLowerCase();
      const plain = (["overview", "annual", "drawdowns", "milestones"] as const).map((page) => ({
        page,
        symbol,
      }));
      const named = (["episode", "milestone"] as const).flatMap((page) =>
        SLUGS.map((slug) => ({ page, symbol, slug })),
      );
      for (const place of [...plain, ...named]) {
        const view = indexView(place, viewContext(record));
        expect([place, placeExists(place, record)]).toEqual([place, view !== null]);
      }
    }
  });
});
