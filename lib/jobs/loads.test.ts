import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createFolder } from "@/lib/db/testing/create-folder";
import { missingPostgres, type PostgresServer, startPostgres } from "@/lib/db/testing/postgres-server";
import { checkStore } from "@/lib/store/store-status";
import { restartProcess, untilReady, untilSnapshot } from "@/lib/store/testing/degraded-store";
import { loadInTurn, mustWait } from "./loads";

const missing = missingPostgres();

describe.skipIf(missing !== null)(`a load${missing === null ? "" : `: ${missing}`}`, () => {
  const folder = createFolder();
  const work = vi.fn<() => Promise<void>>();
  let server: PostgresServer;

  beforeAll(async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    server = await startPostgres();
    vi.stubEnv("DATABASE_URL", server.createDatabase("almanac"));
    vi.stubEnv("DATA_DIR", folder);
    await untilSnapshot();
  });
  afterAll(async () => {
    await restartProcess();
    server?.stop();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is refused without a turn while the server is stuck, and done when it answers again", async () => {
    const { signal } = new AbortController();
    server.freeze();
    try {
      await untilReady(false);
      const all = Promise.allSettled(Array.from({ length: 20 }, () => loadInTurn(work, signal)));
      for (const one of await all) {
        expect(one).toMatchObject({
          reason: { name: "StoreUnavailable", message: expect.stringMatching(/did not answer/) },
        });
      }
      expect([work.mock.calls.length, mustWait()]).toEqual([0, false]);
      expect((await checkStore()).ready).toBe(false);
    } finally {
      server.thaw();
    }
    await untilReady(true);
    await loadInTurn(work, signal);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
