import { underwater } from "@/lib/analytics/drawdowns/underwater";
import { proseText } from "@/lib/i18n/prose";
import { at } from "@/lib/series/at";
import { closesTable } from "@/lib/views/parts/closes-table";
import { addressSymbol, indexHref, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { deepestTitle, episodesOf, listedHref, shortEpisodeColumns } from "@/lib/views/parts/episode-rows";
import { levelSection } from "@/lib/views/parts/level-plate";
import { inOwnWords } from "@/lib/views/parts/observation-words";
import { section, tiles } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import { underwaterSection, underwaterTable } from "@/lib/views/parts/underwater-plate";
import type { Section, View } from "@/lib/views/parts/view";
import { extremesTable } from "./extremes-table";
import { figuresTable } from "./figures-table";
import { sheetMonths } from "./months-table";
import { sheetPeriods } from "./periods-table";
import { sheetHeadline, sheetTiles } from "./sheet-headline";
import { sheetWarnings } from "./sheet-warnings";
import { type ShownSheet, shownSheet } from "./shown-sheet";
import { sheetYears } from "./years-table";

const SHOWN_FALLS = 5;

/** The deepest falls of the closes shown; those of the whole history lead to their pages. */
function shownFalls({ record, t }: ViewContext, { series }: ShownSheet) {
  const isWhole = series === record.series;
  return episodesOf(record, series)
    .slice(0, SHOWN_FALLS)
    .map((episode, position) => ({
      ...{ ...episode, record, rank: position + 1 },
      href: isWhole ? listedHref(t, record, episode) : null,
    }));
}

function fallsTable({ t, record }: ViewContext, falls: ReturnType<typeof shownFalls>): Section[] {
  if (falls.length === 0) return [];
  const build = () => ({
    more: { href: indexHref(t, record, { page: "drawdowns" }), label: t("overview.falls.more") },
    ...tableFrom(falls, shortEpisodeColumns(t)),
  });
  return [section({ kind: "table", id: "falls", title: deepestTitle(t, falls[0]), half: true, build })];
}

/**
 * The tear sheet of an index as a page of one sheet: the figures that programs and the command line get, of the closes of
 * the state's range. `null` for an index without closes.
 */
export function sheetView(asked: ViewContext): View | null {
  const context = inOwnWords(asked);
  const { record, t } = context;
  const found = shownSheet(context);
  if (found === null) return null;
  const { sheet, series } = found;
  const falls = shownFalls(context, found);
  const [deepest] = falls;
  const headline = sheetHeadline(context, sheet, deepest);
  const shown = { from: at(series.days, 0), to: at(series.days, series.days.length - 1) };
  const place = { page: "sheet", symbol: addressSymbol(record) } as const;
  const depths = underwater(series);
  const extremes = extremesTable(context, sheet);
  const warnings = sheetWarnings(context, sheet, extremes.length === 0);
  return {
    title: t("sheet.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    kicker: {
      href: indexHref(t, record, { page: "overview" }),
      label: indexName(context),
      detail: t("nav.sheet"),
    },
    sheet: "tear",
    sections: [
      tiles(() => sheetTiles(context, sheet, deepest)),
      levelSection(context, { series, shown, place, isSmall: true }),
      underwaterSection(context, { series, depths, falls, place, isSmall: true }),
      sheetPeriods(context, sheet),
      figuresTable(context, sheet, deepest),
      sheetYears(context, sheet),
      ...fallsTable(context, falls),
      // Where there are none, what is missing stands in their place beside the years, and says so.
      ...(extremes.length === 0 ? warnings : extremes),
      ...sheetMonths(context, sheet),
      ...(extremes.length === 0 ? [] : warnings),
      closesTable(t, series),
      underwaterTable(t, series, depths),
      indexDefinition(t, record, ["cagr", "volatility", "drawdown"]),
    ],
    shown,
  };
}
