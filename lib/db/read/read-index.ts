import { queriesOf } from "@/lib/db/connection/queries-of";
import type { Readable } from "@/lib/db/database";
import type { MarketIndex } from "@/lib/db/generated/client";
import { coverageOf } from "@/lib/db/import/coverage";
import { completeDays } from "@/lib/reference/complete-days";
import type { IndexRecord } from "@/lib/reference/records";
import type { Coverage } from "@/lib/reference/types";
import { trustedSeries } from "@/lib/series/make-series";
import type { Series } from "@/lib/series/series";
import { profileOf, storedCoverageOf } from "./index-summary";
import { readCloseSources } from "./read-close-sources";
import { type Closes, readCloses } from "./read-closes";
import { readAnnualCloses, readLeftOut, readMilestones, readTurningPoints } from "./read-facts";
import { readSourceNames } from "./read-source-notes";
import { readStoredCloses } from "./read-stored-closes";

/**
 * Everything the store holds about the index of an upper-case symbol; `null` where it has none or no closes. With
 * `asof`, a revision of the store, series and coverage are those of then, and it is the record's too, whether the index
 * changed since or not; the facts beside them have no revisions and are those of now.
 */
export async function readIndex(db: Readable, symbol: string, asof?: number): Promise<IndexRecord | null> {
  const row = await db.prisma.marketIndex.findUnique({ where: { symbol } });
  if (row === null) return null;
  const isEarlier = asof !== undefined && asof < row.revision;
  const read = isEarlier ? await readEarlier(db, row.id, asof) : await readPresent(db, row);
  if (read === null) return null;
  const notes = await readSourceNames(db);
  const record = {
    revision: asof ?? row.revision,
    profile: profileOf(row),
    coverage: read.coverage,
    series: seriesOf(symbol, read),
    closeSources: await readCloseSources(db, row.id, notes, isEarlier ? asof : undefined),
    annualCloses: await readAnnualCloses(db, row.id, notes),
    milestones: await readMilestones(db, row.id, notes),
    turningPoints: await readTurningPoints(db, row.id),
    leftOut: await readLeftOut(db, row.id),
  };
  // A load that was committed between these queries would give a series and a coverage that do not belong together.
  const { revision } = await db.prisma.marketIndex.findUniqueOrThrow({
    where: { symbol },
    select: { revision: true },
  });
  return revision === row.revision ? record : readIndex(db, symbol, asof);
}

type CoveredCloses = Closes & { readonly coverage: Coverage };

async function readPresent(db: Readable, row: MarketIndex): Promise<CoveredCloses | null> {
  const coverage = storedCoverageOf(row);
  return coverage === null ? null : { ...(await readCloses(db, row.id)), coverage };
}

async function readEarlier(db: Readable, indexId: number, asof: number): Promise<CoveredCloses | null> {
  const stored = await readStoredCloses(queriesOf(db.prisma), indexId, asof);
  const coverage = coverageOf(stored);
  return coverage === null ? null : { days: stored.days, closes: stored.closes, coverage };
}

function seriesOf(symbol: string, { days, closes, coverage }: CoveredCloses): Series {
  return trustedSeries(symbol, days, closes, completeDays(coverage));
}
