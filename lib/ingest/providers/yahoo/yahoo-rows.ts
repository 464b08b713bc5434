import { providerWords } from "@/lib/i18n/messages/providers";
import { localTime } from "@/lib/ingest/providers/local-time";
import type { ReadCloses } from "@/lib/ingest/providers/provided-closes";
import type { ProviderNote } from "@/lib/ingest/providers/provider";
import { malformed } from "@/lib/ingest/providers/provider-error";
import { rowsLeftOut } from "@/lib/ingest/read/row-span";
import { isoFromDay } from "@/lib/series/day";
import type { YahooChart } from "./yahoo-answer";

const MS_PER_HOUR = 3_600_000;
const MS_PER_SECOND = 1000;
const { expected, found } = providerWords;
// Stamps of a day's start are up to two hours early where Yahoo mistakes summer time; no market opens or closes then.
const EARLY_BY_MS = 2 * MS_PER_HOUR;

interface Row {
  readonly time: number;
  readonly day: number;
  readonly close: number | null;
  readonly hasVolume: boolean;
}

interface ClosedRow extends Row {
  readonly close: number;
}

/** The closes of a chart, and whether its last one has no volume though most before it have. */
export interface YahooCloses extends ReadCloses {
  readonly lacksVolume: boolean;
}

/**
 * The rows of a chart by day, ascending, each dated by the calendar of the exchange. Rows carry their moment, so
 * their order in the answer does not matter. Days without a close are left out with a note; so is a day's repetition:
 * Yahoo adds its live price as one more row of the last day, and of those the latest counts.
 *
 * Throws a ProviderError where stamps and closes do not pair, or an earlier day has two closes.
 */
export function yahooCloses(chart: YahooChart, timeZone: string, host: string): YahooCloses {
  const rows = readRows(chart, timeZone, host);
  const lastDay = rows.at(-1)?.day;
  const kept: ClosedRow[] = [];
  const repeated: number[] = [];
  for (const row of rows.filter(isClosed)) {
    const same = kept.at(-1);
    if (same?.day === row.day) {
      if (row.day !== lastDay && same.close !== row.close) throw twoCloses(same, row, host);
      repeated.push(row.day);
      kept.pop();
    }
    kept.push(row);
  }
  const daysWithClose = new Set(kept.map(({ day }) => day));
  const withoutClose = rows.map(({ day }) => day).filter((day) => !daysWithClose.has(day));
  return {
    days: Int32Array.from(kept, ({ day }) => day),
    closes: Float64Array.from(kept, ({ close }) => close),
    currency: chart.meta.currency ?? null,
    notes: [...note("without-close", withoutClose), ...note("duplicate-row", repeated)],
    lacksVolume: lacksVolume(kept),
  };
}

function readRows({ timestamp: times = [], indicators }: YahooChart, timeZone: string, host: string): Row[] {
  const [{ close: closes = [], volume: volumes = [] }] = indicators.quote;
  if (times.length !== closes.length) {
    throw malformed(host, found.counts(times.length, closes.length), expected.asMany);
  }
  const rows = times.map((time, position): Row => {
    const close = closes[position] ?? null;
    return {
      time,
      day: localTime(time * MS_PER_SECOND + EARLY_BY_MS, timeZone).day,
      close: close === null ? null : withoutSinglePrecisionNoise(close),
      hasVolume: (volumes[position] ?? 0) > 0,
    };
  });
  return rows.sort((one, other) => one.time - other.time);
}

function isClosed(row: Row): row is ClosedRow {
  return row.close !== null;
}

function lacksVolume(rows: readonly Row[]): boolean {
  const before = rows.slice(0, -1);
  const count = before.filter(({ hasVolume }) => hasVolume).length;
  return rows.at(-1)?.hasVolume === false && count > before.length / 2;
}

function note(rule: ProviderNote["rule"], days: readonly number[]): ProviderNote[] {
  if (days.length === 0) return [];
  const span = { rows: days.length, firstDay: Math.min(...days), lastDay: Math.max(...days) };
  return [rowsLeftOut(rule, span)];
}

function twoCloses(one: ClosedRow, other: ClosedRow, host: string): Error {
  const both = found.twoCloses(one.close, other.close, isoFromDay(one.day));
  return malformed(host, both, expected.oneClose);
}

const MOST_DECIMALS = 9;

/**
 * The shortest decimal number that a 32-bit float stands for, where `value` is exactly such a float, else `value`:
 * 16563.740234375 was 16563.74 before it was kept in 32 bits. Nothing is lost: both have the same 32-bit float.
 */
export function withoutSinglePrecisionNoise(value: number): number {
  if (Math.fround(value) !== value) return value;
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals += 1) {
    const shorter = Number(value.toFixed(decimals));
    if (Math.fround(shorter) === value) return shorter;
  }
  return value;
}
