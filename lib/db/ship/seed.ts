import type { Db } from "@/lib/db/database";
import { dataFingerprint } from "@/lib/shipped/data-fingerprint";
import { readIndices, type SeedIndex } from "@/lib/shipped/read-indices";
import { readReference } from "@/lib/shipped/read-reference";
import { writeIndex } from "./write-index";
import { writeReference } from "./write-reference";

/**
 * Loads the figures in `folder` where they differ from those the store last loaded whole, one transaction an
 * index; `false` where it already holds them. Every file is read and checked before the first row is written.
 * Throws a ShippedError naming a damaged file's line.
 */
export async function seed(db: Db, folder: string, report: (step: string) => void): Promise<boolean> {
  const fingerprint = await dataFingerprint(folder);
  const state = await db.prisma.storeRevision.findUnique({ where: { id: 1 } });
  if (state?.dataSha === fingerprint) return false;
  report("Checking the shipped figures");
  const reference = await readReference(folder);
  const indices = await readIndices(folder);
  await writeReference(db, reference);
  const loaded = await loadedFingerprints(db);
  for (const [at, index] of indices.entries()) {
    // A load that was cut short goes on where it stopped.
    if (loaded.get(index.profile.symbol) === index.fingerprint) continue;
    report(`Loading ${summary(index)} (${at + 1} of ${indices.length})`);
    await writeIndex(db, index);
  }
  await db.prisma.storeRevision.upsert({
    where: { id: 1 },
    create: { id: 1, dataSha: fingerprint },
    update: { dataSha: fingerprint },
  });
  return true;
}

async function loadedFingerprints(db: Db): Promise<Map<string, string | null>> {
  const rows = await db.prisma.marketIndex.findMany({ select: { symbol: true, dataSha: true } });
  return new Map(rows.map(({ symbol, dataSha }) => [symbol, dataSha]));
}

function summary({ profile, closes }: SeedIndex): string {
  const sessions = closes.filter(({ basis }) => basis === "session").length;
  const format = (count: number) => count.toLocaleString("en-GB");
  return `${profile.symbol}: ${format(sessions)} sessions, ${format(closes.length - sessions)} other closes`;
}
