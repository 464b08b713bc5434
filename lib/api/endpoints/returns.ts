import { holdingReturns } from "@/lib/analytics/holding/holding-returns";
import type { DatedFigure } from "@/lib/analytics/risk/figure-history";
import { DAY, FRACTION, WHOLE } from "@/lib/api/answer-field";
import { listEndpoint } from "@/lib/api/endpoint";
import { OF_INDEX, ofIndex, ownRecord } from "@/lib/api/of-index";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { heldYears, summariesOf } from "@/lib/views/returns/held-years";

/** What every session's start of holding an index for some years brought a year, oldest start first. */
export const returns = listEndpoint<DatedFigure>(
  {
    name: "returns",
    path: "/indices/{symbol}/returns",
    tag: "index",
    needs: "index",
    isOfCloses: true,
    fields: ["hold"],
    example: { hold: "10" },
  },
  {
    head: {
      ...OF_INDEX,
      years: WHOLE.orNull("How long each start was held; null where nothing could be held for a year.")
        .schema,
      starts: WHOLE("How many starts there were; they overlap.").schema,
      worst: FRACTION.orNull("The worst return a year of all starts.").schema,
      tenth: FRACTION.orNull("A tenth of the starts did worse.").schema,
      middle: FRACTION.orNull("Half of the starts did worse.").schema,
      ninetieth: FRACTION.orNull("A tenth of the starts did better.").schema,
      best: FRACTION.orNull("The best return a year of all starts.").schema,
      losing: FRACTION.orNull("The share of starts that ended below their own close.").schema,
    },
    row: [
      ["start", "start_date", DAY("The session that it was held from."), ({ day }) => isoFromDay(day)],
      [
        "yearly",
        "yearly_percent",
        FRACTION("Its return a year: end close over start close to the power of 1 / years, less 1."),
        ({ value }) => value,
      ],
    ],
    keyOf: ({ day }) => isoFromDay(day),
    answer(input) {
      const record = ownRecord(input);
      if (record === null) return null;
      const summaries = summariesOf(record);
      const years = heldYears(input, summaries.length);
      const found = summaries.find((summary) => summary.years === years);
      const head = {
        ...ofIndex(record),
        years: found?.years ?? null,
        starts: found?.starts ?? 0,
        worst: found?.worst.yearly ?? null,
        tenth: found?.tenth ?? null,
        middle: found?.middle ?? null,
        ninetieth: found?.ninetieth ?? null,
        best: found?.best.yearly ?? null,
        losing: found?.losing ?? null,
      };
      if (found === undefined) return { head, rows: [] };
      const { days, values } = holdingReturns(record.series, years);
      return { head, rows: Array.from(days, (day, position) => ({ day, value: at(values, position) })) };
    },
  },
);
