import { type ChangeRank, rankAmong } from "@/lib/analytics/returns/rank-among";
import { formatDay, formatMonthName } from "@/lib/format/format";
import type { Translator } from "@/lib/i18n/translator";
import type { IndexRecord } from "@/lib/reference/records";
import { lastDayOfYear } from "@/lib/series/add-months";
import type { DatedClose } from "@/lib/series/dated-close";
import { civilFromDay, dayFromCivil, isoMonthFromDay, yearOfDay } from "@/lib/series/day";
import { isComplete } from "@/lib/series/is-complete";
import { paceOf, spacingMonths } from "@/lib/series/periodicity";
import { positionOnOrAfter } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { sliceSeries } from "@/lib/series/slice-series";
import { monthsOf } from "@/lib/views/monthly/seasons";
import { indexHref } from "@/lib/views/parts/context";
import { oncePer } from "@/lib/views/parts/once";
import { heldYears } from "./held-years";

/** A calendar year or month in which an index has a close. */
export interface Period {
  readonly unit: "year" | "month";
  /** As addresses write it: `1987`, `1987-10`. */
  readonly name: string;
  /** Its first and last calendar day. */
  readonly start: number;
  readonly end: number;
  readonly last: DatedClose;
  /** What its change is measured from; `null` where there is no change. */
  readonly base: DatedClose | null;
  /** A fraction. */
  readonly change: number | null;
  /** Cut off at its start or end: it counts in no rank. */
  readonly partial: boolean;
}

/** Whether the closes of an index come by the month or more often; of quarters and years no month can be told. */
export function hasMonths({ series }: IndexRecord): boolean {
  return spacingMonths(paceOf(series)) <= 1;
}

/** Every year and every month in which an index has a close, ascending. */
const periods = {
  year: oncePer((record: IndexRecord): readonly Period[] =>
    heldYears(record).map(({ year, day, close, base, change, partial }) => ({
      ...{ unit: "year", name: String(year), start: dayFromCivil(year, 1, 1), end: lastDayOfYear(year) },
      ...{ last: { day, close }, base, change, partial },
    })),
  ),
  month: oncePer((record: IndexRecord): readonly Period[] =>
    (hasMonths(record) ? monthsOf(record) : []).flatMap(
      ({ start, end, last, base, change, partial }): Period[] => {
        if (last === null) return [];
        return [{ unit: "month", name: isoMonthFromDay(start), start, end, last, base, change, partial }];
      },
    ),
  ),
};

/** The years or months in which an index has a close, ascending. */
export function periodsOf(record: IndexRecord, unit: Period["unit"]): readonly Period[] {
  return periods[unit](record);
}

/** The year or month of that name; `null` where the index has no close in it. */
export function findPeriod(record: IndexRecord, unit: Period["unit"], name: string): Period | null {
  return periodsOf(record, unit).find((period) => period.name === name) ?? null;
}

/** The address of a period's page. */
export function periodHref(t: Translator, record: IndexRecord, { unit, name }: Period): string {
  return indexHref(
    t,
    record,
    unit === "year" ? { page: "year", year: name } : { page: "month", month: name },
  );
}

/** A period in words: `1987`, `1987年`; `October 1987`, `1987年10月`. */
export function periodTitle(t: Translator, { unit, start }: Pick<Period, "unit" | "start">): string {
  const { year, month } = civilFromDay(start);
  if (unit === "year") return t("period.year", { year: String(year) });
  return t("period.month", { year: String(year), month: formatMonthName(month - 1, t.locale, "long") });
}

/** The day to which a period that is not over goes, or from which one that began late counts; `null` for a whole one. */
export function cutOffText(t: Translator, { base, partial, start, last }: Period): string | null {
  if (!partial || base === null) return null;
  return base.day >= start
    ? t("period.since", { date: formatDay(base.day, t.locale) })
    : t("period.until", { date: formatDay(last.day, t.locale) });
}

/** The closes of a period, with the one that its change is measured from; empty where the series has none of them. */
export function closesOf(series: Series, { base, start, last }: Period): Series {
  return sliceSeries(series, Math.min(base?.day ?? start, start), last.day);
}

/** Whether every session of a period has its close, from the one that its change is measured from to its last. */
export function isWhollyHeld(series: Series, period: Period): boolean {
  const origin = originOf(series, period);
  return origin !== null && origin.day <= period.last.day && isComplete(series, origin.day, period.last.day);
}

/** The close that changes within a period are counted from: its base, else its first close; `null` without closes. */
export function originOf({ days, closes }: Series, { base, start }: Period): DatedClose | null {
  const position = positionOnOrAfter(days, start);
  const [day, close] = [days[position], closes[position]];
  return base ?? (day === undefined || close === undefined ? null : { day, close });
}

/** The periods that ranks are taken among: whole ones with a change. */
export function wholePeriods(record: IndexRecord, unit: Period["unit"]): readonly Period[] {
  return periodsOf(record, unit).filter(isWhole);
}

function isWhole({ change, partial }: Period): boolean {
  return change !== null && !partial;
}

/** The place of a whole period among `others`, of which it is one; `null` for one that is cut off or has no change. */
export function rankOf({ change, partial }: Period, others: readonly Period[]): ChangeRank | null {
  if (partial) return null;
  return rankAmong(
    change,
    others.flatMap((other) => other.change ?? []),
  );
}

/** The same calendar month of every year. */
function sameMonths(record: IndexRecord, period: Period): readonly Period[] {
  const { month } = civilFromDay(period.start);
  return periodsOf(record, "month").filter(({ start }) => civilFromDay(start).month === month);
}

/** Those of them that ranks are taken among. */
export function wholeSameMonths(record: IndexRecord, period: Period): readonly Period[] {
  return sameMonths(record, period).filter(isWhole);
}

/** The months of a year in which there is a close, ascending. */
export function monthsOfYear(record: IndexRecord, year: Period): readonly Period[] {
  return periodsOf(record, "month").filter(({ start }) => yearOfDay(start) === yearOfDay(year.start));
}
