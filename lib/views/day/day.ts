import { formatCount, formatDay, formatWeekday } from "@/lib/format/format";
import { type Prose, proseText } from "@/lib/i18n/prose";
import { lastDayOfMonth } from "@/lib/series/add-months";
import { civilFromDay, dayFromCivil, dayFromIso } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { paceOf } from "@/lib/series/periodicity";
import { positionOnOrAfter, positionOnOrBefore } from "@/lib/series/position";
import { type ContextBeside, indexName, type ViewContext } from "@/lib/views/parts/context";
import { inOwnWords } from "@/lib/views/parts/observation-words";
import { tiles } from "@/lib/views/parts/section";
import type { Section, View } from "@/lib/views/parts/view";
import { aroundSection, aroundTable } from "./around-plate";
import { dayDefinition } from "./day-definition";
import { type DayFacts, dayFacts } from "./day-facts";
import { dayHeadline } from "./day-headline";
import { monthLink } from "./day-links";
import { dayTexts } from "./day-texts";
import { dayTiles } from "./day-tiles";
import { monthCalendar } from "./month-calendar";
import { neighboursOf } from "./neighbours";
import { type Gap, gapHeadline, gapTexts, gapTiles } from "./no-session";
import { performanceTable } from "./performance-table";
import { periodReturnsTable } from "./period-returns";
import { yearsSections } from "./years-grid";

/**
 * The bulletin of a day, `YYYY-MM-DD`: its level, its changes over every period, the other indices to it. A day without a
 * close says why, where that is known, and names the closes on either side. `null` for what is no day of the calendar, and
 * for days before the first close or after the last.
 */
export function dayView(asked: ContextBeside, name: string): View | null {
  const context = inOwnWords(asked);
  const day = dayFromIso(name);
  if (day === null) return null;
  const facts = dayFacts(context.record.series, day);
  if (facts !== null) return sessionView(context, facts);
  const { previous, next } = neighboursOf(context.record.series, day);
  return previous === null || next === null ? null : gapView(context, { day, previous, next });
}

function sessionView(context: ContextBeside, facts: DayFacts): View {
  const { day } = facts;
  return viewOf(context, day, dayHeadline(context, facts), [
    tiles(() => dayTiles(context, facts)),
    aroundSection(context, day, false),
    periodReturnsTable(context, day),
    ...calendarOf(context, day),
    dayTexts(context, day, [], isOfSessions(context)),
    ...tablesBelow(context, day),
    dayDefinition(context, facts),
  ]);
}

function gapView(context: ContextBeside, gap: Gap): View {
  const { day } = gap;
  return viewOf(context, day, gapHeadline(context, gap), [
    tiles(() => gapTiles(context, gap)),
    aroundSection(context, day, isOfSessions(context)),
    ...calendarOf(context, day),
    dayTexts(context, day, gapTexts(context, day), false),
    ...tablesBelow(context, day),
    dayDefinition(context, null),
  ]);
}

function tablesBelow(context: ContextBeside, day: number): Section[] {
  const years = isOfSessions(context) ? yearsSections(context, day) : [];
  const beside = context.others.length === 0 ? [] : [performanceTable(context, day)];
  return [...beside, ...years, aroundTable(context, day)];
}

/** Whether closes are those of sessions: others have no calendar of days, and none on the same day of every year. */
function isOfSessions({ record: { series } }: ViewContext): boolean {
  return paceOf(series) === "daily";
}

function calendarOf(context: ViewContext, day: number): Section[] {
  return isOfSessions(context) ? [monthCalendar(context, day)] : [];
}

function viewOf(context: ViewContext, day: number, headline: Prose, sections: readonly Section[]): View {
  const { t } = context;
  const month = monthLink(context, day);
  return {
    title: t("day.title", { name: indexName(context), date: formatDay(day, t.locale) }),
    description: proseText(headline),
    headline,
    ...(month === null ? {} : { kicker: { ...month, detail: placeInMonth(context, day) } }),
    sections,
    sheet: "day",
    shown: { from: day, to: day },
  };
}

/** The weekday, and of a session which one of its month it is, where all of that month are held. */
function placeInMonth({ t, record: { series } }: ViewContext, day: number): string {
  const weekday = formatWeekday(day, t.locale, "long");
  const { year, month } = civilFromDay(day);
  const [first, last] = [dayFromCivil(year, month, 1), lastDayOfMonth(day)];
  const position = positionOnOrBefore(series.days, day);
  if (paceOf(series) !== "daily" || series.days[position] !== day) return weekday;
  if (!isComplete(series, first, last)) return weekday;
  const start = positionOnOrAfter(series.days, first);
  const sessions = positionOnOrBefore(series.days, last) - start + 1;
  return t("day.place", { weekday, session: position - start + 1, sessions: formatCount(sessions) });
}
