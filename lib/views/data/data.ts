import { sum } from "d3-array";
import { formatCount, formatDate } from "@/lib/format/format";
import { proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { DOZEN } from "@/lib/reference/dozen";
import type { Catalogue, Journal, LoadReport } from "@/lib/reference/records";
import { sourceAnchor } from "@/lib/reference/source-names";
import type { ViewState } from "@/lib/url/view-state";
import type { Table } from "@/lib/views/parts/content/table";
import { definition, section, texts, tiles } from "@/lib/views/parts/section";
import { orDash, tableFrom } from "@/lib/views/parts/table-from";
import { plainTile } from "@/lib/views/parts/tile";
import type { DefinitionItem, Section, Tile, View } from "@/lib/views/parts/view";
import { closesHeld } from "./closes-held";
import { coverageSection, stretchesTable } from "./coverage-plate";
import { downloadsTable, indexColumns } from "./downloads-table";
import { importTables } from "./import-tables";
import { importLinks, importText } from "./import-text";
import { type ListedIndices, listedIndices } from "./listed-indices";

/** What the data page is made from. */
interface DataInput {
  readonly catalogue: Catalogue;
  readonly state?: ViewState;
  /** Whether all indices are listed, as files may have them; otherwise the dozen that the state asks for. */
  readonly isWhole?: boolean;
  readonly journal: Journal;
  /** The import that the address names, with its warnings; `null` where it names none. */
  readonly report: LoadReport | null;
}

function coverageTable(t: Translator, { indices }: Catalogue, listed: ListedIndices): Section {
  const build = () => ({
    ...listed.around,
    ...tableFrom(listed.indices, [
      ...indexColumns(t),
      ["first_close_date", t("data.column.first"), "date", (row) => row.coverage.firstDate],
      ["complete_from_date", t("data.column.completeFrom"), "date", (row) => row.coverage.completeFrom],
      ["complete_to_date", t("data.column.completeTo"), "date", (row) => row.coverage.completeTo],
      ["last_close_date", t("data.column.last"), "date", (row) => row.coverage.lastDate],
      ["sessions", t("data.column.sessions"), "count", (row) => row.coverage.sessionCount],
      ["sparse_closes_before", t("data.column.sparseBefore"), "count", (row) => row.coverage.sparseBefore],
      ["sparse_closes_after", t("data.column.sparseAfter"), "count", (row) => row.coverage.sparseAfter],
    ]),
  });
  const complete = indices.filter(({ coverage }) => coverage.completeFrom !== null).length;
  const title = t("tableTitle.coverage", { complete, indices: indices.length });
  return section({ kind: "table", id: "coverage", title, build });
}

function sourcesTable(t: Translator, { sources }: Catalogue): Section {
  const build = (): Table => ({
    anchors: sources.map(sourceAnchor),
    ...tableFrom(sources, [
      ["source", t("data.column.source"), "text", ({ shortName }) => shortName[t.locale]],
      ["title", t("data.column.sourceTitle"), "prose", ({ longName }) => longName[t.locale]],
      ["used_for", t("data.column.description"), "prose", ({ description }) => description[t.locale]],
      ["package_licence", t("data.column.licence"), "text", ({ licence }) => orDash(licenceText(t, licence))],
    ]),
  });
  return section({ kind: "table", id: "sources", title: t("data.sources.title"), build });
}

/** A licence by its own name, with the words between and behind names in the reader's language. */
function licenceText(t: Translator, licence: string | null): string | null {
  if (licence === null) return null;
  if (licence === "Public domain") return t("data.licence.publicDomain");
  return licence.replace(/ or later$/, t("data.licence.orLater")).replaceAll(" or ", t("data.licence.or"));
}

function referenceTable(t: Translator, { referenceRows }: Catalogue): Section {
  const build = () =>
    tableFrom(referenceRows, [
      ["table", t("data.column.table"), "text", ({ table }) => t(`data.table.${table}`)],
      ["rows", t("data.column.rows"), "count", ({ rows }) => rows],
    ]);
  const rows = formatCount(sum(referenceRows, (table) => table.rows));
  const title = t("tableTitle.reference", { rows, tables: referenceRows.length });
  return section({ kind: "table", id: "reference", title, build });
}

function tilesOf(t: Translator, { indices, sources, referenceRows, revision }: Catalogue): Tile[] {
  const counts = [
    ["indices", indices.length],
    ["closes", closesHeld(indices)],
    ["milestones", sum(indices, ({ milestoneCount }) => milestoneCount)],
    ["sources", sources.length],
    ["reference", sum(referenceRows, ({ rows }) => rows)],
    ["revision", revision],
  ] as const;
  return counts.map(([name, count]) => plainTile(t(`data.tile.${name}`), formatCount(count)));
}

function definitionItems(t: Translator, { referenceRows, indices }: Catalogue): DefinitionItem[] {
  const checks = referenceRows.find(({ table }) => table === "daily-checks")?.rows ?? 0;
  const items = (["facts", "licence", "complete", "rows", "checks", "disagree"] as const).map((term) => ({
    term: t(`data.definition.${term}`),
    text: t(`data.definition.${term}Text`, { count: formatCount(checks) }),
  }));
  const values = { count: formatCount(indices.length), dozen: DOZEN };
  const ofMany = { term: t("dozen.definition"), text: t("dozen.definitionText", values) };
  return indices.length > DOZEN ? [...items, ofMany] : items;
}

/**
 * What the almanac holds and how it came in: coverage of each index, downloads, imports with their warnings and
 * revisions, sources with their licences, reference tables, notices.
 */
export function dataView(t: Translator, given: DataInput): View {
  const { catalogue, journal, report, state = {}, isWhole = false } = given;
  const listed = listedIndices(t, catalogue.indices, state, isWhole);
  const { indices } = catalogue;
  const [home] = indices;
  const first = indices.map(({ coverage }) => coverage.firstDate).sort()[0] ?? null;
  const headline = t.rich("data.headline", {
    closes: formatCount(closesHeld(indices)),
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
      ...coverageSection(t, listed, journal),
      coverageTable(t, catalogue, listed),
      downloadsTable(t, listed),
      ...importTables(t, journal, report),
      sourcesTable(t, catalogue),
      referenceTable(t, catalogue),
      stretchesTable(t, listed, journal),
      definition(t, () => definitionItems(t, catalogue)),
    ],
    shown: null,
  };
}
