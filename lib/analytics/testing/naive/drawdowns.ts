import { type Close, daysBetween } from "./dates";
import { item } from "./statistics";

/** A drawdown episode, with every field the tear sheet states. */
export interface NaiveEpisode {
  readonly peak: Close;
  readonly trough: Close;
  readonly recovery: Close | null;
  readonly depth: number;
  readonly sessions: Durations;
  readonly days: Durations;
  readonly exact: boolean;
  readonly current: {
    readonly close: Close;
    readonly drawdown: number;
    readonly days: number;
    readonly sessions: number;
  } | null;
}

interface Durations {
  readonly toTrough: number;
  readonly toRecovery: number | null;
  readonly total: number | null;
}

/**
 * The deepest episodes of complete closes, deepest first, ties by earlier peak. A session starts one where it is at
 * the running maximum and the next is below it.
 */
export function naiveEpisodes(
  closes: readonly Close[],
  drawdowns: readonly number[],
  most: number,
): NaiveEpisode[] {
  const peaks = [...closes.keys()].filter((t) => drawdowns[t] === 0 && (drawdowns[t + 1] ?? 0) < 0);
  return peaks
    .map((peak) => episodeFrom(closes, peak))
    .sort((a, b) => a.depth - b.depth || daysBetween(b.peak.date, a.peak.date))
    .slice(0, most);
}

function episodeFrom(closes: readonly Close[], peakAt: number): NaiveEpisode {
  const peak = item(closes, peakAt);
  const newest = closes.length - 1;
  const found = closes.findIndex(({ close }, t) => t > peakAt && close >= peak.close);
  const recoveryAt = found < 0 ? null : found;
  const fall = closes.slice(peakAt + 1, recoveryAt ?? closes.length);
  const lowest = fall.map(({ close }) => close).reduce((a, b) => Math.min(a, b));
  const troughAt = peakAt + 1 + fall.findIndex(({ close }) => close === lowest);
  const dateAt = (position: number) => item(closes, position).date;
  const durations = (between: (from: number, to: number) => number): Durations => ({
    toTrough: between(peakAt, troughAt),
    toRecovery: recoveryAt === null ? null : between(troughAt, recoveryAt),
    total: recoveryAt === null ? null : between(peakAt, recoveryAt),
  });
  return {
    peak,
    trough: item(closes, troughAt),
    recovery: recoveryAt === null ? null : item(closes, recoveryAt),
    depth: lowest / peak.close - 1,
    sessions: durations((from, to) => to - from),
    days: durations((from, to) => daysBetween(dateAt(from), dateAt(to))),
    exact: true,
    current: recoveryAt === null ? standing(peak, item(closes, newest), newest - peakAt) : null,
  };
}

function standing(peak: Close, newest: Close, sessions: number): NaiveEpisode["current"] {
  return {
    close: newest,
    drawdown: newest.close / peak.close - 1,
    days: daysBetween(peak.date, newest.date),
    sessions,
  };
}
