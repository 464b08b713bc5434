import { formatDay, formatLevel, formatPercent, formatPoints } from "@/lib/format/format";
import { shownDirection } from "@/lib/format/shown-direction";
import type { Prose } from "@/lib/i18n/prose";
import { toneOf } from "@/lib/views/parts/cell";
import { directionOf } from "@/lib/views/parts/context";
import { changeTile, datesNote, plainTile } from "@/lib/views/parts/tile";
import type { Tile } from "@/lib/views/parts/view";
import type { TechContext } from "./tech-context";
import type { IndexYear } from "./tech-years";

const MOST_TILES = 6;

/** What the TECH index did in the year, and how many points that is more or less than the first market's. */
export function techHeadline({ t, day, years: { tech, markets } }: TechContext): Prose {
  const change = tech.year?.change ?? null;
  const told = markets.find(({ ahead }) => ahead !== null);
  const ahead = told?.ahead ?? null;
  return t.rich("tech.headline", {
    date: formatDay(tech.year?.to.day ?? day, t.locale),
    name: tech.record.profile.name[t.locale],
    direction: directionOf(change),
    change: formatPercent(change === null ? null : Math.abs(change), t.locale),
    market: told?.record.profile.name[t.locale] ?? "none",
    side: shownDirection(ahead, "points"),
    points: ahead === null ? "" : formatLevel(Math.abs(ahead)),
  });
}

/** Return and volatility of the index and of the market told of, and how far it was ahead of each; known figures alone. */
export function techTiles({ t, years: { tech, markets } }: TechContext): Tile[] {
  const [told] = markets.filter(({ year }) => year !== null);
  const shown = told === undefined ? [tech] : [tech, told];
  const nameOf = ({ record }: IndexYear) => record.profile.shortName[t.locale];
  const tiles = [
    ...shown.flatMap((each): Tile[] => {
      if (each.year === null) return [];
      const { change, from, to } = each.year;
      return [
        changeTile(t, t("tech.tile.return", { name: nameOf(each) }), change, datesNote(t, from.day, to.day)),
      ];
    }),
    ...markets.flatMap((each): Tile[] => {
      if (each.ahead === null) return [];
      const label = t("tech.tile.ahead", { name: nameOf(each) });
      const note = t("tech.tile.aheadNote");
      return [{ label, value: formatPoints(each.ahead), tone: toneOf(each.ahead, "points"), note }];
    }),
    ...shown.flatMap((each): Tile[] => {
      const value = each.volatility?.value ?? null;
      if (value === null) return [];
      const label = t("tech.tile.volatility", { name: nameOf(each) });
      return [plainTile(label, formatPercent(value, t.locale), t("period.tile.annualised"))];
    }),
  ];
  return tiles.slice(0, MOST_TILES);
}
