import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { StoreLocation } from "@/lib/db/connection/store-location";
import { storeLocation } from "@/lib/db/connection/store-location";
import { createFolder } from "./create-folder";
import { createDatabase, missingPostgres } from "./postgres-server";
import { SHARED_SERVER } from "./share-stores";

/** Empty stores of one engine, one a call. */
export interface TestStores {
  next(): StoreLocation;
  stop(): void;
}

/** An embedded store in `folder`. */
export function embeddedIn(folder: string): StoreLocation & { engine: "embedded" } {
  return { engine: "embedded", folder };
}

/** The engines that can be tested here, and why one cannot. */
export const engines = [
  { engine: "embedded PGlite", missing: null, start: startEmbedded },
  { engine: "PostgreSQL server", missing: missingPostgres(), start: startServer },
] as const;

async function startEmbedded(): Promise<TestStores> {
  const root = createFolder();
  let count = 0;
  return {
    next() {
      count += 1;
      return embeddedIn(join(root, String(count)));
    },
    stop: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Databases of the server that the test files of a run share, which goes with them when the run ends. */
async function startServer(): Promise<TestStores> {
  const server = process.env[SHARED_SERVER];
  if (server === undefined) throw new Error(`${SHARED_SERVER} is not set`);
  return {
    next() {
      const name = `almanac_${randomUUID().replaceAll("-", "")}`;
      return storeLocation({ NODE_ENV: "test", DATABASE_URL: createDatabase(server, name) });
    },
    stop() {},
  };
}
