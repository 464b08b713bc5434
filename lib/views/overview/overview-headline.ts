import { presetRange } from "@/lib/analytics/preset-range";
import { recordClose } from "@/lib/analytics/returns/levels";
import { formatDay, formatLevel, formatPercent } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { DatedClose } from "@/lib/series/dated-close";
import { yearOfDay } from "@/lib/series/day";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { changeProse } from "@/lib/views/parts/change-prose";
import { directionOf, indexName, type ViewContext } from "@/lib/views/parts/context";
import { type Stretch, stretchOf, yearlyRate } from "@/lib/views/parts/period-rows";

/** The year that the last close ends, or its year to that day with the last full year before it. */
function yearValues({ record, t }: ViewContext, { day }: DatedClose) {
  const whole = annualRows(record).findLast(({ computed }) => computed.change !== null && !computed.partial);
  const ended = whole?.computed.day === day ? whole.computed : null;
  const before = ended === null ? (whole?.computed ?? null) : null;
  const range = presetRange(record.series, "YTD", day);
  const change = ended?.change ?? (range && stretchOf(record, range)?.change) ?? null;
  return {
    span: change === null ? "none" : ended !== null ? "whole" : "running",
    direction: directionOf(change),
    change: formatPercent(change && Math.abs(change), t.locale),
    year: String(yearOfDay(day)),
    before: before === null ? "none" : directionOf(before.change),
    beforeChange: formatPercent(before?.change ?? null, t.locale, { sign: true }),
    beforeYear: String(before?.year),
  };
}

/** The overview's sentence for the whole history: where the index stood at its last close, and how its year went. */
export function standingHeadline(context: ViewContext, last: DatedClose): Prose {
  const { record, t } = context;
  return t.rich("overview.headline", {
    name: indexName(context),
    close: formatLevel(last.close),
    date: formatDay(last.day, t.locale),
    ...yearValues(context, last),
    record: (recordClose(record.series)?.close ?? last.close) > last.close ? "below" : "at",
  });
}

/** The overview's sentence for a range: what the index did between its first and last close there. */
export function rangeHeadline(context: ViewContext, stretch: Stretch): Prose {
  const { t } = context;
  const rate = yearlyRate(stretch);
  return t.rich("overview.headlineRange", {
    name: indexName(context),
    from: formatDay(stretch.from.day, t.locale),
    to: formatDay(stretch.to.day, t.locale),
    direction: directionOf(stretch.change),
    change: formatPercent(Math.abs(stretch.change), t.locale),
    fromClose: formatLevel(stretch.from.close),
    toClose: formatLevel(stretch.to.close),
    cagr: rate === null ? "none" : "some",
    cagrText: changeProse(t, rate),
  });
}
