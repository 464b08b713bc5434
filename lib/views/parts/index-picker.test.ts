import { describe, expect, it } from "vitest";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import type { ViewState } from "@/lib/url/view-state";
import { manyRecords, summariesOf } from "@/lib/views/testing/many-records";
import { readable } from "@/lib/views/testing/view-context";
import { pickerOf } from "./index-picker";
import type { PickerItems } from "./view";

const indices = summariesOf(manyRecords(1012));
const place = { page: "compare" } as const;

function pickerIn(state: ViewState, chosen: readonly string[] = [], of = indices, locale: Locale = "en") {
  const hrefWith = (symbols: readonly string[]) => `?symbols=${symbols}`;
  const section = pickerOf(translator(locale), "Choose", { place, state, indices: of, chosen, hrefWith });
  if (section.kind !== "picker") throw new Error("no picker");
  return { items: section.build(), search: section.search };
}

const itemsOf = (...asked: Parameters<typeof pickerIn>) => pickerIn(...asked).items;

const labelsOf = (items: PickerItems) => items.map(({ label }) => readable(label));

describe(pickerOf, () => {
  it("has all of twelve in their order, and no ways to others", () => {
    const items = itemsOf({}, ["m3"], indices.slice(0, 12));
    expect(items).toHaveLength(12);
    expect(items[2]).toEqual({ label: "Made 3", href: "?symbols=", picked: true });
    expect(items.some(({ isWay }) => isWay)).toBe(false);
  });

  it("has a dozen of more, behind those of others that are chosen", () => {
    const items = itemsOf({ page: 2 }, ["m1", "m14"]);
    expect(labelsOf(items).slice(0, 4)).toEqual(["Made 1", "Made 13", "Made 14", "Made 15"]);
    expect(items.filter(({ picked }) => picked).map(({ label }) => label)).toEqual(["Made 1", "Made 14"]);
    expect(labelsOf(items.filter(({ isWay }) => isWay))).toEqual([
      ...["Previous", "13–24 of 1,012", "Next", "Last"],
    ]);
    expect(items.at(-2)?.href).toBe("/compare?page=3");
    expect(items.at(-4)?.href).toBe("/compare");
  });

  it("has no way past its ends", () => {
    const ways = (page: number) => labelsOf(itemsOf({ page }, []).filter(({ isWay }) => isWay));
    expect(ways(1)).toEqual(["1–12 of 1,012", "Next", "Last"]);
    expect(ways(84)).toEqual(["First", "Previous", "997–1,008 of 1,012", "Next"]);
    expect(ways(85)).toEqual(["First", "Previous", "1,009–1,012 of 1,012"]);
  });

  it("looks for nothing among twelve, whatever the address says", () => {
    const { items, search } = pickerIn({ q: "Made 3" }, [], indices.slice(0, 12));
    expect(search).toBeUndefined();
    expect(items).toHaveLength(12);
  });

  it("says that it found nothing, keeps what is chosen, and leads back to all", () => {
    const { items, search } = pickerIn({ symbols: ["m1"], q: "Nikkei" }, ["m1"]);
    expect(labelsOf(items)).toEqual(["Made 1"]);
    expect(search).toMatchObject({ value: "Nikkei", href: "/compare?symbols=m1", all: "All 1,012 indices" });
    expect(readable(search?.line ?? "")).toBe(
      "None of the 1,012 indices has “Nikkei” in its name or symbol.",
    );
    expect(pickerIn({ q: "Nikkei" }, [], indices, "zh-Hant").search?.line).toContain("「Nikkei」");
  });

  it("says that it found no other than the page's own index", () => {
    const hrefWith = () => "";
    const state = { q: "made 1007" };
    const asked = { place, state, indices, own: "m1007", chosen: [], hrefWith };
    const section = pickerOf(translator("en"), "Choose", asked);
    if (section.kind !== "picker") throw new Error("no picker");
    expect(section.build()).toEqual([]);
    expect(readable(section.search?.line ?? "")).toBe(
      "Of the 1,012 indices only this one has “made 1007” in its name or symbol.",
    );
  });

  it.each([
    ["a symbol", "m1007", ["Made 1007"]],
    ["a part of one, in capitals", "M101", ["Made 101", "Made 1010", "Made 1011", "Made 1012"]],
    ["words in any order", "77 made", ["Made 77", "Made 177", "Made 277"]],
    ["a name in Chinese of either script", "虛构1007", ["Made 1007"]],
  ])("finds more than a dozen by %s", (_, q, names) => {
    expect(labelsOf(itemsOf({ q })).slice(0, names.length)).toEqual(names);
  });

  it("has the found ones a dozen at a time, and forgets in its form which dozen that was", () => {
    const { items, search } = pickerIn({ currency: "usd", q: "made 11", page: 2 }, ["m7"]);
    expect(labelsOf(items).slice(0, 3)).toEqual(["Made 7", "Made 311", "Made 411"]);
    expect(labelsOf(items.filter(({ isWay }) => isWay))).toEqual(["Previous", "13–20 of 20"]);
    expect(items.at(-2)?.href).toBe("/compare?q=made+11&currency=usd");
    expect(search).toMatchObject({ value: "made 11", href: "/compare?currency=usd", line: null });
  });

  it("has its field, empty, before more than a dozen", () => {
    expect(pickerIn({ symbols: ["m1", "m14"], page: 2 }).search).toMatchObject({
      ...{ value: "", href: "/compare?symbols=m1,m14", all: null, line: null },
    });
  });
});
