import { DAY, FRACTION, MONTH, POINTS, YES_OR_NO } from "@/lib/api/answer-field";
import { listEndpoint } from "@/lib/api/endpoint";
import { OF_INDEX, ofIndex, ownRecord } from "@/lib/api/of-index";
import { isoFromDay, isoMonthFromDay } from "@/lib/series/day";
import { type SeasonPeriod, seasonsOf } from "@/lib/views/monthly/seasons";

/** The months of an index, oldest first, those without a close included. */
export const monthly = listEndpoint<SeasonPeriod>(
  {
    name: "monthly",
    path: "/indices/{symbol}/monthly",
    tag: "index",
    needs: "index",
    isOfCloses: true,
    fields: ["from", "to"],
    example: { from: "2007-12-31", to: "2008-12-31" },
  },
  {
    head: OF_INDEX,
    row: [
      ["month", "month", MONTH("The calendar month."), ({ start }) => isoMonthFromDay(start)],
      ["date", "date", DAY.orNull("The day of its last close."), ({ last }) => last && isoFromDay(last.day)],
      ["close", "close_points", POINTS.orNull("Its last close."), ({ last }) => last?.close ?? null],
      [
        "change",
        "change_percent",
        FRACTION.orNull("Month-end close over month-end close, less 1."),
        ({ change }) => change,
      ],
      [
        "partial",
        "partial",
        YES_OR_NO("Cut off: the first month, the running one, or one whose end has no close."),
        ({ partial }) => partial,
      ],
    ],
    keyOf: ({ start }) => isoMonthFromDay(start),
    answer(input) {
      const record = ownRecord(input);
      return record && { head: ofIndex(record), rows: seasonsOf({ ...input, record }).periods };
    },
  },
);
