import { maxIndex, minIndex } from "d3-array";
import {
  type DatedFigure,
  type MiddleBand,
  middleBand,
  separatedPeaks,
  shareAtOrBelow,
} from "@/lib/analytics/risk/figure-history";
import type { RollingFigure } from "@/lib/analytics/risk/rolling-figure";
import { rollingVolatility } from "@/lib/analytics/risk/rolling-volatility";
import { factsheetVolatility } from "@/lib/analytics/risk/volatility";
import {
  formatDay,
  formatDayTick,
  formatMonth,
  formatPercent,
  formatShortDay,
  formatTickPercent,
} from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { rollingPlot } from "@/lib/plot/rolling-plot";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import type { DayRange } from "@/lib/series/series";
import { SESSION_WINDOWS } from "@/lib/url/fields";
import { fieldChoices } from "@/lib/views/parts/choices";
import { addressSymbol, indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { zoomOf } from "@/lib/views/parts/level-plate";
import { section, tiles } from "@/lib/views/parts/section";
import { shownRange } from "@/lib/views/parts/shown-range";
import { tableFrom } from "@/lib/views/parts/table-from";
import { plainTile } from "@/lib/views/parts/tile";
import type { Choice, Section, Table, Tile, View } from "@/lib/views/parts/view";
import { decadesSection, riskSection, yearsSection } from "./volatility-tables";

const DEFAULT_WINDOW = "252";
const MOST_PEAKS = 6;
const PEAKS_APART_DAYS = 730;

/** A rolling volatility with what its own history says of it; the figure has at least one value. */
interface History {
  readonly windowSessions: number;
  readonly figure: RollingFigure;
  readonly band: MiddleBand;
  readonly last: DatedFigure;
  readonly highest: DatedFigure;
  readonly lowest: DatedFigure;
  /** The share of all days at or below the last value. */
  readonly rank: number;
}

function historyOf({ record, state }: ViewContext): History | null {
  const windowSessions = Number(state.window ?? DEFAULT_WINDOW);
  const figure = rollingVolatility(record.series, windowSessions);
  const band = middleBand(figure);
  if (band === null) return null;
  const valueAt = (position: number) => ({
    day: at(figure.days, position),
    value: at(figure.values, position),
  });
  const last = valueAt(figure.values.length - 1);
  const [highest, lowest] = [valueAt(maxIndex(figure.values)), valueAt(minIndex(figure.values))];
  const rank = shareAtOrBelow(figure.values, last.value) ?? 0;
  return { windowSessions, figure, band, last, highest, lowest, rank };
}

function headlineOf(context: ViewContext, history: History | null): Prose {
  const { t, state } = context;
  const name = indexName(context);
  if (history === null)
    return t.rich("volatility.headlineNone", { name, window: state.window ?? DEFAULT_WINDOW });
  const { windowSessions, last, rank, highest, figure } = history;
  return t.rich("volatility.headline", {
    name,
    window: windowSessions,
    last: formatPercent(last.value, t.locale),
    day: formatDay(last.day, t.locale),
    rank: formatPercent(rank, t.locale),
    since: formatDay(at(figure.days, 0), t.locale),
    highest: formatPercent(highest.value, t.locale),
    peak: formatDay(highest.day, t.locale),
  });
}

function tilesOf({ t, record }: ViewContext, { last, rank, band, highest, lowest }: History): Tile[] {
  const percent = (value: number | null) => formatPercent(value, t.locale);
  const tileOf = (key: "now" | "highest" | "lowest", { day, value }: DatedFigure) =>
    plainTile(t(`volatility.tile.${key}`), percent(value), formatShortDay(day, t.locale));
  const factsheet = factsheetVolatility(record.series, last.day);
  return [
    tileOf("now", last),
    plainTile(t("volatility.tile.rank"), percent(rank), t("volatility.tile.rankNote")),
    plainTile(
      t("volatility.tile.middle"),
      percent(band.middle),
      t("volatility.tile.band", { low: percent(band.low), high: percent(band.high) }),
    ),
    tileOf("highest", highest),
    tileOf("lowest", lowest),
    plainTile(t("volatility.tile.factsheet"), percent(factsheet.value), t("volatility.tile.factsheetNote")),
  ];
}

function windowChoices({ t, record, state }: ViewContext): Choice[] {
  const place = { page: "volatility", symbol: addressSymbol(record) } as const;
  return fieldChoices(t, place, state, {
    ...{ name: "window", values: SESSION_WINDOWS, byDefault: DEFAULT_WINDOW },
    current: state.window ?? DEFAULT_WINDOW,
    labelOf: (sessions) => t("volatility.window", { sessions }),
  });
}

/** The values from a close to another, both included; all of them where none lies between. */
function within({ days, values }: RollingFigure, { from, to }: DayRange): RollingFigure {
  const [first, last] = [positionOnOrAfter(days, from), positionOnOrBefore(days, to)];
  return first > last
    ? { days, values }
    : { days: days.subarray(first, last + 1), values: values.subarray(first, last + 1) };
}

function rollingSection(context: ViewContext, history: History, range: DayRange): Section {
  const { t, record, state } = context;
  const { windowSessions, band, highest } = history;
  const place = { page: "volatility", symbol: addressSymbol(record) } as const;
  const build = () => {
    const shown = within(history.figure, range);
    const marks = separatedPeaks(shown, MOST_PEAKS, PEAKS_APART_DAYS).map(({ day, value }) => ({
      ...{ day, value, side: "above" as const, label: formatMonth(day, t.locale) },
      title: t("volatility.peak", { day: formatDay(day, t.locale), value: formatPercent(value, t.locale) }),
      href: daysHref(context, day, windowSessions),
    }));
    return {
      caption: t("volatility.rolling.caption", {
        window: windowSessions,
        low: formatPercent(band.low, t.locale),
        high: formatPercent(band.high, t.locale),
      }),
      description: t("volatility.rolling.description", {
        name: indexName(context),
        window: windowSessions,
        highest: formatPercent(highest.value, t.locale),
        peak: formatDay(highest.day, t.locale),
      }),
      plot: rollingPlot({
        ...{ ...shown, band, marks },
        label: indexName(context),
        bandLabel: t("volatility.rolling.band"),
        formatPercent: formatTickPercent,
        formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
      }),
      choices: [windowChoices(context)],
      zoom: zoomOf(t.locale, place, state),
    };
  };
  return section({
    kind: "plot",
    id: "rolling",
    title: t("volatility.rolling.title"),
    tableId: "rolling",
    build,
  });
}

// A window of sessions lies in about that many days.
const DAYS_PER_SESSION = 365.25 / 252;

/** The days of the window that ends with a peak. */
function daysHref({ t, record }: ViewContext, day: number, windowSessions: number): string {
  const from = isoFromDay(day - Math.round(windowSessions * DAYS_PER_SESSION));
  return indexHref(t, record, { page: "overview" }, { from, to: isoFromDay(day) });
}

/** Every value, for files. */
function rollingTable({ t }: ViewContext, { figure, windowSessions, band }: History): Section {
  const build = (): Table =>
    tableFrom(figure.days, [
      ["date", t("column.date"), "date", (day) => isoFromDay(day)],
      [
        `volatility_${windowSessions}_sessions_percent`,
        t("column.volatility"),
        "percent",
        (_, position) => at(figure.values, position),
      ],
      ["middle_low_percent", t("volatility.column.low"), "percent", () => band.low],
      ["middle_high_percent", t("volatility.column.high"), "percent", () => band.high],
    ]);
  return section({
    kind: "table",
    id: "rolling",
    title: t("volatility.rolling.title"),
    filesOnly: true,
    build,
  });
}

/**
 * How wild an index is and was: volatility over a window of sessions above the band of its middle, its rank in its own
 * history, volatility by year and decade, and the risk figures of each span. The picture shows the state's range; ranks
 * and bands are of everything held. `null` without closes.
 */
export function volatilityView(context: ViewContext): View | null {
  const { record, state, t, report } = context;
  if (record.series.days.length === 0) return null;
  const history = historyOf(context);
  const end = at(record.series.days, record.series.days.length - 1);
  const shown = shownRange(record.series, state, end, report);
  const headline = headlineOf(context, history);
  const rolling =
    history === null
      ? []
      : [
          tiles(() => tilesOf(context, history)),
          rollingSection(context, history, { from: shown.base, to: shown.to }),
        ];
  return {
    title: t("volatility.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    sections: [
      ...rolling,
      riskSection(context),
      yearsSection(context),
      decadesSection(context),
      ...(history === null ? [] : [rollingTable(context, history)]),
      indexDefinition(t, record, ["volatility"], () => [
        { term: t("volatility.definition.band"), text: t("volatility.definition.bandText") },
        { term: t("volatility.definition.factsheet"), text: t("volatility.definition.factsheetText") },
        { term: t("volatility.definition.risk"), text: t("volatility.definition.riskText") },
      ]),
    ],
    shown,
  };
}
