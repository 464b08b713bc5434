import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { proseText } from "@/lib/i18n/prose";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { parsePath } from "@/lib/url/address";
import { PAGE_NAMES, type Place } from "@/lib/url/page-table";
import { arbitraryState } from "@/lib/url/testing/arbitrary-state";
import { writeViewState } from "@/lib/url/view-state";
import { findPage } from "./find-page";
import { pageMetadata } from "./page-metadata";
import type { PageModel } from "./page-model";

let store: SmallStore;
beforeAll(async () => {
  store = await openSmallStore();
});
afterAll(() => store?.close());

async function modelAt(address: string): Promise<PageModel | null> {
  const { pathname, searchParams } = new URL(address, "http://here");
  const parsed = parsePath(pathname.split("/").filter((segment) => segment !== ""));
  return parsed && findPage(parsed.locale, parsed.place, searchParams);
}

/** The addresses by which others are told of a page: its own, that of its picture, and that of which it is embedded. */
async function toldOf(address: string) {
  const model = await modelAt(address);
  if (model === null) throw new Error(`no page at ${address}`);
  const { alternates, openGraph } = pageMetadata(model);
  const oembed = alternates.types["application/json+oembed"]?.[0]?.url ?? "";
  const url = new URL(oembed, "http://here").searchParams.get("url");
  return { problems: model.problems.length, told: [alternates.canonical, openGraph.images.url, url] };
}

describe(pageMetadata, () => {
  it.each([
    ["/indices/hsi?from=1900-01-01&to=1900-02-01&scale=linear", "/indices/hsi", "scale=linear"],
    ["/compare?symbols=zzz", "/compare", ""],
    ["/compare?symbols=hsi,zzz", "/compare", "symbols=hsi"],
    ["/indices/hsi/volatility?figure=sharpe&window=21", "/indices/hsi/volatility", "figure=sharpe"],
    ["/indices/hsi/monthly?from=1900-01-01&to=1900-02-01", "/indices/hsi/monthly", ""],
    ["/indices/hsi?asof=999", "/indices/hsi", ""],
  ])("tells of %s without what it refuses", async (address, path, query) => {
    const { problems, told } = await toldOf(address);
    expect(problems).toBeGreaterThan(0);
    const page = query === "" ? path : `${path}?${query}`;
    const picture = `${path}.png?${query === "" ? "" : `${query}&`}plate=share`;
    expect(told).toEqual([page, picture, page]);
  });

  it("tells of a state that is shown, as it is shown, whatever was asked for", async () => {
    const placeOf = (page: Place["page"]): Place => ({ page, symbol: "hsi" }) as Place;
    const pages = PAGE_NAMES.filter(
      (page) => !["episode", "milestone", "year", "month", "day", "go"].includes(page),
    );
    const asked = fc
      .constantFrom(...pages)
      .chain((page) => fc.tuple(fc.constant(placeOf(page)), arbitraryState(page)));
    await fc.assert(
      fc.asyncProperty(asked, async ([place, state]) => {
        const find = (of: typeof state) =>
          findPage("en", place, new URLSearchParams(writeViewState(place.page, of)));
        const model = await find(state);
        if (model === null) return;
        const again = await find(model.state);
        expect(again?.problems).toEqual([]);
        expect(again && proseText(again.view.headline)).toBe(proseText(model.view.headline));
      }),
      { numRuns: 150 },
    );
  });
});
