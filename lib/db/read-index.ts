import type { IndexRecord } from "../reference/records";
import type { Coverage } from "../reference/types";
import { requireDay } from "../series/day";
import { isDaily } from "../series/is-daily";
import { coverageOf, profileOf } from "./index-summary";
import type { Db } from "./open-database";
import { readAnnualCloses } from "./read-annual-closes";
import { readCloseSources } from "./read-close-sources";
import { readCloses } from "./read-closes";
import { readMilestones } from "./read-milestones";
import { readTurningPoints } from "./read-turning-points";

/** Everything the store holds about the index of an upper-case symbol; `null` where it has none or no closes. */
export async function readIndex(db: Db, symbol: string): Promise<IndexRecord | null> {
  const row = await db.prisma.marketIndex.findUnique({ where: { symbol } });
  const coverage = row === null ? null : coverageOf(row);
  if (row === null || coverage === null) return null;
  const { days, closes } = await readCloses(db, row.id);
  return {
    revision: row.revision,
    profile: profileOf(row),
    coverage,
    series: {
      ...{ symbol, days, closes, complete: completeDays(coverage) },
      ...{ isDaily: isDaily(days), nextSession: null },
    },
    closeSources: await readCloseSources(db, row.id),
    annualCloses: await readAnnualCloses(db, row.id),
    milestones: await readMilestones(db, row.id),
    turningPoints: await readTurningPoints(db, row.id),
  };
}

function completeDays({ completeFrom, completeTo }: Coverage): { from: number; to: number } | null {
  if (completeFrom === null || completeTo === null) return null;
  return { from: requireDay(completeFrom), to: requireDay(completeTo) };
}
