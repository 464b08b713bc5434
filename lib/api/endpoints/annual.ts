import { DAY, FRACTION, POINTS, WHOLE, YES_OR_NO } from "@/lib/api/answer-field";
import { listEndpoint } from "@/lib/api/endpoint";
import { OF_INDEX, ofIndex, ownRecord } from "@/lib/api/of-index";
import { isoFromDay } from "@/lib/series/day";
import type { AnnualRow } from "@/lib/views/annual/annual-rows";
import { shownYears } from "@/lib/views/annual/shown-years";

/** The years of an index, oldest first, as its annual table has them. */
export const annual = listEndpoint<AnnualRow>(
  {
    name: "annual",
    path: "/indices/{symbol}/annual",
    tag: "index",
    needs: "index",
    isOfCloses: true,
    fields: ["from", "to"],
    example: { from: "1999-12-31", to: "2009-12-31" },
  },
  {
    head: OF_INDEX,
    row: [
      ["year", "year", WHOLE("The calendar year."), ({ computed }) => computed.year],
      ["date", "date", DAY("The day of its last close."), ({ computed }) => isoFromDay(computed.day)],
      ["close", "close_points", POINTS("Its last close."), ({ computed }) => computed.close],
      [
        "changePoints",
        "change_points",
        POINTS.orNull("That close less the one of the year before."),
        ({ computed }) => computed.changePoints,
      ],
      [
        "change",
        "change_percent",
        FRACTION.orNull("Year-end close over year-end close, less 1."),
        ({ computed }) => computed.change,
      ],
      [
        "high",
        "high_points",
        POINTS.orNull(
          "The highest close of the year; null where not every session is held, as low, range and volatility.",
        ),
        ({ computed }) => computed.high?.close ?? null,
      ],
      [
        "low",
        "low_points",
        POINTS.orNull("The lowest close."),
        ({ computed }) => computed.low?.close ?? null,
      ],
      ["range", "range_percent", FRACTION.orNull("High over low, less 1."), ({ computed }) => computed.range],
      [
        "volatility",
        "volatility_percent",
        FRACTION.orNull("Of daily changes in the year, annualised by √252."),
        ({ computed }) => computed.volatility.value,
      ],
      [
        "partial",
        "partial",
        YES_OR_NO("Cut off: the first year, the running one, or one whose end has no close."),
        ({ computed }) => computed.partial,
      ],
      [
        "publishedChangePoints",
        "published_change_points",
        POINTS.orNull("The change as a source prints it, errors included."),
        ({ stated }) => stated?.published?.changePoints ?? null,
      ],
      [
        "publishedChange",
        "published_change_percent",
        FRACTION.orNull("The same as a fraction."),
        ({ stated }) => {
          const percent = stated?.published?.changePercent ?? null;
          return percent === null ? null : percent / 100;
        },
      ],
    ],
    keyOf: ({ computed }) => String(computed.year),
    answer(input) {
      const record = ownRecord(input);
      return record && { head: ofIndex(record), rows: shownYears({ ...input, record }) };
    },
  },
);
