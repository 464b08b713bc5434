import { mean } from "d3-array";
import { type SameDay, sameDayInYears } from "@/lib/analytics/returns/same-day-in-years";
import {
  formatLevel,
  formatMonthName,
  formatPercent,
  formatShortDay,
  formatTickPercent,
} from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import { civilFromDay, isoFromDay } from "@/lib/series/day";
import type { Cell, Column, Table } from "@/lib/views/parts/content/table";
import { dayHref, type ViewContext } from "@/lib/views/parts/context";
import { once } from "@/lib/views/parts/once";
import { section } from "@/lib/views/parts/section";
import { tableFrom } from "@/lib/views/parts/table-from";
import type { Section } from "@/lib/views/parts/view";
import { FULL_DAY_COLOUR } from "./month-calendar";

const YEARS_PER_DECADE = 10;
const BLANK: Cell = { value: null, instead: "" };

/** This day of the calendar in all years: a row a decade, a column a year of it, and a list for files. */
export function yearsSections(context: ViewContext, day: number): Section[] {
  const found = once(() => sameDayInYears(context.record.series, day));
  return [yearsGrid(context, day, found), yearsList(context, found)];
}

function yearsGrid(context: ViewContext, day: number, found: () => readonly SameDay[]): Section {
  const { t } = context;
  const title = t("day.years.title", { day: dayName(t, day) });
  const build = (): Table => {
    const years = new Map(found().map((same) => [same.year, same]));
    const decades = [...new Set([...years.keys()].map(decadeOf))];
    return {
      look: "heat",
      line: lineOf(context, day, found()),
      columns: columnsOf(context),
      rows: decades.map((decade) => {
        const own = Array.from({ length: YEARS_PER_DECADE }, (_, place) => years.get(decade + place));
        return [{ value: decade }, ...own.map((same) => cellOf(context, same)), risesCell(context, own)];
      }),
    };
  };
  return section({ kind: "table", id: "years", title, build });
}

/** A day of the calendar in no year: `27 October`, `10月27日`. */
function dayName(t: Translator, day: number): string {
  const { month, date } = civilFromDay(day);
  return t("day.years.day", { date, month: formatMonthName(month - 1, t.locale, "long") });
}

const decadeOf = (year: number) => year - (year % YEARS_PER_DECADE);

const changesOf = (found: ReadonlyArray<SameDay | undefined>) => found.flatMap((same) => same?.change ?? []);

function lineOf({ t }: ViewContext, day: number, found: readonly SameDay[]): string {
  const changes = changesOf(found);
  return t("day.years.line", {
    day: dayName(t, day),
    rises: changes.filter((change) => change > 0).length,
    years: changes.length,
    mean: formatPercent(mean(changes) ?? null, t.locale, { sign: true }),
    full: formatTickPercent(FULL_DAY_COLOUR),
  });
}

function columnsOf({ t }: ViewContext): Column[] {
  return [
    { key: "decade_from_year", label: t("day.years.decade"), kind: "year" },
    ...Array.from({ length: YEARS_PER_DECADE }, (_, place): Column => {
      return { key: `year_${place}_change_percent`, label: String(place), kind: "bare-change" };
    }),
    { key: "rises_of_years", label: t("monthly.heat.upIn"), kind: "text" },
  ];
}

function cellOf({ t, record }: ViewContext, same: SameDay | undefined): Cell {
  if (same === undefined || same.change === null) return BLANK;
  const { change, close, day } = same;
  const title = t("chart.pair", {
    one: t("chart.named", { what: formatShortDay(day, t.locale), value: formatLevel(close) }),
    other: formatPercent(change, t.locale, { sign: true }),
  });
  const heat = Math.max(-1, Math.min(1, change / FULL_DAY_COLOUR));
  return { value: change, heat, title, href: dayHref(t, record, day) };
}

function risesCell({ t }: ViewContext, own: ReadonlyArray<SameDay | undefined>): Cell {
  const changes = changesOf(own);
  if (changes.length === 0) return BLANK;
  const rises = changes.filter((change) => change > 0).length;
  return { value: t("monthly.heat.upOf", { rises, years: changes.length }), quiet: true };
}

/** The same closes with their days, latest first. */
function yearsList({ t, record }: ViewContext, found: () => readonly SameDay[]): Section {
  const build = () =>
    tableFrom([...found()].reverse(), [
      ["year", t("annual.column.year"), "year", ({ year }) => year],
      [
        "date",
        t("column.date"),
        "date",
        ({ day }) => ({ value: isoFromDay(day), href: dayHref(t, record, day) }),
      ],
      ["close_points", t("column.close"), "level", ({ close }) => close],
      [
        "change_percent",
        t("annual.column.change"),
        "change",
        ({ change }) => change ?? { value: null, note: t("reason.sparse") },
      ],
    ]);
  return section({ kind: "table", id: "same-day", title: t("day.years.list"), filesOnly: true, build });
}
