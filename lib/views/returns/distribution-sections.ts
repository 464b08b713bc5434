import { type DistributionBin, distribution, shareWithin } from "@/lib/analytics/returns/distribution";
import { periodChanges } from "@/lib/analytics/returns/period-changes";
import { simpleReturns } from "@/lib/analytics/returns/returns";
import { formatCount, formatDay, formatMonth, formatPercent, formatTickPercent } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { type HistogramColumn, histogramPlot } from "@/lib/plot/histogram-plot";
import type { IndexRecord } from "@/lib/reference/records";
import { at } from "@/lib/series/at";
import { completePositions } from "@/lib/series/is-complete";
import { paceOf, spacingMonths } from "@/lib/series/periodicity";
import { BINS } from "@/lib/url/field-choices";
import { isWhole, yearBars } from "@/lib/views/annual/annual-bars";
import { annualRows } from "@/lib/views/annual/annual-rows";
import { fieldChoices } from "@/lib/views/parts/choices";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { addressSymbol, indexName, type ViewContext } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";

type Counted = (typeof BINS)[number];

/** The columns of years are 10 % wide, those of months 2 %, those of sessions half a per cent. */
const COLUMNS = {
  year: { columnsPerUnit: 10, limit: 1 },
  month: { columnsPerUnit: 50, limit: 0.2 },
  day: { columnsPerUnit: 200, limit: 0.05 },
} as const satisfies Record<Counted, Parameters<typeof distribution>[1]>;

const MOST_NAMED = 12;

/** The changes that are counted, oldest first. */
interface Changes {
  readonly values: Float64Array;
  /** What the change at a position is called: its year, month or day. */
  readonly nameOf: (position: number) => string;
}

const CHANGES: Readonly<Record<Counted, (t: Translator, record: IndexRecord) => Changes>> = {
  year(_t, record) {
    const years = yearBars(annualRows(record))
      .filter(isWhole)
      .sort((one, other) => one.year - other.year);
    return changesOf(
      years,
      ({ change }) => change,
      ({ year }) => String(year),
    );
  },
  month(t, { series }) {
    const months = periodChanges(series, "month").filter(
      ({ change, partial }) => change !== null && !partial,
    );
    return changesOf(
      months,
      ({ change }) => change ?? 0,
      ({ end }) => formatMonth(end, t.locale),
    );
  },
  day(t, { series }) {
    const held = series.complete && completePositions(series, series.complete.from, series.complete.to);
    if (held === null) return { values: new Float64Array(0), nameOf: () => "" };
    const values = simpleReturns(series.closes.subarray(held.first, held.last + 1));
    return { values, nameOf: (position) => formatDay(at(series.days, held.first + position + 1), t.locale) };
  },
};

function changesOf<Of>(
  list: readonly Of[],
  changeOf: (each: Of) => number,
  nameOf: (each: Of) => string,
): Changes {
  const nameAt = (position: number) =>
    list
      .slice(position, position + 1)
      .map(nameOf)
      .join("");
  return { values: Float64Array.from(list, changeOf), nameOf: nameAt };
}

interface Spread {
  readonly counted: Counted;
  readonly changes: Changes;
  /** At least one. */
  readonly bins: readonly DistributionBin[];
}

/** What closes so far apart can be counted by; irregular ones have no returns by the close. */
function binsOf({ series }: IndexRecord): readonly Counted[] {
  const [pace, spacing] = [paceOf(series), spacingMonths(paceOf(series))];
  const hasCloses = spacing < 1 && pace !== "irregular";
  return BINS.filter((bin) => bin === "year" || (bin === "month" ? spacing <= 1 : hasCloses));
}

function spreadOf({ t, record }: ViewContext, counted: Counted): Spread | null {
  if (!binsOf(record).includes(counted)) return null;
  const changes = CHANGES[counted](t, record);
  const bins = distribution(changes.values, COLUMNS[counted]);
  return bins.length === 0 ? null : { counted, changes, bins };
}

/** What the state asks for; what there is first of years, months and sessions, and a report, where there is none of it. */
function shownSpread(context: ViewContext): Spread | null {
  const { state, report } = context;
  const asked = state.bins === undefined ? null : spreadOf(context, state.bins);
  if (asked !== null) return asked;
  for (const counted of BINS) {
    const spread = spreadOf(context, counted);
    if (spread === null) continue;
    if (state.bins !== undefined) report({ parameter: "bins", found: state.bins, expected: counted });
    return spread;
  }
  return null;
}

/**
 * How the changes of years, months or sessions are spread, in columns under a normal curve of the same mean and deviation,
 * as the state's `bins` asks; nothing where not one is whole.
 */
export function distributionSections(context: ViewContext): Section[] {
  const spread = shownSpread(context);
  if (spread === null) return [];
  const { t } = context;
  const count = formatCount(spread.changes.values.length);
  const rises = formatCount(spread.changes.values.filter((change) => change > 0).length);
  const title = t("plate.spread", { bins: spread.counted, count, rises });
  const id = "distribution";
  const build = () => pictureOf(context, spread);
  return [
    section({ kind: "plot", id, title, tableId: id, build }),
    distributionTable(context, spread, title),
  ];
}

function pictureOf(context: ViewContext, { counted, changes, bins }: Spread): PlotPicture {
  const { t, record, state } = context;
  const place = { page: "returns", symbol: addressSymbol(record) } as const;
  const [lowest, highest] = [bins[0], bins.at(-1)];
  return {
    caption: t("returns.distribution.caption", {
      bins: counted,
      within: formatPercent(shareWithin(changes.values, 1), t.locale),
      beyond: formatPercent(beyond(shareWithin(changes.values, 3)), t.locale),
    }),
    description: t("returns.distribution.description", {
      ...{ name: indexName(context), bins: counted, count: formatCount(changes.values.length) },
      lowest: lowest === undefined ? "" : rangeText(t, lowest),
      highest: highest === undefined ? "" : rangeText(t, highest),
    }),
    plot: histogramPlot({
      columns: bins.map((bin) => columnOf(t, counted, changes, bin)),
      formatPercent: formatTickPercent,
      formatCount: (count) => formatCount(count, t.locale),
      formatOpen: (fraction, open) =>
        t("returns.distribution.open", { open, edge: formatTickPercent(fraction) }),
    }),
    choices: [
      fieldChoices(t, place, state, {
        ...{ name: "bins", values: binsOf(record), byDefault: "year", current: counted },
        labelOf: (value) => t(`returns.distribution.bins.${value}`),
      }),
    ].filter((group) => group.length > 1),
  };
}

const beyond = (within: number | null) => (within === null ? null : 1 - within);

function columnOf(t: Translator, counted: Counted, changes: Changes, bin: DistributionBin): HistogramColumn {
  const { from, to, open, normal, members } = bin;
  const names = members.length > MOST_NAMED ? [] : members.map(changes.nameOf);
  const title = t("returns.distribution.column", {
    ...{ range: rangeText(t, bin), bins: counted, count: members.length },
    names: names.join(t("list.separator")) || "none",
  });
  // A curve would strike out the years' numbers.
  if (counted !== "year") return { from, to, open, count: members.length, normal, title, tiles: [] };
  const tiles = members.map((member) => changes.nameOf(member).slice(2));
  return { from, to, open, count: members.length, normal: null, title, tiles };
}

/** The changes of a column in words: `−20 % to −10 %`, `+100 % and more`. */
function rangeText(t: Translator, { from, to, open }: DistributionBin): string {
  const signed = (fraction: number) =>
    fraction > 0 ? `+${formatTickPercent(fraction)}` : formatTickPercent(fraction);
  return t("returns.distribution.range", { open: open ?? "none", from: signed(from), to: signed(to) });
}

function distributionTable({ t }: ViewContext, { counted, changes, bins }: Spread, title: string): Section {
  const nameKey = `${counted}s`;
  const build = () =>
    tableFrom(bins, [
      [
        "from_percent",
        t("returns.column.binFrom"),
        "change",
        ({ from, open }) => (open === "below" ? null : from),
      ],
      ["to_percent", t("returns.column.binTo"), "change", ({ to, open }) => (open === "above" ? null : to)],
      ["middle_percent", t("returns.column.binMiddle"), "change", ({ from, to }) => (from + to) / 2],
      ["changes", t("returns.column.binCount"), "count", ({ members }) => members.length],
      ["normal_changes", t("returns.column.binNormal"), "ratio", ({ normal }) => normal],
      [
        nameKey,
        t("returns.column.binMembers"),
        "text",
        ({ members }) => {
          const isNamed = members.length > 0 && members.length <= MOST_NAMED;
          return { value: isNamed ? members.map(changes.nameOf).join(" ") : null, instead: "" };
        },
      ],
    ]);
  return section({ kind: "table", id: "distribution", title, filesOnly: true, build });
}
