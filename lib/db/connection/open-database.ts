import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaClient } from "@/lib/db/generated/client";
import { openEmbedded } from "./open-embedded";
import { openServer, type PoolUse } from "./open-server";
import type { RunTransaction } from "./session";
import type { StoreLocation } from "./store-location";

/** An open engine, before Prisma: what differs between the embedded store and a server. */
export interface Engine {
  readonly adapter: SqlMigrationAwareDriverAdapterFactory;
  /** Runs `work` while no other process prepares the same store. `waiting` is called once if it has to wait. */
  alone<T>(work: () => Promise<T>, waiting: () => void): Promise<T>;
  /** A transaction that may take minutes and copy in millions of rows: Prisma's own end after seconds. */
  readonly transaction: RunTransaction;
  close(): Promise<void>;
}

/** The open store of this process. */
export interface Db {
  readonly location: StoreLocation;
  readonly prisma: PrismaClient;
  readonly engine: Engine;
  /** Closes the connections and, for the embedded store, gives the folder up. */
  close(): Promise<void>;
}

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
  const engine =
    location.engine === "embedded" ? await openEmbedded(location, report) : await openServer(location, use);
  const prisma = new PrismaClient({ adapter: engine.adapter, errorFormat: "minimal" });
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
