import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { createFolder } from "../db/testing/create-folder";
import { type Network, openNetwork } from "../db/testing/network";
import { missingPostgres, type PostgresServer, startPostgres } from "../db/testing/postgres-server";
import { storeState } from "./store-state";
import { loadPages, restartProcess, untilReady, untilSnapshot } from "./testing/degraded-store";

const missing = missingPostgres();

describe.skipIf(missing !== null)(`a network that drops${missing === null ? "" : `: ${missing}`}`, () => {
  const folder = createFolder();
  let server: PostgresServer;
  let network: Network;
  let symbols: string[];

  beforeAll(async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    server = await startPostgres();
    const address = new URL(server.createDatabase("almanac"));
    network = await openNetwork(Number(address.port));
    address.port = String(network.port);
    vi.stubEnv("DATABASE_URL", address.href);
    vi.stubEnv("DATA_DIR", folder);
    symbols = await untilSnapshot();
  });
  afterAll(async () => {
    network?.close();
    await restartProcess();
    server?.stop();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is noticed within 5 s, and within 10 s when it is mended, though what was open stays dead", async () => {
    // So that many connections are open.
    storeState().records.memory.clear();
    await loadPages(symbols, 200);
    network.cut();
    expect(await untilReady(false)).toMatch(/did not answer in time/);
    for (const page of await loadPages(symbols, 200)) {
      expect(page).toMatchObject({ value: expect.any(Date) });
    }
    network.mend();
    await untilReady(true);
    for (const page of await loadPages(symbols, 200)) expect(page).toMatchObject({ value: null });
  });
});
