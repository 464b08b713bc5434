import { sessionChange } from "@/lib/analytics/returns/session-change";
import {
  formatCount,
  formatLevel,
  formatMonthName,
  formatPercent,
  formatShortDay,
  formatTickPercent,
  formatWeekday,
} from "@/lib/format/format";
import { lastDayOfMonth } from "@/lib/series/add-months";
import { at } from "@/lib/series/at";
import { civilFromDay, dayFromCivil } from "@/lib/series/day";
import { DAYS_PER_WEEK, MONDAY, weekOf } from "@/lib/series/weekday";
import type { Cell, Column, Table } from "@/lib/views/parts/content/table";
import { dayHref, type ViewContext } from "@/lib/views/parts/context";
import { section } from "@/lib/views/parts/section";
import type { Section } from "@/lib/views/parts/view";

/** A day's change that takes the full colour. */
export const FULL_DAY_COLOUR = 0.03;

const WEEKDAY_KEYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** A calendar of a day's month: each day leads to its page, a session with its change, tinted by it. */
export function monthCalendar(context: ViewContext, day: number): Section {
  const { t } = context;
  const { year, month } = civilFromDay(day);
  const [first, last] = [dayFromCivil(year, month, 1), lastDayOfMonth(day)];
  const weeks = Array.from({ length: weekOf(last) - weekOf(first) + 1 }, (_, row) => weekOf(first) + row);
  const build = (): Table => ({
    look: "calendar",
    line: t("day.calendar.line", { full: formatTickPercent(FULL_DAY_COLOUR) }),
    columns: columnsOf(context),
    rows: weeks.map((week) => [
      { value: String(isoWeekOf(week)), quiet: true },
      ...WEEKDAY_KEYS.map((_, weekday) => {
        const each = MONDAY + week * DAYS_PER_WEEK + weekday;
        return each < first || each > last ? BLANK : dayCell(context, each, day);
      }),
    ]),
  });
  const title = t("day.calendar.title", {
    month: formatMonthName(month - 1, t.locale, "long"),
    year: String(year),
  });
  return section({ kind: "table", id: "calendar", title, half: true, build });
}

const BLANK: Cell = { value: null, instead: "" };

function columnsOf({ t }: ViewContext): Column[] {
  return [
    { key: "week", label: t("day.calendar.week"), kind: "text" },
    ...WEEKDAY_KEYS.map((key, weekday): Column => {
      return {
        key: `${key}_change_percent`,
        label: formatWeekday(MONDAY + weekday, t.locale, "short"),
        kind: "bare-change",
      };
    }),
  ];
}

function dayCell({ t, record }: ViewContext, each: number, own: number): Cell {
  const { series } = record;
  const { days } = series;
  const isHeld = each >= at(days, 0) && each <= at(days, days.length - 1);
  const above = formatCount(civilFromDay(each).date);
  const link = each === own ? {} : { href: dayHref(t, record, each) };
  if (!isHeld) return { ...BLANK, above, quiet: true };
  const found = sessionChange(series, each);
  if (found === null) {
    const shut = t("chart.named", { what: formatShortDay(each, t.locale), value: t("day.calendar.none") });
    return { ...BLANK, ...link, above, title: shut };
  }
  const { change, close } = found;
  const title = t("chart.named", { what: formatShortDay(each, t.locale), value: formatLevel(close) });
  if (change === null) return { value: null, instead: formatLevel(close), ...link, above, title };
  const told = t("chart.pair", { one: title, other: formatPercent(change, t.locale, { sign: true }) });
  return {
    value: change,
    heat: Math.max(-1, Math.min(1, change / FULL_DAY_COLOUR)),
    ...link,
    above,
    title: told,
  };
}

/** The number of a week (`weekOf`) in its year: that of the year in which its Thursday lies. (ISO 8601) */
function isoWeekOf(week: number): number {
  const thursday = MONDAY + week * DAYS_PER_WEEK + 3;
  const { year } = civilFromDay(thursday);
  return 1 + Math.floor((thursday - dayFromCivil(year, 1, 1)) / DAYS_PER_WEEK);
}
