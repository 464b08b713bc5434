import type { IndexRecord } from "@/lib/reference/records";
import { isComplete } from "@/lib/series/is-complete";
import type { DayRange } from "@/lib/series/series";
import { RISK_SPANS } from "@/lib/url/field-choices";
import type { AddressProblem, ViewState } from "@/lib/url/view-state";
import { commonPreset } from "@/lib/views/compare/compare-ranges";

export type SpanName = (typeof RISK_SPANS)[number];

/** A span of the address, and the days that it stands for. */
export interface RiskSpan {
  readonly name: SpanName;
  readonly range: DayRange;
  /** It is not everything held, but everything of which each session is. */
  readonly isCut: boolean;
}

const DEFAULT_SPAN: SpanName = "5y";

/**
 * The spans over which some indices can be measured side by side, the same days for each, shortest first; the longest is
 * the common range, or of it what lies where each has every session.
 */
export function riskSpans(records: readonly IndexRecord[]): RiskSpan[] {
  return RISK_SPANS.flatMap((name): RiskSpan[] => {
    const range = commonPreset(records, name);
    if (range === null || range.from >= range.to) return [];
    if (name !== "max") return [{ name, range, isCut: false }];
    const stretch = everySession(records);
    const isHeld = records.every(({ series }) => isComplete(series, range.from, range.to));
    return stretch === null || isHeld
      ? [{ name, range, isCut: false }]
      : [{ name, range: stretch, isCut: true }];
  });
}

/** The days on which each index has every session; `null` where there are none. */
function everySession(records: readonly IndexRecord[]): DayRange | null {
  const stretches = records.map(({ series }) => series.complete);
  const from = Math.max(...stretches.map((stretch) => stretch?.from ?? Number.POSITIVE_INFINITY));
  const to = Math.min(...stretches.map((stretch) => stretch?.to ?? Number.NEGATIVE_INFINITY));
  return from < to ? { from, to } : null;
}

/** The span that a state asks for, 5 years by default; one that is not there is reported, and the longest up to it taken. */
export function chosenSpan(
  spans: readonly RiskSpan[],
  { span }: ViewState,
  report: (problem: AddressProblem) => void,
): RiskSpan | null {
  const wanted = span ?? DEFAULT_SPAN;
  const found = spans.find(({ name }) => name === wanted);
  if (found !== undefined) return found;
  if (span !== undefined) {
    report({ parameter: "span", found: span, expected: spans.map(({ name }) => name).join(", ") || "—" });
  }
  const order = (name: SpanName) => RISK_SPANS.indexOf(name);
  return spans.findLast(({ name }) => order(name) < order(wanted)) ?? spans[0] ?? null;
}

/** A state with a span of the address; the default leaves it. */
export function withSpan(state: ViewState, name: SpanName): ViewState {
  const { span: _span, ...others } = state;
  return name === DEFAULT_SPAN ? others : { ...others, span: name };
}
