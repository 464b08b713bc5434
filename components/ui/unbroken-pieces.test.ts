import { describe, expect, it } from "vitest";
import { closingAtStart, countedAtStart, unbrokenPieces } from "./unbroken-pieces";

const wholesOf = (text: string) => unbrokenPieces(text).flatMap((piece) => (piece.whole ? [piece.text] : []));

describe(unbrokenPieces, () => {
  it("leaves a text without Chinese numbers as it is, the empty one too", () => {
    for (const text of ["", "n/a", "on 31\u00a0December\u00a02007 it fell 48.27\u00a0%.", "恒生指數"]) {
      expect(unbrokenPieces(text)).toEqual([{ text, whole: false }]);
    }
  });

  it("keeps a date whole, and one date apart from the next", () => {
    expect(wholesOf("至2026年8月21日，98日前；")).toEqual(["2026年8月21日，", "98日", "前；"]);
    expect(wholesOf("由1973年3月9日至1974年12月10日下跌")).toEqual(["1973年3月9日", "1974年12月10日"]);
    expect(wholesOf("2008年10月見底，10月27日收市")).toEqual(["2008年10月", "底，", "10月27日"]);
  });

  it("keeps a long number whole, whatever stands before it", () => {
    expect(unbrokenPieces("1月26日的4,240.80")).toEqual([
      { text: "1月26日", whole: true },
      { text: "的", whole: false },
      { text: "4,240.80", whole: true },
    ]);
  });

  it("keeps a number with its sign and what it counts", () => {
    expect(wholesOf("歷時8年3個月、−1,240點，22\u00a0年共20次")).toEqual([
      "8年",
      "3個月、",
      "−1,240點，",
      "22\u00a0年",
      "20次",
    ]);
    expect(wholesOf("日經225指數最佳，富時100指數及標準普爾500指數")).toEqual([
      "225指數",
      "佳，",
      "100指數",
      "500指數",
    ]);
    expect(wholesOf("64個月底收市，每1個月")).toEqual(["64個月底", "市，", "1個月"]);
    expect(wholesOf("於257個交易日內")).toEqual(["257個交易日"]);
  });

  it("binds the spaces of an English text, in one piece", () => {
    expect(unbrokenPieces("It fell 48.27 %.")).toEqual([{ text: "It fell 48.27\u00a0%.", whole: false }]);
  });

  it("loses and adds no character", () => {
    const text = "1987年10月26日單日下跌33.33\u00a0%，收報2,241.69點。";
    expect(
      unbrokenPieces(text)
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});

describe(countedAtStart, () => {
  it("is what a number set on its own counts", () => {
    expect(countedAtStart(" 年上升")).toBe(" 年");
    expect(countedAtStart("個交易日")).toBe("個交易日");
  });

  it("takes the punctuation along that no line may begin with", () => {
    expect(countedAtStart(" 年，其後")).toBe(" 年，");
    expect(countedAtStart("，其後")).toBe("，");
    expect([closingAtStart("）。其後"), closingAtStart("其後，"), closingAtStart(", then")]).toEqual([
      "）。",
      "",
      "",
    ]);
  });

  it("is nothing before Latin words", () => {
    expect(countedAtStart(" on the year")).toBe("");
  });
});
