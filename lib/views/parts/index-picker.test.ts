import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { ViewState } from "@/lib/url/view-state";
import { manyRecords, summariesOf } from "@/lib/views/testing/many-records";
import { readable } from "@/lib/views/testing/view-context";
import { pickerOf } from "./index-picker";
import type { PickerItems } from "./view";

const indices = summariesOf(manyRecords(1012));
const place = { page: "compare" } as const;

function itemsOf(state: ViewState, chosen: readonly string[], of = indices): PickerItems {
  const hrefWith = (symbols: readonly string[]) => `?symbols=${symbols}`;
  const section = pickerOf(translator("en"), "Choose", { place, state, indices: of, chosen, hrefWith });
  return section.kind === "picker" ? section.build() : [];
}

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
});
