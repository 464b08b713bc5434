import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { AnnualCloseInput } from "@/lib/analytics/returns/annual-changes";
import { requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { DayRange, Series } from "@/lib/series/series";

interface DailyRow {
  readonly date: string;
  readonly close: string;
}

interface AnnualRow extends DailyRow {
  readonly symbol: string;
  readonly year: string;
}

interface TurningPointRow {
  readonly symbol: string;
  readonly date: string;
  readonly basis: string;
  readonly level: string;
  readonly kind: string;
}

const COMPLETE = { from: requireDay("1969-11-24"), to: requireDay("2026-08-21") };

/** The Hang Seng Index as shipped: every session from its launch on, declared closes before. */
export function hsiSeries(): Series {
  return seriesWithin(COMPLETE, rowsOf<DailyRow>("month-ends.csv"));
}

/** The same as if of its sessions only those of 1987 to 2023 were held: year-ends and turning points on either side. */
export function sparseHsiSeries(): Series {
  return seriesWithin({ from: requireDay("1986-12-31"), to: requireDay("2023-12-29") }, []);
}

function seriesWithin(complete: DayRange, monthEnds: readonly DailyRow[]): Series {
  const isInside = (day: number) => day >= complete.from && day <= complete.to;
  const declared = [
    ...monthEnds.map(({ date, close }) => [requireDay(date), Number(close)] as const),
    ...hsiAnnualCloses().map(({ date, close }) => [requireDay(date), close] as const),
    ...closingTurningPoints().map(({ date, level }) => [requireDay(date), Number(level)] as const),
  ];
  const sessions = rowsOf<DailyRow>("daily/hsi.csv").map(
    ({ date, close }) => [requireDay(date), Number(close)] as const,
  );
  const closeByDay = new Map([
    ...declared.filter(([day]) => !isInside(day)),
    ...sessions.filter(([day]) => isInside(day)),
  ]);
  const rows = [...closeByDay].sort(([a], [b]) => a - b);
  const days = Int32Array.from(rows, ([day]) => day);
  const closes = Float64Array.from(rows, ([, close]) => close);
  return makeSeries("HSI", days, closes, complete);
}

/** The year-end closes of the Hang Seng Index; a year without a day is dated 31 December. */
export function hsiAnnualCloses(): AnnualCloseInput[] {
  return rowsOf<AnnualRow>("annual-closes.csv")
    .filter(({ symbol }) => symbol === "HSI")
    .map(({ year, date, close }) => ({
      year: Number(year),
      date: date || `${year}-12-31`,
      close: Number(close),
    }));
}

/** Kinds of turning points that state a highest or lowest close; the record close is a peak. */
const TURNS = new Set(["peak", "trough", "record-close"]);

/** Whether a day is a peak or trough of the Hang Seng Index that the turning points name by its close. */
export function hsiTurningPoint(): (day: number) => boolean {
  const turns = closingTurningPoints().filter(({ kind }) => TURNS.has(kind));
  const days = new Set(turns.map(({ date }) => requireDay(date)));
  return (day) => days.has(day);
}

function closingTurningPoints(): TurningPointRow[] {
  return rowsOf<TurningPointRow>("turning-points.csv").filter(
    ({ symbol, basis }) => symbol === "HSI" && basis === "close",
  );
}

function rowsOf<Row>(file: string): Row[] {
  const path = new URL(`../../../prisma/data/${file}`, import.meta.url);
  return Papa.parse<Row>(readFileSync(path, "utf8"), { delimiter: ",", header: true, skipEmptyLines: true })
    .data;
}
