import { rmSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";
import type { Db } from "@/lib/db/database";
import { closeStore } from "@/lib/db/schema/prepare-store";
import { createFolder } from "@/lib/db/testing/create-folder";
import { emptyStore, ship, weekdays } from "@/lib/db/testing/small-stores";
import { forgetState, storeState } from "@/lib/store/store-state";

const KEY = Symbol.for("hang-seng-almanac.store");

/** The first session of HSI in the small store; closes rise by 1.25 a weekday from 1000. */
export const FIRST_DATE = "2020-01-01";

/** How many sessions the small store has. */
export const SESSIONS = 300;

/** A small embedded store that this process takes for its own. */
export interface SmallStore {
  readonly db: Db;
  readonly folder: string;
  close(): Promise<void>;
}

/** Opens a store with a few hundred closes of HSI, and of SPX ten times as high, as the one of this process. */
export async function openSmallStore(): Promise<SmallStore> {
  const root = createFolder();
  const folder = join(root, "store");
  vi.stubEnv("DATABASE_URL", "");
  vi.stubEnv("DATA_DIR", folder);
  const db = await emptyStore({ engine: "embedded", folder });
  const closes = weekdays(FIRST_DATE, SESSIONS);
  await ship(db, "HSI", closes);
  await ship(
    db,
    "SPX",
    Object.fromEntries(Object.entries(closes).map(([date, close]) => [date, close * 10])),
  );
  Object.assign(globalThis, { [KEY]: Promise.resolve(db) });
  return {
    db,
    folder,
    async close() {
      // What is being written to the folder would fail, and say so, once the folder is gone.
      await storeState().snapshot.settled();
      forgetState();
      await closeStore();
      vi.unstubAllEnvs();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A price file of the sessions from the `first` of the small store on, `count` of them, as many as asked for. */
export function priceFile(first: number, count: number): string {
  const rows = Object.entries(weekdays(FIRST_DATE, first + count)).slice(first);
  return `Date,Close\n${rows.map(([date, close]) => `${date},${close}`).join("\n")}\n`;
}
