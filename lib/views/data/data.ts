import { formatCount, formatDate } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { Catalogue, IndexSummary, Journal, LoadReport } from "@/lib/reference/records";
import { sourceAnchor } from "@/lib/reference/source-names";
import { pageHref } from "@/lib/url/address";
import { definition, section, texts, tiles } from "@/lib/views/parts/section";
import { plainTile } from "@/lib/views/parts/tile";
import type { Cell, DefinitionItem, Section, Table, Tile, View } from "@/lib/views/parts/view";
import { coverageSection, stretchesTable } from "./coverage-plate";
import { downloadsTable } from "./downloads-table";
import { importTables } from "./import-tables";
import { importLinks, importText } from "./import-text";

/** What the data page is made from. */
interface DataInput {
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  /** The import that the address names, with its warnings; `null` where it names none. */
  readonly report: LoadReport | null;
}

const closesOf = ({ coverage }: IndexSummary) =>
  coverage.sessionCount + coverage.sparseBefore + coverage.sparseAfter;

function coverageTable(t: Translator, { indices }: Catalogue): Section {
  const build = (): Table => ({
    columns: [
      { key: "index", label: t("data.column.index"), kind: "text" },
      { key: "symbol", label: t("data.column.symbol"), kind: "text" },
      { key: "first_close_date", label: t("data.column.first"), kind: "date" },
      { key: "complete_from_date", label: t("data.column.completeFrom"), kind: "date" },
      { key: "complete_to_date", label: t("data.column.completeTo"), kind: "date" },
      { key: "last_close_date", label: t("data.column.last"), kind: "date" },
      { key: "sessions", label: t("data.column.sessions"), kind: "count" },
      { key: "sparse_closes_before", label: t("data.column.sparseBefore"), kind: "count" },
      { key: "sparse_closes_after", label: t("data.column.sparseAfter"), kind: "count" },
    ],
    rows: indices.map(({ profile, coverage }): Cell[] => [
      {
        value: profile.name[t.locale],
        href: pageHref(t.locale, { page: "overview", symbol: profile.symbol.toLowerCase() }),
      },
      { value: profile.symbol.toLowerCase() },
      { value: coverage.firstDate },
      { value: coverage.completeFrom },
      { value: coverage.completeTo },
      { value: coverage.lastDate },
      { value: coverage.sessionCount },
      { value: coverage.sparseBefore },
      { value: coverage.sparseAfter },
    ]),
  });
  return section({ kind: "table", id: "coverage", title: t("data.coverage.title"), build });
}

function sourcesTable(t: Translator, { sources }: Catalogue): Section {
  const build = (): Table => ({
    columns: [
      { key: "source", label: t("data.column.source"), kind: "text" },
      { key: "title", label: t("data.column.sourceTitle"), kind: "prose" },
      { key: "used_for", label: t("data.column.description"), kind: "prose" },
      { key: "package_licence", label: t("data.column.licence"), kind: "text" },
    ],
    anchors: sources.map(sourceAnchor),
    rows: sources.map(({ shortName, longName, description, licence }): Cell[] => [
      { value: shortName[t.locale] },
      { value: longName[t.locale] },
      { value: description[t.locale] },
      licence === null ? { value: null, instead: "–" } : { value: licenceText(t, licence) },
    ]),
  });
  return section({ kind: "table", id: "sources", title: t("data.sources.title"), build });
}

/** A licence by its own name, with the words between and behind names in the reader's language. */
function licenceText(t: Translator, licence: string): string {
  if (licence === "Public domain") return t("data.licence.publicDomain");
  return licence.replace(/ or later$/, t("data.licence.orLater")).replaceAll(" or ", t("data.licence.or"));
}

function referenceTable(t: Translator, { referenceRows }: Catalogue): Section {
  const build = (): Table => ({
    columns: [
      { key: "table", label: t("data.column.table"), kind: "text" },
      { key: "rows", label: t("data.column.rows"), kind: "count" },
    ],
    rows: referenceRows.map(({ table, rows }): Cell[] => [
      { value: t(`data.table.${table}`) },
      { value: rows },
    ]),
  });
  return section({ kind: "table", id: "reference", title: t("data.reference.title"), build });
}

function tilesOf(t: Translator, { indices, sources, referenceRows, revision }: Catalogue): Tile[] {
  const count = (
    name: "indices" | "closes" | "milestones" | "sources" | "reference" | "revision",
    n: number,
  ) => plainTile(t(`data.tile.${name}`), formatCount(n));
  return [
    count("indices", indices.length),
    count("closes", sumOf(indices, closesOf)),
    count(
      "milestones",
      sumOf(indices, ({ milestoneCount }) => milestoneCount),
    ),
    count("sources", sources.length),
    count(
      "reference",
      sumOf(referenceRows, ({ rows }) => rows),
    ),
    count("revision", revision),
  ];
}

function sumOf<T>(items: readonly T[], countOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + countOf(item), 0);
}

function definitionItems(t: Translator, { referenceRows }: Catalogue): DefinitionItem[] {
  const checks = referenceRows.find(({ table }) => table === "daily-checks")?.rows ?? 0;
  return (["facts", "licence", "complete", "rows", "checks", "disagree"] as const).map((term) => ({
    term: t(`data.definition.${term}`),
    text: t(`data.definition.${term}Text`, { count: formatCount(checks) }),
  }));
}

/**
 * What the almanac holds and how it came in: coverage of each index, downloads, imports with their warnings and
 * revisions, sources with their licences, reference tables, notices.
 */
export function dataView(t: Translator, { catalogue, journal, report }: DataInput): View {
  const { indices } = catalogue;
  const [home] = indices;
  const first = indices.map(({ coverage }) => coverage.firstDate).sort()[0] ?? null;
  const headline = t.rich("data.headline", {
    closes: formatCount(sumOf(indices, closesOf)),
    indices: indices.length,
    first: formatDate(first, t.locale),
    hsiFrom: formatDate(home?.coverage.completeFrom ?? null, t.locale),
    hsiTo: formatDate(home?.coverage.completeTo ?? null, t.locale),
  });
  const ofReport = ({ batch }: LoadReport) =>
    texts(() => ({ texts: [importText(t, batch)], neighbours: importLinks(t, batch) }));
  return {
    title: t("data.title"),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => tilesOf(t, catalogue)),
      ...(report === null ? [] : [ofReport(report)]),
      ...coverageSection(t, catalogue, journal),
      coverageTable(t, catalogue),
      downloadsTable(t, catalogue),
      ...importTables(t, journal, report),
      sourcesTable(t, catalogue),
      referenceTable(t, catalogue),
      stretchesTable(t, catalogue, journal),
      definition(t, () => definitionItems(t, catalogue)),
    ],
    shown: null,
  };
}
