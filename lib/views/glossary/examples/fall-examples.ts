import { drawdownAt } from "@/lib/analytics/drawdowns/drawdown-at";
import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { underwater } from "@/lib/analytics/drawdowns/underwater";
import {
  formatCount,
  formatLevel,
  formatPercent,
  formatShortDay,
  formatSpan,
  formatTickPercent,
} from "@/lib/format/format";
import { datedClose } from "@/lib/series/dated-close";
import { episodesOf, LISTED_DEPTH } from "@/lib/views/parts/episode-rows";
import { type Example, type ExampleContext, nameOf } from "./example-context";

/** The depth from which a fall is called a bear market. */
const BEAR_DEPTH = 0.2;

/** An example of the deepest fall that has a page; `null` where there is none. */
function ofDeepest(say: (context: ExampleContext, worst: DrawdownEpisode) => string | null): Example {
  return (context) => {
    const [worst] = episodesOf(context.record);
    return worst === undefined || worst.depth > -LISTED_DEPTH ? null : say(context, worst);
  };
}

const drawdown: Example = (context) => {
  const { t, record } = context;
  const { day, close } = datedClose(record.series, record.series.days.length - 1);
  const found = drawdownAt(record.series, day);
  if (found === null) return null;
  return t("term.drawdown.example", {
    ...{ name: nameOf(context, record), to: formatShortDay(day, t.locale), close: formatLevel(close) },
    high: formatLevel(found.peak.close),
    value: formatPercent(close / found.peak.close - 1, t.locale, { sign: true }),
  });
};

const peak = ofDeepest((context, { peak: { day, close } }) => {
  const { t, record } = context;
  const values = { close: formatLevel(close), day: formatShortDay(day, t.locale) };
  return t("term.peak.example", { ...values, name: nameOf(context, record) });
});

const trough = ofDeepest((context, { trough: { day, close }, depth }) => {
  const { t, record } = context;
  const values = { close: formatLevel(close), day: formatShortDay(day, t.locale) };
  const fall = formatPercent(depth, t.locale, { sign: true });
  return t("term.trough.example", { ...values, name: nameOf(context, record), depth: fall });
});

const recovery = ofDeepest((context, worst) => {
  const { t, record } = context;
  if (worst.recovery === null) return null;
  return t("term.recovery.example", {
    ...{ name: nameOf(context, record), day: formatShortDay(worst.recovery.day, t.locale) },
    days: formatSpan(worst.days.total, t.locale),
  });
});

const under: Example = (context) => {
  const { t, record } = context;
  const depths = underwater(record.series);
  const share = depths.filter((depth) => depth < 0).length / depths.length;
  return t("term.underwater.example", {
    name: nameOf(context, record),
    share: formatPercent(share, t.locale),
  });
};

/** How many falls are at least so deep, and not so deep as `below`. */
function countOf({ record }: ExampleContext, least: number, below = Number.POSITIVE_INFINITY): string {
  return formatCount(episodesOf(record).filter(({ depth }) => -depth >= least && -depth < below).length);
}

/** Examples of falls, by term. */
export const FALL_EXAMPLES = {
  drawdown,
  peak,
  trough,
  recovery,
  underwater: under,
  episode: (context) =>
    context.t("term.episode.example", {
      ...{ name: nameOf(context, context.record), count: countOf(context, LISTED_DEPTH) },
      minimum: formatTickPercent(LISTED_DEPTH),
    }),
  correction: (context) =>
    context.t("term.correction.example", {
      ...{ name: nameOf(context, context.record), count: countOf(context, LISTED_DEPTH, BEAR_DEPTH) },
    }),
  "bear-market": (context) =>
    context.t("term.bear-market.example", {
      ...{ name: nameOf(context, context.record), count: countOf(context, BEAR_DEPTH) },
    }),
} as const satisfies Readonly<Record<string, Example>>;
