import { type SuspiciousCloses, suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Finding } from "@/lib/findings/finding";
import { makeSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import type { FileCloses, RuleFaults } from "./found";
import { futureDates } from "./future-dates";
import { notDaily } from "./not-daily";
import { outOfRange } from "./out-of-range";

/** What a file shows by itself, whatever its index. */
export interface AloneChecks {
  readonly faults: readonly RuleFaults[];
  /** Whether the closes are daily, so that an index can be told by them. */
  readonly isDaily: boolean;
  readonly suspicious: SuspiciousCloses;
}

/** Checks a file that was read by itself. `today` as a day number. */
export function checkAlone(file: FileCloses, today: number): AloneChecks {
  const suspicious = suspiciousCloses(sessionsOf("FILE", file));
  const spacing = notDaily(file);
  return {
    faults: [futureDates(file, today), outOfRange(file), oneFault(spacing)],
    isDaily: spacing === null,
    suspicious,
  };
}

/** A finding, or none, as the faults of a rule. */
export function oneFault(finding: Finding | null): RuleFaults {
  return finding === null ? { faults: [], total: 0 } : { faults: [finding], total: 1 };
}

/** The closes of a file as a series in which every session has its close. */
export function sessionsOf(symbol: string, { days, closes }: FileCloses): Series {
  const from = days[0];
  const to = days.at(-1);
  const complete = from === undefined || to === undefined ? null : { from, to };
  return makeSeries(symbol, days, closes, complete);
}
