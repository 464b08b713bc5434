import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import {
  type FigureAroundFall,
  figureAroundFalls,
  usualAroundFalls,
} from "@/lib/analytics/risk/figure-around-falls";
import type { DatedFigure } from "@/lib/analytics/risk/figure-history";
import { isoFromDay } from "@/lib/series/day";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import type { ViewContext } from "@/lib/views/parts/context";
import { depthIsColumn, episodesOf, listedHref } from "@/lib/views/parts/episode-rows";
import { section } from "@/lib/views/parts/section";
import { type ColumnOf, orDash, tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type RollingChoice, windowText } from "./rolling-choice";
import { rollingHistory } from "./rolling-history";

const LEAST_DEPTH = 0.2;
const BLANK: Cell = { value: null, instead: "" };

type Row = FigureAroundFall<DrawdownEpisode>;
type Moment = "before" | "atPeak" | "atTrough" | "after";

const COLUMNS = [
  ["before", "volatility_year_before_percent"],
  ["atPeak", "volatility_at_peak_percent"],
  ["atTrough", "volatility_at_trough_percent"],
  ["after", "volatility_year_after_percent"],
] as const satisfies ReadonlyArray<readonly [Moment, string]>;

/** How volatility followed the falls of 20 % and more, earliest last; nothing where there was none. */
export function fallsSections(context: ViewContext, choice: RollingChoice): Section[] {
  const { t, record } = context;
  const falls = episodesOf(record)
    .filter(({ depth }) => depth <= -LEAST_DEPTH)
    .toSorted((one, other) => other.peak.day - one.peak.day);
  const history = rollingHistory(record, choice);
  if (falls.length === 0 || history === null) return [];
  const build = (): Table => fallsTable(context, choice, figureAroundFalls(history.figure, falls));
  return [section({ kind: "table", id: "falls", title: t("volatility.falls.title"), build })];
}

function fallsTable({ t, record }: ViewContext, choice: RollingChoice, rows: readonly Row[]): Table {
  const usual = usualAroundFalls(rows);
  const depth = ({ fall }: Row): Cell => ({
    value: fall.depth,
    ...(fall.exact ? {} : { note: t("drawdowns.note.atLeast") }),
  });
  const cellOf = (moment: Moment, row: Row, figure: DatedFigure | null): Cell => {
    if (figure !== null) return { value: figure.value };
    const isAhead = moment === "after" && row.isRunning;
    return isAhead
      ? { value: null, instead: t("volatility.falls.notYet") }
      : { value: null, note: t("volatility.falls.noWindow", { over: windowText(t, choice) }) };
  };
  const table = tableFrom<Row>(rows, [
    [
      "peak_date",
      t("drawdowns.column.peak"),
      "date",
      ({ fall }) => {
        const href = listedHref(t, record, fall);
        return { value: isoFromDay(fall.peak.day), ...(href === null ? {} : { href }) };
      },
    ],
    ...COLUMNS.map(
      ([moment, key]): ColumnOf<Row> => [
        key,
        t(`volatility.falls.${moment}`),
        "percent",
        (row) => cellOf(moment, row, row[moment]),
      ],
    ),
    ["trough_date", t("drawdowns.column.trough"), "date", ({ fall }) => isoFromDay(fall.trough.day)],
    ["depth_percent", t("drawdowns.column.depth"), "change", depth],
    depthIsColumn(t, ({ fall }) => fall.exact),
  ]);
  const line = t("volatility.falls.line", {
    over: windowText(t, choice),
    ...{ known: usual.higherAtTrough.known, higher: usual.higherAtTrough.higher },
    ...{ knownAfter: usual.higherAfter.known, higherAfter: usual.higherAfter.higher },
  });
  const middle = { value: null, instead: t("volatility.falls.middle") };
  const foot = COLUMNS.map(([moment]) => orDash(usual[moment]));
  return {
    ...table,
    line,
    ...(usual.higherAtTrough.known < 2 ? {} : { foot: [[middle, ...foot, BLANK, BLANK]] }),
  };
}
