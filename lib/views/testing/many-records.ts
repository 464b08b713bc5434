import type { IndexRecord, IndexSummary } from "@/lib/reference/records";
import { dailySeries } from "@/lib/series/testing/series-of";
import { madeRecord } from "./made-record";

/** So many made-up indices, `M1`, `M2` and so on, each with a few closes and a fall of a half. */
export function manyRecords(count: number): IndexRecord[] {
  const made = madeRecord(dailySeries([100, 50, 75, 120]));
  return Array.from({ length: count }, (_, place) => {
    const [symbol, name] = [`M${place + 1}`, `Made ${place + 1}`];
    const named = { en: name, "zh-Hant": `虛構${place + 1}` };
    return {
      ...made,
      series: { ...made.series, symbol },
      profile: { ...made.profile, symbol, name: named, shortName: named },
    };
  });
}

/** The same as a catalogue lists them. */
export function summariesOf(records: readonly IndexRecord[]): IndexSummary[] {
  return records.map(({ profile, coverage, milestones }) => {
    return { profile, coverage, milestoneCount: milestones.length };
  });
}
