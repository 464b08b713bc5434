import { formatPercent, formatShortDay, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { Candidate } from "@/lib/methodology/eligibility/candidate";
import { TOP_SHARE } from "@/lib/methodology/eligibility/coverage";
import { LISTING_RULES } from "@/lib/methodology/eligibility/listing-history";
import type { Criterion, Screened } from "@/lib/methodology/eligibility/screen";
import { isoFromDay } from "@/lib/series/day";
import { fieldChoices } from "@/lib/views/parts/choices";
import type { ReferenceContext } from "@/lib/views/parts/reference-context";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, tableFrom } from "@/lib/views/parts/table-from";
import type { Cell, Section, Table } from "@/lib/views/parts/view";
import { countOf, DEFAULT_RULE, type Screening } from "./candidates-context";
import { problemWords } from "./problem-words";
import type { CandidateColumn } from "./read-candidates";
import { verdictReason } from "./verdict-words";

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
    return { line, choices: [choices], ...tableFrom(screened, columnsOf(t, screening)) };
  };
  const title = t("eligibility.table.title", {
    ...{ pass: countOf(screened, "pass"), fail: countOf(screened, "fail") },
    unknown: countOf(screened, "unknown"),
  });
  return section({ kind: "table", id: "candidates", title, build });
}

function columnsOf(t: Translator, screening: Screening): ColumnOf<Screened>[] {
  const problem = (row: number, column: CandidateColumn) => problemNote(t, screening, row, column);
  const label = (name: Parameters<typeof columnLabel>[1]) => columnLabel(t, name);
  return [
    ["company", label("company"), "text", ({ candidate }, row) => nameCell(t, candidate, row)],
    ["verdict", label("verdict"), "text", (each) => verdictCell(t, each), "key"],
    ...amountColumns(t, "marketValue", "market_value", problem),
    ...amountColumns(t, "turnover", "turnover", problem),
    ["months_listed", label("months"), "count", (each, row) => monthsCell(t, each, problem(row, "listing"))],
    ["months_needed", label("needed"), "count", ({ leastMonths }) => leastMonths, "files"],
    ["listing_date", label("listed"), "date", ({ candidate }) => listingDate(candidate), "files"],
  ];
}

type ColumnLabel = "company" | "verdict" | "marketValue" | "turnover" | "months" | "needed" | "listed";
type AmountLabel = "amount" | "rank" | "through";

function columnLabel(t: Translator, name: ColumnLabel): string {
  return t(`eligibility.column.${name}`);
}

/** On the page what the larger ones comprise, which decides; in files rank and amount too. */
function amountColumns(
  t: Translator,
  criterion: "marketValue" | "turnover",
  key: string,
  problem: (row: number, column: CandidateColumn) => string,
): ColumnOf<Screened>[] {
  const what = columnLabel(t, criterion);
  const label = (name: AmountLabel) => t(`eligibility.column.${name}`, { what });
  return [
    [
      `${key}_covered_before_percent`,
      label("through"),
      "percent",
      (each, row) => coverageCell(t, each, criterion, problem(row, criterion)),
    ],
    [`${key}_rank`, label("rank"), "count", (each) => each[criterion]?.rank ?? null, "files"],
    [`${key}_amount`, label("amount"), "level", ({ candidate }) => candidate[criterion], "files"],
  ];
}

function nameCell(t: Translator, { name }: Candidate, row: number): Cell {
  return { value: name === "" ? t("eligibility.row", { row: row + 1 }) : name };
}

function verdictCell(t: Translator, screened: Screened): Cell {
  const note = verdictReason(t, screened);
  const { verdict } = screened;
  if (verdict === "unknown") return { value: null, note };
  return { value: t(`eligibility.verdict.${verdict}`), ...(note === "" ? {} : { note }) };
}

function coverageCell(
  t: Translator,
  screened: Screened,
  criterion: Exclude<Criterion, "listing">,
  problem: string,
): Cell {
  const coverage = screened[criterion];
  if (coverage === null) return { value: null, note: problem || t("eligibility.notGiven") };
  const { before, rank, through } = coverage;
  return {
    value: before,
    note: t("eligibility.rankNote", { rank, through: formatPercent(through, t.locale) }),
  };
}

function monthsCell(t: Translator, { months, leastMonths }: Screened, problem: string): Cell {
  if (months === null) return { value: null, note: problem || t("eligibility.notGiven") };
  if (leastMonths === null) return { value: months };
  return { value: months, note: t("eligibility.needed", { least: leastMonths }) };
}

function listingDate({ listing }: Candidate): string | null {
  return listing?.kind === "day" ? isoFromDay(listing.day) : null;
}

/** What is wrong with a cell that the reader gave, where something is. */
function problemNote(t: Translator, { problems }: Screening, row: number, column: CandidateColumn): string {
  const problem = problems.find((each) => each.row === row && each.column === column);
  return problem === undefined ? "" : problemWords(t, problem);
}
