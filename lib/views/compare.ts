import { formatDay, formatPercent, formatShortDay } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import { ROUGH_BANDS_SOURCE } from "@/lib/reference/rough-bands";
import type { DayRange } from "@/lib/series/series";
import { pageHref } from "@/lib/url/address";
import { MOST_COMPARED, type PresetField } from "@/lib/url/fields";
import { type AddressProblem, type ViewState, withoutRange } from "@/lib/url/view-state";
import { toneOf } from "./cell";
import { presetLabel, stateChoice } from "./choices";
import { rebased, rebasedPlate, rebasedTable, scatterPlate } from "./compare-plates";
import {
  type ComparedRange,
  commonPreset,
  comparedRange,
  completeYears,
  DEFAULT_COMPARED,
} from "./compare-ranges";
import { compareTable, spansTable } from "./compare-table";
import { directionOf } from "./context";
import { correlationTable } from "./correlation-table";
import { termDefinitions } from "./definitions";
import { type Stretch, stretchOf } from "./period-rows";
import { sourcesProse } from "./source-prose";
import {
  type Choice,
  type DefinitionItem,
  type Figure,
  NOTHING_MORE,
  type Picker,
  type PlotPlate,
  type Table,
  type View,
} from "./view";

const RANGES: readonly PresetField[] = ["1y", "3y", "5y", "10y", "20y", "max"];
const MOST_FIGURES = 6;

/** The indices that the rough bands of the sources name: what a comparison shows when its address names none. */
export const DEFAULT_SYMBOLS: readonly string[] = ["hsi", "spx", "n225", "ftse", "nifty"];

export interface CompareContext {
  /** The indices compared, at least one, in the order of the address. */
  readonly records: readonly IndexRecord[];
  /** All there are to choose from. */
  readonly indices: readonly IndexSummary[];
  readonly state: ViewState;
  readonly t: Translator;
  readonly report: (problem: AddressProblem) => void;
}

interface Compared {
  readonly record: IndexRecord;
  readonly stretch: Stretch;
}

function answerOf({ t }: CompareContext, range: DayRange | null, compared: readonly Compared[]): Prose {
  const ordered = [...compared].sort((one, other) => other.stretch.change - one.stretch.change);
  const [best, worst] = [ordered[0], ordered.at(-1)];
  if (range === null || best === undefined || worst === undefined) return t.rich("compare.answerNone");
  const percent = (value: number | null) => formatPercent(value === null ? null : Math.abs(value), t.locale);
  const values = {
    from: formatDay(range.from, t.locale),
    to: formatDay(range.to, t.locale),
    best: best.record.profile.name[t.locale],
    direction: directionOf(best.stretch.change),
    change: percent(best.stretch.change),
    cagr: best.stretch.cagr === null ? "none" : "some",
    cagrText: formatPercent(best.stretch.cagr, t.locale, { sign: true }),
  };
  if (ordered.length === 1) return t.rich("compare.answerOne", values);
  return t.rich("compare.answer", {
    ...values,
    count: ordered.length,
    worst: worst.record.profile.name[t.locale],
    worstDirection: directionOf(worst.stretch.change),
    worstChange: percent(worst.stretch.change),
  });
}

function figuresOf({ t }: CompareContext, compared: readonly Compared[]): Figure[] {
  return compared.slice(0, MOST_FIGURES).map(({ record, stretch }) => ({
    label: t("compare.figure.cagr", { name: record.profile.shortName[t.locale] }),
    value: formatPercent(stretch.cagr, t.locale, { sign: true }),
    tone: toneOf(stretch.cagr),
    note: t("date.fromTo", {
      from: formatShortDay(stretch.from.day, t.locale),
      to: formatShortDay(stretch.to.day, t.locale),
    }),
  }));
}

function rangeChoices({ records, state, t }: CompareContext, current: PresetField | null): Choice[] {
  const others = withoutRange(state);
  return RANGES.filter((preset) => commonPreset(records, preset) !== null).map((preset) =>
    stateChoice(
      t,
      { page: "compare" },
      preset === DEFAULT_COMPARED ? others : { ...others, range: preset },
      presetLabel(t, preset),
      preset === current,
    ),
  );
}

function pickerOf({ records, indices, state, t }: CompareContext): Picker {
  const chosen = records.map(({ profile }) => profile.symbol.toLowerCase());
  const items = indices.map(({ profile }) => {
    const symbol = profile.symbol.toLowerCase();
    const picked = chosen.includes(symbol);
    const symbols = picked ? chosen.filter((item) => item !== symbol) : [...chosen, symbol];
    const possible = symbols.length > 0 && symbols.length <= MOST_COMPARED;
    const href = possible ? pageHref(t.locale, { page: "compare" }, { ...state, symbols }) : null;
    return { label: profile.shortName[t.locale], href, picked };
  });
  return { label: t("compare.choose"), items };
}

const yearsOf = (preset: PresetField | null) => (preset?.endsWith("y") ? Number.parseInt(preset, 10) : 5);

function tablesOf(
  { records, t }: CompareContext,
  range: ComparedRange,
  complete: ReturnType<typeof completeYears>,
) {
  const day = (value: number) => formatDay(value, t.locale);
  const tables: Table[] = [
    compareTable(t, records, range, {
      id: "compare",
      caption: t("compare.table.title", { from: day(range.from), to: day(range.to) }),
      withBands: range.preset === "5y",
    }),
  ];
  if (complete !== null) {
    const caption = t("compare.tableComplete.title", { from: day(complete.from), to: day(complete.to) });
    const withBands = complete.years === 5;
    tables.push(compareTable(t, records, complete, { id: "every-session", caption, withBands }));
  }
  tables.push(spansTable(t, records, t("compare.spans.title", { to: day(range.to) })));
  const daily = records.filter(({ series }) => series.complete !== null);
  if (complete !== null && daily.length > 1) tables.push(correlationTable(t, daily, complete));
  return tables;
}

function definitionOf(context: CompareContext, rebaseDate: string): DefinitionItem[] {
  const { t } = context;
  const items = (["rebase", "range", "correlation", "currency"] as const).map((term) => ({
    term: t(`compare.definition.${term}`),
    text: t(`compare.definition.${term}Text`, { date: rebaseDate }),
  }));
  const band = t.rich("compare.definition.bandText", { source: sourcesProse(t, [ROUGH_BANDS_SOURCE]) });
  return [
    basisItem(context),
    ...items,
    { term: t("compare.definition.band"), text: proseText(band), prose: band },
    ...termDefinitions(t, ["cagr", "volatility", "drawdown"]),
  ];
}

/** Whether dividends are in the lines, said once for all of them. */
function basisItem({ t, records }: CompareContext): DefinitionItem {
  const total = records.filter(({ profile }) => profile.returnBasis === "total");
  if (total.length === 0) return { term: t("definition.price"), text: "" };
  if (total.length === records.length) return { term: t("definition.total"), text: "" };
  const names = total.map(({ profile }) => profile.name[t.locale]).join(t("list.separator"));
  return {
    term: t("compare.definition.basis"),
    text: t("compare.definition.basisText", { names }),
  };
}

/**
 * Indices side by side over their common range: rebased lines, figures over the same two days, the last years in
 * which each has every session (for volatility and risk), CAGR over several spans. At least one record.
 */
export function compareView(context: CompareContext): View {
  const { records, state, t } = context;
  const range = comparedRange(records, state, context.report);
  const compared = records.flatMap((record): Compared[] => {
    const stretch = range === null ? null : stretchOf(record.series, range);
    return stretch === null ? [] : [{ record, stretch }];
  });
  const answer = answerOf(context, range, compared);
  const complete = completeYears(records, yearsOf(range?.preset ?? null));
  const lines = range === null ? null : rebased(records, range);
  const plots: Array<PlotPlate | null> = [
    lines === null ? null : rebasedPlate(t, state, lines, rangeChoices(context, range?.preset ?? null)),
    complete === null ? null : scatterPlate(t, records, complete),
  ];
  return {
    title: t("compare.title", {
      names: records.map(({ profile }) => profile.shortName[t.locale]).join(t("list.separator")),
    }),
    description: proseText(answer),
    answer,
    ...NOTHING_MORE,
    picker: pickerOf(context),
    figures: figuresOf(context, compared),
    plots: plots.filter((plate) => plate !== null),
    tables: range === null ? [] : tablesOf(context, range, complete),
    fileTables: lines === null ? [] : [rebasedTable(t, lines)],
    definition: definitionOf(context, lines === null ? "–" : formatDay(lines.day, t.locale)),
    shown: range,
  };
}
