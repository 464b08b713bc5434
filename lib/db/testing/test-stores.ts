import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { StoreLocation } from "../store-location";
import { storeLocation } from "../store-location";
import { createFolder } from "./create-folder";
import { missingPostgres, startPostgres } from "./postgres-server";

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

async function startServer(): Promise<TestStores> {
  const server = await startPostgres();
  let count = 0;
  return {
    next() {
      count += 1;
      return storeLocation({ NODE_ENV: "test", DATABASE_URL: server.createDatabase(`almanac_${count}`) });
    },
    stop: () => server.stop(),
  };
}

/** A second embedded store with the content of a closed first one, faster than loading it again. */
export function copyOfStore(folder: string, into: string): StoreLocation & { engine: "embedded" } {
  cpSync(join(folder, "postgres"), join(into, "postgres"), { recursive: true });
  return embeddedIn(into);
}
