import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { StoreAccess } from "@/lib/cli/store/store-access";
import * as opened from "@/lib/cli/store/with-store";
import { runAlmanac } from "@/lib/cli/testing/run-almanac";
import { writeBackup } from "@/lib/db/backup/write-backup";
import type { Db } from "@/lib/db/database";
import { emptyStore, ship, weekdays } from "@/lib/db/testing/small-stores";
import { temporaryFolder } from "@/lib/db/testing/temporary-folder";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { backUp } from "./store-work";
import * as output from "./write-output";

describe("almanac backup and verify where there is no store", () => {
  it.each([["backup", "kept.zip"], ["verify"]])("name the place, and make nothing: %s", (...args) => {
    const cwd = temporaryFolder();
    const DATA_DIR = join(cwd, "no-store");
    const { status, stdout, stderr } = runAlmanac(args, { cwd, env: { DATA_DIR } });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringContaining(`There is no store in ${DATA_DIR}: set DATA_DIR or DATABASE_URL`),
    ]);
    expect(readdirSync(cwd)).toEqual([]);
  });
});

describe(backUp, () => {
  let stores: TestStores;
  let db: Db;
  beforeAll(async () => {
    stores = await engines[0].start();
    db = await emptyStore(stores.next());
    await ship(db, "HSI", weekdays("2020-01-01", 30));
    await ship(db, "SPX", weekdays("2020-01-01", 30));
  });
  afterEach(() => {
    process.exitCode = undefined;
    vi.restoreAllMocks();
  });
  afterAll(async () => {
    await db.close();
    stores.stop();
  });

  /** What the command says, where it leaves the file, and its exit status. */
  async function run(json: boolean) {
    const store = { backup: (path: string, watch: object) => writeBackup(db, path, watch) };
    vi.spyOn(opened, "withStore").mockImplementation((work) => work(store as unknown as StoreAccess));
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    const write = vi.spyOn(output, "writeOutput").mockResolvedValue();
    const file = join(temporaryFolder(), "a.zip");
    await backUp(file, { json });
    return { file, stderr: error.mock.calls, stdout: write.mock.calls[0]?.[0], status: process.exitCode };
  }

  it("writes what a damaged store has, names the damaged index in one line, and ends with 1", async () => {
    const change = (factor: number) =>
      db.prisma
        .$executeRaw`UPDATE daily_close SET close = close * ${factor}::int / 10 WHERE date = '2020-01-06'
        AND index_id = (SELECT id FROM market_index WHERE symbol = 'HSI')`;
    await change(11);
    const { file, stderr, stdout, status } = await run(true);
    await db.prisma.$executeRaw`UPDATE daily_close SET close = close * 10 / 11 WHERE date = '2020-01-06'
        AND index_id = (SELECT id FROM market_index WHERE symbol = 'HSI')`;
    expect(status).toBe(1);
    expect(stderr).toEqual([[expect.stringMatching(/a\.zip: .*closes of HSI are not .*almanac verify$/)]]);
    expect(JSON.parse(stdout ?? "")).toMatchObject({ backup: { closes: 60, damaged: ["HSI"] } });
    expect(existsSync(file)).toBe(true);
  });

  it("says of what no store would take back what it is, and ends with 1", async () => {
    await db.prisma
      .$executeRaw`INSERT INTO fx_rate (currency, year, per_usd, source) VALUES ('HKD', 0, 7.8, '')`;
    const { stderr, stdout, status } = await run(true);
    await db.prisma.$executeRaw`DELETE FROM fx_rate WHERE year = 0`;
    expect(status).toBe(1);
    expect(stderr).toEqual([[expect.stringMatching(/a\.zip: .*restored from: fx_rate: 1 rows .*verify$/)]]);
    expect(JSON.parse(stdout ?? "")).toMatchObject({ backup: { unsound: [{ table: "fx_rate" }] } });
  });

  it("says nothing more of a sound one", async () => {
    const { stderr, stdout, status } = await run(false);
    expect([stderr, status]).toEqual([[], undefined]);
    expect(stdout).toMatch(/a\.zip: 60 closes of 2 indices/);
  });
});
