import { greatest, least } from "d3-array";
import { seasonChance } from "@/lib/analytics/seasons/season-chance";
import { type SeasonMean, seasonMeans } from "@/lib/analytics/seasons/season-means";
import { formatPercent } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import { changeProse } from "@/lib/views/parts/change-prose";
import type { Cell, Table } from "@/lib/views/parts/content/table";
import { indexName, monthHref, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { inOwnWords } from "@/lib/views/parts/observation-words";
import { oncePer } from "@/lib/views/parts/once";
import { section, tiles } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import { changeTile, plainTile } from "@/lib/views/parts/tile";
import type { Section, Tile, View } from "@/lib/views/parts/view";
import { heatTable } from "./heat-table";
import { leadingSeasonName, periodName, rangeName, seasonName } from "./season-names";
import { type SeasonPeriod, type Seasons, seasonsOf, seasonUnits } from "./seasons";

const UNLIKELY = 0.05;

function headlineOf(context: ViewContext, seasons: Seasons, means: readonly SeasonMean[]): Prose {
  const { t } = context;
  const { by } = seasons;
  const range = rangeName(t, seasons);
  const name = indexName(context);
  const [worst, best] = [least(means, ({ mean }) => mean), greatest(means, ({ mean }) => mean)];
  if (worst === undefined || best === undefined || worst === best)
    return t.rich("monthly.headlineNone", { name, by, range });
  return t.rich("monthly.headline", {
    ...{ name, by, range },
    worst: (seasons.isWhole ? leadingSeasonName : seasonName)(t, by, worst.season),
    worstFalls: worst.count - worst.rises,
    worstYears: worst.count,
    worstMean: changeProse(t, worst.mean),
    best: seasonName(t, by, best.season),
    bestRises: best.rises,
    bestYears: best.count,
    bestMean: changeProse(t, best.mean),
  });
}

// Ten thousand shuffles: once for all units, languages and states that show the same months.
const chanceOf = oncePer(({ whole, count }: Seasons) => seasonChance(whole, count));

/** Whether the worst season's mean is more than chance makes the lowest of so many. */
function chanceTile(t: Translator, seasons: Seasons): Tile {
  const chance = chanceOf(seasons);
  if (chance === null) return plainTile(t("monthly.tile.chance"), formatPercent(null, t.locale));
  const value = t(
    chance.asLow / chance.tries < UNLIKELY ? "monthly.chance.unlikely" : "monthly.chance.possible",
  );
  const { asLow, tries } = chance;
  return plainTile(
    t("monthly.tile.chance"),
    value,
    t("monthly.chance.note", { asLow, tries, count: seasons.count }),
  );
}

function tilesOf({ t }: ViewContext, seasons: Seasons, means: readonly SeasonMean[]): Tile[] {
  const { by, whole } = seasons;
  const range = rangeName(t, seasons);
  const meanTile = (key: "bestMean" | "worstMean", found: SeasonMean | undefined) => {
    const label = t(`monthly.tile.${key}`, { by });
    if (found === undefined) return changeTile(t, label, null);
    const { mean, season, rises, count } = found;
    const note = t("monthly.tile.upIn", { name: leadingSeasonName(t, by, season), rises, years: count });
    return changeTile(t, label, mean, note);
  };
  const everTile = (key: "best" | "worst", found: SeasonPeriod | undefined) =>
    changeTile(
      t,
      t(`monthly.tile.${key}`, { range }),
      found?.change ?? null,
      found && periodName(t, by, found),
    );
  const rises = whole.filter(({ change }) => change > 0).length;
  return [
    meanTile(
      "bestMean",
      greatest(means, ({ mean }) => mean),
    ),
    meanTile(
      "worstMean",
      least(means, ({ mean }) => mean),
    ),
    everTile(
      "best",
      greatest(whole, ({ change }) => change),
    ),
    everTile(
      "worst",
      least(whole, ({ change }) => change),
    ),
    plainTile(
      t("monthly.tile.up", { by }),
      formatPercent(whole.length === 0 ? null : rises / whole.length, t.locale),
      t("monthly.tile.upOf", { rises, count: whole.length }),
    ),
    chanceTile(t, seasons),
  ];
}

/** Which season has the highest mean, and which the lowest. */
function seasonsTitle(t: Translator, seasons: Seasons, means: readonly SeasonMean[]): string {
  const { by } = seasons;
  const range = rangeName(t, seasons);
  const [best, worst] = [greatest(means, ({ mean }) => mean), least(means, ({ mean }) => mean)];
  if (best === undefined || worst === undefined || best === worst)
    return t("monthly.seasons.title", { by, range });
  return t("tableTitle.seasons", {
    best: leadingSeasonName(t, by, best.season),
    worst: seasonName(t, by, worst.season),
    range,
  });
}

/** The seasons by themselves: mean, how often up, best and worst with their years. */
function seasonsTable({ t, record }: ViewContext, seasons: Seasons, means: readonly SeasonMean[]): Section {
  const { by, whole } = seasons;
  const yearCell = (found: SeasonPeriod | undefined): Cell => {
    if (found === undefined) return { value: null };
    const { year, start } = found;
    return by === "month" ? { value: year, href: monthHref(t, record, start) } : { value: year };
  };
  const build = (): Table => {
    const rows = means.map((mean) => {
      const own = whole.filter(({ season }) => season === mean.season);
      const [best, worst] = [greatest(own, ({ change }) => change), least(own, ({ change }) => change)];
      return { ...mean, best, worst };
    });
    return tableFrom(rows, [
      [by, t("monthly.column.season", { by }), "text", ({ season }) => leadingSeasonName(t, by, season)],
      ["mean_change_percent", t("monthly.column.mean"), "change", ({ mean }) => mean],
      ["years_up", t("monthly.column.up"), "count", ({ rises }) => rises],
      ["years", t("monthly.column.years"), "count", ({ count }) => count],
      ["best_change_percent", t("monthly.column.best"), "change", ({ best }) => best?.change ?? null],
      ["best_year", t("monthly.column.bestYear"), "year", ({ best }) => yearCell(best)],
      ["worst_change_percent", t("monthly.column.worst"), "change", ({ worst }) => worst?.change ?? null],
      ["worst_year", t("monthly.column.worstYear"), "year", ({ worst }) => yearCell(worst)],
    ]);
  };
  const title = seasonsTitle(t, seasons, means);
  return section({ kind: "table", id: "seasons", title, build });
}

/**
 * Every month or quarter of an index, a row a year, with the mean of each over the years and whether the worst is more
 * than chance; of quarterly closes the quarters alone. Months of the state's range; per cent, points or rank. `null` for an index without a month that has a
 * close before it, and for closes a year apart.
 */
export function monthlyView(asked: ViewContext): View | null {
  const context = inOwnWords(asked);
  const { record, t } = context;
  if (seasonUnits(record).length === 0) return null;
  const seasons = seasonsOf(context);
  const [first, last] = [seasons.periods[0], seasons.periods.at(-1)];
  if (first === undefined || last === undefined) return null;
  const means = seasonMeans(seasons.whole, seasons.count).filter((mean) => mean !== null);
  const { by } = seasons;
  const headline = headlineOf(context, seasons, means);
  return {
    title: t("monthly.title", { name: indexName(context), by, range: rangeName(t, seasons) }),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => tilesOf(context, seasons, means)),
      heatTable(context, seasons, means),
      ...(means.length === 0 ? [] : [seasonsTable(context, seasons, means)]),
      indexDefinition(t, record, [], () => [
        { term: t("monthly.definition.change", { by }), text: t("monthly.definition.changeText", { by }) },
        {
          term: t("monthly.definition.chance"),
          text: t("monthly.definition.chanceText", { by, count: seasons.count }),
        },
      ]),
    ],
    shown: { from: first.start, to: last.last?.day ?? last.end },
  };
}
