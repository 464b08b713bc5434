import { readFileSync } from "node:fs";
import Papa from "papaparse";
import { requireDay } from "@/lib/series/day";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import type { AnnualCloseInput } from "../annual-changes";

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
  const closeByDay = new Map<number, number>();
  for (const { date, close } of rowsOf<DailyRow>("month-ends.csv"))
    addSparse(closeByDay, date, Number(close));
  for (const { date, close } of hsiAnnualCloses()) addSparse(closeByDay, date, close);
  for (const { date, level } of closingTurningPoints()) addSparse(closeByDay, date, Number(level));
  for (const { date, close } of rowsOf<DailyRow>("daily/hsi.csv")) {
    closeByDay.set(requireDay(date), Number(close));
  }
  const rows = [...closeByDay].sort(([a], [b]) => a - b);
  const days = Int32Array.from(rows, ([day]) => day);
  const closes = Float64Array.from(rows, ([, close]) => close);
  return makeSeries("HSI", days, closes, COMPLETE);
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

function addSparse(closeByDay: Map<number, number>, date: string, close: number): void {
  const day = requireDay(date);
  if (day < COMPLETE.from || day > COMPLETE.to) closeByDay.set(day, close);
}

function rowsOf<Row>(file: string): Row[] {
  const path = new URL(`../../../prisma/data/${file}`, import.meta.url);
  return Papa.parse<Row>(readFileSync(path, "utf8"), { delimiter: ",", header: true, skipEmptyLines: true })
    .data;
}
