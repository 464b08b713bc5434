import { group } from "d3-array";
import { DAYS_PER_YEAR } from "@/lib/analytics/returns/cagr";
import { formatDay, formatDayTick, formatPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { LaneFall } from "@/lib/plot/lane";
import { type LaneWish, lanesPlot } from "@/lib/plot/lanes-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { isoFromDay, yearOfDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import type { Choice } from "@/lib/views/parts/content/links";
import type { LanesPicture } from "@/lib/views/parts/content/pictures";
import { addressSymbol, indexHref } from "@/lib/views/parts/context";
import { afterDozenLine } from "@/lib/views/parts/dozen-links";
import { depthIsColumn, type EpisodeRow, recoveredWord } from "@/lib/views/parts/episode-rows";
import { depthText, fallTitle } from "@/lib/views/parts/level-plate";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type FallsContext, partChoices } from "./fall-rows";

/** From an index's first close to its last. */
export function heldDays({ series: { days } }: IndexRecord): DayRange {
  return { from: at(days, 0), to: at(days, days.length - 1) };
}

interface FallPoint {
  readonly name: "peak" | "trough" | "recovery" | "last";
  readonly day: number;
  readonly close: number;
  readonly depth: number;
}

/** What is drawn of a fall: peak, trough, and recovery or last close where that is not the trough. */
function pointsOf({ peak, trough, recovery, depth, current }: EpisodeRow): FallPoint[] {
  const points: FallPoint[] = [
    { name: "peak", ...peak, depth: 0 },
    { name: "trough", ...trough, depth },
  ];
  if (recovery !== null) return [...points, { name: "recovery", ...recovery, depth: 0 }];
  if (current === null || current.close.day === trough.day) return points;
  return [...points, { name: "last", ...current.close, depth: current.drawdown }];
}

function laneFall(t: Translator, fall: EpisodeRow): LaneFall {
  const points = pointsOf(fall);
  const { record, recovery, exact, peak, href } = fall;
  const title = t("falls.lanes.fall", {
    name: record.profile.name[t.locale],
    fall: fallTitle(t, fall),
    recovered: recoveredWord(record, fall),
    recovery: recovery === null ? "" : formatDay(recovery.day, t.locale),
  });
  return {
    days: points.map(({ day }) => day),
    depths: points.map(({ depth }) => Math.round(depth * 1e6) / 1e6),
    ...{ exact, label: String(yearOfDay(peak.day)), title, href },
  };
}

function laneOf(t: Translator, record: IndexRecord, falls: readonly EpisodeRow[]): LaneWish {
  const { name, shortName } = record.profile;
  const held = heldDays(record);
  const [worst] = falls;
  return {
    id: addressSymbol(record),
    label: name[t.locale],
    shortLabel: shortName[t.locale],
    href: indexHref(t, record, { page: "drawdowns" }),
    title: t("falls.lanes.row", {
      from: formatDay(held.from, t.locale),
      to: formatDay(held.to, t.locale),
      falls: falls.length,
      worst: worst === undefined ? "" : fallTitle(t, worst),
    }),
    endLabel: worst === undefined ? "–" : deepestText(t, worst),
    held,
    falls: falls.map((fall) => laneFall(t, fall)),
  };
}

/** The deepest fall of an index, by the year of its peak. */
function deepestText(t: Translator, worst: EpisodeRow): string {
  const value = depthText(t, worst, formatPercent(worst.depth));
  return t("chart.named", { what: String(yearOfDay(worst.peak.day)), value });
}

/** The decade in which the deepest falls of most indices began; how many years there are where it is that of one alone. */
function titleOf({ records, t }: FallsContext, falls: readonly EpisodeRow[]): string {
  const deepest = records.flatMap((record) => falls.find((fall) => fall.record === record) ?? []);
  const decades = [...group(deepest, ({ peak }) => Math.floor(yearOfDay(peak.day) / 10) * 10)];
  const [most] = decades.sort(([, one], [, other]) => other.length - one.length);
  if (most !== undefined && most[1].length > 1)
    return t("plate.commonFall", {
      ...{ decade: String(most[0]), count: most[1].length, indices: records.length },
    });
  const held = records.map(heldDays);
  const days = Math.max(...held.map(({ to }) => to)) - Math.min(...held.map(({ from }) => from));
  return t("falls.lanes.title", { years: Math.floor(days / DAYS_PER_YEAR) });
}

interface LanesInput {
  /** The deepest first. */
  readonly falls: readonly EpisodeRow[];
  readonly minimum: string;
  readonly choices: () => readonly Choice[];
}

/** The picture of all falls: a row an index, on one axis of days. */
export function lanesSection(context: FallsContext, { falls, minimum, choices }: LanesInput): Section {
  const { records, t } = context;
  const build = (): LanesPicture => ({
    caption: afterDozenLine(t, context.part, t("falls.lanes.caption", { minimum })),
    description: t("falls.lanes.description", { falls: falls.length, indices: records.length, minimum }),
    plot: lanesPlot({
      rows: records.map((record) =>
        laneOf(
          t,
          record,
          falls.filter((fall) => fall.record === record),
        ),
      ),
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
    }),
    words: { exact: t("falls.lanes.exact"), atLeast: t("falls.lanes.atLeast") },
    choices: [choices(), partChoices(context)],
  });
  return section({ kind: "lanes", id: "lanes", title: titleOf(context, falls), tableId: "lanes", build });
}

/** The picture's numbers: every point of every fall. */
export function lanesTable(context: FallsContext, falls: readonly EpisodeRow[]): Section {
  const { t } = context;
  const build = () =>
    tableFrom(
      falls.flatMap((fall) => pointsOf(fall).map((point) => ({ ...point, fall }))),
      [
        ["symbol", t("data.column.symbol"), "text", ({ fall }) => addressSymbol(fall.record)],
        ["peak_date", t("drawdowns.column.peak"), "date", ({ fall }) => isoFromDay(fall.peak.day)],
        ["point", t("falls.column.point"), "text", ({ name }) => name],
        ["date", t("column.date"), "date", ({ day }) => isoFromDay(day)],
        ["close_points", t("column.close"), "level", ({ close }) => close],
        ["drawdown_percent", t("drawdowns.column.depth"), "change", ({ depth }) => depth],
        depthIsColumn(t, ({ name, fall }) => name !== "trough" || fall.exact),
      ],
    );
  return section({ kind: "table", id: "lanes", title: titleOf(context, falls), filesOnly: true, build });
}
