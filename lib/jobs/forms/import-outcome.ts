import { type Finding, isFindingRule } from "@/lib/findings/finding";
import { findingText } from "@/lib/findings/finding-text";
import { formatCount } from "@/lib/format/format";
import type { Locale } from "@/lib/i18n/locale";
import { failuresOfProviders, formProblems, providerFailures } from "@/lib/i18n/messages/outcomes";
import { pageHref } from "@/lib/url/address";
import type { ImporterWords } from "./importer-words";

/** What a report says of a file that was imported, or of an index that was brought up to date. */
export interface ReportedLoad {
  readonly status: string;
  readonly file?: string;
  readonly symbol: string | null;
  readonly rowsRead?: number | null;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly kept: number;
  readonly refused?: number;
  readonly warnings: readonly Finding[];
  readonly faults?: readonly Finding[];
  readonly moreFaults?: number;
  readonly reason?: string | null;
  /** Why the providers that were asked gave nothing, by the names of ProviderFailure. */
  readonly failures?: readonly string[];
  readonly batchId: number | null;
}

/** What became of a form: a report each, and what went wrong beside them. */
export interface ImportOutcome {
  readonly imports: readonly ReportedLoad[];
  readonly updates: readonly ReportedLoad[];
  readonly problem: { readonly status: number; readonly detail: string } | null;
}

/** Findings in words, and how many more there are; the latter empty for none. */
export interface ShownFindings {
  readonly items: ReadonlyArray<{ readonly place: string; readonly text: string }>;
  readonly more: string;
}

/** A report in words. */
export interface ShownLoad {
  /** Its place among the reports, from 1: two files may have one name. */
  readonly place: number;
  readonly name: string;
  readonly status: string;
  readonly isRefused: boolean;
  /** Why it failed; empty where it did not, or its faults say so. */
  readonly reason: string;
  readonly counts: ReadonlyArray<{ readonly label: string; readonly value: string }>;
  readonly faults: ShownFindings;
  /** What was doubted, where no page of the load has it: a file that was only checked. */
  readonly warnings: ShownFindings;
  /** The page of the load; `null` where there is none. */
  readonly href: string | null;
}

/** An outcome in words. */
export interface ShownOutcome {
  readonly problem: string;
  readonly loads: readonly ShownLoad[];
}

const STATUSES = [
  "stored",
  "already-stored",
  "checked",
  "refused",
  "up-to-date",
  "not-provided",
  "failed",
] as const;
// As many as a report has faults.
const MOST_WARNINGS = 50;
// The reports say the faults of files that were refused, and why providers had nothing; the problem only repeats them.
const SAID_BY_REPORTS: ReadonlySet<number> = new Set([422, 502]);

/** What became of a form, in the reader's language. */
export function shownOutcome(
  { imports, updates, problem }: ImportOutcome,
  locale: Locale,
  words: ImporterWords,
): ShownOutcome {
  const loads = [...imports, ...updates];
  const isSaid = problem === null || (SAID_BY_REPORTS.has(problem.status) && loads.length > 0);
  return {
    problem: isSaid ? "" : problemWords(problem.status, problem.detail, locale),
    loads: loads.map((load, position) => ({ place: position + 1, ...shownLoad(load, locale, words) })),
  };
}

function shownLoad(load: ReportedLoad, locale: Locale, words: ImporterWords): Omit<ShownLoad, "place"> {
  const { status, file, symbol, warnings, reason, batchId } = load;
  const { faults = [], moreFaults = 0, failures = [] } = load;
  const doubts = status === "checked" ? warnings : [];
  const moreDoubts = Math.max(0, doubts.length - MOST_WARNINGS);
  const isRefused = status === "refused" || status === "failed";
  const known = STATUSES.find((each) => each === status);
  return {
    name: file ?? symbol ?? "",
    status: known === undefined ? status : words[`importer.outcome.${known}`],
    isRefused,
    // That no provider has an index, the status says.
    reason: status === "not-provided" ? "" : failureWords(failures, reason ?? "", locale),
    counts: isRefused || status === "not-provided" ? [] : countsOf(load, words),
    faults: shownFindings(faults, moreFaults, locale, words),
    warnings: shownFindings(doubts.slice(0, MOST_WARNINGS), moreDoubts, locale, words),
    href: batchId === null ? null : pageHref(locale, { page: "data" }, { batch: batchId }),
  };
}

function shownFindings(
  findings: readonly Finding[],
  more: number,
  locale: Locale,
  words: ImporterWords,
): ShownFindings {
  return {
    items: findings.map((finding) => ({
      place: finding.line === null ? "" : `${words["importer.outcome.line"]} ${finding.line}`,
      // The sentence names an option of the command; here is a field.
      text:
        finding.rule === "unknown-index"
          ? words["importer.outcome.unknownIndex"]
          : sentenceOf(finding, locale),
    })),
    more: more === 0 ? "" : `${words["importer.outcome.more"]}: ${formatCount(more)}`,
  };
}

/** A page that was loaded before the server was renewed may not know a rule: it is named. */
function sentenceOf(finding: Finding, locale: Locale): string {
  const { rule }: { readonly rule: string } = finding;
  return isFindingRule(rule) ? findingText(finding, locale) : rule;
}

/** Why no provider had the closes of an index; `english` where there are no words for it in the reader's language. */
function failureWords(failures: readonly string[], english: string, locale: Locale): string {
  if (locale === "en" || failures.length === 0) return english;
  const words: Readonly<Record<string, string>> = providerFailures;
  return failuresOfProviders(failures.map((each) => words[each] ?? each));
}

/** Why nothing came of a form; `english` where there are no words for it in the reader's language. */
function problemWords(status: number, english: string, locale: Locale): string {
  return locale === "en" ? english : (formProblems[status] ?? english);
}

function countsOf(load: ReportedLoad, words: ImporterWords): ShownLoad["counts"] {
  const { symbol, rowsRead, inserted, changed, unchanged, kept, refused, warnings } = load;
  const counts = [
    [words["data.column.read"], rowsRead],
    [words["data.column.inserted"], inserted],
    [words["data.column.changed"], changed],
    [words["data.column.unchanged"], unchanged],
    [words["data.column.kept"], kept],
    [words["data.column.refused"], refused],
    [words["data.column.warnings"], warnings.length],
  ] as const;
  return [
    ...(symbol === null ? [] : [{ label: words["data.column.symbol"], value: symbol.toLowerCase() }]),
    ...counts.flatMap(([label, count]) =>
      count === null || count === undefined ? [] : [{ label, value: formatCount(count) }],
    ),
  ];
}
