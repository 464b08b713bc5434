import { readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { createFolder } from "../db/testing/create-folder";
import { missingPostgres, type PostgresServer, startPostgres } from "../db/testing/postgres-server";
import { prepareOrExit } from "./prepare-or-exit";
import { forgetState } from "./store-state";
import { loadPage, restartProcess, untilReady, untilSnapshot } from "./testing/degraded-store";

const missing = missingPostgres();

describe.skipIf(missing !== null)(`a start${missing === null ? "" : `: ${missing}`}`, () => {
  const folder = createFolder();
  let server: PostgresServer;
  let address: string;
  const error = vi.spyOn(console, "error");
  const exit = vi.spyOn(process, "exit");

  beforeAll(async () => {
    vi.spyOn(console, "log").mockImplementation(() => {});
    error.mockImplementation(() => {});
    exit.mockImplementation(() => {
      throw new Error("exit");
    });
    server = await startPostgres();
    address = server.createDatabase("almanac");
    vi.stubEnv("DATABASE_URL", address);
    vi.stubEnv("DATA_DIR", folder);
    await prepareOrExit();
    await untilSnapshot();
  });
  afterEach(() => {
    vi.stubEnv("DATABASE_URL", address);
    vi.stubEnv("DATA_DIR", folder);
    error.mockClear();
    exit.mockClear();
  });
  afterAll(async () => {
    await restartProcess();
    server?.stop();
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });

  async function expectExit(reason: RegExp): Promise<void> {
    await restartProcess();
    await expect(prepareOrExit()).rejects.toThrow("exit");
    expect(exit).toHaveBeenCalledWith(1);
    expect(error).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(reason));
  }

  it("without the server goes on from what was kept, says so in one line, and recovers", async () => {
    server.crash();
    await restartProcess();
    await prepareOrExit();
    expect(error).toHaveBeenCalledExactlyOnceWith(
      expect.stringMatching(
        /^No PostgreSQL answers at .*almanac: is it running\? .* Pages show the closes as of \d{4}-.* UTC\.$/,
      ),
    );
    expect(await untilReady(false)).toMatch(/^No PostgreSQL answers at/);
    expect(await loadPage("DAX")).toBeInstanceOf(Date);
    server.restart();
    await untilReady(true);
    expect(await loadPage("DAX")).toBeNull();
    expect(exit).not.toHaveBeenCalled();
  });

  it("prepares the database when it comes, though it was never prepared before", async () => {
    server.crash();
    await restartProcess();
    await prepareOrExit();
    server.restart();
    server.query("postgres", "DROP DATABASE almanac WITH (FORCE)");
    server.query("postgres", "CREATE DATABASE almanac");
    await untilReady(true);
    const counts = server
      .query("almanac", "SELECT count(*), count(DISTINCT symbol) FROM market_index")
      .trim();
    expect(counts).toBe("12|12");
  });

  it("without the server ends with its reason where the snapshot lacks it of that store", async () => {
    server.crash();
    vi.stubEnv("DATABASE_URL", address.replace(/almanac$/, "other"));
    await expectExit(/^No PostgreSQL answers at 127\.0\.0\.1:\d+\/other: is it running\?/);
    server.restart();
  });

  it("with a database that was renamed, or a user that may not enter, goes on from what was kept", async () => {
    const away: ReadonlyArray<readonly [string, string, RegExp]> = [
      ["ALTER DATABASE almanac RENAME TO away", "ALTER DATABASE away RENAME TO almanac", /no such database/],
      ["ALTER ROLE reader NOLOGIN", "ALTER ROLE reader LOGIN", /refused the user or password/],
    ];
    server.query("postgres", "CREATE ROLE reader SUPERUSER LOGIN");
    vi.stubEnv("DATABASE_URL", address.replace("almanac@", "reader@"));
    for (const [leave, come, reason] of away) {
      await restartProcess();
      server.query("postgres", leave);
      await prepareOrExit();
      expect(await untilReady(false)).toMatch(reason);
      expect(await loadPage("DAX")).toBeInstanceOf(Date);
      server.query("postgres", come);
      await untilReady(true);
    }
  });

  it("without the server ends with its reason where no catalogue was kept, but not for a lost index", async () => {
    const [store = ""] = readdirSync(join(folder, "snapshot"));
    const pathOf = (name: string) => join(folder, "snapshot", store, name);
    server.crash();
    writeFileSync(pathOf("index-HSI"), "torn");
    await restartProcess();
    await prepareOrExit();
    expect(await loadPage("DAX")).toBeInstanceOf(Date);
    await expect(loadPage("HSI")).rejects.toThrow(/^No PostgreSQL answers at/);
    error.mockClear();
    writeFileSync(pathOf("catalogue"), "torn");
    await expectExit(/^No PostgreSQL answers at/);
    server.restart();
  });

  it("with the embedded store in use by another process ends with its reason", async () => {
    vi.stubEnv("DATABASE_URL", "");
    vi.stubEnv("DATA_DIR", join(folder, "embedded"));
    forgetState();
    rmSync(join(folder, "embedded"), { recursive: true, force: true });
    const { lockStore } = await import("@/lib/db/connection/store-lock");
    const lock = await lockStore(join(folder, "embedded"));
    await expectExit(/is in use by process \d+/);
    lock.release();
  });

  it("in place of a process that was ended waits until the embedded store is given up", async () => {
    vi.stubEnv("DATABASE_URL", "");
    vi.stubEnv("DATA_DIR", join(folder, "embedded"));
    vi.stubEnv("ALMANAC_WORKER_AGAIN", "1");
    await restartProcess();
    const { lockStore } = await import("@/lib/db/connection/store-lock");
    const lock = await lockStore(join(folder, "embedded"));
    error.mockImplementation(() => lock.release());
    await prepareOrExit();
    vi.stubEnv("ALMANAC_WORKER_AGAIN", "");
    expect(error).toHaveBeenCalledExactlyOnceWith("Another process uses the store: waiting for it.");
    expect(exit).not.toHaveBeenCalled();
  });
});
