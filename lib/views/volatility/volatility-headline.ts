import { greatest, least } from "d3-array";
import type { DatedFigure } from "@/lib/analytics/risk/figure-history";
import { factsheetVolatility } from "@/lib/analytics/risk/volatility";
import { formatDay, formatPercent, formatRatio, formatShortDay } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { MAX_AGE_DAYS } from "@/lib/series/stands-for-end";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import { formatRolling, type RollingChoice, rollingChoice, windowText } from "./rolling-choice";
import { type RollingHistory, rollingHistory } from "./rolling-history";

const MOST_TILES = 6;

/** What a rolling figure of an index is and was, in a sentence; with others beside it, which is the wildest now. */
export function volatilityHeadline(
  context: ViewContext,
  choice: RollingChoice,
  others: readonly IndexRecord[],
): Prose {
  const { t, record } = context;
  const history = rollingHistory(record, choice);
  const over = windowText(t, choice);
  if (history === null) return t.rich("volatility.headlineNone", { name: indexName(context), over });
  const { last, rank, highest, lowest, recent, figure } = history;
  const value = (each: DatedFigure | null) => formatRolling(choice, each?.value ?? null, t);
  const day = (each: DatedFigure | null) => (each === null ? "" : formatDay(each.day, t.locale));
  const own = t.rich("volatility.headline", {
    ...{ figure: choice.figure, name: indexName(context), over },
    ...{ last: value(last), day: day(last) },
    rank: formatPercent(rank, t.locale),
    since: formatDay(at(figure.days, 0), t.locale),
    ...{ highest: value(highest), peak: day(highest), lowest: value(lowest), trough: day(lowest) },
    recent: recent === null ? "none" : "some",
    ...{ recentDay: day(recent), recentValue: value(recent) },
  });
  return [...own, ...besideSentence(context, choice, others)];
}

/** The highest and the lowest of the last figures; one more than a week older than the newest has its day. */
function besideSentence(
  { t, record }: ViewContext,
  choice: RollingChoice,
  others: readonly IndexRecord[],
): Prose {
  const standing = [record, ...others].flatMap((each) => {
    const history = rollingHistory(each, choice);
    return history === null ? [] : [{ name: each.profile.name[t.locale], last: history.last }];
  });
  const [most, fewest] = [
    greatest(standing, ({ last }) => last.value),
    least(standing, ({ last }) => last.value),
  ];
  if (standing.length < 2 || most === undefined || fewest === undefined) return [];
  const newest = Math.max(...standing.map(({ last }) => last.day));
  const oldDay = ({ day }: DatedFigure) => (newest - day > MAX_AGE_DAYS ? formatDay(day, t.locale) : "none");
  return t.rich("volatility.headlineBeside", {
    ...{ figure: choice.figure, count: standing.length, most: most.name, fewest: fewest.name },
    mostValue: formatRolling(choice, most.last.value, t),
    fewestValue: formatRolling(choice, fewest.last.value, t),
    ...{ mostDay: oldDay(most.last), fewestDay: oldDay(fewest.last) },
  });
}

/** The six tiles of a rolling figure: now, its rank, the middle, the highest of all and of twenty years, and one more. */
export function volatilityTiles(
  context: ViewContext,
  choice: RollingChoice,
  { last, rank, band, highest, lowest, recent }: RollingHistory,
): Tile[] {
  const { t } = context;
  const value = (each: number) => formatRolling(choice, each, t);
  const timesNote = ({ day, value: then }: DatedFigure) => {
    const date = formatShortDay(day, t.locale);
    const isTold = choice.figure === "volatility" && last.value > 0 && day !== last.day;
    return isTold
      ? t("volatility.tile.times", { date, times: formatRatio(then / last.value, t.locale) })
      : date;
  };
  const tileOf = (key: "now" | "highest" | "lowest", each: DatedFigure) =>
    plainTile(
      t(`volatility.tile.${key}`),
      value(each.value),
      key === "highest" ? timesNote(each) : formatShortDay(each.day, t.locale),
    );
  const recentTile =
    recent === null ? [] : [plainTile(t("volatility.tile.recent"), value(recent.value), timesNote(recent))];
  const isFull = recent !== null && choice.figure === "volatility";
  return [
    tileOf("now", last),
    plainTile(t("volatility.tile.rank"), formatPercent(rank, t.locale), t("volatility.tile.rankNote")),
    plainTile(
      t("volatility.tile.middle"),
      value(band.middle),
      t("volatility.tile.band", { low: value(band.low), high: value(band.high) }),
    ),
    tileOf("highest", highest),
    ...recentTile,
    ...(isFull ? [] : [tileOf("lowest", lowest)]),
    otherBasisTile(context, choice, last.day),
  ].slice(0, MOST_TILES);
}

/** Volatility on the other basis on a day: the factsheets', or beside that the one of the usual window. */
function otherBasisTile({ t, record }: ViewContext, { window }: RollingChoice, day: number): Tile {
  if (window === null) {
    const usual = rollingChoice({}, () => {});
    const then = rollingHistory(record, usual)?.last ?? null;
    const note = then === null ? "" : formatShortDay(then.day, t.locale);
    return plainTile(
      t("volatility.tile.usual", { over: windowText(t, usual) }),
      formatPercent(then?.value ?? null, t.locale),
      note,
    );
  }
  const { value, reason } = factsheetVolatility(record.series, day);
  const note = reason === null ? t("volatility.tile.factsheetNote") : t(`volatility.missing.${reason}`);
  return plainTile(t("volatility.tile.factsheet"), formatPercent(value, t.locale), note);
}
