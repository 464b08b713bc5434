import { type YearChange, yearStatistics } from "@/lib/analytics/returns/year-statistics";
import { formatCount, formatPercent } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { requireDay } from "@/lib/series/day";
import { printedYearsHref, withLedger } from "@/lib/views/disagreements/disagreement-href";
import type { LabelledLink } from "@/lib/views/parts/content/links";
import type { Table } from "@/lib/views/parts/content/table";
import { indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { inOwnWords } from "@/lib/views/parts/observation-words";
import { section, tiles } from "@/lib/views/parts/section";
import { sourcesProse } from "@/lib/views/parts/source-prose";
import { changeTile, plainTile } from "@/lib/views/parts/tile";
import type { DefinitionItem, Section, Tile, View } from "@/lib/views/parts/view";
import { annualBars, barsTable, isWhole, runningValues, type YearBar, yearBars } from "./annual-bars";
import { annualCells, annualColumns, hasWithinYear } from "./annual-columns";
import { type AnnualRow, publishedDifference, sortedRows } from "./annual-rows";
import { daysLink, yearHeadline, yearTiles } from "./annual-year";
import { decadesTable } from "./decades-table";
import { shownYears } from "./shown-years";

function headlineOf(context: ViewContext, changes: readonly YearChange[]): Prose {
  const { t } = context;
  const name = indexName(context);
  const found = yearStatistics(changes);
  if (found === null) return t.rich("annual.headlineNone", { name });
  const percent = (change: number) => formatPercent(change, t.locale, { sign: true });
  return t.rich("annual.headline", {
    name,
    years: changes.length,
    first: String(changes[0]?.year),
    last: String(changes.at(-1)?.year),
    rises: found.rises,
    falls: found.falls,
    bestYear: String(found.best.year),
    best: percent(found.best.change),
    worstYear: String(found.worst.year),
    worst: percent(found.worst.change),
  });
}

function tilesOf({ t }: ViewContext, changes: readonly YearChange[]): Tile[] {
  const found = yearStatistics(changes);
  if (found === null) return [];
  const count = (direction: "up" | "down", years: number) =>
    plainTile(
      t(`annual.tile.${direction}`),
      t("annual.tile.ofYears", { count: years, years: changes.length }),
    );
  const { rises, falls, median, best, worst, longestRise: run } = found;
  const runYears = { from: String(run[0]?.year), to: String(run.at(-1)?.year) };
  return [
    count("up", rises),
    count("down", falls),
    changeTile(t, t("annual.tile.median"), median),
    changeTile(t, t("annual.tile.best", { year: String(best.year) }), best.change),
    changeTile(t, t("annual.tile.worst", { year: String(worst.year) }), worst.change),
    ...(run.length === 0
      ? []
      : [
          plainTile(
            t("annual.tile.run"),
            t("annual.tile.runLength", { years: run.length }),
            t("annual.tile.runYears", runYears),
          ),
        ]),
  ];
}

const GREAT_YEAR = 0.3;

function barsTitle({ t }: ViewContext, bars: readonly YearBar[]): string {
  const great = bars.filter((bar) => isWhole(bar) && Math.abs(bar.change) >= GREAT_YEAR);
  return t("plate.greatYears", { count: great.length, last: String(great.at(-1)?.year ?? "") });
}

function barsSection(context: ViewContext, bars: readonly YearBar[]): Section {
  const { t } = context;
  return section({
    kind: "plot",
    id: "bars",
    title: barsTitle(context, bars),
    tableId: "bars",
    build: () => ({
      caption: t("annual.bars.caption", runningValues(t, bars)),
      description: t("annual.bars.description", {
        name: indexName(context),
        first: String(bars[0]?.year),
        last: String(bars.at(-1)?.year),
      }),
      plot: annualBars(context, bars, 300),
    }),
  });
}

function publishedDefinition({ t, record }: ViewContext, rows: readonly AnnualRow[]): DefinitionItem[] {
  const sources = record.annualCloses.find((item) => item.published !== null)?.published?.sources;
  if (sources === undefined) return [];
  const years = rows
    .filter((row) => Object.values(publishedDifference(row)).includes(true))
    .map(({ computed }) => computed.year);
  const text = t.rich("annual.definition.publishedText", {
    source: sourcesProse(t, sources),
    years: years.join(t("list.separator")) || "–",
  });
  const prose = withLedger(t, text, printedYearsHref(t));
  return [{ term: t("annual.definition.published"), text: proseText(text), prose }];
}

/** In how many of the years it rose. */
function yearsTitle({ t }: ViewContext, changes: readonly YearChange[]): string {
  const found = yearStatistics(changes);
  if (found === null) return t("annual.table.title");
  const [rises, count] = [found.rises, changes.length].map((number) => formatCount(number));
  return t("plate.spread", { bins: "year", rises: rises ?? "", count: count ?? "" });
}

function yearsTable(
  { t, record, state }: ViewContext,
  rows: readonly AnnualRow[],
  changes: readonly YearChange[],
  look: { readonly title: string; readonly more?: LabelledLink },
): Section {
  const { title, ...more } = look;
  const build = (): Table => {
    const found = changes.length > 1 ? yearStatistics(changes) : null;
    const marked = { best: found?.best.year ?? null, worst: found?.worst.year ?? null };
    return {
      ...more,
      columns: annualColumns(t, record, state),
      rows: sortedRows(rows, state).map((row) => annualCells(t, record, row, marked)),
    };
  };
  return section({ kind: "table", id: "annual", title, build });
}

/** What a range of one year shows: its row, and the way to its days. */
function yearParts(context: ViewContext, row: AnnualRow) {
  const { year, change } = row.computed;
  const more = change === null ? {} : { more: daysLink(context, year) };
  return {
    headline: yearHeadline(context, row),
    sections: [
      tiles(() => yearTiles(context, row)),
      yearsTable(context, [row], [], { title: String(year), ...more }),
    ],
  };
}

function yearsParts(context: ViewContext, rows: readonly AnnualRow[]) {
  const { t } = context;
  const bars = yearBars(rows);
  const changes = bars.filter(isWhole);
  // Beside years that are cut off, one year is no best among several.
  const only =
    changes.length === 1 ? rows.find(({ computed }) => computed.year === changes[0]?.year) : undefined;
  const whenAny = (made: () => Section) => (bars.length === 0 ? [] : [made()]);
  return {
    headline: only === undefined ? headlineOf(context, changes) : yearHeadline(context, only),
    sections: [
      tiles(() => (only === undefined ? tilesOf(context, changes) : yearTiles(context, only))),
      ...whenAny(() => barsSection(context, bars)),
      yearsTable(context, rows, changes, { title: yearsTitle(context, changes) }),
      decadesTable(t, changes),
      ...whenAny(() => barsTable(t, bars, "bars", barsTitle(context, bars))),
    ],
  };
}

/**
 * The annual table: every year's close and change, as computed and as published, with high, low, range and
 * volatility where every session is held; bars; decades. Years of the state's range, in the state's order. A range of
 * one year says what that year can: no bars, no best among one. `null` for an index without a year.
 */
export function annualView(asked: ViewContext): View | null {
  const context = inOwnWords(asked);
  const { record, t } = context;
  const rows = shownYears(context);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { headline, sections } = rows.length === 1 ? yearParts(context, first) : yearsParts(context, rows);
  const highLow = { term: t("annual.definition.highLow"), text: t("annual.definition.highLowText") };
  const more = () => [
    ...(hasWithinYear(record, "high") ? [highLow] : []),
    ...(rows.length === 1 ? [] : publishedDefinition(context, rows)),
  ];
  return {
    title: t("annual.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    sections: [...sections, indexDefinition(t, record, ["annual", "volatility"], more)],
    shown: { from: requireDay(`${first.computed.year}-01-01`), to: last.computed.day },
  };
}
