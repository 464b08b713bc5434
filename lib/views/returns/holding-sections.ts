import { holdingReturns } from "@/lib/analytics/holding/holding-returns";
import type { HoldingSummary } from "@/lib/analytics/holding/holding-summary";
import { formatDay, formatDayTick, formatPercent, formatTickPercent } from "@/lib/format/format";
import { type FanLine, fanPlot } from "@/lib/plot/fan-plot";
import { rollingPlot } from "@/lib/plot/rolling-plot";
import { at } from "@/lib/series/at";
import { isoFromDay } from "@/lib/series/day";
import { HOLDING_YEARS } from "@/lib/url/field-choices";
import { fieldChoices } from "@/lib/views/parts/choices";
import type { Choice } from "@/lib/views/parts/content/links";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { addressSymbol, indexName, type ViewContext } from "@/lib/views/parts/context";
import { section, texts } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { MOST_POINTS } from "./between-sections";
import { DEFAULT_HOLD, heldYears, summariesOf } from "./held-years";

const OFFERED_HOLDS: readonly string[] = ["1", "3", "5", "10", "15", "20"];
const FAN = [
  ["worst", "down", "thin"],
  ["tenth", "soft", "thin"],
  ["ninetieth", "soft", "thin"],
  ["best", "up", "thin"],
  ["middle", "index", "thick"],
] as const satisfies ReadonlyArray<readonly [string, FanLine["tone"], FanLine["weight"]]>;

/**
 * What holding for 1 to 20 years brought a year over all starts, as a fan and a table, and by start date for the years
 * of the state's `hold`. A text with the reason where nothing could be held for a year.
 */
export function holdingSections(context: ViewContext): Section[] {
  const { t, record } = context;
  const summaries = summariesOf(record);
  if (summaries.length === 0) {
    const none = { event: null, text: t("returns.longer.none") };
    return [texts(() => ({ texts: [{ heading: t("returns.longer.title"), items: [none] }] }))];
  }
  const years = heldYears(context, summaries.length);
  return [
    ...(summaries.length > 1 ? [fanSection(context, summaries)] : []),
    holdingTable(context, summaries),
    startsSection(context, years, summaries.length),
    startsTable(context, years),
  ];
}

function fanSection(context: ViewContext, summaries: readonly HoldingSummary[]): Section {
  const { t } = context;
  const valuesOf = (id: (typeof FAN)[number][0]) =>
    summaries.map(({ [id]: value }) => (typeof value === "number" ? value : value.yearly));
  const ceiling = ceilingOf(summaries);
  const build = (): PlotPicture => ({
    caption: t("returns.longer.caption", {
      since: sinceText(context),
      cut: summaries.some(({ best }) => best.yearly > ceiling) ? "yes" : "no",
    }),
    description: t("returns.longer.description", { name: indexName(context), years: summaries.length }),
    plot: fanPlot({
      years: summaries.map(({ years }) => years),
      lines: FAN.map(([id, tone, weight]) => ({
        ...{ id, tone, weight },
        label: t(`returns.line.${id}`),
        values: valuesOf(id),
      })),
      ceiling,
      formatPercent: formatTickPercent,
      yearsTitle: t("returns.longer.axis"),
    }),
  });
  return section({ kind: "plot", id: "longer", title: t("returns.longer.title"), tableId: "holding", build });
}

const ROOM_OVER_MOST = 1.2;
const SETTLED_YEARS = 5;

/** Up to where the fan is drawn: over nine in ten starts of every time, and over the best of five years and more. */
function ceilingOf(summaries: readonly HoldingSummary[]): number {
  const settled = summaries.filter(({ years }) => years >= Math.min(SETTLED_YEARS, summaries.length));
  const most = [...summaries.map(({ ninetieth }) => ninetieth), ...settled.map(({ best }) => best.yearly)];
  return Math.max(...most) * ROOM_OVER_MOST;
}

function sinceText({ t, record }: ViewContext): string {
  const { complete } = record.series;
  return complete === null ? "" : formatDay(complete.from, t.locale);
}

function holdingTable({ t }: ViewContext, summaries: readonly HoldingSummary[]): Section {
  const build = () =>
    tableFrom(summaries, [
      ["years", t("returns.column.years"), "count", ({ years }) => years],
      ["starts", t("returns.column.starts"), "count", ({ starts }) => starts],
      ["worst_percent", t("returns.line.worst"), "change", ({ worst }) => worst.yearly],
      ["worst_from_date", t("column.from"), "date", ({ worst }) => isoFromDay(worst.from.day)],
      ["tenth_percent", t("returns.line.tenth"), "change", ({ tenth }) => tenth],
      ["middle_percent", t("returns.line.middle"), "change", ({ middle }) => middle, "key"],
      ["ninetieth_percent", t("returns.line.ninetieth"), "change", ({ ninetieth }) => ninetieth],
      ["best_percent", t("returns.line.best"), "change", ({ best }) => best.yearly],
      ["best_from_date", t("column.from"), "date", ({ best }) => isoFromDay(best.from.day)],
      ["losing_percent", t("returns.column.losing"), "percent", ({ losing }) => losing],
    ]);
  return section({
    kind: "table",
    id: "holding",
    title: t("returns.holding.title", { years: summaries.length }),
    build,
  });
}

function holdChoices({ t, record, state }: ViewContext, years: number, longest: number): Choice[] {
  const place = { page: "returns", symbol: addressSymbol(record) } as const;
  const current = HOLDING_YEARS.find((hold) => Number(hold) === years) ?? DEFAULT_HOLD;
  return fieldChoices(t, place, state, {
    ...{ name: "hold", byDefault: DEFAULT_HOLD, current },
    values: HOLDING_YEARS.filter(
      (hold) => Number(hold) <= longest && (OFFERED_HOLDS.includes(hold) || hold === current),
    ),
    labelOf: (hold) => t("choice.years", { count: hold }),
  });
}

/** How long, and which share of all starts lost. */
function startsTitle({ t, record }: ViewContext, years: number): string {
  const losing = summariesOf(record).find((summary) => summary.years === years)?.losing ?? null;
  return t("plate.starts", { years, losing: formatPercent(losing, t.locale) });
}

function startsSection(context: ViewContext, years: number, longest: number): Section {
  const { t, record } = context;
  const build = (): PlotPicture => {
    const figure = holdingReturns(record.series, years);
    const [first, last] = [at(figure.days, 0), at(figure.days, figure.days.length - 1)];
    const days = { first: formatDay(first, t.locale), last: formatDay(last, t.locale) };
    return {
      caption: t("returns.starts.caption", { years }),
      description: t("returns.starts.description", { name: indexName(context), years, ...days }),
      plot: rollingPlot({
        ...{ ...figure, band: null, marks: [], bandLabel: "" },
        label: t("returns.starts.label", { years }),
        unit: "fraction",
        formatValue: formatTickPercent,
        formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
        mostPoints: MOST_POINTS,
      }),
      choices: [holdChoices(context, years, longest)],
    };
  };
  const title = startsTitle(context, years);
  return section({ kind: "plot", id: "starts", title, tableId: "starts", build });
}

/** Every start, for files. */
function startsTable(context: ViewContext, years: number): Section {
  const { t, record } = context;
  const build = () => {
    const { days, values } = holdingReturns(record.series, years);
    return tableFrom(days, [
      ["start_date", t("column.from"), "date", isoFromDay],
      [
        `yearly_over_${years}_years_percent`,
        t("returns.starts.label", { years }),
        "change",
        (_, position) => at(values, position),
      ],
    ]);
  };
  const title = startsTitle(context, years);
  return section({ kind: "table", id: "starts", title, filesOnly: true, build });
}
