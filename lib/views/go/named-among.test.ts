import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import { manyRecords, summariesOf } from "@/lib/views/testing/many-records";
import { findPlaces } from "./find-places";
import { namedAmong } from "./named-among";

const records = manyRecords(1012);
const indices = summariesOf(records);
const symbolsIn = (text: string, among = indices) =>
  namedAmong(among, text).map(({ profile }) => profile.symbol);

describe(namedAmong, () => {
  it("finds an index by its symbol or name, beside a date too, in either language", () => {
    expect(symbolsIn("m500")).toEqual(["M500"]);
    expect(symbolsIn("Made 500 on 27/10/2008")).toEqual(["M500"]);
    expect(symbolsIn("虛構500")).toEqual(["M500"]);
    expect(symbolsIn("m500 m501")).toEqual(["M500", "M501"]);
  });

  it("finds no more than eight where many have the word", () => {
    expect(symbolsIn("made")).toHaveLength(8);
    expect(symbolsIn("mode")).toHaveLength(8);
  });

  it("leaves the first twelve to the search that has them whole, and finds nothing in nothing", () => {
    expect(symbolsIn("m3")).toEqual([]);
    expect(symbolsIn("made 500", indices.slice(0, 12))).toEqual([]);
    for (const text of ["", " ", "1987", "worst day", "…"]) expect(symbolsIn(text), text).toEqual([]);
  });

  it("is followed by the pages of the index that was named, before what the first twelve have", () => {
    const [named] = namedAmong(indices, "m500");
    const loaded = [...records.slice(0, 12), ...records.filter(({ profile }) => profile === named?.profile)];
    const { places, how } = findPlaces(translator("en"), loaded, "m500");
    expect(how).toBe("exact");
    expect(places[0]).toMatchObject({ kind: "index", href: "/indices/m500" });
  });
});
