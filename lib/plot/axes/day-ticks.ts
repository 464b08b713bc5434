import { range } from "d3-array";
import { textWidth } from "@/lib/plot/labels/boxes";
import type { MinWidth, PlotAxis, PlotTick } from "@/lib/plot/plot";
import { dayFromIso, isoFromDay, yearOfDay } from "@/lib/series/day";
import { dayDomain } from "./domains";
import { type TickLabel, tieredTicks } from "./tiered-ticks";
import { narrowestOf } from "./widths";

/** What a tick's label has to say: a year, a month (its year is on another tick) or a day of a month. */
type DayTickKind = "year" | "month" | "day";

/** Writes the label of a tick on a day axis, in the reader's language. */
export type FormatDayTick = (day: number, kind: DayTickKind) => string;

interface Step {
  readonly unit: DayTickKind;
  readonly every: number;
}

const STEPS: readonly Step[] = [
  { unit: "day", every: 1 },
  { unit: "day", every: 7 },
  { unit: "day", every: 14 },
  ...[1, 3, 6].map((every) => ({ unit: "month" as const, every })),
  ...[1, 2, 5, 10, 20, 50, 100].map((every) => ({ unit: "year" as const, every })),
];

// 1970-01-05, so that weekly ticks fall on Mondays.
const MONDAY = 4;
const MOST_TICKS = 60;
const GAP: Record<MinWidth, number> = { 0: 10, 300: 14, 420: 20, 540: 24, 720: 30 };

function firstOfMonth(year: number, month: number): number {
  const iso = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`;
  return dayFromIso(iso) ?? Number.NaN;
}

function monthDays(from: number, to: number, every: number): number[] {
  const years = range(yearOfDay(from), yearOfDay(to) + 1);
  return years.flatMap((year) => range(1, 13, every).map((month) => firstOfMonth(year, month)));
}

function yearDays(from: number, to: number, every: number): number[] {
  const first = Math.ceil(yearOfDay(from) / every) * every;
  return range(first, yearOfDay(to) + 1, every).map((year) => firstOfMonth(year, 1));
}

function weekDays(from: number, to: number, every: number): number[] {
  return range(MONDAY + Math.ceil((from - MONDAY) / every) * every, to + 1, every);
}

const DAYS_OF = { day: weekDays, month: monthDays, year: yearDays };
const LENGTH = { day: 1, month: 30.4, year: 365.25 };

function daysOfStep(step: Step, from: number, to: number): number[] {
  if ((to - from) / (LENGTH[step.unit] * step.every) > MOST_TICKS) return [];
  return DAYS_OF[step.unit](from, to, step.every).filter((day) => day >= from && day <= to);
}

function labelOf(day: number, unit: DayTickKind, format: FormatDayTick): string {
  const january = unit === "month" && isoFromDay(day).slice(5, 7) === "01";
  return format(day, january ? "year" : unit);
}

interface Axis {
  readonly from: number;
  readonly to: number;
}

const pixel = ({ from, to }: Axis, value: number, width: number) => ((value - from) / (to - from)) * width;

function fits(candidates: readonly TickLabel[], axis: Axis, tier: MinWidth): boolean {
  const width = narrowestOf(tier);
  return candidates.every((candidate, position) => {
    const next = candidates[position + 1];
    if (next === undefined) return true;
    const room = (textWidth(candidate.label) + textWidth(next.label)) / 2 + GAP[tier];
    return pixel(axis, next.value, width) - pixel(axis, candidate.value, width) >= room;
  });
}

/** Whether the label, centred on its tick, stays within the picture at the tier's narrowest. */
function isInside(candidate: TickLabel, axis: Axis, tier: MinWidth, gutter: number): boolean {
  const half = textWidth(candidate.label) / 2;
  const width = narrowestOf(tier);
  const centre = pixel(axis, candidate.value, width);
  return centre >= half - 2 && centre + half <= width + gutter;
}

/**
 * Ticks of a day axis on years (1, 2, 5, 10 …), months, Mondays or days: for each of the three widths the
 * finest step whose labels have room. `gutter` is the room right of the plot area in px.
 */
export function dayTicks(
  [from, to]: readonly [number, number],
  format: FormatDayTick,
  gutter: number,
): PlotTick[] {
  const axis = { from, to };
  const steps = STEPS.map((step) =>
    daysOfStep(step, from, to).map((value) => ({ value, label: labelOf(value, step.unit, format) })),
  ).filter((candidates) => candidates.length > 0);
  return tieredTicks((tier) => {
    const candidates = steps.find((wanted) => fits(wanted, axis, tier)) ?? [];
    return candidates.filter((candidate) => isInside(candidate, axis, tier, gutter));
  });
}

/** The axis of ascending days, of which only the ends count; `gutter` as above. Throws a RangeError where there is none. */
export function dayAxis(days: ArrayLike<number>, format: FormatDayTick, gutter: number): PlotAxis {
  const domain = dayDomain(days);
  return { scale: "linear", domain, ticks: dayTicks(domain, format, gutter), unit: "day" };
}
