import { describe, expect, it } from "vitest";
import { shippedSources } from "@/lib/views/testing/shipped-record";
import { sourceEntries } from "./source-entries";
import { asIs, closeSourceName, isCorrection, namedSources, notesById, sourceAnchor } from "./source-names";
import type { SourceNote } from "./types";

const note = (id: string, en: string, zhHant: string): SourceNote => {
  const both = { en, "zh-Hant": zhHant };
  return { id, shortName: both, longName: both, description: both, licence: null };
};
const notes = notesById([
  note("stooq", "Stooq", "Stooq"),
  note("wsj", "Wall Street Journal", "華爾街日報"),
  note("002_ab.txt", "Encyclopaedia article of February 2024", "百科全書條目，2024年2月"),
  note("price files", "Price files of several providers", "多個供應者的價格檔"),
]);
const english = (text: string) => namedSources(text, notes).map(({ name }) => name.en);

describe("the name of a stored close's source", () => {
  it.each(["stooq", "stooq+wsj", "002_ab.txt", "wsj; stooq", "prices (2024).csv", "a+b; c: 2024-01-02.csv"])(
    "is %j itself where it is a reader's file",
    (file) => {
      expect(closeSourceName(file, false, notes)).toEqual({ en: file, "zh-Hant": file });
      expect(asIs(file)).toEqual({ name: { en: file, "zh-Hant": file }, date: null, anchor: null });
    },
  );

  it("lists the sources that agree on a close of the almanac's own, in either language", () => {
    expect(closeSourceName("stooq+wsj", true, notes)).toEqual({
      en: "Stooq, Wall Street Journal",
      "zh-Hant": "Stooq、華爾街日報",
    });
  });
});

describe(namedSources, () => {
  it("leaves a source without a name as it is, with no place on the Data page", () => {
    expect(namedSources("mr-trader.com", notes)).toEqual([asIs("mr-trader.com")]);
  });

  it("names what earlier versions stored with the number of files", () => {
    expect(english("002_ab.txt; 5 price files that agree")).toEqual([
      "Encyclopaedia article of February 2024",
      "Price files of several providers",
    ]);
    expect(english("1 price file, no second")).toEqual(["Price files of several providers"]);
  });

  it("names each source once, its dates apart, and leaves out remarks", () => {
    const text = "wsj: 2015-07-08 (article 123; page 4); wsj: 2015-07; stooq; stooq (again)";
    expect(namedSources(text, notes).map(({ name, date }) => [name.en, date])).toEqual([
      ["Wall Street Journal", "2015-07-08"],
      ["Wall Street Journal", "2015-07"],
      ["Stooq", null],
    ]);
  });

  it("places a source on the Data page by its name, not by its id", () => {
    expect(namedSources("002_ab.txt", notes)[0]?.anchor).toBe(
      "source-encyclopaedia-article-of-february-2024",
    );
    expect(sourceAnchor(note("x", "S&P Global", "標普全球"))).toBe("source-s-p-global");
  });
});

describe(sourceEntries, () => {
  it("reads an entry whose brackets or date do not close as a name", () => {
    expect(sourceEntries("a (b")).toEqual([{ id: "a (b", date: null }]);
    expect(sourceEntries("a: 24-01-02")).toEqual([{ id: "a: 24-01-02", date: null }]);
  });
});

describe(isCorrection, () => {
  it("tells the corrections that ship from sources, and from a reader's file of such a name", async () => {
    const shipped = notesById(await shippedSources());
    expect(namedSources("stooq+corrected", shipped).map(isCorrection)).toEqual([false, true]);
    expect(isCorrection(asIs("Correction: mine.csv"))).toBe(false);
  });
});
