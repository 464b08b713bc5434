import { findingLines } from "@/lib/findings/finding-text";
import { formatCount } from "@/lib/format/format";
import type { ImportReport } from "@/lib/ingest/import-report";

const MOST_WARNINGS = 20;

const STATUS = {
  stored: "stored",
  "already-stored": "already stored",
  checked: "would be stored",
  refused: "not stored",
} as const;

/** What became of a file, in one line. */
export function reportLine(name: string, report: ImportReport): string {
  const { status, symbol, seconds } = report;
  const where = symbol === null ? "" : ` in ${symbol}`;
  return `${name}: ${STATUS[status]}${status === "refused" ? "" : `${where}: ${countsOf(report)}`} (${seconds.toFixed(1)} s)`;
}

/** The faults of a file as `file:line: reason`, with the options that make a choice it leaves open. */
export function faultLines(name: string, { faults, moreFaults, readTo }: ImportReport): string[] {
  const lines = findingLines(name, faults, { more: moreFaults, readTo }, "en");
  const leaves = (rule: string) => faults.some((fault) => fault.rule === rule);
  if (leaves("ambiguous-dates")) lines.push(`${name}: add --date-order DMY or --date-order MDY`);
  if (leaves("ambiguous-numbers")) lines.push(`${name}: add --decimal-mark . or --decimal-mark ,`);
  return lines;
}

/** The first 20 warnings of a file as `file:line: reason`, and how many more there are. */
export function warningLines(name: string, { warnings, moreWarnings }: ImportReport): string[] {
  const shown = warnings.slice(0, MOST_WARNINGS);
  const lines = findingLines(name, shown, { more: 0, readTo: null }, "en");
  const more = warningCount({ warnings, moreWarnings }) - shown.length;
  if (more > 0) lines.push(`${name}: ${plural(more, "more warning")}, with --json all of those listed`);
  return lines;
}

function countsOf(report: ImportReport): string {
  const { inserted, changed, unchanged, kept, refused } = report;
  const counts = Object.entries({ inserted, changed, unchanged, kept, refused });
  const warnings = plural(warningCount(report), "warning");
  return `${[...counts.map(([name, count]) => `${formatCount(count)} ${name}`), warnings].join(", ")}`;
}

function warningCount({ warnings, moreWarnings }: Pick<ImportReport, "warnings" | "moreWarnings">): number {
  return Object.values(moreWarnings).reduce((sum, more) => sum + more, warnings.length);
}

function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
