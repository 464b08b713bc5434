import type { Db, Engine, Replicas } from "@/lib/db/database";
import type { PrismaClient } from "@/lib/db/generated/client";
import { openHeld } from "./held/open-held";
import { openClient } from "./open-client";
import { openEmbedded } from "./open-embedded";
import { openServer, type PoolUse, serverPool } from "./open-server";
import { ServerReplicas } from "./server-replicas";
import type { StoreLocation } from "./store-location";

/**
 * Opens the store at `location`, creating the embedded folder where there is none, which it tells to `report`;
 * the tables may still be missing. Statements may take minutes; where a server is opened for `pages`, those within a
 * transaction take seconds, and its replicas may be read from. Throws a StoreError where it cannot be reached, is held
 * by another process or is too old.
 */
export async function openDatabase(
  location: StoreLocation,
  report: (step: string) => void,
  use: PoolUse = "work",
): Promise<Db> {
  const engine = await openEngine(location, report, use);
  const prisma = openClient(engine.adapter);
  const replicas = replicasOf(location, use, prisma);
  return {
    location,
    prisma,
    engine,
    replicas,
    async close() {
      await replicas?.close();
      await prisma.$disconnect();
      await engine.close();
    },
  };
}

function replicasOf(location: StoreLocation, use: PoolUse, primary: PrismaClient): Replicas | null {
  if (location.engine === "embedded" || use !== "pages" || location.replicaUrls.length === 0) return null;
  return new ServerReplicas(primary, location.replicaUrls, serverPool);
}

async function openEngine(
  location: StoreLocation,
  report: (step: string) => void,
  use: PoolUse,
): Promise<Engine> {
  if (location.engine === "server") return openServer(location, use);
  return location.isHeldByOther ? openHeld() : openEmbedded(location, report);
}
