import { type AnswerField, DAY, FRACTION, oneOf, POINTS, TEXT, WHOLE } from "@/lib/api/answer-field";
import { objectEndpoint } from "@/lib/api/endpoint";
import { ownRecord } from "@/lib/api/of-index";
import type { IndexRecord } from "@/lib/reference/records";
import { dayFromIso, isoFromDay } from "@/lib/series/day";
import { type DayFacts, dayFacts } from "@/lib/views/day/day-facts";
import { type DayPeriod, outcomeTo } from "@/lib/views/day/day-periods";
import { neighboursOf } from "@/lib/views/day/neighbours";

interface Bulletin extends ReturnType<typeof neighboursOf> {
  readonly record: IndexRecord;
  readonly day: number;
  /** `null` for a day without a close. */
  readonly facts: DayFacts | null;
}

const PERIODS = [
  ["weekToDate", "week_to_date", "week", "the week"],
  ["monthToDate", "month_to_date", "month", "the month"],
  ["quarterToDate", "quarter_to_date", "quarter", "the quarter"],
  ["yearToDate", "year_to_date", "YTD", "the year"],
  ["oneMonth", "1_month", "1M", "1 month"],
  ["threeMonths", "3_months", "3M", "3 months"],
  ["sixMonths", "6_months", "6M", "6 months"],
  ["oneYear", "1_year", "1Y", "1 year"],
  ["threeYears", "3_years", "3Y", "3 years"],
  ["fiveYears", "5_years", "5Y", "5 years"],
  ["tenYears", "10_years", "10Y", "10 years"],
  ["twentyYears", "20_years", "20Y", "20 years"],
] as const satisfies ReadonlyArray<readonly [string, string, DayPeriod, string]>;

const RETURNS = PERIODS.map(
  ([name, key, period, words]): AnswerField<Bulletin> => [
    name,
    `change_${key}_percent`,
    FRACTION.orNull(`The change over ${words} up to the day.`),
    ({ record, day, facts }) =>
      facts === null ? null : (outcomeTo(record.series, period, day).period?.change ?? null),
  ],
);

const OF_DAY: ReadonlyArray<AnswerField<Bulletin>> = [
  ["symbol", "symbol", TEXT("The index, upper case."), ({ record }) => record.profile.symbol],
  ["currency", "currency", TEXT("The currency of its closes."), ({ record }) => record.profile.currency],
  ["date", "date", DAY("The day."), ({ day }) => isoFromDay(day)],
  [
    "close",
    "close_points",
    POINTS.orNull("Its close; null, as all that follows from it, for a day without one."),
    ({ facts }) => facts?.close ?? null,
  ],
  [
    "change",
    "change_percent",
    FRACTION.orNull("From the session before."),
    ({ facts }) => facts?.change ?? null,
  ],
  [
    "changePoints",
    "change_points",
    POINTS.orNull("The same in points."),
    ({ facts }) => facts?.changePoints ?? null,
  ],
  [
    "previousDate",
    "previous_date",
    DAY.orNull("The day of the close held before it."),
    ({ previous }) => previous && isoFromDay(previous.day),
  ],
  [
    "previousClose",
    "previous_close_points",
    POINTS.orNull("That close."),
    ({ previous }) => previous?.close ?? null,
  ],
  [
    "nextDate",
    "next_date",
    DAY.orNull("The day of the close held after it."),
    ({ next }) => next && isoFromDay(next.day),
  ],
  ["nextClose", "next_close_points", POINTS.orNull("That close."), ({ next }) => next?.close ?? null],
];

const STANDING: ReadonlyArray<AnswerField<Bulletin>> = [
  [
    "rank",
    "rank",
    WHOLE.orNull("Its place among the moves of all days held."),
    ({ facts }) => facts?.rank?.rank ?? null,
  ],
  [
    "rankSide",
    "rank_side",
    oneOf(["worst", "best"]).orNull("Which end it is counted from."),
    ({ facts }) => facts?.rank?.side ?? null,
  ],
  ["rankOf", "rank_of", WHOLE.orNull("How many moves there are."), ({ facts }) => facts?.rank?.moves ?? null],
  [
    "yearHigh",
    "high_52_weeks_points",
    POINTS.orNull("The highest close of 52 weeks."),
    ({ facts }) => facts?.year?.high.close ?? null,
  ],
  [
    "yearLow",
    "low_52_weeks_points",
    POINTS.orNull("The lowest close of 52 weeks."),
    ({ facts }) => facts?.year?.low.close ?? null,
  ],
  [
    "drawdown",
    "drawdown_percent",
    FRACTION.orNull("Below the highest close up to the day."),
    ({ facts }) => facts?.below.drawdown ?? null,
  ],
  [
    "peakDate",
    "peak_date",
    DAY.orNull("The day of that highest close."),
    ({ facts }) => facts && isoFromDay(facts.below.peak.day),
  ],
  [
    "volatilityFactsheet",
    "volatility_factsheet_percent",
    FRACTION.orNull("Of 12 months to the day, as the publisher's factsheets count it."),
    ({ facts }) => facts?.volatility.value ?? null,
  ],
];

/** The bulletin of a day; without a close of its own, the closes on either side. */
export const day = objectEndpoint<Bulletin>(
  {
    name: "day",
    path: "/indices/{symbol}/day/{date}",
    tag: "index",
    needs: "index",
    isOfCloses: true,
    fields: [],
    example: {},
  },
  {
    row: [...OF_DAY, ...RETURNS, ...STANDING],
    answer(input) {
      const record = ownRecord(input);
      const asked = dayFromIso(input.date);
      if (record === null || asked === null) return null;
      const facts = dayFacts(record.series, asked);
      const beside = neighboursOf(record.series, asked);
      const isWithin = facts !== null || (beside.previous !== null && beside.next !== null);
      return isWithin ? { record, day: asked, facts, ...beside } : null;
    },
  },
);
