import { max } from "d3-array";
import { formatCount, formatLevel, formatMoney, formatPercent } from "@/lib/format/format";
import { plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import type { FiguresContext } from "./methodology-context";
import { BASE_LEVEL } from "./worked";

/** Level and divisor, what the cap held and moved, and how much of all trades freely. */
export function methodologyTiles({ t, figures, rounds }: FiguresContext): Tile[] {
  const { level, divisor, uncapped, moved, totals, capping, basket } = figures;
  const largest = max(uncapped) ?? 0;
  const heaviest = basket[uncapped.indexOf(largest)]?.name ?? "";
  const percent = (fraction: number) => formatPercent(fraction, t.locale);
  const held = formatCount(capping.capFactors.filter((factor) => factor < 1).length);
  const base = formatLevel(BASE_LEVEL);
  return [
    plainTile(
      t("methodology.tile.level"),
      formatMoney(level, t.locale),
      t("methodology.tile.levelNote", { base }),
    ),
    plainTile(
      t("methodology.tile.divisor"),
      formatMoney(divisor.after, t.locale),
      t("methodology.tile.divisorNote", { before: formatMoney(divisor.before, t.locale) }),
    ),
    plainTile(
      t("methodology.tile.capped"),
      t("methodology.tile.cappedValue", { held, count: formatCount(basket.length) }),
      t("methodology.tile.cappedNote", { rounds }),
    ),
    plainTile(t("methodology.tile.moved"), percent(moved), t("methodology.tile.movedNote")),
    plainTile(
      t("methodology.tile.largest"),
      percent(largest),
      t("methodology.tile.largestNote", { name: heaviest }),
    ),
    plainTile(
      t("methodology.tile.free"),
      percent(totals.free / totals.issued),
      t("methodology.tile.freeNote"),
    ),
  ];
}
