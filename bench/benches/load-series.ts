import { type StoreLocation, storeLocation } from "../../lib/db/connection/store-location";
import type { Db } from "../../lib/db/database";
import { readIndex } from "../../lib/db/read/read-index";
import { openPreparedStore } from "../../lib/db/schema/open-prepared-store";
import { writeIndex } from "../../lib/db/ship/write-index";
import { missingPostgres, startPostgres } from "../../lib/db/testing/postgres-server";
import type { Figure } from "../support/figure";
import { generatedIndex } from "../support/generated-index";
import { median } from "../support/in-turns";
import { atEnd, temporaryFolder } from "../support/temporary-folder";

const closeCount = 13_000;
const symbol = "GENERATED";
const warmUps = 5;
const loads = 40;
const mostMs = 40;
const mostOfPeer = 0.3;

/**
 * Loading one whole index of 13,000 generated closes, facts included, next to Prisma's own rows of its closes: from
 * the embedded store and, where this machine has PostgreSQL, from that.
 */
export async function loadSeries(): Promise<Figure[]> {
  const figures = [await measure("embedded", { engine: "embedded", folder: temporaryFolder() })];
  const missing = missingPostgres();
  if (missing === null) {
    const server = await startPostgres();
    atEnd(() => server.stop());
    const location = storeLocation({ NODE_ENV: "production", DATABASE_URL: server.createDatabase("bench") });
    figures.push(await measure("PostgreSQL", location));
  } else {
    console.error(`- load-series from PostgreSQL: ${missing}`);
  }
  return figures;
}

async function measure(engine: string, location: StoreLocation): Promise<Figure> {
  const db = await openPreparedStore(() => {}, { location });
  try {
    await writeIndex(db, await generatedIndex(symbol, closeCount));
    const { id } = await db.prisma.marketIndex.findUniqueOrThrow({ where: { symbol } });
    const [ours, peers]: [number[], number[]] = [[], []];
    for (let load = -warmUps; load < loads; load += 1) {
      const elapsed = await timed(() => loadWhole(db));
      const peerElapsed = await timed(() => db.prisma.dailyClose.findMany({ where: { indexId: id } }));
      if (load < 0) continue;
      ours.push(elapsed);
      peers.push(peerElapsed);
    }
    const peer = { name: "prisma.dailyClose.findMany", value: median(peers) };
    return {
      name: `loading ${closeCount} closes, ${engine}`,
      value: median(ours),
      unit: "ms",
      peer,
      // On a machine with other work to do, 0.3 of what Prisma's rows take there is as good.
      bound: { value: Math.max(mostMs, mostOfPeer * peer.value) },
    };
  } finally {
    await db.close();
  }
}

async function loadWhole(db: Db): Promise<void> {
  const record = await readIndex(db, symbol);
  const count = record?.series.days.length;
  if (count !== closeCount) throw new Error(`loaded ${count} closes, not ${closeCount}`);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
