import { presetRange } from "@/lib/analytics/preset-range";
import { recordClose } from "@/lib/analytics/returns/levels";
import { changeBetween } from "@/lib/analytics/returns/returns";
import { formatLevel, formatPercent, formatShortDay } from "@/lib/format/format";
import { at } from "@/lib/series/at";
import { datedClose } from "@/lib/series/dated-close";
import { yearOfDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { hasWithinYear } from "@/lib/views/annual/annual-columns";
import type { ViewContext } from "@/lib/views/parts/context";
import { extremesOf } from "@/lib/views/parts/extremes";
import { type Stretch, stretchOf, yearlyRate } from "@/lib/views/parts/period-rows";
import { presetOf } from "@/lib/views/parts/shown-range";
import { changeTile, closeTile, datesNote, plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";

type Context = Pick<ViewContext, "record" | "t">;

/** The index over a number of years to its last close; `null` where no close stands for the start. */
function yearsBefore({ record }: Context, years: 1 | 5 | 10, end: number): Stretch | null {
  const range = presetRange(record.series, presetOf(`${years}y`), end);
  return range && stretchOf(record, range);
}

function periodTile(context: Context, years: 1 | 5 | 10, end: number): Tile {
  const { t } = context;
  const label = t("overview.tile.years", { years });
  const stretch = yearsBefore(context, years, end);
  if (stretch === null) return changeTile(t, label, null, t("reason.no-close"));
  const change = years === 1 ? stretch.change : stretch.cagr;
  return changeTile(t, label, change, datesNote(t, stretch.from.day, stretch.to.day));
}

function volatilityTile(t: Context["t"], label: string, stretch: Stretch | null): Tile {
  const reason = stretch === null ? "no-close" : stretch.volatilityReason;
  const dates = stretch === null ? "" : datesNote(t, stretch.from.day, stretch.to.day);
  const value = formatPercent(stretch?.volatility ?? null, t.locale);
  return plainTile(label, value, reason === null ? dates : t(`reason.${reason}`));
}

function recordTile({ record, t }: Context, last: number): Tile[] {
  const highest = recordClose(record.series);
  if (highest === null) return [];
  const note = t("overview.tile.recordNote", {
    close: formatLevel(highest.close),
    date: formatShortDay(highest.day, t.locale),
  });
  return [changeTile(t, t("overview.tile.fromRecord"), changeBetween(highest.close, last), note)];
}

/** The six tiles of the whole history, all to the last close: 1, 5, 10 years, since the start, volatility, distance from the record. */
export function standingTiles(context: Context, end: number): Tile[] {
  const { record, t } = context;
  const { days, closes } = record.series;
  const first = at(days, 0);
  const since = t("overview.tile.since", { year: String(yearOfDay(first)) });
  const whole = stretchOf(record, { from: first, to: end });
  return [
    periodTile(context, 1, end),
    periodTile(context, 5, end),
    periodTile(context, 10, end),
    changeTile(t, since, whole?.cagr ?? null, datesNote(t, first, end)),
    hasWithinYear(record, "volatility")
      ? volatilityTile(t, t("overview.tile.volatilityYear"), yearsBefore(context, 1, end))
      : volatilityTile(t, t("overview.tile.volatility"), whole),
    ...recordTile(context, at(closes, closes.length - 1)),
  ];
}

function rateTile({ t }: Context, stretch: Stretch, dates: string): Tile[] {
  const label = t("overview.tile.cagr");
  if (stretch.cagr === null) return [changeTile(t, label, null, t("reason.short"))];
  const rate = yearlyRate(stretch);
  return rate === null ? [] : [changeTile(t, label, rate, dates)];
}

/**
 * The tiles of a range: return, CAGR (of more than a year), volatility, deepest fall within it, highest and lowest
 * close.
 */
export function rangeTiles(context: Context, series: Series, stretch: Stretch): Tile[] {
  const { t } = context;
  const dates = datesNote(t, stretch.from.day, stretch.to.day);
  const { highest, lowest } = extremesOf(series);
  const deepest = t("overview.tile.deepestWithin", { exact: stretch.exactDrawdown ? "yes" : "no" });
  return [
    changeTile(t, t("overview.tile.return"), stretch.change, dates),
    ...rateTile(context, stretch, dates),
    volatilityTile(t, t("overview.tile.volatility"), stretch),
    changeTile(t, deepest, stretch.maxDrawdown),
    closeTile(t, t("overview.tile.high"), datedClose(series, highest)),
    closeTile(t, t("overview.tile.low"), datedClose(series, lowest)),
  ];
}
