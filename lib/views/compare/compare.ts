import { formatDay, formatMonth, formatPercent } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import { ROUGH_BANDS_SOURCE } from "@/lib/reference/rough-bands";
import type { DayRange } from "@/lib/series/series";
import { pageHref } from "@/lib/url/address";
import { MOST_COMPARED, type PresetField } from "@/lib/url/fields";
import { withoutRange } from "@/lib/url/view-state";
import { basisItem } from "@/lib/views/parts/basis-item";
import { presetLabel, stateChoice } from "@/lib/views/parts/choices";
import { addressSymbol, directionOf, type ViewContext } from "@/lib/views/parts/context";
import { termDefinitions } from "@/lib/views/parts/definitions";
import { type Stretch, stretchOf, yearlyRate } from "@/lib/views/parts/period-rows";
import { definition, section, texts, tiles } from "@/lib/views/parts/section";
import { sourcesProse } from "@/lib/views/parts/source-prose";
import { changeTile, datesNote } from "@/lib/views/parts/tile";
import type { Choice, DefinitionItem, Section, Tile, View } from "@/lib/views/parts/view";
import { endNotes } from "./compare-notes";
import { rebased, rebasedSection, rebasedTable } from "./compare-plates";
import {
  type ComparedRange,
  commonPreset,
  comparedRange,
  DEFAULT_COMPARED,
  datesUsed,
  type RiskRange,
  riskRange,
} from "./compare-ranges";
import { compareTable, spansTable } from "./compare-table";
import { correlationTable } from "./correlation-table";
import { scatterSections } from "./scatter-plate";

const RANGES: readonly PresetField[] = ["1y", "3y", "5y", "10y", "20y", "max"];
const MOST_TILES = 6;

/** The indices that the rough bands of the sources name: what a comparison shows when its address names none. */
export const DEFAULT_SYMBOLS: readonly string[] = ["hsi", "spx", "n225", "ftse", "nifty"];

export interface CompareContext extends Pick<ViewContext, "state" | "t" | "report"> {
  /** The indices compared, at least one, in the order of the address. */
  readonly records: readonly IndexRecord[];
  /** All there are to choose from. */
  readonly indices: readonly IndexSummary[];
}

interface Compared {
  readonly record: IndexRecord;
  readonly stretch: Stretch;
}

function headlineOf(
  { t, records }: CompareContext,
  range: DayRange | null,
  compared: readonly Compared[],
): Prose {
  const ordered = [...compared].sort((one, other) => other.stretch.change - one.stretch.change);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  if (range === null || best === undefined || worst === undefined) return t.rich("compare.headlineNone");
  const percent = (value: number | null) => formatPercent(value === null ? null : Math.abs(value), t.locale);
  const rate = yearlyRate(best.stretch);
  const values = {
    ...datesUsed(t, records, range),
    best: best.record.profile.name[t.locale],
    direction: directionOf(best.stretch.change),
    change: percent(best.stretch.change),
    cagr: rate === null ? "none" : "some",
    cagrText: formatPercent(rate, t.locale, { sign: true }),
  };
  if (ordered.length === 1) return t.rich("compare.headlineOne", values);
  return t.rich("compare.headline", {
    ...values,
    count: ordered.length,
    worst: worst.record.profile.name[t.locale],
    worstDirection: directionOf(worst.stretch.change),
    worstChange: percent(worst.stretch.change),
  });
}

function tilesOf({ t }: CompareContext, compared: readonly Compared[]): Tile[] {
  return compared.slice(0, MOST_TILES).map(({ record, stretch }) => {
    const name = record.profile.shortName[t.locale];
    const rate = yearlyRate(stretch);
    const label = rate === null ? name : t("compare.tile.cagr", { name });
    return changeTile(t, label, rate ?? stretch.change, datesNote(t, stretch.from.day, stretch.to.day));
  });
}

function rangeLabel(t: Translator, preset: PresetField, { from }: DayRange): string {
  return preset === "max"
    ? t("compare.choice.max", { month: formatMonth(from, t.locale) })
    : presetLabel(t, preset);
}

function rangeChoices({ records, state, t }: CompareContext, current: PresetField | null): Choice[] {
  const others = withoutRange(state);
  return RANGES.flatMap((preset) => {
    const range = commonPreset(records, preset);
    if (range === null) return [];
    const chosen = preset === DEFAULT_COMPARED ? others : { ...others, range: preset };
    const label = rangeLabel(t, preset, range);
    return [stateChoice(t, { page: "compare" }, chosen, label, preset === current)];
  });
}

function picker({ records, indices, state, t }: CompareContext): Section {
  const chosen = records.map(addressSymbol);
  const build = () =>
    indices.map(({ profile }) => {
      const symbol = profile.symbol.toLowerCase();
      const picked = chosen.includes(symbol);
      const symbols = picked ? chosen.filter((item) => item !== symbol) : [...chosen, symbol];
      const possible = symbols.length > 0 && symbols.length <= MOST_COMPARED;
      const href = possible ? pageHref(t.locale, { page: "compare" }, { ...state, symbols }) : null;
      return { label: profile.shortName[t.locale], href, picked };
    });
  return section({ kind: "picker", id: "picker", title: t("compare.choose"), build });
}

const yearsOf = (preset: PresetField | null) => (preset?.endsWith("y") ? Number.parseInt(preset, 10) : 5);

function tablesOf({ records, t }: CompareContext, range: ComparedRange, risk: RiskRange | null): Section[] {
  const whole = compareTable(t, records, range, {
    id: "compare",
    title: t("compare.table.title", datesUsed(t, records, range)),
    withBands: range.preset === "5y",
  });
  const tables = [whole];
  if (risk !== null && risk.years !== null) {
    const title = t("compare.tableComplete.title", datesUsed(t, records, risk));
    const withBands = risk.years === 5;
    tables.push(compareTable(t, records, risk, { id: "every-session", title, withBands }));
  }
  tables.push(spansTable(t, records, t("compare.spans.title", datesUsed(t, records, range))));
  const daily = records.filter(({ series }) => series.complete !== null);
  if (risk !== null && daily.length > 1) tables.push(correlationTable(t, daily, risk));
  return tables;
}

function definitionItems(context: CompareContext, rebaseDate: string): DefinitionItem[] {
  const { t } = context;
  const items = (["rebase", "range", "correlation", "currency"] as const).map((term) => ({
    term: t(`compare.definition.${term}`),
    text: t(`compare.definition.${term}Text`, { date: rebaseDate }),
  }));
  const band = t.rich("compare.definition.bandText", { source: sourcesProse(t, [ROUGH_BANDS_SOURCE]) });
  return [
    basisItem(t, context.records),
    ...items,
    { term: t("compare.definition.band"), text: proseText(band), prose: band },
    ...termDefinitions(t, ["cagr", "volatility", "drawdown"]),
  ];
}

/**
 * Indices side by side over their common range: rebased lines and figures from the same closes, for volatility
 * and risk the last years in which each has every session where the range is not complete itself, CAGR over several spans. At least one record.
 */
export function compareView(context: CompareContext): View {
  const { records, state, t } = context;
  const range = comparedRange(records, state, context.report);
  const compared = records.flatMap((record): Compared[] => {
    const stretch = range === null ? null : stretchOf(record, range);
    return stretch === null ? [] : [{ record, stretch }];
  });
  const headline = headlineOf(context, range, compared);
  const risk = range && riskRange(records, range, yearsOf(range.preset));
  const lines = range === null ? null : rebased(records, range);
  const scatter = risk && scatterSections(t, records, risk);
  const ranges = () => rangeChoices(context, range?.preset ?? null);
  const rebaseDate = lines === null ? "–" : formatDay(lines.day, t.locale);
  return {
    title: t("compare.title", {
      names: records.map(({ profile }) => profile.shortName[t.locale]).join(t("list.separator")),
    }),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => tilesOf(context, compared)),
      picker(context),
      texts(() => ({ notes: range === null ? [] : endNotes(t, records, range, state) })),
      ...(lines === null ? [] : [rebasedSection(t, state, lines, ranges)]),
      ...(scatter === null ? [] : [scatter.plot]),
      ...(range === null ? [] : tablesOf(context, range, risk)),
      ...(lines === null ? [] : [rebasedTable(t, lines)]),
      ...(scatter === null ? [] : [scatter.table]),
      definition(t, () => definitionItems(context, rebaseDate)),
    ],
    shown: range,
  };
}
