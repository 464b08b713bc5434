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
import { section } from "@/lib/views/parts/section";
import type { Cell, LabelledLink, Section, Table } from "@/lib/views/parts/view";
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
  return {
    line: t(isNone ? "data.imports.none" : "data.imports.line"),
    ...moreOf(t, "imports", batches),
    columns: [
      { key: "import", label: t("data.column.import"), kind: "text" },
      { key: "finished_at_utc", label: t("data.column.finished"), kind: "time" },
      { key: "symbol", label: t("data.column.symbol"), kind: "text" },
      { key: "file", label: t("data.column.file"), kind: "prose" },
      { key: "status", label: t("data.column.status"), kind: "text" },
      { key: "rows_read", label: t("data.column.read"), kind: "count" },
      { key: "rows_inserted", label: t("data.column.inserted"), kind: "count" },
      { key: "rows_changed", label: t("data.column.changed"), kind: "count" },
      { key: "rows_unchanged", label: t("data.column.unchanged"), kind: "count" },
      { key: "rows_kept_out", label: t("data.column.kept"), kind: "count" },
      { key: "rows_left_out", label: t("data.column.refused"), kind: "count" },
      { key: "warnings", label: t("data.column.warnings"), kind: "count" },
      { key: "revision", label: t("data.column.revision"), kind: "count" },
      { key: "dialect", label: t("data.column.dialect"), kind: "prose" },
    ],
    rows: batches.rows.map((batch) => batchRow(t, batch)),
  };
}

function batchRow(t: Translator, batch: ImportBatchRecord): Cell[] {
  const { rows, kind } = batch;
  const cells: Cell[] = [
    kind === "shipped"
      ? { value: String(batch.id) }
      : { value: String(batch.id), href: importHref(t, batch.id) },
    { value: batch.finishedAt ?? batch.startedAt },
    symbolCell(batch.symbol),
    { value: kind === "shipped" ? t("data.file.own") : batch.fileName || "–" },
    statusCell(t, batch),
    ...[rows.read, rows.inserted, rows.changed, rows.unchanged, rows.kept, rows.refused].map((value) => ({
      value,
    })),
    { value: batch.warningCount },
    batch.revision === null ? { value: null, instead: "–" } : { value: batch.revision },
    batch.dialect === null ? { value: null, instead: "–" } : { value: dialectText(t, batch.dialect) },
  ];
  return kind === "shipped" ? cells.map((cell) => ({ ...cell, quiet: true })) : cells;
}

/** The page of one import. */
function importHref(t: Translator, id: number): string {
  return pageHref(t.locale, { page: "data" }, { batch: id });
}

function statusCell(t: Translator, { kind, status, prefer, reason }: ImportBatchRecord): Cell {
  const value = t(`data.status.${kind === "shipped" && status === "done" ? "shipped" : status}`);
  if (status === "failed") return { value, ...(reason === null ? {} : { note: reason }) };
  return prefer === "file" ? { value, note: t("data.status.preferred") } : { value };
}

function symbolCell(symbol: string | null): Cell {
  return symbol === null ? { value: null, instead: "–" } : { value: symbol.toLowerCase() };
}

function warningsTable(
  t: Translator,
  warnings: Listed<ImportWarning>,
  symbols: ReadonlyMap<number, string | null>,
): Table {
  return {
    line: t("data.warnings.line"),
    ...moreOf(t, "warnings", warnings),
    columns: [
      { key: "import", label: t("data.column.import"), kind: "text" },
      { key: "number", label: t("data.column.number"), kind: "text" },
      { key: "symbol", label: t("data.column.symbol"), kind: "text" },
      { key: "date", label: t("data.column.date"), kind: "date" },
      { key: "finding", label: t("data.column.finding"), kind: "prose" },
      { key: "close_points", label: t("data.column.close"), kind: "level" },
      { key: "rule", label: t("data.column.rule"), kind: "text" },
    ],
    rows: warnings.rows.map((warning): Cell[] => {
      const { batchId, position, rule, date, close } = warning;
      return [
        { value: String(batchId), href: importHref(t, batchId) },
        { value: String(position + 1) },
        symbolCell(symbols.get(batchId) ?? null),
        date === null ? { value: null, instead: "–" } : { value: date },
        { value: findingCell(warning, t.locale) },
        close === null ? { value: null, instead: "–" } : { value: close },
        { value: rule },
      ];
    }),
  };
}

/** What an import found, beside its date; the name of the rule where another version of the almanac noted it. */
function findingCell(warning: ImportWarning, locale: Locale): string {
  const finding = readStoredFinding(warning);
  return finding === null ? warning.rule : findingTextBesideDate(finding, locale);
}

function revisionsTable(t: Translator, revisions: Listed<CloseRevision>): Table {
  return {
    line: t("data.revisions.line"),
    ...moreOf(t, "revisions", revisions),
    columns: [
      { key: "revision", label: t("data.column.revision"), kind: "text" },
      { key: "symbol", label: t("data.column.symbol"), kind: "text" },
      { key: "date", label: t("data.column.date"), kind: "date" },
      { key: "earlier_close_points", label: t("data.column.earlierClose"), kind: "level" },
      { key: "earlier_source", label: t("data.column.earlierSource"), kind: "prose" },
      { key: "present_close_points", label: t("data.column.presentClose"), kind: "level" },
      { key: "present_source", label: t("data.column.presentSource"), kind: "prose" },
      { key: "replaced_at_utc", label: t("data.column.finished"), kind: "time" },
      { key: "import", label: t("data.column.import"), kind: "text" },
    ],
    rows: revisions.rows.map((revision) => revisionRow(t, revision)),
  };
}

function revisionRow(
  t: Translator,
  { symbol, date, earlier, present, validTo, ...ended }: CloseRevision,
): Cell[] {
  const { batchId, endedAt } = ended;
  return [
    { value: String(validTo) },
    { value: symbol.toLowerCase() },
    { value: date },
    ...closeCells(t, earlier),
    ...closeCells(t, present),
    { value: endedAt },
    batchId === null
      ? { value: null, instead: "–" }
      : { value: String(batchId), href: importHref(t, batchId) },
  ];
}

function closeCells(t: Translator, close: RevisedClose | null): Cell[] {
  if (close === null)
    return [
      { value: null, instead: t("data.revisions.gone") },
      { value: null, instead: "–" },
    ];
  return [{ value: close.close }, { value: close.source[t.locale] }];
}
