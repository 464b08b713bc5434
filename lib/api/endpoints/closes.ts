import { DAY, oneOf, POINTS } from "@/lib/api/answer-field";
import { askedRange, reportRange } from "@/lib/api/asked-range";
import { listEndpoint } from "@/lib/api/endpoint";
import { heldDays, OF_INDEX, ofIndex, ownRecord } from "@/lib/api/of-index";
import { at } from "@/lib/series/at";
import { calendarPeriods } from "@/lib/series/calendar-periods";
import { type DatedClose, datedClose } from "@/lib/series/dated-close";
import { isoFromDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { weekOf } from "@/lib/series/weekday";
import type { IntervalField } from "@/lib/url/field-choices";

interface HeldClose extends DatedClose {
  readonly isSession: boolean;
}

/** The positions of the last close of each week, month or year, or of every close. O(n). */
function lastPositions({ days }: Series, interval: IntervalField): number[] {
  if (interval === "month" || interval === "year") {
    return calendarPeriods(days, interval).flatMap(({ first, last }) => (first <= last ? [last] : []));
  }
  const positions = Array.from(days, (_, position) => position);
  if (interval === "day") return positions;
  return positions.filter(
    (position) =>
      position === days.length - 1 || weekOf(at(days, position + 1)) !== weekOf(at(days, position)),
  );
}

/** The closes of an index, oldest first: all, or the last one of each week, month or year. */
export const closes = listEndpoint<HeldClose>(
  {
    name: "closes",
    path: "/indices/{symbol}/closes",
    tag: "index",
    needs: "index",
    isOfCloses: true,
    fields: ["from", "to", "interval"],
    example: { from: "2008-01-01", to: "2008-12-31", interval: "month" },
  },
  {
    head: OF_INDEX,
    row: [
      ["date", "date", DAY("The day of the close."), ({ day }) => isoFromDay(day)],
      ["close", "close_points", POINTS("The close, as stored."), ({ close }) => close],
      [
        "coverage",
        "coverage",
        oneOf(["session", "sparse"])(
          "session: every session around it is held; sparse: a year-end or turning point by itself.",
        ),
        ({ isSession }) => (isSession ? "session" : "sparse"),
      ],
    ],
    keyOf: ({ day }) => isoFromDay(day),
    answer(input) {
      const record = ownRecord(input);
      if (record === null) return null;
      const { series } = record;
      const { from, to } = askedRange(input.state);
      const [first, last] = [positionOnOrAfter(series.days, from), positionOnOrBefore(series.days, to)];
      if (first > last) reportRange(input, heldDays(record), "allowed.heldClose");
      const rows = lastPositions(series, input.state.interval ?? "day")
        .filter((position) => position >= first && position <= last)
        .map((position): HeldClose => {
          const held = datedClose(series, position);
          return { ...held, isSession: isComplete(series, held.day, held.day) };
        });
      return { head: ofIndex(record), rows };
    },
  },
);
