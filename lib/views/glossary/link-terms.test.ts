import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { definition, section } from "@/lib/views/parts/section";
import type { DefinitionItem, View } from "@/lib/views/parts/view";
import { everyView } from "@/lib/views/testing/any-view";
import { definitionOf } from "@/lib/views/testing/built-sections";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { linkedTexts } from "./link-terms";
import { ALL_TERMS, termAnchor } from "./term-words";

const t = translator("en");

/** A page of one table with a line, and of definitions. */
function pageOf(line: string, items: readonly DefinitionItem[]): View {
  const build = () => ({ line, columns: [], rows: [] });
  return {
    ...{ title: "", description: "", headline: [], shown: null },
    sections: [section({ kind: "table", id: "list", title: "", build }), definition(t, () => items)],
  };
}

const hrefsIn = (texts: ReturnType<typeof linkedTexts>): string[] => [
  ...[...texts.captions.values()].flatMap((prose) => prose.flatMap(({ href }) => href ?? [])),
  ...texts.definition.flatMap(({ href, prose = [] }) =>
    [href, ...prose.map((part) => part.href)].flatMap((each) => each ?? []),
  ),
];

describe(linkedTexts, () => {
  it("links nothing in texts without a term, and leaves them as they are", () => {
    const items = [{ term: "Nothing", text: "To see here, peaks of obsessions." }];
    const { captions, definition: linked } = linkedTexts(t, pageOf("Nor here.", items));
    expect(captions.size).toBe(0);
    expect(linked[0]?.prose?.flatMap(({ href }) => href ?? [])).toEqual(["/glossary#term-peak"]);
    expect(linked[0]?.href).toBeUndefined();
  });

  it("links a term once: under a plate, or else where the page defines it, or else in another definition", () => {
    const items = [
      { term: "Ratio", text: "CAGR ÷ volatility, of every session." },
      { term: "Volatility", text: "The deviation of simple returns." },
    ];
    const { captions, definition: linked } = linkedTexts(t, pageOf("CAGR of the CAGRs, log scale.", items));
    expect(captions.get("table list")?.flatMap(({ href }) => href ?? [])).toEqual([
      "/glossary#term-cagr",
      "/glossary#term-log-scale",
    ]);
    expect(linked[0]?.prose?.map(({ text, href }) => [text, href])).toEqual([
      ["CAGR ÷ volatility, of every ", undefined],
      ["session", "/glossary#term-session"],
      [".", undefined],
    ]);
    expect(linked[1]?.href).toBe("/glossary#term-volatility");
  });

  it("takes the longest form, whole words alone, and leads nobody away from a link or a figure", () => {
    const prose = [
      { text: "Free-float factor, not ", tone: "plain" },
      { text: "free float", tone: "strong" },
      { text: "; underdrawdowns", tone: "plain" },
    ] as const;
    const items = [{ term: "x", text: proseText(prose), prose }];
    expect(hrefsIn(linkedTexts(t, pageOf("", items)))).toEqual(["/glossary#term-free-float-factor"]);
  });

  it("finds Chinese terms without blanks around them", () => {
    const items = [{ term: "年化波幅", text: "每日簡單回報的樣本標準差。" }];
    expect(hrefsIn(linkedTexts(translator("zh-Hant"), pageOf("對數刻度。", items)))).toEqual([
      "/zh-Hant/glossary#term-log-scale",
      "/zh-Hant/glossary#term-volatility",
      "/zh-Hant/glossary#term-simple-return",
    ]);
  });
});

describe("the links of every view", () => {
  let records: IndexRecord[];
  beforeAll(async () => {
    records = await Promise.all(["HSI", "NIFTY"].map(shippedRecord));
  });

  it.each([
    ["methodology", ["weight", "cap", "cap-factor", "divisor", "chain-linking", "base", "corporate-action"]],
    ["facts", ["constituent", "free-float", "cap", "base", "dissemination", "futures", "etf", "multiplier"]],
    ["disagreements", ["intraday"]],
  ])("lead from %s to the words that it is about, in both languages", (page, ids) => {
    for (const locale of LOCALES) {
      const found = everyView(records).find(({ name }) => name === `${page} ${locale}`);
      const hrefs = found === undefined ? [] : hrefsIn(linkedTexts(translator(locale), found.view));
      for (const id of ids)
        expect(
          hrefs.map((href) => href.split("#term-")[1]),
          locale,
        ).toContain(id);
    }
  });

  it("lead to terms that there are, no term twice, and change no word", () => {
    const anchors = new Set(ALL_TERMS.map(({ id }) => termAnchor(id)));
    for (const { name, view } of everyView(records)) {
      const texts = linkedTexts(translator(name.endsWith("zh-Hant") ? "zh-Hant" : "en"), view);
      const hrefs = hrefsIn(texts).filter((href) => href.includes("/glossary#"));
      expect(new Set(hrefs).size, name).toBe(hrefs.length);
      for (const href of hrefs) expect(anchors, name).toContain(href.split("#")[1]);
      const written = definitionOf(view).map(({ text, prose }) =>
        prose === undefined ? text : proseText(prose),
      );
      for (const [position, { prose }] of texts.definition.entries())
        if (prose !== undefined) expect(proseText(prose), name).toBe(written[position]);
    }
  });
});
