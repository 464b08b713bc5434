import { rmSync } from "node:fs";
import { afterAll, beforeAll, vi } from "vitest";
import { closeStore } from "@/lib/db/schema/prepare-store";
import { createFolder } from "@/lib/db/testing/create-folder";
import { placeShippedStore } from "@/lib/db/testing/store-template";
import { storeState } from "../store-state";

/** Gives the tests of a file an embedded store with what ships, which is the process's own; its folder. */
export function ownShippedStore(): string {
  const folder = createFolder();
  beforeAll(async () => {
    await placeShippedStore({ engine: "embedded", folder });
    vi.stubEnv("DATABASE_URL", "");
    vi.stubEnv("DATA_DIR", folder);
  });
  afterAll(async () => {
    await storeState().snapshot.settled();
    await closeStore();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
