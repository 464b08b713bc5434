import process from "node:process";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { StoreHeldError } from "@/lib/db/connection/store-error";
import * as prepared from "@/lib/db/schema/prepare-store";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { withStore } from "./with-store";

const typedIn = process.cwd();

afterEach(() => vi.restoreAllMocks());
afterAll(() => process.chdir(typedIn));

/** The embedded store, held by a process that takes no work, as often as it is asked for. */
function heldStore(times: number) {
  const held = new StoreHeldError("The store is in use by process 1.", temporaryFolder());
  const prepare = vi.spyOn(prepared, "prepareStore");
  for (let time = 0; time < times; time++) prepare.mockRejectedValueOnce(held);
  return vi.spyOn(console, "error").mockImplementation(() => {});
}

describe(withStore, () => {
  it("waits, and says so once, until another process gives the store up", async () => {
    const said = heldStore(3);
    vi.mocked(prepared.prepareStore).mockResolvedValueOnce({} as never);
    vi.stubEnv("DATABASE_URL", "");
    expect(await withStore(async ({ location }) => location.engine, new AbortController().signal)).toBe(
      "embedded",
    );
    expect(said.mock.calls).toEqual([["Another process uses the store: waiting for it."]]);
    vi.unstubAllEnvs();
  });

  it("ends its waiting when it is stopped", async () => {
    heldStore(1000);
    const work = vi.fn();
    await expect(withStore(work, AbortSignal.timeout(300))).rejects.toThrow();
    expect(work).not.toHaveBeenCalled();
  });

  it("waits for a moment only where nothing is to be stored, and names the process then", async () => {
    const said = heldStore(3);
    const times = [0, 10_000, 10_001];
    vi.spyOn(performance, "now").mockImplementation(() => times.shift() ?? 10_001);
    await expect(withStore(async () => null)).rejects.toThrow("The store is in use by process 1.");
    expect(prepared.prepareStore).toHaveBeenCalledTimes(2);
    expect(said.mock.calls).toEqual([["Another process uses the store: waiting for it."]]);
  });
});
