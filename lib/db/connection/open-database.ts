import type { Db, Engine } from "@/lib/db/database";
import { PrismaClient } from "@/lib/db/generated/client";
import { isHeard, tell } from "@/lib/watch/news.js";
import { openHeld } from "./held/open-held";
import { openEmbedded } from "./open-embedded";
import { openServer, type PoolUse } from "./open-server";
import type { StoreLocation } from "./store-location";

/**
 * Opens the store at `location`, creating the embedded folder where there is none, which it tells to `report`;
 * the tables may still be missing. Statements may take minutes, or seconds where it is opened for `pages`, on a
 * server. Throws a StoreError where it cannot be reached, is held by another process or is too old.
 */
export async function openDatabase(
  location: StoreLocation,
  report: (step: string) => void,
  use: PoolUse = "work",
): Promise<Db> {
  const engine = await openEngine(location, report, use);
  const prisma = openClient(engine);
  return {
    location,
    prisma,
    engine,
    async close() {
      await prisma.$disconnect();
      await engine.close();
    },
  };
}

async function openEngine(
  location: StoreLocation,
  report: (step: string) => void,
  use: PoolUse,
): Promise<Engine> {
  if (location.engine === "server") return openServer(location, use);
  return location.isHeldByOther ? openHeld() : openEmbedded(location, report);
}

/** Prisma's client, which tells of each statement, without its parameters, where somebody wants to know. */
function openClient({ adapter }: Engine): PrismaClient {
  const options = { adapter, errorFormat: "minimal" } as const;
  if (!isHeard("statement")) return new PrismaClient(options);
  const client = new PrismaClient({ ...options, log: [{ emit: "event", level: "query" }] });
  client.$on("query", ({ query, duration }) => tell("statement", { sql: query, ms: duration }));
  return client;
}
