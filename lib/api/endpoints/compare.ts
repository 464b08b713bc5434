import { cagrOverVolatility } from "@/lib/analytics/risk/ratios";
import { DAY, FRACTION, NUMBER, POINTS, TEXT, YES_OR_NO } from "@/lib/api/answer-field";
import { listEndpoint } from "@/lib/api/endpoint";
import { translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay } from "@/lib/series/day";
import { counted } from "@/lib/views/compare/compare-context";
import { comparedRange, daysUsed } from "@/lib/views/compare/compare-ranges";
import { type Stretched, stretchedOver } from "@/lib/views/parts/period-rows";

type Row = Stretched & { readonly record: IndexRecord };

/** Indices side by side over one range, in their own currencies or all in one. */
export const compare = listEndpoint<Row>(
  {
    name: "compare",
    path: "/compare",
    tag: "together",
    needs: "compared",
    isOfCloses: true,
    fields: ["symbols", "from", "to", "currency"],
    example: { symbols: "hsi,spx", from: "2008-12-31", to: "2018-12-31" },
  },
  {
    head: {
      from: DAY.orNull("The first day of the range; null where the indices have no day in common.").schema,
      to: DAY.orNull("Its last day.").schema,
    },
    row: [
      ["symbol", "symbol", TEXT("The index."), ({ record }) => record.profile.symbol],
      [
        "currency",
        "currency",
        TEXT("What its closes are counted in."),
        ({ record }) => record.profile.currency,
      ],
      [
        "from",
        "from_date",
        DAY.orNull("The day of the close that stands for the start."),
        ({ stretch }) => stretch && isoFromDay(stretch.from.day),
      ],
      [
        "to",
        "to_date",
        DAY.orNull("The day of the close that stands for the end."),
        ({ stretch }) => stretch && isoFromDay(stretch.to.day),
      ],
      [
        "fromClose",
        "from_close_points",
        POINTS.orNull("The close then."),
        ({ stretch }) => stretch?.from.close ?? null,
      ],
      [
        "toClose",
        "to_close_points",
        POINTS.orNull("The close then."),
        ({ stretch }) => stretch?.to.close ?? null,
      ],
      [
        "return",
        "return_percent",
        FRACTION.orNull("To close over from close, less 1."),
        ({ stretch }) => stretch?.change ?? null,
      ],
      [
        "cagr",
        "cagr_percent",
        FRACTION.orNull("The same a calendar year; null under 360 days."),
        ({ stretch }) => stretch?.cagr ?? null,
      ],
      [
        "volatility",
        "volatility_percent",
        FRACTION.orNull("Of daily changes × √252; null where not every session is held."),
        ({ stretch }) => stretch?.volatility ?? null,
      ],
      [
        "maxDrawdown",
        "max_drawdown_percent",
        FRACTION.orNull("The deepest fall within the range."),
        ({ stretch }) => stretch?.maxDrawdown ?? null,
      ],
      [
        "maxDrawdownExact",
        "max_drawdown_exact",
        YES_OR_NO.orNull("Whether that is its depth; otherwise at least."),
        ({ stretch }) => stretch?.exactDrawdown ?? null,
      ],
      [
        "cagrOverVolatility",
        "cagr_over_volatility_ratio",
        NUMBER.orNull("The one over the other."),
        ({ stretch }) => stretch && cagrOverVolatility(stretch.cagr, stretch.volatility),
      ],
    ],
    isAscending: false,
    keyOf: ({ record }) => record.profile.symbol,
    answer(input) {
      const { records } = counted({ ...input, t: translator("en"), indices: [] });
      const range = comparedRange(records, input.state, input.report);
      const used = range && daysUsed(records, range);
      return {
        head: { from: used && isoFromDay(used.from), to: used && isoFromDay(used.to) },
        rows: range === null ? [] : records.map((record) => ({ record, ...stretchedOver(record, range) })),
      };
    },
  },
);
