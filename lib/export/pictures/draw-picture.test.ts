import { beforeAll, describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { seriesOf } from "@/lib/series/testing/series-of";
import { platesOf } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { viewBasis } from "@/lib/views/parts/view-basis";
import { everyView, viewAt } from "@/lib/views/testing/any-view";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { present } from "@/lib/views/testing/view-context";
import { pictureCharacters } from "@/scripts/picture-fonts";
import { drawPicture, pictureNames, SHARE_PLATE } from "./draw-picture";

const ADDRESS = "https://almanac.example/indices/hsi?range=5y";

// All kinds of pages and closes: a long history, a short one, one with dividends.
const SYMBOLS = ["HSI", "HSTECH", "DAX"];

let records: readonly IndexRecord[];
let views: readonly { readonly name: string; readonly view: View }[];

beforeAll(async () => {
  records = await Promise.all(SYMBOLS.map(shippedRecord));
  views = everyView(records, await shippedFacts());
});

const localeOf = (name: string) => (name.endsWith("zh-Hant") ? "zh-Hant" : "en");

function drawn(view: View, name: string, form: Parameters<typeof drawPicture>[1]): string {
  const source: Parameters<typeof drawPicture>[0] = {
    t: translator(localeOf(name)),
    page: "day",
    view,
    basis: () => viewBasis(translator(localeOf(name)), view, records.slice(0, 1)),
    revision: 12,
    address: ADDRESS,
  };
  return present(drawPicture(source, form));
}

const sizeOf = (svg: string) =>
  /^<svg [^>]*?width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number) ?? [];

/** What is written, element by element. */
const writtenIn = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, text = ""]) =>
    text.replace(/<[^>]*>/g, "").replace(/[\u00a0\u202f]/g, " "),
  );

function hsi(page: "overview" | "annual" | "monthly", locale: "en" | "zh-Hant" = "en"): View {
  return present(viewAt(present(records[0]), { page, symbol: "hsi" }, {}, locale));
}

describe(drawPicture, () => {
  it("writes title, what is drawn, sources, revision, date and the plate's address", () => {
    const text = writtenIn(drawn(hsi("overview"), "en", {})).join("\n");
    for (const part of [
      "From 58.61 in Aug 1967, the lowest, to 33,154.12 in Jan 2018, the highest",
      "Closing level, log scale. Shaded: falls of 50 % and more until recovered.",
      "Price return, dividends excluded. Sources: Stooq; ",
      "Hang Seng Almanac",
      "Revision 12 · closes to ",
      `${ADDRESS}#level`,
    ]) {
      expect(text).toContain(part);
    }
  });

  it("draws a plot 1200 × 675 where nothing else is asked for, a share picture 1200 × 630", () => {
    for (const { name, view } of views) {
      const [plot] = platesOf(view).filter(({ kind }) => kind === "plot");
      if (plot !== undefined)
        expect(sizeOf(drawn(view, name, { plate: plot.id })), name).toEqual([1200, 675]);
      expect(sizeOf(drawn(view, name, { plate: SHARE_PLATE })), name).toEqual([1200, 630]);
    }
  });

  it("has every plate of every view at the widths that are asked for, with no number that is none", () => {
    for (const { name, view } of views) {
      for (const plate of pictureNames(view)) {
        for (const width of [320, 900, 2400]) {
          const svg = drawn(view, name, { plate, width, theme: "dark" });
          expect(svg, `${name} ${plate}`).not.toMatch(/NaN|undefined|Infinity|class=|style=|href/);
          expect(sizeOf(svg)[0], `${name} ${plate}`).toBe(width);
        }
      }
    }
  });

  it("uses no character that the fonts of pictures lack", () => {
    const known = new Set([...pictureCharacters(), "\u202f"]);
    const unknown = new Set<string>();
    for (const { name, view } of views) {
      for (const plate of pictureNames(view)) {
        for (const character of writtenIn(drawn(view, name, { plate }))
          .join("")
          .replace(/&\w+;/g, "")) {
          if (!known.has(character)) unknown.add(`${character} ${name} ${plate}`);
        }
      }
    }
    expect([...unknown]).toEqual([]);
  });

  it("tints a heat map as its page does, and says how much of it is left out", () => {
    const svg = drawn(hsi("monthly"), "en", { plate: "monthly" });
    // October 1987, −44.10 %: the full tint, 56 % of #c2312f on white.
    expect(svg).toContain('fill="#dd8c8b"');
    expect(writtenIn(svg)).toContain("−44.10");
    expect(writtenIn(svg).join("\n")).toMatch(/\d+ more rows at the address below\./);
  });

  it("puts figures at their right edge in the colour of their sign", () => {
    const svg = drawn(hsi("annual"), "en", { plate: "annual", tones: "red-up" });
    expect(svg).toMatch(/text-anchor="end"[^>]*fill="#12795a"[^>]*>−48\.27\s%</);
    expect(svg).toMatch(/text-anchor="end"[^>]*fill="#c2312f"[^>]*>\+27\.77\s%</);
  });

  it("says in words where a page has neither picture nor table", () => {
    const view: View = { ...hsi("overview"), sections: [] };
    expect(writtenIn(drawn(view, "en", {})).join("\n")).toContain("This page has no picture and no table");
    expect(sizeOf(drawn(view, "en", { plate: SHARE_PLATE }))).toEqual([1200, 630]);
  });

  it("has none of a plate that the view does not have", () => {
    const view = hsi("overview");
    const source: Parameters<typeof drawPicture>[0] = {
      t: translator("en"),
      page: "overview",
      view,
      basis: () => viewBasis(translator("en"), view, []),
      revision: 1,
      address: ADDRESS,
    };
    expect(drawPicture(source, { plate: "underwater" })).toBeNull();
    expect(pictureNames(view)).toEqual(["level", "years", "falls", "periods", "milestones", "share"]);
  });

  it("draws a series of two closes", () => {
    const record = madeRecord(
      seriesOf([
        ["2024-01-02", 100],
        ["2024-01-03", 50],
      ]),
    );
    const view = present(viewAt(record, { page: "overview", symbol: "test" }));
    for (const plate of pictureNames(view)) expect(drawn(view, "en", { plate })).not.toMatch(/NaN|Infinity/);
  });

  it("escapes what names hold, and leaves out what XML cannot", () => {
    const view: View = { ...hsi("overview"), title: 'a <b> & "c"\u0000\ud800' };
    expect(drawn(view, "en", {})).toContain("a &lt;b&gt; &amp; &quot;c&quot;");
    expect(drawn(view, "en", {})).not.toMatch(/\p{Cs}|\p{Cc}/u);
  });
});

describe("a share picture", () => {
  it("has the page's sentence in full, its move in the colour of its sign", () => {
    const view = present(viewAt(present(records[0]), { page: "day", symbol: "hsi", day: "1987-10-26" }));
    const svg = drawn(view, "en", { plate: SHARE_PLATE });
    expect(writtenIn(svg).join(" ")).toContain("closed at 2,241.69, down 33.33 % on the day");
    expect(svg).toMatch(/<tspan fill="#c2312f">33\.33\s%<\/tspan>/);
    expect(writtenIn(svg)).toContain("26 October 1987");
  });

  it("shortens no sentence of any view", () => {
    const cut = views.filter(({ name, view }) =>
      /…/.test(writtenIn(drawn(view, name, { plate: SHARE_PLATE })).join("")),
    );
    expect(cut.map(({ name }) => name)).toEqual([]);
  });
});
