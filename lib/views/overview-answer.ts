import { changeBetween } from "@/lib/analytics/change-between";
import { recordClose } from "@/lib/analytics/record-close";
import { formatDay, formatLevel, formatPercent } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import { at } from "@/lib/series/at";
import { sliceSeries } from "@/lib/series/slice-series";
import type { AsOf } from "./as-of";
import { directionOf, indexName, type ViewContext } from "./context";
import type { Stretch } from "./period-rows";

function recordValues({ record, t }: ViewContext, { day, close }: AsOf) {
  const highest = recordClose(sliceSeries(record.series, at(record.series.days, 0), day));
  const below = highest !== null && highest.close > close;
  return {
    record: below ? "below" : "at",
    gap: below ? formatPercent(-changeBetween(highest.close, close), t.locale) : "",
    recordClose: below ? formatLevel(highest.close) : "",
    recordDate: below ? formatDay(highest.day, t.locale) : "",
  };
}

/** The overview's sentence for the whole history: where the index stood at its last year-end or close. */
export function standingAnswer(context: ViewContext, end: AsOf): Prose {
  const { record, t } = context;
  const { series, annualCloses } = record;
  const values = {
    name: indexName(context),
    close: formatLevel(end.close),
    ...recordValues(context, end),
  };
  if (end.year === null) {
    return t.rich("overview.answerDay", { ...values, date: formatDay(end.day, t.locale) });
  }
  const before = annualCloses.find((item) => item.year === (end.year ?? 0) - 1);
  const change = before === undefined ? null : changeBetween(before.close, end.close);
  const last = series.days.length - 1;
  const later = at(series.days, last) > end.day;
  return t.rich("overview.answer", {
    ...values,
    year: String(end.year),
    direction: directionOf(change),
    change: formatPercent(change === null ? null : Math.abs(change), t.locale),
    latest: later ? "later" : "none",
    latestClose: formatLevel(at(series.closes, last)),
    latestDate: formatDay(at(series.days, last), t.locale),
  });
}

/** The overview's sentence for a range: what the index did between its first and last close there. */
export function rangeAnswer(context: ViewContext, stretch: Stretch): Prose {
  const { t } = context;
  return t.rich("overview.answerRange", {
    name: indexName(context),
    from: formatDay(stretch.from.day, t.locale),
    to: formatDay(stretch.to.day, t.locale),
    direction: directionOf(stretch.change),
    change: formatPercent(Math.abs(stretch.change), t.locale),
    fromClose: formatLevel(stretch.from.close),
    toClose: formatLevel(stretch.to.close),
    cagr: stretch.cagr === null ? "none" : "some",
    cagrText: formatPercent(stretch.cagr, t.locale, { sign: true }),
  });
}
