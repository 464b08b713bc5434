import { describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { NamedSource } from "@/lib/reference/types";
import { seriesOf } from "@/lib/series/testing/series-of";
import { drawdownsView } from "@/lib/views/drawdowns/drawdowns";
import { findPlate } from "@/lib/views/parts/section";
import { viewBasis } from "@/lib/views/parts/view-basis";
import { madeRecord } from "@/lib/views/testing/made-record";
import { present, viewContext } from "@/lib/views/testing/view-context";
import { citations } from "./citations";
import type { TakeSource } from "./take-source";

const source = (en: string): NamedSource => ({
  name: { en, "zh-Hant": en },
  date: null,
  anchor: null,
});

const CLOSES = seriesOf([
  ["2024-01-02", 100],
  ["2024-01-03", 50],
  ["2024-01-04", 110],
]);

function cited(names: readonly string[], facts: Partial<TakeSource> = {}): TakeSource {
  const record = madeRecord(CLOSES, { closeSources: names.map(source) });
  const t = facts.t ?? translator("en");
  const view = present(drawdownsView(viewContext(record, { min: "5" }, t.locale)));
  const plate = { ...present(findPlate(view, "underwater")), title: "A 50\u00a0% fall & its {end}" };
  const place = { page: "drawdowns", symbol: "test" } as const;
  const basis = () => viewBasis(t, view, [record]);
  const rest = { state: {}, revision: 7, origin: "https://almanac.example", whole: null };
  return { t, place, view, basis, plate, ...rest, ...facts };
}

const URL_OF = "https://almanac.example/indices/test/drawdowns?asof=7#underwater";

const textsOf = (of: TakeSource) =>
  Object.fromEntries(citations(of).map(({ label, text }) => [label, text.replaceAll("\u00a0", " ")]));

describe(citations, () => {
  it("names publisher, title, page, last close, revision, sources and the pinned address, in each manner", () => {
    const { Chicago, APA, BibTeX } = textsOf(cited(["Stooq", "HSI Ltd"]));
    expect(Chicago).toBe(
      `Hang Seng Almanac. “A 50 % fall & its {end}.” Test Index: drawdowns. Closes to 4 January 2024, revision 7. Sources: Stooq; HSI Ltd. ${URL_OF}`,
    );
    expect(APA).toBe(
      `Hang Seng Almanac. (2024). A 50 % fall & its {end} [Chart]. Test Index: drawdowns, revision 7. Sources: Stooq; HSI Ltd. ${URL_OF}`,
    );
    expect(BibTeX).toBe(
      [
        "@misc{test-drawdowns-underwater-r7,",
        "  author = {{Hang Seng Almanac}},",
        "  title = {{A 50~\\% fall \\& its \\{end\\}}},",
        "  howpublished = {Test Index: drawdowns},",
        "  year = {2024},",
        "  month = {01},",
        "  note = {Closes to 4~January~2024, revision 7. Sources: Stooq; HSI Ltd},",
        `  url = {${URL_OF}}`,
        "}",
      ].join("\n"),
    );
  });

  it("says nothing of closes and sources where there are none", () => {
    const { Chicago, APA, BibTeX } = textsOf(
      cited([], { basis: () => ({ used: null, closesTo: null, lastDate: null, sources: [] }) }),
    );
    expect(Chicago).toBe(
      `Hang Seng Almanac. “A 50 % fall & its {end}.” Test Index: drawdowns. Revision 7. ${URL_OF}`,
    );
    expect(APA).toContain("(n.d.)");
    expect(BibTeX).not.toMatch(/year|month|Sources/);
  });

  it("is in the language of the page", () => {
    const { Chicago, APA, BibTeX } = textsOf(cited(["Stooq"], { t: translator("zh-Hant") }));
    expect(Chicago).toMatch(/^恒指年鑑。〈.+〉，.+。收市至2024年1月4日，第7版。來源：Stooq。https:/);
    expect(APA).toMatch(/^恒指年鑑（2024）。.+〔圖〕。/);
    expect(BibTeX).toContain("author = {{Hang Seng Almanac}}");
    expect(BibTeX).toContain("note = {收市至2024年1月4日，第7版。來源：Stooq}");
  });
});
