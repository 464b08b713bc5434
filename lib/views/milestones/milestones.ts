import { sessionChange } from "@/lib/analytics/returns/session-change";
import { formatDayTick, formatTickLevel } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { levelPlot } from "@/lib/plot/level-plot";
import { type DisputeKind, MILESTONE_KINDS, type Milestone } from "@/lib/reference/types";
import { at } from "@/lib/series/at";
import { requireDay } from "@/lib/series/day";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { stateChoice } from "@/lib/views/parts/choices";
import { closesTable } from "@/lib/views/parts/closes-table";
import type { Choice } from "@/lib/views/parts/content/links";
import type { PlotPicture } from "@/lib/views/parts/content/pictures";
import { addressSymbol, directionOf, indexName, type ViewContext } from "@/lib/views/parts/context";
import { indexDefinition } from "@/lib/views/parts/definitions";
import { byImportance, milestoneMark } from "@/lib/views/parts/level-marks";
import { zoomOf } from "@/lib/views/parts/level-plate";
import { seriesWords } from "@/lib/views/parts/line-words";
import { disputeCell, milestoneColumns, milestoneDate } from "@/lib/views/parts/milestone-rows";
import { namedApart } from "@/lib/views/parts/named-apart";
import { section, tiles } from "@/lib/views/parts/section";
import { shownRange } from "@/lib/views/parts/shown-range";
import { sourcesProse } from "@/lib/views/parts/source-prose";
import { tableFrom } from "@/lib/views/parts/table-from";
import { turnsTitle } from "@/lib/views/parts/turns";
import type { Section, View } from "@/lib/views/parts/view";
import { recordTiles } from "./milestones-tiles";

function headlineOf({ t, state }: ViewContext, milestones: readonly Milestone[]): Prose {
  const [first, last] = [milestones[0], milestones.at(-1)];
  if (first === undefined || last === undefined) return t.rich("milestones.headlineNone");
  return t.rich("milestones.headline", {
    count: milestones.length,
    first: milestoneDate(t, first),
    last: milestoneDate(t, last),
    kind: state.kind === undefined ? "all" : "one",
    kindName: state.kind === undefined ? "" : t(`kind.${state.kind}`),
    ...disputesAmong(milestones),
  });
}

/** How many of them are disputed by more than rounding, and which words tell so. */
function disputesAmong(milestones: readonly Milestone[]) {
  const count = (kind: DisputeKind) => milestones.filter(({ dispute }) => dispute?.kind === kind).length;
  const [differ, contradicted] = [count("sources-differ"), count("contradicted")];
  if (differ === 0) return { dispute: contradicted === 0 ? "none" : "contradicted", differ, contradicted };
  return { dispute: contradicted === 0 ? "differ" : "both", differ, contradicted };
}

function kindChoices({ t, record, state }: ViewContext): Choice[] {
  const place = { page: "milestones", symbol: addressSymbol(record) } as const;
  const { kind: current, ...others } = state;
  const present = new Set(record.milestones.map(({ kind }) => kind));
  return [
    stateChoice(t, place, others, t("milestones.kind.all"), current === undefined),
    ...MILESTONE_KINDS.filter((kind) => present.has(kind)).map((kind) =>
      stateChoice(t, place, { ...others, kind }, t(`kind.${kind}`), kind === current),
    ),
  ];
}

/** On how many of their days the index rose, and fell, of those whose change is known. */
function listTitle({ t, record }: ViewContext, milestones: readonly Milestone[]): string {
  const moves = milestones.map(({ date, datePrecision }) =>
    directionOf(
      datePrecision === "year" ? null : (sessionChange(record.series, requireDay(date))?.change ?? null),
    ),
  );
  const [rises, falls] = (["up", "down"] as const).map((way) => moves.filter((move) => move === way).length);
  if (rises === undefined || falls === undefined || rises + falls === 0) return t("milestones.list.title");
  return t("tableTitle.milestones", { rises, falls });
}

function timelineSection(context: ViewContext, series: Series, milestones: readonly Milestone[]): Section {
  const { t, record, state } = context;
  const build = (): PlotPicture => {
    const found = byImportance(record, milestones).flatMap((item) => milestoneMark(context, item) ?? []);
    const marks = namedApart(t, found);
    return {
      caption: t("milestones.timeline.caption"),
      description: t("milestones.timeline.description", { name: indexName(context), count: marks.length }),
      plot: levelPlot({
        series,
        scale: "log",
        label: indexName(context),
        key: seriesWords(t, record, series),
        bands: [],
        marks,
        formatLevel: formatTickLevel,
        formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
      }),
      choices: [kindChoices(context)],
      zoom: zoomOf(t.locale, { page: "milestones", symbol: addressSymbol(record) }, state),
    };
  };
  const title = turnsTitle(t, series) ?? t("milestones.list.title");
  return section({ kind: "plot", id: "timeline", title, tableId: "closes", build });
}

function listTable(context: ViewContext, milestones: readonly Milestone[]): Section {
  const { t, record } = context;
  const build = () =>
    tableFrom(milestones, [
      ...milestoneColumns(t, record),
      ["dispute_kind", t("milestones.column.dispute"), "text", (item) => disputeCell(t, item)],
    ]);
  return section({ kind: "table", id: "milestones", title: listTitle(context, milestones), build });
}

/** The milestones with text, dispute and source, for files. */
function fullTable({ t, record }: ViewContext, milestones: readonly Milestone[]): Section {
  const disputeOf = ({ dispute }: Milestone) => dispute?.text[t.locale] ?? null;
  const kindOf = ({ dispute }: Milestone) => dispute && t(`milestones.dispute.${dispute.kind}`);
  const sourceOf = ({ sources }: Milestone) => proseText(sourcesProse(t, sources));
  const build = () =>
    tableFrom(milestones, [
      ...milestoneColumns(t, record),
      ["text", t("milestones.column.text"), "prose", ({ text }) => text[t.locale]],
      ["dispute_kind", t("milestones.column.dispute"), "text", kindOf],
      ["disputed", t("milestones.column.disputed"), "prose", disputeOf],
      ["source", t("milestones.column.source"), "prose", sourceOf],
    ]);
  return section({ kind: "table", id: "full", title: t("milestones.list.title"), filesOnly: true, build });
}

/** The milestones of an index, by date, of one kind where the state names one; `null` where it has none at all. */
export function milestonesView(context: ViewContext): View | null {
  const { record, state, t } = context;
  if (record.milestones.length === 0) return null;
  const { days } = record.series;
  const shown = shownRange(record.series, state, at(days, days.length - 1), context.report);
  const milestones = record.milestones.filter((item) => {
    const day = requireDay(item.date);
    return (state.kind === undefined || item.kind === state.kind) && day >= shown.from && day <= shown.to;
  });
  const series = sliceSeries(record.series, shown.base, shown.to);
  const headline = headlineOf(context, milestones);
  return {
    title: t("milestones.title", { name: indexName(context) }),
    description: proseText(headline),
    headline,
    sections: [
      tiles(() => recordTiles(context, series)),
      timelineSection(context, series, milestones),
      listTable(context, milestones),
      fullTable(context, milestones),
      closesTable(t, series, { milestones }),
      indexDefinition(t, record, []),
    ],
    shown,
  };
}
