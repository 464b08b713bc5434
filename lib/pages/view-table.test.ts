import { describe, expect, it } from "vitest";
import { SYMBOLS } from "@/lib/reference/testing/symbols";
import { placeOf } from "@/lib/url/address";
import { SECTIONS } from "@/lib/url/contents";
import { PAGE_TABLE } from "@/lib/url/page-table";
import { type IndexPlace, viewAt } from "@/lib/views/testing/any-view";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present } from "@/lib/views/testing/view-context";
import { VIEW_TABLE } from "./view-table";

const records = [await shippedRecord("HSI"), await shippedRecord("NIFTY")];
/** The pages of an index that its contents list. */
const OWN_PAGES = SECTIONS.filter((name) => PAGE_TABLE[name].path.startsWith("/indices/:symbol"));
const SLUGS = [
  "2007-10-30",
  "1973-03-09",
  "2001-01-01",
  "2007-10-26-first-close-above-30000",
  "no-such-thing",
];

describe("whether an index has a page", () => {
  it("is no without closes, milestones or such a slug", () => {
    const nifty = present(records[1]);
    expect(viewAt(nifty, { page: "milestones", symbol: "nifty" })).toBeNull();
    expect(viewAt(nifty, { page: "episode", symbol: "nifty", slug: "1800-01-01" })).toBeNull();
  });

  it("is said by its view at every place", () => {
    const there = records.map((record) => {
      const symbol = record.profile.symbol.toLowerCase();
      const plain = (["overview", "annual", "drawdowns", "milestones"] as const).map((page) => ({
        page,
        symbol,
      }));
      const named = (["episode", "milestone"] as const).flatMap((page) =>
        SLUGS.map((slug) => ({ page, symbol, slug })),
      );
      const found = [...plain, ...named].filter((place) => viewAt(record, place) !== null);
      return found.map((place) => ("slug" in place ? place.slug : place.page));
    });
    expect(there).toEqual([
      ["overview", "annual", "drawdowns", "milestones", ...SLUGS.slice(0, 2), SLUGS[3]],
      ["overview", "annual", "drawdowns"],
    ]);
  });

  it("is never offered where its view is not there", async () => {
    const all = await Promise.all(SYMBOLS.map(shippedRecord));
    for (const record of all) {
      const { profile, coverage, milestones } = record;
      const index = { profile, coverage, milestoneCount: milestones.length };
      for (const page of OWN_PAGES.filter((name) => VIEW_TABLE[name].isOffered?.(index) ?? true)) {
        const place = placeOf(page, { symbol: profile.symbol.toLowerCase(), day: coverage.lastDate });
        expect(viewAt(record, place as IndexPlace), `${page} of ${profile.symbol}`).not.toBeNull();
      }
    }
  });
});
