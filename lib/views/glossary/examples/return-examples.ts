import { quantileSorted } from "d3-array";
import { presetRange } from "@/lib/analytics/preset-range";
import { recordClose } from "@/lib/analytics/returns/levels";
import { type PeriodReturn, periodReturn } from "@/lib/analytics/returns/period-return";
import { toDateRange } from "@/lib/analytics/to-date-range";
import {
  formatCount,
  formatDate,
  formatLevel,
  formatPercent,
  formatPoints,
  formatShortDay,
} from "@/lib/format/format";
import type { DayRange } from "@/lib/series/series";
import { isWhole, yearBars } from "@/lib/views/annual/annual-bars";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { latestYears } from "@/lib/views/tech/tech-day";
import { DEFAULT_WINDOW } from "@/lib/views/volatility/rolling-choice";
import { rollingHistory } from "@/lib/views/volatility/rolling-history";
import { changeValues, type Example, type ExampleContext, nameOf } from "./example-context";

const lastDay = ({ record: { series } }: ExampleContext) => series.days.at(-1) ?? 0;

function periodOf({ record }: ExampleContext, range: DayRange | null): PeriodReturn | null {
  return range && periodReturn(record.series, range.from, range.to);
}

/** An example of a change between two closes. */
function changeExample(
  key: "price-return" | "ytd" | "qtd" | "mtd" | "simple-return",
  rangeOf: (context: ExampleContext) => DayRange | null,
): Example {
  return (context) => {
    const period = periodOf(context, rangeOf(context));
    return period && context.t(`term.${key}.example`, changeValues(context, period.from, period.to));
  };
}

/** The last two closes; `null` for fewer. */
function lastTwo({ record: { series } }: ExampleContext): DayRange | null {
  const [from, to] = series.days.slice(-2);
  return from === undefined || to === undefined ? null : { from, to };
}

const preset =
  (name: "1Y" | "5Y" | "YTD") =>
  (context: ExampleContext): DayRange | null =>
    presetRange(context.record.series, name, lastDay(context));

const logReturn: Example = (context) => {
  const period = periodOf(context, lastTwo(context));
  if (period === null) return null;
  const value = formatPercent(Math.log(period.to.close / period.from.close), context.t.locale, {
    sign: true,
  });
  return context.t("term.log-return.example", { ...changeValues(context, period.from, period.to), value });
};

const wholeYears = ({ record }: ExampleContext) => yearBars(annualRows(record)).filter(isWhole);

const annualChange: Example = (context) => {
  const year = wholeYears(context).at(-1);
  if (year === undefined) return null;
  const values = changeValues(context, year.from, year.to);
  return context.t("term.annual-change.example", { ...values, year: String(year.year) });
};

const rebasedExample: Example = (context) => {
  const period = periodOf(context, preset("5Y")(context));
  if (period === null) return null;
  const value = formatLevel((100 * period.to.close) / period.from.close);
  return context.t("term.rebased.example", { ...changeValues(context, period.from, period.to), value });
};

const outperformance: Example = (context) => {
  const { t, records } = context;
  const found = latestYears(records);
  const told = found?.markets.find(({ ahead }) => ahead !== null);
  if (!found?.tech.year || !told?.year) return null;
  const written = (change: number) => formatPercent(change, t.locale, { sign: true });
  return t("term.outperformance.example", {
    ...{ name: nameOf(context, found.tech.record), market: nameOf(context, told.record) },
    to: formatShortDay(found.tech.year.to.day, t.locale),
    ...{ own: written(found.tech.year.change), other: written(told.year.change) },
    points: formatPoints(told.ahead),
  });
};

const rollingWindow: Example = (context) => {
  const { t, record } = context;
  const window = DEFAULT_WINDOW.volatility;
  const history = rollingHistory(record, { figure: "volatility", window });
  return (
    history &&
    t("term.rolling-window.example", {
      name: nameOf(context, record),
      ...{ sessions: window, to: formatShortDay(history.last.day, t.locale) },
      value: formatPercent(history.last.value, t.locale),
    })
  );
};

const FEWEST_YEARS = 10;

const percentile: Example = (context) => {
  const { t, record } = context;
  const sorted = wholeYears(context)
    .map(({ change }) => change)
    .sort((one, other) => one - other);
  if (sorted.length < FEWEST_YEARS) return null;
  const written = (rank: number) =>
    formatPercent(quantileSorted(sorted, rank) ?? null, t.locale, { sign: true });
  return t("term.percentile.example", {
    ...{ name: nameOf(context, record), count: formatCount(sorted.length) },
    ...{ low: written(0.1), middle: written(0.5) },
  });
};

const recordExample: Example = (context) => {
  const { t, record } = context;
  const found = recordClose(record.series);
  if (found === null) return null;
  const to = formatShortDay(found.day, t.locale);
  return t("term.record-close.example", {
    name: nameOf(context, record),
    close: formatLevel(found.close),
    to,
  });
};

const intraday: Example = (context) => {
  const { t, record } = context;
  const highs = record.turningPoints.filter(
    ({ basis, kind }) => basis === "intraday" && kind === "intraday-high",
  );
  const high = highs.toSorted((one, other) => other.level - one.level)[0];
  const found = recordClose(record.series);
  if (high === undefined || found === null) return null;
  return t("term.intraday.example", {
    ...{ name: nameOf(context, record), high: formatLevel(high.level) },
    ...{ day: formatDate(high.date, t.locale), close: formatLevel(found.close) },
  });
};

const percentagePoint: Example = (context) => {
  const { t } = context;
  const [before, last] = wholeYears(context).slice(-2);
  if (before === undefined || last === undefined) return null;
  const written = (change: number) => formatPercent(change, t.locale, { sign: true });
  return t("term.percentage-point.example", {
    ...{ name: nameOf(context, context.record), year: String(last.year), previous: String(before.year) },
    ...{ change: written(last.change), other: written(before.change) },
    points: formatPoints((last.change - before.change) * 100),
  });
};

/** An index made up to reckon with: its level a year ago and today, and the dividends between, in points. */
const MADE_UP = { from: 20_000, to: 21_000, dividends: 600 } as const;

const totalReturn: Example = ({ t }) => {
  const { from, to, dividends } = MADE_UP;
  const written = (level: number) => formatPercent(level / from - 1, t.locale, { sign: true });
  return t("term.total-return.example", {
    ...{ from: formatCount(from), to: formatCount(to), dividends: formatCount(dividends) },
    ...{ change: written(to + dividends), price: written(to) },
  });
};

/** Examples of returns, by term. */
export const RETURN_EXAMPLES = {
  "price-return": changeExample("price-return", preset("1Y")),
  "total-return": totalReturn,
  "simple-return": changeExample("simple-return", lastTwo),
  "log-return": logReturn,
  "annual-change": annualChange,
  ytd: changeExample("ytd", preset("YTD")),
  qtd: changeExample("qtd", (context) => toDateRange(context.record.series, "quarter", lastDay(context))),
  mtd: changeExample("mtd", (context) => toDateRange(context.record.series, "month", lastDay(context))),
  rebased: rebasedExample,
  outperformance,
  "percentage-point": percentagePoint,
  "rolling-window": rollingWindow,
  percentile,
  "record-close": recordExample,
  intraday,
} as const satisfies Readonly<Record<string, Example>>;
