import { formatCount, formatDate } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { Catalogue, IndexSummary, Journal, LoadReport } from "@/lib/reference/records";
import { sourceAnchor } from "@/lib/reference/source-names";
import { pageHref } from "@/lib/url/address";
import { type Cell, type Figure, NOTHING_MORE, type Table, type View } from "@/lib/views/parts/view";
import { coveragePlate, stretchesTable } from "./coverage-plate";
import { downloadsTable } from "./downloads-table";
import { importLinks, importPassage } from "./import-passage";
import { importTables } from "./import-tables";

/** What the data page is made from. */
export interface DataInput {
  readonly catalogue: Catalogue;
  readonly journal: Journal;
  /** The import that the address names, with its warnings; `null` where it names none. */
  readonly report: LoadReport | null;
}

const closesOf = ({ coverage }: IndexSummary) =>
  coverage.sessionCount + coverage.sparseBefore + coverage.sparseAfter;

function coverageTable(t: Translator, { indices }: Catalogue): Table {
  return {
    id: "coverage",
    caption: t("data.coverage.title"),
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
  };
}

function sourcesTable(t: Translator, { sources }: Catalogue): Table {
  return {
    id: "sources",
    caption: t("data.sources.title"),
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
  };
}

/** A licence by its own name, with the words between and behind names in the reader's language. */
function licenceText(t: Translator, licence: string): string {
  if (licence === "Public domain") return t("data.licence.publicDomain");
  return licence.replace(/ or later$/, t("data.licence.orLater")).replaceAll(" or ", t("data.licence.or"));
}

function referenceTable(t: Translator, { referenceRows }: Catalogue): Table {
  return {
    id: "reference",
    caption: t("data.reference.title"),
    columns: [
      { key: "table", label: t("data.column.table"), kind: "text" },
      { key: "rows", label: t("data.column.rows"), kind: "count" },
    ],
    rows: referenceRows.map(({ table, rows }): Cell[] => [
      { value: t(`data.table.${table}`) },
      { value: rows },
    ]),
  };
}

function figuresOf(t: Translator, catalogue: Catalogue, closes: number, referenceRows: number): Figure[] {
  const plain = (label: string, value: string): Figure => ({ label, value, tone: "plain", note: "" });
  const milestones = catalogue.indices.reduce((sum, { milestoneCount }) => sum + milestoneCount, 0);
  return [
    plain(t("data.figure.indices"), formatCount(catalogue.indices.length)),
    plain(t("data.figure.closes"), formatCount(closes)),
    plain(t("data.figure.milestones"), formatCount(milestones)),
    plain(t("data.figure.sources"), formatCount(catalogue.sources.length)),
    plain(t("data.figure.reference"), formatCount(referenceRows)),
    plain(t("data.figure.revision"), formatCount(catalogue.revision)),
  ];
}

/**
 * What the almanac holds and how it came in: coverage of each index, downloads, imports with their warnings and
 * revisions, sources with their licences, reference tables, notices.
 */
export function dataView(t: Translator, { catalogue, journal, report }: DataInput): View {
  const closes = catalogue.indices.reduce((sum, item) => sum + closesOf(item), 0);
  const [home] = catalogue.indices;
  const first = catalogue.indices.map(({ coverage }) => coverage.firstDate).sort()[0] ?? null;
  const answer = t.rich("data.answer", {
    closes: formatCount(closes),
    indices: catalogue.indices.length,
    first: formatDate(first, t.locale),
    hsiFrom: formatDate(home?.coverage.completeFrom ?? null, t.locale),
    hsiTo: formatDate(home?.coverage.completeTo ?? null, t.locale),
  });
  const reference = catalogue.referenceRows.reduce((sum, { rows }) => sum + rows, 0);
  const checks = catalogue.referenceRows.find(({ table }) => table === "daily-checks")?.rows ?? 0;
  return {
    title: t("data.title"),
    description: proseText(answer),
    answer,
    ...NOTHING_MORE,
    coverage: coveragePlate(t, catalogue, journal),
    passages: report === null ? [] : [importPassage(t, report.batch)],
    neighbours: report === null ? [] : importLinks(t, report.batch),
    figures: figuresOf(t, catalogue, closes, reference),
    plots: [],
    tables: [
      coverageTable(t, catalogue),
      downloadsTable(t, catalogue),
      ...importTables(t, journal, report),
      sourcesTable(t, catalogue),
      referenceTable(t, catalogue),
    ],
    fileTables: [stretchesTable(t, catalogue, journal)],
    definition: (["facts", "licence", "complete", "rows", "checks", "disagree"] as const).map((term) => ({
      term: t(`data.definition.${term}`),
      text: t(`data.definition.${term}Text`, { count: formatCount(checks) }),
    })),
    shown: null,
  };
}
