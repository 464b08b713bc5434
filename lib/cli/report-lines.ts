import type { Finding } from "@/lib/findings/finding";
import { findingLines, findingText } from "@/lib/findings/finding-text";
import { terminal } from "@/lib/i18n/messages/terminal";
import type { ImportReport } from "@/lib/ingest/import-report";
import type { UpdateReport } from "@/lib/ingest/update-report";
import { printable } from "@/lib/text/shown-text";

const MOST_WARNINGS = 20;

/** What became of a file, in one line. */
export function reportLine(name: string, report: ImportReport): string {
  const { status, symbol, seconds } = report;
  const counts = terminal.counts(report, warningCount(report));
  const text = terminal.report(terminal.status[status], status === "refused" ? null : { symbol, counts });
  return `${name}: ${text} ${terminal.seconds(seconds)}`;
}

/**
 * The faults of a file as `file:line: reason`, how many more there are and up to which line it was read, and the options
 * that make a choice it leaves open.
 */
export function faultLines(
  name: string,
  faults: readonly Finding[],
  rest: { readonly more: number; readonly readTo: number | null },
): string[] {
  const leaves = (rule: Finding["rule"]) => faults.some((fault) => fault.rule === rule);
  return [
    ...findingLines(name, faults, rest, "en"),
    ...(leaves("ambiguous-dates") ? [`${name}: ${terminal.addDateOrder}`] : []),
    ...(leaves("ambiguous-numbers") ? [`${name}: ${terminal.addDecimalMark}`] : []),
  ];
}

/** The first 20 warnings of a file as `file:line: reason`, and how many more there are. */
export function warningLines(name: string, report: ImportReport): string[] {
  const shown = report.warnings.slice(0, MOST_WARNINGS);
  const more = warningCount(report) - shown.length;
  const lines = findingLines(name, shown, { more: 0, readTo: null }, "en");
  return more > 0 ? [...lines, `${name}: ${terminal.moreWarnings(more)}`] : lines;
}

const READING_FAILURES: Readonly<Record<string, string>> = {
  ENOENT: terminal.noSuchFile,
  ENOTDIR: terminal.noSuchFile,
  EACCES: terminal.notPermitted,
  EPERM: terminal.notPermitted,
  ENAMETOOLONG: terminal.nameTooLong,
  EISDIR: terminal.isFolder,
};

/** Why a file cannot be read, by what the system says of it; printable. */
export function unreadableReason(error: unknown): string {
  if (!(error instanceof Error)) return printable(terminal.unreadable(String(error)));
  const known = "code" in error ? READING_FAILURES[String(error.code)] : undefined;
  return known ?? printable(terminal.unreadable(error.message));
}

/** What became of the update of an index, in one line. */
export function updateLine(report: UpdateReport): string {
  const { symbol, status, reason, provisional, lastDate } = report;
  if (status === "failed" || status === "not-provided") return reason ?? terminal.updated.cannot(symbol);
  const done =
    status === "up-to-date"
      ? terminal.updated.upToDate(lastDate)
      : terminal.updated.stored(report, status === "checked");
  const left = provisional === null ? "" : terminal.updated.leftOut(provisional.date, provisional.text);
  return `${symbol}: ${done}${left}`;
}

/** What looks wrong in the new closes, and what was not used, one line each. */
export function updateNotes({ symbol, warnings, passedOver }: UpdateReport): string[] {
  const texts = warnings.map((warning) => findingText(warning, "en"));
  return [...passedOver, ...texts].map((text) => `${symbol}: ${text}`);
}

function warningCount({ warnings, moreWarnings }: ImportReport): number {
  return Object.values(moreWarnings).reduce((sum, more) => sum + more, warnings.length);
}
