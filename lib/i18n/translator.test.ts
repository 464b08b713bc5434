import { describe, expect, it } from "vitest";
import { isLocale } from "./locale";
import { proseText } from "./prose";
import { translator } from "./translator";

const en = translator("en");
const zh = translator("zh-Hant");

describe(isLocale, () => {
  it("knows the two languages as addresses write them", () => {
    for (const other of ["", "zh", "zh-hant", "EN", "fr", "toString"]) expect(isLocale(other)).toBe(false);
    expect(["en", "zh-Hant"].every(isLocale)).toBe(true);
  });
});

describe(translator, () => {
  it("throws where a value that the message names is missing", () => {
    expect(() => en("annual.title")).toThrow();
    expect(() => en("annual.title", {})).toThrow(/name/);
    expect(() => en.rich("annual.headlineOne", { name: "HSI" })).toThrow();
  });

  it("gives plain text, with its values and without its tones", () => {
    expect(en("nav.overview")).toBe("Overview");
    expect(zh("nav.overview")).toBe("概覽");
    expect(en("annual.title", { name: "Nifty 50" })).toBe("Nifty 50: annual changes");
    expect(zh("spine.year", { year: "2008", change: "−48.27 %" })).toBe("2008年：−48.27 %");
    expect(en("milestones.headline", { ...milestones, dispute: "differ" })).toBe(
      "2 milestones from 1964 to 1973; on 1 of them sources differ.",
    );
  });

  it("chooses its words by number: one year, two years", () => {
    expect(en("annual.tile.runLength", { years: 1 })).toBe("1 year");
    expect(en("annual.tile.runLength", { years: 6 })).toBe("6 years");
    expect(zh("annual.tile.runLength", { years: 6 })).toBe("6年");
    expect(en("episode.aligned.years", { years: 0 })).toBe("peak");
    expect(zh("episode.aligned.years", { years: 0 })).toBe("見頂");
  });

  it("chooses its words by direction", () => {
    const values = {
      name: "HSI",
      year: "2008",
      running: "no",
      to: "",
      change: "48.27 %",
      close: "14,387.48",
    };
    const words = (direction: string) => en("annual.headlineOne", { ...values, direction });
    expect(words("up")).toBe("In 2008 the HSI rose 48.27 %, to 14,387.48.");
    expect(words("down")).toBe("In 2008 the HSI fell 48.27 %, to 14,387.48.");
    expect(words("none")).toBe("In 2008 the HSI did not move: it closed at 14,387.48.");
  });

  const milestones = {
    ...{ count: 2, first: "1964", last: "1973", kind: "all", kindName: "" },
    ...{ dispute: "none", differ: 1, contradicted: 0 },
  };
  const annual = {
    ...{ name: "HSI", years: 61, first: "1965", last: "2025", rises: 38, falls: 23 },
    ...{ bestYear: "1972", best: "+147.07 %", worstYear: "1974", worst: "−60.54 %" },
  };

  it("tells bold, rises and falls from plain ink", () => {
    const tones = en.rich("annual.headlineOne", {
      ...{
        name: "HSI",
        year: "2008",
        running: "no",
        to: "",
        direction: "down",
        change: "48.27 %",
        close: "14,387.48",
      },
    });
    expect(tones).toEqual([
      { text: "In 2008 the HSI fell ", tone: "plain" },
      { text: "48.27 %", tone: "down" },
      { text: ", to ", tone: "plain" },
      { text: "14,387.48", tone: "strong" },
      { text: ".", tone: "plain" },
    ]);
  });

  it("keeps numbers that stand in a tone", () => {
    expect(en.rich("annual.headline", annual).filter(({ tone }) => tone !== "plain")).toEqual([
      { text: "38", tone: "up" },
      { text: "23", tone: "down" },
      { text: "+147.07 %", tone: "up" },
      { text: "−60.54 %", tone: "down" },
    ]);
    expect(zh.rich("milestones.headline", milestones)[1]).toEqual({ text: "2", tone: "strong" });
    expect(en.rich("milestones.headline", { ...milestones, count: 0 })[0]).toEqual({
      text: "0",
      tone: "strong",
    });
  });

  it("gives the same words plain and in pieces", () => {
    for (const t of [en, zh]) {
      expect(proseText(t.rich("annual.headline", annual))).toBe(t("annual.headline", annual));
    }
  });

  it("leaves values as they are, whatever is in them", () => {
    const name = "<b>{S&P} 500's</b> #1";
    expect(en("annual.title", { name })).toBe(`${name}: annual changes`);
  });
});
