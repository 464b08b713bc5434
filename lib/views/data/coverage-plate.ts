import { formatCount, formatDate, formatDay, formatDayTick, formatShortDay } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { coveragePlot } from "@/lib/plot/coverage-plot";
import type { IndexSummary, Journal } from "@/lib/reference/records";
import { isoFromDay, requireDay, yearOfDay } from "@/lib/series/day";
import type { DayRange } from "@/lib/series/series";
import type { HeldDays } from "@/lib/series/session-runs";
import { pageHref } from "@/lib/url/address";
import type { RowsPicture } from "@/lib/views/parts/content/pictures";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { type ListedIndices, lineOf } from "./listed-indices";

const NOTHING: HeldDays = { runs: [], declared: [] };

/** The picture of the days held of each index that is listed; none where there is no close. */
export function coverageSection(t: Translator, listed: ListedIndices, { held }: Journal): Section[] {
  const { choices } = listed.around;
  const shown = listed.indices.flatMap((index) => {
    const days = held.get(index.profile.symbol) ?? NOTHING;
    return days.runs.length + days.declared.length === 0 ? [] : [{ index, days }];
  });
  if (shown.length === 0) return [];
  const build = (): RowsPicture => ({
    caption: lineOf(t, listed, t("data.picture.caption")),
    ...(choices === undefined ? {} : { choices }),
    description: descriptionOf(t, listed.indices),
    plot: coveragePlot({
      rows: shown.map(({ index, days }) => ({
        id: index.profile.symbol.toLowerCase(),
        label: index.profile.name[t.locale],
        shortLabel: index.profile.shortName[t.locale],
        href: pageHref(t.locale, { page: "overview", symbol: index.profile.symbol.toLowerCase() }),
        title: rowTitle(t, index, days),
        endLabel: formatShortDay(requireDay(index.coverage.lastDate), t.locale),
        held: days,
        complete: completeOf(index),
      })),
      formatDayTick: (day, kind) => formatDayTick(day, kind, t.locale),
    }),
    words: {
      complete: t("data.picture.complete"),
      runs: t("data.picture.runs"),
      singles: t("data.picture.singles"),
    },
  });
  const [longest] = completeStretches(t, listed.indices);
  const title =
    longest === undefined
      ? t("data.picture.title")
      : t("plate.longestHeld", { name: longest.name, year: String(yearOfDay(longest.from)) });
  return [section({ kind: "rows", id: "days-held", title, tableId: "stretches", build })];
}

function completeOf({ coverage: { completeFrom, completeTo } }: IndexSummary): DayRange | null {
  if (completeFrom === null || completeTo === null) return null;
  return { from: requireDay(completeFrom), to: requireDay(completeTo) };
}

/** The complete stretches, the longest first. */
function completeStretches(t: Translator, indices: readonly IndexSummary[]) {
  return indices
    .flatMap((index) => {
      const stretch = completeOf(index);
      return stretch === null ? [] : [{ name: index.profile.name[t.locale], ...stretch }];
    })
    .sort((one, other) => other.to - other.from - (one.to - one.from));
}

function descriptionOf(t: Translator, indices: readonly IndexSummary[]): string {
  const complete = completeStretches(t, indices);
  const [longest] = complete;
  if (longest === undefined) return t("data.picture.descriptionNone", { indices: indices.length });
  return t("data.picture.description", {
    complete: complete.length,
    indices: indices.length,
    longest: longest.name,
    from: formatDay(longest.from, t.locale),
    to: formatDay(longest.to, t.locale),
  });
}

function rowTitle(t: Translator, index: IndexSummary, { runs }: HeldDays): string {
  const { firstDate, lastDate, completeFrom, completeTo, sessionCount, sparseBefore, sparseAfter } =
    index.coverage;
  const [from, to] = [formatDate(firstDate, t.locale), formatDate(lastDate, t.locale)];
  if (completeFrom === null) return t("data.picture.rowSparse", { singles: sparseBefore, from, to });
  const others = runs.filter((run) => run.sessions > 1 && isoFromDay(run.from) !== completeFrom);
  const inOthers = others.reduce((sum, { sessions }) => sum + sessions, 0);
  return t("data.picture.row", {
    from: formatDate(completeFrom, t.locale),
    to: formatDate(completeTo, t.locale),
    sessions: formatCount(sessionCount),
    runs: others.length,
    singles: Math.max(0, sparseBefore + sparseAfter - inOthers),
  });
}

/** The picture's numbers: every run of sessions, and every declared close by itself. */
export function stretchesTable(t: Translator, { indices }: ListedIndices, { held }: Journal): Section {
  const stretches = () =>
    indices.flatMap((index) => stretchesOf(index, held.get(index.profile.symbol) ?? NOTHING));
  const build = () =>
    tableFrom(stretches(), [
      ["symbol", t("data.column.symbol"), "text", ({ symbol }) => symbol.toLowerCase()],
      ["coverage", t("data.column.coverage"), "text", ({ kind }) => kind],
      ["from_date", t("data.column.from"), "date", ({ from }) => isoFromDay(from)],
      ["to_date", t("data.column.to"), "date", ({ to }) => isoFromDay(to)],
      ["closes", t("data.column.closes"), "count", ({ sessions }) => sessions],
    ]);
  const title = t("data.stretches.title");
  return section({ kind: "table", id: "stretches", title, filesOnly: true, build });
}

function stretchesOf({ profile: { symbol }, coverage }: IndexSummary, { runs, declared }: HeldDays) {
  return [
    ...runs.map((run) => ({
      ...run,
      symbol,
      kind: isoFromDay(run.from) === coverage.completeFrom ? "complete" : "sessions",
    })),
    ...declared.map((day) => ({ from: day, to: day, sessions: 1, symbol, kind: "declared" })),
  ].sort((one, other) => one.from - other.from);
}
