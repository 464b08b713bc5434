import { formatShortDay, formatTickPercent, NOT_AVAILABLE } from "@/lib/format/format";
import { sentences } from "@/lib/i18n/sentences";
import type { Translator } from "@/lib/i18n/translator";
import type { Candidate } from "@/lib/methodology/eligibility/candidate";
import { TOP_SHARE } from "@/lib/methodology/eligibility/coverage";
import { LISTING_RULES } from "@/lib/methodology/eligibility/listing-history";
import type { Screened } from "@/lib/methodology/eligibility/screen";
import { isoFromDay } from "@/lib/series/day";
import { fieldChoices } from "@/lib/views/parts/choices";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { candidateCounts, DEFAULT_RULE, type Screening } from "./candidates-context";
import { leftOutText } from "./left-out";
import { problemWords } from "./problem-words";
import type { CandidateColumn } from "./read-candidates";
import { candidateName, isAfterReview, verdictReason } from "./verdict-words";

/** Every candidate with pass, or the rules that it fails, and the figures that decided. */
export function candidatesTable(context: ReferenceContext, screening: Screening): Section {
  const { t, state } = context;
  const { screened, rule, review } = screening;
  const build = (): Table => {
    const choices = fieldChoices(t, { page: "eligibility" }, state, {
      ...{ name: "rule", values: LISTING_RULES, byDefault: DEFAULT_RULE, current: rule },
      labelOf: (value) => t(`eligibility.rule.${value}`),
    });
    const line = t("eligibility.table.line", {
      mark: formatTickPercent(TOP_SHARE),
      review: formatShortDay(review, t.locale),
    });
    return {
      line: sentences(t.locale, line, leftOutText(t, screening)),
      choices: [choices],
      ...candidateRows(t, screening, screened.length),
    };
  };
  return section({ kind: "table", id: "candidates", title: countsTitle(t, screening), build });
}

/** How many pass, fail and cannot be told, and how many rows are refused. */
export function countsTitle(t: Translator, screening: Screening): string {
  return t("eligibility.table.title", candidateCounts(screening));
}

/** The first so many candidates as rows, in the columns of their table. */
export function candidateRows(t: Translator, screening: Screening, count: number): Table {
  return tableFrom(screening.screened.slice(0, count), columnsOf(t, screening));
}

function columnsOf(t: Translator, screening: Screening): ColumnOf<Screened>[] {
  const problem = (row: number, column: CandidateColumn) => problemNote(t, screening, row, column);
  const label = (name: ColumnLabel) => t(`eligibility.column.${name}`);
  const company = ({ candidate: { name } }: Screened, row: number) => candidateName(t, name, row);
  const reason = (each: Screened, row: number) => verdictReason(t, each, row, screening);
  const months = ({ months, candidate: { listing } }: Screened, row: number): Cell =>
    isAfterReview(listing, screening.review)
      ? { value: months, note: t("eligibility.afterReview") }
      : figureCell(t, months, problem(row, "listing"));
  return [
    [
      "company",
      label("company"),
      "text",
      (each, row) => withNote({ value: company(each, row) }, problem(row, "name")),
    ],
    ["verdict", label("verdict"), "prose", (each, row) => verdictCell(t, each, reason(each, row)), "key"],
    ["reason", label("reason"), "text", (each, row) => reason(each, row) || null, "files"],
    ...coverageColumns(t, "marketValue", "market_value", problem),
    ...coverageColumns(t, "turnover", "turnover", problem),
    ["months_listed", label("months"), "count", months],
    ["months_needed", label("needed"), "count", ({ leastMonths }) => leastMonths],
    ["listing_date", label("listed"), "date", ({ candidate }) => listingDate(candidate), "files"],
  ];
}

type ColumnLabel = "company" | "verdict" | "reason" | "months" | "needed" | "listed";
type Told = (row: number, column: CandidateColumn) => string;

/** Rank and what the larger ones comprise, which decides; in files what it makes with the candidate, and the amount. */
function coverageColumns(
  t: Translator,
  criterion: "marketValue" | "turnover",
  key: string,
  problem: Told,
): ColumnOf<Screened>[] {
  const what = t(`eligibility.column.${criterion}`);
  const label = (name: "amount" | "rank" | "before" | "through") => t(`eligibility.column.${name}`, { what });
  const rank = (each: Screened, row: number) => {
    const note = each[criterion] === null ? unrankedNote(t, each.candidate[criterion]) : "";
    return figureCell(t, each[criterion]?.rank ?? null, problem(row, criterion) || note);
  };
  return [
    [`${key}_rank`, label("rank"), "count", rank],
    [`${key}_covered_before_percent`, label("before"), "percent", (each) => each[criterion]?.before ?? null],
    [
      `${key}_covered_percent`,
      label("through"),
      "percent",
      (each) => each[criterion]?.through ?? null,
      "files",
    ],
    [`${key}_amount`, label("amount"), "level", ({ candidate }) => candidate[criterion], "files"],
  ];
}

/** Why an amount has no rank: it is not known, or that of all candidates is 0. */
function unrankedNote(t: Translator, amount: number | null): string {
  return t(amount === null ? "eligibility.notGiven" : "eligibility.zeroTotal");
}

/** A figure; where it is n/a, what is wrong with what the reader gave stands beside it. */
function figureCell({ locale }: Translator, value: number | null, problem: string): Cell {
  return problem === "" ? { value } : { value, instead: NOT_AVAILABLE[locale], note: problem };
}

function verdictCell(t: Translator, { verdict }: Screened, reason: string): Cell {
  if (verdict === "unknown") return figureCell(t, null, reason);
  return withNote({ value: t(`eligibility.verdict.${verdict}`) }, reason);
}

function withNote(cell: Cell, note: string): Cell {
  return note === "" ? cell : { ...cell, note };
}

function listingDate({ listing }: Candidate): string | null {
  return listing?.kind === "day" ? isoFromDay(listing.day) : null;
}

/** What is wrong with a cell that the reader gave, where something is. */
function problemNote(t: Translator, { problems }: Screening, row: number, column: CandidateColumn): string {
  const problem = problems.find((each) => each.row === row && each.column === column);
  return problem === undefined ? "" : problemWords(t, problem);
}
