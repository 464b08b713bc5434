import type { MessageKey } from "@/lib/i18n/messages";
import type { GlossaryTopic } from "@/lib/url/field-choices";
import type { PageName } from "@/lib/url/page-table";

interface TermRow {
  /** Its name in addresses, behind `term-`. */
  readonly id: string;
  readonly topic: GlossaryTopic;
  /** The message with its name, where a figure has it already; absent for `term.` and its id. */
  readonly name?: MessageKey;
  /** The message with its formula; absent for none. */
  readonly formula?: MessageKey;
  /** The pages that it is used on, the first of them most. */
  readonly pages: readonly PageName[];
}

/** The words of the almanac by topic, in the order of a lesson: what is built on stands before what is built. */
export const TERMS = [
  {
    id: "price-return",
    topic: "returns",
    formula: "term.price-return.formula",
    pages: ["returns", "overview"],
  },
  { id: "total-return", topic: "returns", pages: ["returns"] },
  { id: "simple-return", topic: "returns", formula: "term.simple-return.formula", pages: ["returns", "day"] },
  { id: "log-return", topic: "returns", formula: "term.log-return.formula", pages: ["volatility"] },
  { id: "annual-change", topic: "returns", formula: "term.annual-change.formula", pages: ["annual"] },
  { id: "ytd", topic: "returns", formula: "term.ytd.formula", pages: ["day", "overview"] },
  { id: "qtd", topic: "returns", formula: "term.qtd.formula", pages: ["day"] },
  { id: "mtd", topic: "returns", formula: "term.mtd.formula", pages: ["day"] },
  { id: "cagr", topic: "returns", formula: "risk.formula.cagr", pages: ["returns", "compare"] },
  { id: "rebased", topic: "returns", formula: "term.rebased.formula", pages: ["compare", "tech"] },
  { id: "outperformance", topic: "returns", formula: "term.outperformance.formula", pages: ["tech"] },
  { id: "percentage-point", topic: "returns", pages: ["tech"] },
  { id: "rolling-window", topic: "returns", formula: "term.rolling-window.formula", pages: ["volatility"] },
  {
    id: "percentile",
    topic: "returns",
    formula: "term.percentile.formula",
    pages: ["returns", "volatility"],
  },
  { id: "record-close", topic: "returns", pages: ["milestones", "overview"] },
  { id: "intraday", topic: "returns", pages: ["milestones", "disagreements"] },
  {
    id: "volatility",
    topic: "risk",
    name: "volatility.figure.volatility",
    formula: "risk.formula.volatility",
    pages: ["volatility"],
  },
  {
    id: "factsheet-volatility",
    topic: "risk",
    formula: "term.factsheet-volatility.formula",
    pages: ["volatility", "day"],
  },
  {
    id: "sharpe",
    topic: "risk",
    name: "volatility.figure.sharpe",
    formula: "risk.formula.sharpe",
    pages: ["volatility"],
  },
  {
    id: "sortino",
    topic: "risk",
    name: "volatility.figure.sortino",
    formula: "risk.formula.sortino",
    pages: ["volatility"],
  },
  {
    id: "omega",
    topic: "risk",
    name: "volatility.figure.omega",
    formula: "risk.formula.omega",
    pages: ["volatility"],
  },
  {
    id: "calmar",
    topic: "risk",
    name: "volatility.figure.calmar",
    formula: "risk.formula.calmar",
    pages: ["volatility"],
  },
  {
    id: "downside-deviation",
    topic: "risk",
    name: "volatility.figure.downsideDeviation",
    formula: "risk.formula.downsideDeviation",
    pages: ["volatility"],
  },
  {
    id: "max-drawdown",
    topic: "risk",
    name: "volatility.figure.maxDrawdown",
    formula: "risk.formula.maxDrawdown",
    pages: ["volatility", "drawdowns"],
  },
  {
    id: "ulcer",
    topic: "risk",
    name: "volatility.figure.ulcer",
    formula: "risk.formula.ulcer",
    pages: ["volatility"],
  },
  {
    id: "var",
    topic: "risk",
    name: "volatility.figure.var95",
    formula: "risk.formula.var95",
    pages: ["volatility"],
  },
  {
    id: "cvar",
    topic: "risk",
    name: "volatility.figure.cvar95",
    formula: "risk.formula.cvar95",
    pages: ["volatility"],
  },
  {
    id: "skew",
    topic: "risk",
    name: "volatility.figure.skew",
    formula: "risk.formula.skew",
    pages: ["volatility"],
  },
  {
    id: "kurtosis",
    topic: "risk",
    name: "volatility.figure.excessKurtosis",
    formula: "risk.formula.excessKurtosis",
    pages: ["volatility"],
  },
  { id: "correlation", topic: "risk", formula: "term.correlation.formula", pages: ["compare"] },
  { id: "normal-curve", topic: "risk", pages: ["returns"] },
  { id: "drawdown", topic: "falls", formula: "term.drawdown.formula", pages: ["drawdowns", "overview"] },
  { id: "peak", topic: "falls", pages: ["drawdowns"] },
  { id: "trough", topic: "falls", pages: ["drawdowns"] },
  { id: "recovery", topic: "falls", pages: ["drawdowns"] },
  { id: "underwater", topic: "falls", pages: ["drawdowns"] },
  { id: "episode", topic: "falls", pages: ["drawdowns", "falls"] },
  { id: "correction", topic: "falls", pages: ["drawdowns"] },
  { id: "bear-market", topic: "falls", pages: ["falls", "drawdowns"] },
  { id: "constituent", topic: "method", pages: ["facts"] },
  { id: "sub-index", topic: "method", pages: ["facts"] },
  {
    id: "market-capitalisation",
    topic: "method",
    formula: "term.market-capitalisation.formula",
    pages: ["methodology", "eligibility"],
  },
  {
    id: "free-float",
    topic: "method",
    formula: "term.free-float.formula",
    pages: ["methodology", "facts"],
  },
  {
    id: "free-float-factor",
    topic: "method",
    formula: "term.free-float-factor.formula",
    pages: ["methodology"],
  },
  { id: "weight", topic: "method", formula: "term.weight.formula", pages: ["methodology"] },
  { id: "cap", topic: "method", formula: "term.cap.formula", pages: ["methodology", "facts"] },
  { id: "cap-factor", topic: "method", formula: "term.cap-factor.formula", pages: ["methodology"] },
  { id: "divisor", topic: "method", formula: "term.divisor.formula", pages: ["methodology"] },
  { id: "chain-linking", topic: "method", formula: "term.chain-linking.formula", pages: ["methodology"] },
  { id: "base", topic: "method", pages: ["facts", "methodology"] },
  { id: "back-calculated", topic: "method", pages: ["facts", "compare"] },
  { id: "rebalancing", topic: "method", pages: ["facts"] },
  { id: "corporate-action", topic: "method", pages: ["methodology"] },
  { id: "h-share", topic: "method", pages: ["facts"] },
  { id: "red-chip", topic: "method", pages: ["facts"] },
  { id: "dissemination", topic: "method", pages: ["facts"] },
  { id: "turnover", topic: "market", pages: ["eligibility"] },
  {
    id: "market-coverage",
    topic: "market",
    formula: "term.market-coverage.formula",
    pages: ["facts", "disagreements"],
  },
  { id: "futures", topic: "market", pages: ["facts"] },
  { id: "multiplier", topic: "market", formula: "term.multiplier.formula", pages: ["facts"] },
  { id: "etf", topic: "market", pages: ["facts"] },
  { id: "stock-connect", topic: "market", pages: ["facts"] },
  { id: "southbound", topic: "market", pages: ["facts"] },
  { id: "session", topic: "data", pages: ["data"] },
  { id: "coverage", topic: "data", pages: ["data"] },
  { id: "sparse", topic: "data", pages: ["data"] },
  { id: "revision", topic: "data", pages: ["data"] },
  { id: "log-scale", topic: "data", pages: ["overview"] },
] as const satisfies readonly TermRow[];

export type TermId = (typeof TERMS)[number]["id"];

/** A term with what all of them have. */
export type Term = TermRow & { readonly id: TermId };
