import { drawdownStatistics } from "@/lib/analytics/drawdowns/drawdown-statistics";
import { mostAtOnce } from "@/lib/analytics/drawdowns/most-at-once";
import { underwater } from "@/lib/analytics/drawdowns/underwater";
import {
  formatCount,
  formatDay,
  formatPercent,
  formatShortDay,
  formatSpan,
  formatTickPercent,
} from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { MINIMUM_DEPTHS } from "@/lib/url/field-choices";
import { basisItem } from "@/lib/views/parts/basis-item";
import { fieldChoices } from "@/lib/views/parts/choices";
import { termDefinitions } from "@/lib/views/parts/definitions";
import type { EpisodeRow } from "@/lib/views/parts/episode-rows";
import { oncePer } from "@/lib/views/parts/once";
import { definition, tiles } from "@/lib/views/parts/section";
import { changeTile, plainTile } from "@/lib/views/parts/tile";
import type { DefinitionItem, Tile, View } from "@/lib/views/parts/view";
import { DEFAULT_MINIMUM, type FallsContext, fallsOf, type MinimumDepth, sortOf } from "./fall-rows";
import { heldDays, lanesSection, lanesTable } from "./falls-lanes";
import { fallsTable } from "./falls-table";

const depthsOf = oncePer(({ series }: IndexRecord) => ({
  days: series.days,
  drawdowns: underwater(series),
}));

function headlineOf(
  { records, t, part }: FallsContext,
  falls: readonly EpisodeRow[],
  minimum: string,
): Prose {
  const [worst] = falls;
  const indices = records.length;
  const isPart = part !== undefined && part.pages > 1 ? "yes" : "no";
  if (worst === undefined) return t.rich("falls.headlineNone", { indices, minimum, isPart });
  const day = (value: number) => formatDay(value, t.locale);
  return t.rich("falls.headline", {
    ...{ indices, minimum, isPart },
    falls: falls.length,
    since: day(Math.min(...records.map((record) => heldDays(record).from))),
    name: worst.record.profile.name[t.locale],
    exact: worst.exact ? "yes" : "no",
    depth: formatPercent(Math.abs(worst.depth)),
    peak: day(worst.peak.day),
    trough: day(worst.trough.day),
  });
}

function tilesOf(context: FallsContext, falls: readonly EpisodeRow[], chosen: MinimumDepth): Tile[] {
  const { t, records } = context;
  const minimum = formatTickPercent(Number(chosen) / 100);
  const { longest, medianDays } = drawdownStatistics(falls);
  const recovered = falls.filter(({ recovery }) => recovery !== null);
  const longestFall = falls.find((fall) => fall === longest);
  const [worst] = falls;
  return [
    plainTile(
      t("falls.tile.count", { minimum }),
      formatCount(falls.length),
      t("falls.tile.countNote", { indices: records.length }),
    ),
    changeTile(
      t,
      t("drawdowns.tile.deepest", { exact: worst?.exact === false ? "no" : "yes" }),
      worst?.depth ?? null,
      worst === undefined ? "" : namedDay(t, worst, worst.trough.day),
    ),
    plainTile(
      t("drawdowns.tile.longest"),
      formatSpan(longest?.days.total ?? null, t.locale),
      longestFall === undefined ? "" : namedDay(t, longestFall, longestFall.peak.day),
    ),
    plainTile(
      t("falls.tile.back"),
      formatSpan(medianDays, t.locale),
      t("falls.tile.backNote", { count: recovered.length }),
    ),
    atOnceTile(context, Number(chosen) / 100),
    plainTile(
      t("falls.tile.ongoing"),
      formatCount(falls.length - recovered.length),
      t("falls.tile.ongoingNote"),
    ),
  ];
}

/** An index and one of the days of its fall. */
function namedDay(t: Translator, { record }: EpisodeRow, day: number): string {
  return t("falls.tile.named", {
    name: record.profile.shortName[t.locale],
    date: formatShortDay(day, t.locale),
  });
}

/** How many indices stood so deep at once; none where none ever did. */
function atOnceTile({ t, records }: FallsContext, depth: number): Tile {
  const most = mostAtOnce(records.map(depthsOf), depth);
  if (most === null) return plainTile(t("falls.tile.atOnce"), formatCount(0));
  const { count, held, day } = most;
  const note = { minimum: formatTickPercent(depth), day: formatShortDay(day, t.locale) };
  return plainTile(
    t("falls.tile.atOnce"),
    t("falls.tile.atOnceCount", { count, held }),
    t("falls.tile.atOnceNote", note),
  );
}

function definitionItems({ t, records }: FallsContext, minimum: string): DefinitionItem[] {
  const held = records.map((record) => {
    const { from, to } = heldDays(record);
    const range = { from: formatShortDay(from, t.locale), to: formatShortDay(to, t.locale) };
    return t("chart.named", { what: record.profile.shortName[t.locale], value: t("date.fromTo", range) });
  });
  return [
    basisItem(t, records),
    ...termDefinitions(t, ["drawdown"]),
    ...(["length", "atOnce", "currency"] as const).map((term) => ({
      term: t(`falls.definition.${term}`),
      text: t(`falls.definition.${term}Text`, { minimum }),
    })),
    { term: t("drawdowns.definition.sparse"), text: t("drawdowns.definition.sparseText") },
    { term: t("falls.definition.coverage"), text: held.join(t("source.separator")) },
  ];
}

/**
 * The great falls of all indices, or of a dozen of many, in one picture and one table, of 20 % and more unless the state
 * asks for others, each leading to its own page. `null` where none of these indices has a close.
 */
export function fallsView(given: FallsContext): View | null {
  const { t, state } = given;
  const context = { ...given, records: given.records.filter(({ series }) => series.days.length > 0) };
  if (context.records.length === 0) return null;
  const chosen = state.min ?? DEFAULT_MINIMUM;
  const minimum = formatTickPercent(Number(chosen) / 100);
  const falls = fallsOf(context, chosen);
  const headline = headlineOf(context, falls, minimum);
  const choices = () =>
    fieldChoices(t, { page: "falls" }, state, {
      ...{ name: "min", values: MINIMUM_DEPTHS, byDefault: DEFAULT_MINIMUM, current: chosen },
      labelOf: (min) => formatTickPercent(Number(min) / 100),
    });
  return {
    title: t("falls.title"),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => tilesOf(context, falls, chosen)),
      lanesSection(context, { falls, minimum, choices }),
      fallsTable(context, falls, minimum, sortOf(context)),
      lanesTable(context, falls),
      definition(t, () => definitionItems(context, minimum)),
    ],
    shown: null,
  };
}
