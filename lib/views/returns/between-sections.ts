import { formatDay, formatDayTick, formatLevel, formatTickLevel } from "@/lib/format/format";
import { type LevelMark, levelPlot } from "@/lib/plot/level-plot";
import type { IndexRecord } from "@/lib/reference/records";
import type { DatedClose } from "@/lib/series/dated-close";
import { isoFromDay, yearOfDay } from "@/lib/series/day";
import { sliceSeries } from "@/lib/series/slice-series";
import type { ViewState } from "@/lib/url/view-state";
import { defaultScale, presetLabel, stateChoice } from "@/lib/views/parts/choices";
import { closesTable } from "@/lib/views/parts/closes-table";
import type { Choice } from "@/lib/views/parts/content/links";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { addressSymbol, indexName, type ViewContext } from "@/lib/views/parts/context";
import { currencyName } from "@/lib/views/parts/counted-in";
import { episodesOf } from "@/lib/views/parts/episode-rows";
import { zoomOf } from "@/lib/views/parts/level-plate";
import { seriesWords } from "@/lib/views/parts/line-words";
import { section } from "@/lib/views/parts/section";
import { heldPreset, type ShownRange } from "@/lib/views/parts/shown-range";
import { turnsTitle } from "@/lib/views/parts/turns";
import type { Section } from "@/lib/views/parts/view";
import type { Outcome } from "./outcome";

const SPANS = ["1y", "3y", "5y", "10y", "20y", "max"] as const;
const MOST_PEAKS = 3;
const GREAT_FALL = 0.3;
// As tall as the table beside it.
const HEIGHT = 340;
/** Lines of a page with two of them and as many tables. */
export const MOST_POINTS = 600;

/** The level between the calculator's two days, where it was bought and what it is now; none without two closes. `counted`: the currency that closes are counted in where it is not the index's own. */
export function betweenSections(
  context: ViewContext,
  shown: ShownRange,
  outcome: Outcome | null,
  counted: string | null,
): Section[] {
  if (outcome === null) return [];
  const { t, record } = context;
  const { from, to } = outcome.stretch;
  const series = sliceSeries(record.series, from.day, to.day);
  const build = (): PlotPicture => {
    const scale = defaultScale(from.day, to.day);
    const day = (value: number) => formatDay(value, t.locale);
    return {
      caption: t("returns.between.caption", {
        scale,
        currency: record.profile.currency === null ? "none" : currencyName(t, record.profile.currency),
      }),
      description: t("returns.between.description", {
        name: indexName(context),
        ...{ from: day(from.day), fromClose: formatLevel(from.close) },
        ...{ to: day(to.day), toClose: formatLevel(to.close) },
      }),
      plot: levelPlot({
        ...{ series, scale, label: indexName(context), key: seriesWords(t, record, series), bands: [] },
        ...{ height: HEIGHT, mostPoints: MOST_POINTS },
        marks: [markOf(context, "in", from), markOf(context, "out", to)],
        formatLevel: formatTickLevel,
        formatDayTick: (tick, kind) => formatDayTick(tick, kind, t.locale),
      }),
      choices: [spanChoices(context, shown), peakChoices(context, shown)],
      zoom: zoomOf(t.locale, placeOf(record), context.state),
    };
  };
  const title = turnsTitle(t, series) ?? t("returns.between.title");
  return [
    section({ kind: "plot", id: "between", title, tableId: "closes", half: true, build }),
    closesTable(t, series, { counted }),
  ];
}

const placeOf = (record: IndexRecord) => ({ page: "returns", symbol: addressSymbol(record) }) as const;

function markOf({ t }: ViewContext, end: "in" | "out", { day, close }: DatedClose): LevelMark {
  const label = t(`returns.between.${end}`);
  const title = t("chart.named", {
    what: label,
    value: t("chart.pair", { one: formatDay(day, t.locale), other: formatLevel(close) }),
  });
  return { day, value: close, label, side: "above", title, href: null, own: true };
}

/** The same money over 1 to 20 years to the last close, and since the first. */
function spanChoices(context: ViewContext, shown: ShownRange): Choice[] {
  const { series } = context.record;
  const end = series.days.at(-1) ?? shown.to;
  return SPANS.flatMap((span) => {
    const range = heldPreset(series, span, end);
    if (range === null) return [];
    const isCurrent = range.from === shown.from && end === shown.to;
    return [startChoice(context, range.from, presetLabel(context.t, span), isCurrent)];
  });
}

/** The same money put in on the eve of the great falls. */
function peakChoices(context: ViewContext, shown: ShownRange): Choice[] {
  const { t, record } = context;
  const end = record.series.days.at(-1);
  const great = episodesOf(record).filter(({ depth }) => depth <= -GREAT_FALL);
  const days = great.slice(0, MOST_PEAKS).map(({ peak }) => peak.day);
  return days
    .sort((one, other) => one - other)
    .map((day) => {
      const label = t("returns.between.peak", { year: String(yearOfDay(day)) });
      return startChoice(context, day, label, day === shown.from && end === shown.to);
    });
}

function startChoice(context: ViewContext, day: number, label: string, current: boolean): Choice {
  const { t, record, state } = context;
  const { to: _to, price: _price, ...others } = state;
  const chosen: ViewState = { ...others, from: isoFromDay(day) };
  return stateChoice(t, placeOf(record), chosen, label, current);
}
