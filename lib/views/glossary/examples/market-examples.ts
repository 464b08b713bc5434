import { extent } from "d3-array";
import { DAYS_PER_YEAR } from "@/lib/analytics/returns/cagr";
import {
  formatCount,
  formatDate,
  formatLevel,
  formatMonth,
  formatRatio,
  formatRoughDate,
  formatShortDay,
} from "@/lib/format/format";
import { datedClose } from "@/lib/series/dated-close";
import { dayFromIso } from "@/lib/series/day";
import { trackedValue } from "@/lib/views/tech/report-claims";
import { type Example, type ExampleContext, nameOf } from "./example-context";

const session: Example = (context) => {
  const { t, record } = context;
  const { complete } = record.series;
  const { sessionCount } = record.coverage;
  if (complete === null || complete.to <= complete.from) return null;
  const years = (complete.to - complete.from) / DAYS_PER_YEAR;
  return t("term.session.example", {
    ...{ name: nameOf(context, record), count: formatCount(sessionCount) },
    ...{ from: formatShortDay(complete.from, t.locale), to: formatShortDay(complete.to, t.locale) },
    yearly: formatCount((sessionCount - 1) / years),
  });
};

const HANG_SENG_CODE = "HSI";

/** The first of the futures on the Hang Seng Index, whose day is known to the day. */
function hangSengFuture({ facts }: ExampleContext) {
  return facts.contracts.find(({ code, launched }) => code === HANG_SENG_CODE && launched?.length === 10);
}

const futures: Example = (context) => {
  const launched = hangSengFuture(context)?.launched ?? null;
  if (launched === null) return null;
  return context.t("term.futures.example", { date: formatDate(launched, context.t.locale) });
};

const multiplier: Example = (context) => {
  const { t, record } = context;
  const points = hangSengFuture(context)?.multiplier ?? null;
  if (points === null || record.profile.symbol !== "HSI") return null;
  const { close } = datedClose(record.series, record.series.days.length - 1);
  return t("term.multiplier.example", {
    ...{ close: formatLevel(close), multiplier: points, value: formatCount(close * points) },
  });
};

// The year in which the sources that this almanac sets side by side were written; all count market value.
const COVERAGE_YEAR = "2024";

const marketCoverage: Example = ({ t, facts }) => {
  const stated = facts.coverage.filter(({ date }) => date?.startsWith(COVERAGE_YEAR));
  const [low, high] = extent(stated, ({ coveragePercent }) => coveragePercent);
  return low === undefined
    ? null
    : t("term.market-coverage.example", { low, high: high ?? low, year: COVERAGE_YEAR });
};

const etf: Example = ({ t, facts }) => {
  const count = trackedValue(facts, "products tracking the Hang Seng TECH Index");
  return count && t("term.etf.example", { count });
};

const southbound: Example = ({ t, facts }) => {
  const count = trackedValue(facts, "ETFs eligible for southbound trading");
  const own = trackedValue(facts, "of these on Hang Seng indexes");
  return count === null || own === null ? null : t("term.southbound.example", { count, own });
};

const stockConnect: Example = ({ t, facts }) => {
  const start = trackedValue(facts, "start of Stock Connect");
  const day = start === null ? null : dayFromIso(`${start}-01`);
  return day === null ? null : t("term.stock-connect.example", { date: formatMonth(day, t.locale) });
};

const coverage: Example = (context) => {
  const { t, record } = context;
  const { firstDate, lastDate, completeFrom } = record.coverage;
  if (firstDate === null || lastDate === null || completeFrom === null) return null;
  const written = (iso: string) => formatRoughDate(iso, t.locale);
  const dates = { from: written(firstDate), to: written(lastDate), complete: written(completeFrom) };
  return t("term.coverage.example", { ...dates, name: nameOf(context, record) });
};

const sparse: Example = (context) => {
  const { t, record } = context;
  const { completeFrom, sparseBefore } = record.coverage;
  if (completeFrom === null || sparseBefore === 0) return null;
  const values = { count: formatCount(sparseBefore), complete: formatRoughDate(completeFrom, t.locale) };
  return t("term.sparse.example", { ...values, name: nameOf(context, record) });
};

const logScale: Example = (context) => {
  const { t, record } = context;
  const { days } = record.series;
  const [from, to] = [datedClose(record.series, 0), datedClose(record.series, days.length - 1)];
  const doublings = Math.log2(to.close / from.close);
  if (doublings < 1) return null;
  return t("term.log-scale.example", {
    ...{ name: nameOf(context, record), fromClose: formatLevel(from.close), toClose: formatLevel(to.close) },
    ...{ times: formatCount(to.close / from.close), doublings: formatRatio(doublings) },
  });
};

/** Examples of the market, its products and the data, by term. */
export const MARKET_EXAMPLES = {
  session,
  "market-coverage": marketCoverage,
  futures,
  multiplier,
  etf,
  "stock-connect": stockConnect,
  southbound,
  coverage,
  sparse,
  "log-scale": logScale,
  revision: ({ t, revision }) => t("term.revision.example", { revision }),
} as const satisfies Readonly<Record<string, Example>>;
