import type { Periodicity } from "@/lib/series/series";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import { level, percent, wrap } from "./terminal-format";

type FigureName =
  | "cagr"
  | "volatility"
  | "volatilityFactsheet"
  | "sharpe"
  | "sortino"
  | "omega"
  | "calmar"
  | "ulcer"
  | "downsideDeviation"
  | "var95"
  | "cvar95"
  | "skew"
  | "excessKurtosis"
  | "maxDrawdown";

type Closes = Pick<TearSheetView, "periodicity" | "periodsPerYear">;

/** What one period of closes is called. */
export const PERIOD_NAMES: Readonly<Record<Periodicity, string>> = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  irregular: "period",
};

interface Figure {
  readonly label: string;
  readonly format: (value: number | null) => string;
  /** What it is computed from; `closes` says how far apart these are. */
  readonly basis: (closes: Closes) => string;
}

const FIGURES: Readonly<Record<FigureName, Figure>> = {
  cagr: { label: "CAGR", format: percent, basis: () => "calendar years" },
  volatility: { label: "volatility", format: percent, basis: annualised },
  volatilityFactsheet: {
    label: "factsheet volatility",
    format: percent,
    basis: () => "log returns of the last 12 months, ×√(their number)",
  },
  sharpe: { label: "Sharpe ratio", format: level, basis: annualisedRatio },
  sortino: { label: "Sortino ratio", format: level, basis: annualisedRatio },
  omega: { label: "Omega ratio", format: level, basis: ({ periodicity }) => `${periodicity}, threshold 0` },
  calmar: { label: "Calmar ratio", format: level, basis: () => "CAGR over maximum drawdown, of this range" },
  ulcer: { label: "ulcer index", format: level, basis: () => "percentage points, over all closes" },
  downsideDeviation: { label: "downside deviation", format: percent, basis: annualised },
  var95: { label: "value at risk 95 %", format: percent, basis: onePeriod },
  cvar95: { label: "conditional value at risk 95 %", format: percent, basis: onePeriod },
  skew: { label: "skew", format: level, basis: sampled },
  excessKurtosis: { label: "excess kurtosis", format: level, basis: sampled },
  maxDrawdown: { label: "maximum drawdown", format: percent, basis: () => "on closes, within the range" },
};

function annualised({ periodicity, periodsPerYear }: Closes): string {
  return periodsPerYear === null ? "annualised" : `annualised, ${periodicity}, ×√${periodsPerYear}`;
}

function annualisedRatio(closes: Closes): string {
  return `${annualised(closes)}, risk-free rate 0`;
}

function onePeriod({ periodicity }: Closes): string {
  return `historical, 1 ${PERIOD_NAMES[periodicity]}`;
}

function sampled({ periodicity }: Closes): string {
  return `${periodicity}, bias-corrected`;
}

const NAMES: readonly FigureName[] = [
  "cagr",
  "volatility",
  "volatilityFactsheet",
  "sharpe",
  "sortino",
  "omega",
  "calmar",
  "ulcer",
  "downsideDeviation",
  "var95",
  "cvar95",
  "skew",
  "excessKurtosis",
  "maxDrawdown",
];

/** The figures of a tear sheet: label, value, and what it is computed from. */
export function figureRows(sheet: TearSheetView): string[][] {
  return NAMES.map((name) => {
    const { label, format, basis } = FIGURES[name];
    return [label, format(sheet[name]), basis(sheet)];
  });
}

/** A warning that says why figures are `null`, in its parts. */
interface Missing {
  readonly labels: readonly string[];
  readonly reason: string;
}

/** Why figures are not available, by their labels, a paragraph a reason. */
export function missingLines({ warnings }: TearSheetView, width: number): string[] {
  return warnings.flatMap((text) => {
    const missing = missingOf(text);
    return missing === null ? [] : wrap(`n/a, ${missing.reason}: ${missing.labels.join(", ")}.`, width);
  });
}

/** The warnings that `missingLines` does not say. */
export function otherWarnings({ warnings }: TearSheetView): string[] {
  return warnings.filter((text) => missingOf(text) === null);
}

/** The peaks of the drawdowns that the warnings call at least as deep as stated. */
export function inexactPeaks({ warnings }: TearSheetView): ReadonlySet<string> {
  return new Set(
    warnings.flatMap((text) => /^drawdowns from ([\d, -]+): at least/.exec(text)?.[1]?.split(", ") ?? []),
  );
}

function missingOf(warning: string): Missing | null {
  const match = /^([\w, ]+): null, (.+)\.$/.exec(warning);
  if (match === null) return null;
  const [, names = "", reason = ""] = match;
  const labels = names.split(", ").map(labelOf);
  return labels.every((label) => label !== null) ? { labels, reason } : null;
}

function labelOf(name: string): string | null {
  if (name === "bestDays") return "best days";
  if (name === "worstDays") return "worst days";
  const known = NAMES.find((each) => each === name);
  return known === undefined ? null : FIGURES[known].label;
}
