import type { DatedFigure } from "@/lib/analytics/risk/figure-history";
import { DAY, FRACTION, WHOLE } from "@/lib/api/answer-field";
import { rowsInRange } from "@/lib/api/asked-range";
import { listEndpoint } from "@/lib/api/endpoint";
import { OF_INDEX, ofIndex, ownRecord } from "@/lib/api/of-index";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { DEFAULT_WINDOW } from "@/lib/views/volatility/rolling-choice";
import { rollingHistory } from "@/lib/views/volatility/rolling-history";

/** The rolling volatility of an index, oldest first, with what all its windows say of the last one. */
export const volatility = listEndpoint<DatedFigure>(
  {
    name: "volatility",
    path: "/indices/{symbol}/volatility",
    tag: "index",
    needs: "index",
    isOfCloses: true,
    fields: ["from", "to", "window"],
    example: { window: "252", from: "2008-01-01", to: "2008-12-31" },
  },
  {
    head: {
      ...OF_INDEX,
      window: WHOLE("Sessions of each window.").schema,
      tenth: FRACTION.orNull("A tenth of all windows held were calmer; null where none is.").schema,
      middle: FRACTION.orNull("The middle of all windows.").schema,
      ninetieth: FRACTION.orNull("A tenth of all windows were wilder.").schema,
      rank: FRACTION.orNull("The share of all windows at or below the last one.").schema,
    },
    row: [
      ["date", "date", DAY("The last session of the window."), ({ day }) => isoFromDay(day)],
      [
        "volatility",
        "volatility_percent",
        FRACTION("Standard deviation of the window's daily changes × √252."),
        ({ value }) => value,
      ],
    ],
    keyOf: ({ day }) => isoFromDay(day),
    answer(input) {
      const record = ownRecord(input);
      if (record === null) return null;
      const window = input.state.window ?? DEFAULT_WINDOW.volatility;
      const history = rollingHistory(record, { figure: "volatility", window });
      const { days, values } = history?.figure ?? { days: new Int32Array(0), values: new Float64Array(0) };
      const rows = Array.from(days, (day, position) => ({ day, value: at(values, position) }));
      const head = {
        ...ofIndex(record),
        window: Number(window),
        tenth: history?.band.low ?? null,
        middle: history?.band.middle ?? null,
        ninetieth: history?.band.high ?? null,
        rank: history?.rank ?? null,
      };
      return { head, rows: rowsInRange(input, rows) };
    },
  },
);
