import { findingTextBesideDate } from "@/lib/findings/finding-text";
import { readStoredFinding } from "@/lib/findings/read-stored-finding";
import type { Locale } from "@/lib/i18n/locale";
import type { Translator } from "@/lib/i18n/translator";
import type {
  CloseRevision,
  ImportBatchRecord,
  ImportWarning,
  Journal,
  Listed,
  LoadReport,
  RevisedClose,
} from "@/lib/reference/records";
import { fileHref, pageHref } from "@/lib/url/address";
import type { ViewState } from "@/lib/url/view-state";
import type { LabelledLink } from "@/lib/views/parts/content/links";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, orDash, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { dialectText } from "./dialect-text";

type ListId = "imports" | "warnings" | "revisions";

/** What was loaded, what was doubted in it and what it replaced; with a report, the latter two of that import only. */
export function importTables(t: Translator, journal: Journal, report: LoadReport | null): Section[] {
  const symbols = new Map(journal.batches.rows.map(({ id, symbol }) => [id, symbol]));
  if (report !== null) symbols.set(report.batch.id, report.batch.symbol);
  const table = (id: ListId, build: () => Table) => {
    const isOfOne = report !== null && id !== "imports";
    const title = isOfOne ? t(`data.${id}.titleOf`, { id: report.batch.id }) : t(`data.${id}.title`);
    return section({ kind: "table", id, title, build });
  };
  return [
    table("imports", () => importsTable(t, journal.batches)),
    table("warnings", () =>
      report === null ? warningsTable(t, journal.warnings, symbols) : warningsOf(t, report, symbols),
    ),
    table("revisions", () =>
      report === null ? revisionsTable(t, journal.revisions) : revisionsOf(t, report),
    ),
  ];
}

/** The doubts of one import, with the link to all of them where the page has the first only. */
function warningsOf(
  t: Translator,
  { batch, warnings }: LoadReport,
  symbols: ReadonlyMap<number, string | null>,
): Table {
  const list = { rows: warnings, hasMore: batch.warningCount > warnings.length };
  return {
    ...warningsTable(t, list, symbols),
    line: t("data.warnings.lineOf"),
    ...moreOf(t, "warnings", list, { batch: batch.id }),
  };
}

/** The closes that one import replaced, with the link to all of them where the page has the first only. */
function revisionsOf(t: Translator, { batch, revisions }: LoadReport): Table {
  return {
    ...revisionsTable(t, revisions),
    line: t("data.revisions.lineOf"),
    ...moreOf(t, "revisions", revisions, { batch: batch.id }),
  };
}

/** The link to the whole list, where the page has its beginning only. */
function moreOf(
  t: Translator,
  id: ListId,
  { hasMore }: Listed<unknown>,
  state: ViewState = {},
): { more?: LabelledLink } {
  if (!hasMore) return {};
  const href = `${fileHref(t.locale, { page: "data" }, state, "csv", id)}&full=1`;
  return { more: { href, label: t(`data.${id}.all`) } };
}

function importsTable(t: Translator, batches: Listed<ImportBatchRecord>): Table {
  const isNone = batches.rows.every(({ kind }) => kind === "shipped");
  const { columns, rows } = tableFrom(batches.rows, importColumns(t));
  const asShown = (row: readonly Cell[], position: number) =>
    batches.rows[position]?.kind === "shipped" ? row.map((cell) => ({ ...cell, quiet: true })) : row;
  return {
    line: t(isNone ? "data.imports.none" : "data.imports.line"),
    ...moreOf(t, "imports", batches),
    ...{ columns, rows: rows.map(asShown) },
  };
}

function importColumns(t: Translator): ColumnOf<ImportBatchRecord>[] {
  const fileOf = ({ kind, fileName }: ImportBatchRecord) =>
    kind === "shipped" ? t("data.file.own") : fileName || "–";
  const importOf = ({ id, kind }: ImportBatchRecord) => (kind === "shipped" ? String(id) : linkedCell(t, id));
  const dialectOf = ({ dialect }: ImportBatchRecord) => (dialect === null ? null : dialectText(t, dialect));
  return [
    ["import", t("data.column.import"), "text", importOf],
    ["finished_at_utc", t("data.column.finished"), "time", (batch) => batch.finishedAt ?? batch.startedAt],
    ["symbol", t("data.column.symbol"), "text", ({ symbol }) => symbolCell(symbol)],
    ["file", t("data.column.file"), "prose", fileOf],
    ["status", t("data.column.status"), "text", (batch) => statusCell(t, batch)],
    ["rows_read", t("data.column.read"), "count", ({ rows }) => rows.read],
    ["rows_inserted", t("data.column.inserted"), "count", ({ rows }) => rows.inserted],
    ["rows_changed", t("data.column.changed"), "count", ({ rows }) => rows.changed],
    ["rows_unchanged", t("data.column.unchanged"), "count", ({ rows }) => rows.unchanged],
    ["rows_kept_out", t("data.column.kept"), "count", ({ rows }) => rows.kept],
    ["rows_left_out", t("data.column.refused"), "count", ({ rows }) => rows.refused],
    ["warnings", t("data.column.warnings"), "count", ({ warningCount }) => warningCount],
    ["revision", t("data.column.revision"), "count", ({ revision }) => orDash(revision)],
    ["dialect", t("data.column.dialect"), "prose", (batch) => orDash(dialectOf(batch))],
  ];
}

/** The number of an import, which leads to its page; a dash for `null`. */
function linkedCell(t: Translator, id: number | null): Cell {
  if (id === null) return orDash(null);
  return { value: String(id), href: pageHref(t.locale, { page: "data" }, { batch: id }) };
}

function statusCell(t: Translator, { kind, status, prefer, reason }: ImportBatchRecord): Cell {
  const value = t(`data.status.${kind === "shipped" && status === "done" ? "shipped" : status}`);
  if (status === "failed") return { value, ...(reason === null ? {} : { note: reason }) };
  return prefer === "file" ? { value, note: t("data.status.preferred") } : { value };
}

function warningsTable(
  t: Translator,
  warnings: Listed<ImportWarning>,
  symbols: ReadonlyMap<number, string | null>,
): Table {
  return {
    line: t("data.warnings.line"),
    ...moreOf(t, "warnings", warnings),
    ...tableFrom(warnings.rows, [
      ["import", t("data.column.import"), "text", ({ batchId }) => linkedCell(t, batchId)],
      ["number", t("data.column.number"), "text", ({ position }) => String(position + 1)],
      ["symbol", t("data.column.symbol"), "text", ({ batchId }) => symbolCell(symbols.get(batchId) ?? null)],
      ["date", t("data.column.date"), "date", ({ date }) => orDash(date)],
      ["finding", t("data.column.finding"), "prose", (warning) => findingCell(warning, t.locale)],
      ["close_points", t("data.column.close"), "level", ({ close }) => orDash(close)],
      ["rule", t("data.column.rule"), "text", ({ rule }) => rule],
    ]),
  };
}

function symbolCell(symbol: string | null): Cell {
  return orDash(symbol?.toLowerCase() ?? null);
}

/** What an import found, beside its date; the name of the rule where another version of the almanac noted it. */
function findingCell(warning: ImportWarning, locale: Locale): string {
  const finding = readStoredFinding(warning);
  return finding === null ? warning.rule : findingTextBesideDate(finding, locale);
}

function revisionsTable(t: Translator, revisions: Listed<CloseRevision>): Table {
  const sourceOf = (close: RevisedClose | null) => close?.source[t.locale] ?? null;
  const presentOf = ({ present }: CloseRevision) =>
    present?.close ?? { value: null, instead: t("data.revisions.gone") };
  return {
    line: t("data.revisions.line"),
    ...moreOf(t, "revisions", revisions),
    ...tableFrom(revisions.rows, [
      ["revision", t("data.column.revision"), "text", ({ validTo }) => String(validTo)],
      ["symbol", t("data.column.symbol"), "text", ({ symbol }) => symbol.toLowerCase()],
      ["date", t("data.column.date"), "date", ({ date }) => date],
      ["earlier_close_points", t("data.column.earlierClose"), "level", ({ earlier }) => earlier.close],
      ["earlier_source", t("data.column.earlierSource"), "prose", ({ earlier }) => earlier.source[t.locale]],
      ["present_close_points", t("data.column.presentClose"), "level", presentOf],
      ["present_source", t("data.column.presentSource"), "prose", ({ present }) => orDash(sourceOf(present))],
      ["replaced_at_utc", t("data.column.finished"), "time", ({ endedAt }) => endedAt],
      ["import", t("data.column.import"), "text", ({ batchId }) => linkedCell(t, batchId)],
    ]),
  };
}
