import type { DrawdownEpisode } from "@/lib/analytics/drawdowns/drawdown-episodes";
import { formatDay, formatLevel, formatPercent, formatRatio } from "@/lib/format/format";
import type { Prose } from "@/lib/i18n/prose";
import { requireDay } from "@/lib/series/day";
import { changeProse } from "@/lib/views/parts/change-prose";
import { directionOf, indexName, type ViewContext } from "@/lib/views/parts/context";
import { changeTile, closeTile, datesNote, plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import type { TearSheetView } from "@/lib/views/tear-sheet/tear-sheet";
import { missingNote, pace } from "./missing-note";

/** What came of the closes of a tear sheet: return, rate a year, volatility and the deepest of its falls. */
export function sheetHeadline(
  context: ViewContext,
  sheet: TearSheetView,
  deepest: DrawdownEpisode | undefined,
): Prose {
  const { t } = context;
  const name = indexName(context);
  const { max } = sheet.periods;
  const day = (iso: string) => formatDay(requireDay(iso), t.locale);
  if (max === null || sheet.observations === 1) {
    return t.rich("sheet.headlineOne", {
      ...{ name, close: formatLevel(sheet.last.close), date: day(sheet.last.date) },
    });
  }
  const yesNo = (is: boolean) => (is ? "yes" : "no");
  return t.rich("sheet.headline", {
    ...{ name, from: day(sheet.first.date), to: day(sheet.last.date) },
    direction: directionOf(max.return),
    change: formatPercent(Math.abs(max.return), t.locale),
    hasRate: yesNo(sheet.cagr !== null),
    rate: changeProse(t, sheet.cagr),
    hasVolatility: yesNo(sheet.volatility !== null),
    volatility: formatPercent(sheet.volatility, t.locale),
    hasFall: yesNo(deepest !== undefined),
    exact: yesNo(deepest?.exact !== false),
    depth: formatPercent(Math.abs(sheet.maxDrawdown), t.locale),
  });
}

/** The tear sheet's first figures. */
export function sheetTiles(
  { t }: ViewContext,
  sheet: TearSheetView,
  deepest: DrawdownEpisode | undefined,
): Tile[] {
  const { first, last, periods, cagr, volatility, sharpe, maxDrawdown } = sheet;
  const [from, to] = [requireDay(first.date), requireDay(last.date)];
  const basis = t("sheet.basis", pace(sheet));
  const change = from === to ? null : (periods.max?.return ?? null);
  const reason = change === null ? t("sheet.oneClose") : datesNote(t, from, to);
  return [
    closeTile(t, t("sheet.tile.last"), { day: to, close: last.close }),
    changeTile(t, t("sheet.tile.return"), change, reason),
    changeTile(t, t("column.cagr"), cagr, missingNote(t, sheet, "cagr")),
    plainTile(
      t("volatility.figure.volatility"),
      formatPercent(volatility, t.locale),
      volatility === null ? missingNote(t, sheet, "volatility") : basis,
    ),
    plainTile(
      t("volatility.figure.sharpe"),
      formatRatio(sharpe, t.locale),
      sharpe === null ? missingNote(t, sheet, "sharpe") : t("sheet.noRate"),
    ),
    changeTile(
      t,
      t("volatility.figure.maxDrawdown"),
      maxDrawdown,
      deepest?.exact === false ? t("drawdowns.note.atLeast") : "",
    ),
  ];
}
