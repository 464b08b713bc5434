import { beforeAll, describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locale";
import { proseText } from "@/lib/i18n/prose";
import { translator } from "@/lib/i18n/translator";
import { ROUGH_BANDS_SOURCE } from "@/lib/reference/rough-bands";
import { namedSources, notesById, sourceAnchor } from "@/lib/reference/source-names";
import type { SourceNote } from "@/lib/reference/types";
import { compareView } from "@/lib/views/compare/compare";
import { dataView } from "@/lib/views/data/data";
import { tableNames } from "@/lib/views/parts/section";
import type { View } from "@/lib/views/parts/view";
import { everyView, compareContext as inputOf, viewAt } from "@/lib/views/testing/any-view";
import { definitionOf, plotsOf, tablesOf, textsOf } from "@/lib/views/testing/built-sections";
import { emptyJournal, madeRevision, madeWarning, shippedBatch } from "@/lib/views/testing/made-journal";
import { shippedFacts } from "@/lib/views/testing/shipped-facts";
import { shippedRecord, shippedSources } from "@/lib/views/testing/shipped-record";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { present, readable } from "@/lib/views/testing/view-context";

const SYMBOLS = ["HSI", "HSCEI", "HSTECH", "NIFTY", "DAX", "CAC"];
/** Names of files, ids of sources, abbreviations and jargon, which are for whoever works on the almanac. */
const NOT_FOR_READERS =
  /\d{3}_[0-9a-f]{16}|\b[a-z-]+\.csv\b|\.txt\b|[Dd]ocuments? \(?\d|文件\s?\d|文章\d|\bSCMP\b|\bAFP\b|article \d{4,}|\bships?\b|turning-points|daily file|price files? \(|agree\)/;

const listed = <T>(...rows: T[]) => ({ rows, hasMore: false });

let sources: SourceNote[];
let views: { readonly name: string; readonly view: View }[];

beforeAll(async () => {
  sources = await shippedSources();
  const records = await Promise.all(SYMBOLS.map(shippedRecord));
  const catalogue = {
    revision: 3,
    indices: inputOf(records).indices,
    sources,
    referenceRows: [{ table: "constituents-2024-02" as const, rows: 82 }],
  };
  const journal = {
    ...emptyJournal,
    batches: listed(shippedBatch(1, "HSI")),
    warnings: listed(madeWarning()),
    revisions: listed(madeRevision()),
  };
  const data = LOCALES.map((locale) => ({
    name: `data ${locale}`,
    view: dataView(translator(locale), { catalogue, journal, report: null }),
  }));
  const hsi = present(records[0]);
  const milestones = LOCALES.flatMap((locale) =>
    hsi.milestones.map(({ slug }) => ({
      name: `${slug} ${locale}`,
      view: present(viewAt(hsi, { page: "milestone", symbol: "hsi", slug }, {}, locale)),
    })),
  );
  views = [...everyView(records, await shippedFacts(), await shippedSources()), ...milestones, ...data];
});

/** Everything that a view says, on the page and in its files. */
function wordsOf(view: View): string[] {
  const cells = tableNames(view).flatMap((id) => {
    const { caption, line = "", rows } = tableOf(view, id);
    const texts = rows.flat().flatMap(({ value, note, instead, href }) => {
      return [href === undefined || href !== value ? value : null, note, instead];
    });
    return [caption, line, ...texts];
  });
  const definitions = definitionOf(view).flatMap(({ term, text }) => [term, text]);
  const sayings = textsOf(view).texts.flatMap(({ heading, items }) => [
    heading,
    ...items.map(({ text }) => text),
  ]);
  const plates = plotsOf(view).flatMap(({ title, caption, description }) => [title, caption, description]);
  const head = [view.title, view.description, proseText(view.headline)];
  const all = [...head, ...cells, ...definitions, ...sayings, ...plates];
  return all.filter((text): text is string => typeof text === "string" && !text.startsWith("/"));
}

const viewOf = (name: string) => present(views.find((each) => each.name === name)).view;

describe("what readers see of the sources", () => {
  it("never is a file, an id, an abbreviation or jargon, on any page or in any of its files", () => {
    const found = views.flatMap(({ name, view }) =>
      wordsOf(view)
        .filter((text) => NOT_FOR_READERS.test(text) && text !== "hsi.csv")
        .map((text) => `${name}: ${text}`),
    );
    expect(found).toEqual([]);
    expect(NOT_FOR_READERS.test("002_d27a631c5e5811db.txt; SCMP 655972")).toBe(true);
  });

  it("is every link's place in the table of the Data page, in both languages", () => {
    const ids = new Set(present(tableOf(viewOf("data en"), "sources").anchors));
    const hrefs = views.flatMap(({ view }) => {
      const items = [...definitionOf(view), ...textsOf(view).texts.flatMap(({ items }) => items)];
      // Prose may lead to pages of an index and to the ledger too.
      const links = items.flatMap(({ prose = [] }) => prose.flatMap(({ href }) => href ?? []));
      return links.filter((href) => !/\/(indices|facts)\/|\/disagreements\b/.test(href));
    });
    expect(hrefs.length).toBeGreaterThan(500);
    for (const href of new Set(hrefs)) {
      expect(href).toMatch(/^(\/zh-Hant)?\/data#source-[a-z0-9-]+$/);
      expect(ids).toContain(href.replace(/^.*#/, ""));
    }
  });

  it("has Chinese names and descriptions, but for names that have none", () => {
    const table = tableOf(viewOf("data zh-Hant"), "sources");
    for (const text of valuesOf(table, "used_for")) expect(text).toMatch(/\p{Script=Han}/u);
    expect(cellWhere(table, "source", "《南華早報》", "title").value).toBe("《南華早報》");
    const licences = valuesOf(table, "package_licence").filter((value) => value !== null);
    expect([...new Set(licences)].sort()).toEqual(
      ["GPL-2或GPL-3", "GPL-2或以後版本", "GPL-3", "公有領域"].sort(),
    );
  });

  it("says of year-ends that rest on price files that they do, and never lists none", () => {
    const sourcesOf = (symbol: string) => {
      const definition = definitionOf(viewOf(`${symbol} overview  en`));
      return readable(present(definition.find(({ term }) => term === "Sources")).text);
    };
    for (const symbol of SYMBOLS) expect(sourcesOf(symbol.toLowerCase())).not.toMatch(/: [,.;]|: $/);
    expect(sourcesOf("hstech")).toContain("Annual closes: Price files of several providers.");
    expect(sourcesOf("hsi")).toContain("Encyclopaedia article of February 2024");
    expect(sourcesOf("hsi")).toMatch(/^Daily closes: .*Stooq/);
  });

  it("calls the source of the rough bands as the table of sources does", () => {
    const note = present(sources.find(({ shortName }) => shortName.en === ROUGH_BANDS_SOURCE.name.en));
    expect(namedSources(note.id, notesById(sources))).toEqual([ROUGH_BANDS_SOURCE]);
    expect(new Set(sources.map(sourceAnchor)).size).toBe(sources.length);
  });
});

describe("dividends in the DAX", () => {
  const terms = (view: View) => definitionOf(view).map(({ term, text }) => readable(`${term} ${text}`));

  it("are never said to be excluded on a page of its own", () => {
    const own = views.filter(({ name }) => name.startsWith("dax "));
    expect(own.length).toBeGreaterThanOrEqual(6);
    for (const { name, view } of own) {
      expect(terms(view).join(), name).not.toMatch(/dividends excluded|不計股息/);
      expect(terms(view)[0], name).toMatch(/dividends are reinvested|計入股息再投資/);
    }
  });

  it("are said once in a comparison with price indices, and not where it is not compared", async () => {
    const records = await Promise.all(["HSI", "DAX"].map(shippedRecord));
    const said = (compared: typeof records) => {
      const view = compareView(inputOf(compared));
      const words = definitionOf(view).map(({ term, text }) => `${term} ${text}`);
      const notes = tablesOf(view).flatMap(({ rows }) => rows.flat().flatMap(({ note }) => note ?? []));
      return [...words, ...notes].map(readable).filter((text) => /dividends/i.test(text));
    };
    expect(said(records)).toEqual([
      "Dividends The DAX is a performance index, with dividends reinvested in it; the others are price indices, dividends excluded.",
    ]);
    expect(said(records.slice(0, 1))).toEqual(["Price return, dividends excluded. "]);
    expect(said(records.slice(1))).toEqual([
      "Performance index: dividends are reinvested in it, unlike in the price indices here. ",
    ]);
    expect(viewAt(present(records[1]), { page: "milestones", symbol: "dax" })).toBeNull();
  });
});
