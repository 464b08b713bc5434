import { type PeriodChange, periodChanges } from "@/lib/analytics/returns/period-changes";
import type { SeasonChange } from "@/lib/analytics/seasons/season-chance";
import type { IndexRecord } from "@/lib/reference/records";
import { civilFromDay, requireDay } from "@/lib/series/day";
import { paceOf, spacingMonths } from "@/lib/series/periodicity";
import { SEASONS } from "@/lib/url/field-choices";
import type { ViewContext } from "@/lib/views/parts/context";
import { oncePer } from "@/lib/views/parts/once";

const MONTHS_OF = { month: 1, quarter: 3 } as const;
const MONTHS_PER_YEAR = 12;

/** A month or quarter with its change, and which of its year it is: 0 for January or the first quarter. */
export interface SeasonPeriod extends PeriodChange {
  readonly year: number;
  readonly season: number;
}

/** The months or quarters that a state shows. */
export interface Seasons {
  readonly by: "month" | "quarter";
  /** Whether everything held is shown, and no range of it. */
  readonly isWhole: boolean;
  /** How many make a year. */
  readonly count: number;
  /** Ascending, those without a close included. */
  readonly periods: readonly SeasonPeriod[];
  /** The changes of those that are not cut off: what means, ranks and extremes are taken of. */
  readonly whole: ReadonlyArray<SeasonPeriod & SeasonChange>;
}

/** Every month or quarter of an index, the same for every state without a range. */
const allSeasons = {
  month: oncePer((record: IndexRecord) => seasonsIn(record, "month")),
  quarter: oncePer((record: IndexRecord) => seasonsIn(record, "quarter")),
};

function seasonsIn({ series }: IndexRecord, by: Seasons["by"]): Seasons {
  const periods = periodChanges(series, by).map((period) => {
    const { year, month } = civilFromDay(period.start);
    return { ...period, year, season: (month - 1) / MONTHS_OF[by] };
  });
  const count = MONTHS_PER_YEAR / MONTHS_OF[by];
  return { by, count, isWhole: true, periods, whole: periods.filter(isUncut) };
}

/** Every month of an index from its first close to its last, ascending, those without a close included. */
export function monthsOf(record: IndexRecord): readonly SeasonPeriod[] {
  return allSeasons.month(record).periods;
}

/** What closes so far apart can be told by: months and quarters, quarters alone, or nothing. */
export function seasonUnits({ series }: IndexRecord): ReadonlyArray<Seasons["by"]> {
  return SEASONS.filter((by) => spacingMonths(paceOf(series)) <= MONTHS_OF[by]);
}

/** What the state asks for; the first that there is, and a report, where the closes are further apart. */
function seasonUnit({
  record,
  state,
  report,
}: Pick<ViewContext, "record" | "state" | "report">): Seasons["by"] {
  const [first = "month", ...others] = seasonUnits(record);
  const asked = state.by ?? first;
  if (asked === first || others.includes(asked)) return asked;
  report({ parameter: "by", found: asked, expected: first });
  return first;
}

/**
 * The months or quarters that begin after the state's first day and not after its last: a range from year-end to
 * year-end has the years between. Where none does the range is reported, and all are shown.
 */
export function seasonsOf({
  record,
  state,
  report,
}: Pick<ViewContext, "record" | "state" | "report">): Seasons {
  const all = allSeasons[seasonUnit({ record, state, report })](record);
  if (state.from === undefined && state.to === undefined) return all;
  const from = state.from === undefined ? Number.NEGATIVE_INFINITY : requireDay(state.from);
  const to = state.to === undefined ? Number.POSITIVE_INFINITY : requireDay(state.to);
  const periods = all.periods.filter(({ start, end }) => end > from && start <= to);
  if (periods.length === all.periods.length) return all;
  if (periods.length > 0) return { ...all, isWhole: false, periods, whole: periods.filter(isUncut) };
  const parameter = state.from === undefined ? "to" : "from";
  report({
    parameter,
    found: state[parameter] ?? "",
    expected: { key: "allowed.monthRange" },
  });
  return all;
}

function isUncut(period: SeasonPeriod): period is SeasonPeriod & SeasonChange {
  return period.change !== null && !period.partial;
}
