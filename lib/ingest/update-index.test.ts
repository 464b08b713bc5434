import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { readBatches } from "@/lib/db/read/read-batches";
import { readWarnings } from "@/lib/db/read/read-warnings";
import { closesByDate, emptyStore, rowsOf, ship, weekdays } from "@/lib/db/testing/small-stores";
import { storeContent } from "@/lib/db/testing/store-content";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { requireDay } from "@/lib/series/day";
import { politeFetch } from "./providers/fetch/polite-fetch";
import { fakeClock } from "./providers/testing/fake-clock";
import { type Replay, type ReplayServer, replayServer } from "./providers/testing/replay-server";
import { momentAt } from "./providers/testing/yahoo-answer";
import { lastOf, yahooReplay } from "./testing/yahoo-replay";
import { updateIndex } from "./update-index";

// The last is Tuesday 2021-02-23, three more make the week full.
const STORED = weekdays("2020-01-01", 300);
const WEEK = lastOf(weekdays("2020-01-01", 303), 8);
const SATURDAY = 1000 * momentAt(requireDay("2021-02-27"), "12:00", "Asia/Hong_Kong");
const [{ start }] = engines;

let stores: TestStores;
let db: Db;
let server: ReplayServer | null = null;

beforeAll(async () => {
  stores = await start();
  db = await emptyStore(stores.next());
  await ship(db, "HSI", STORED);
  await ship(db, "HSCI", STORED);
  await ship(db, "HSTECH", {}, [{ date: "2020-12-31", close: 8000 }]);
});
afterEach(async () => {
  await server?.close();
  server = null;
});
afterAll(async () => {
  await db.close();
  stores.stop();
});

async function update(
  replays: readonly Replay[],
  { symbol = "HSI", dryRun = false, now = SATURDAY, signal = new AbortController().signal } = {},
) {
  server = await replayServer(replays);
  const { url } = server;
  const fetch = politeFetch(globalThis.fetch, fakeClock());
  return updateIndex(db, symbol, dryRun, { fetch, signal, now, baseUrls: { yahoo: url, stooq: url } });
}

describe("an update that stores nothing", () => {
  it("says why every provider failed, in one line", async () => {
    const before = await storeContent(db);
    const report = await update([{ status: 404 }, { body: "No data" }]);
    expect(report).toMatchObject({ status: "failed", isOffline: false, batchId: null });
    expect(report.reason).toMatch(/^HSI cannot be updated: .+; .+$/);
    expect(report.reason).not.toContain("\n");
    expect(await storeContent(db)).toEqual(before);
  });

  it("refuses another series than the stored one", async () => {
    const other = Object.fromEntries(Object.entries(WEEK).map(([date, close]) => [date, close * 1.01]));
    const report = await update([yahooReplay(other), { body: "No data" }]);
    expect(report.reason).toContain("disagrees with the stored closes by more than 0.1 %");
  });

  it("knows which index no provider has, and of which no session is stored", async () => {
    expect(await update([], { symbol: "HSCI" })).toMatchObject({
      status: "not-provided",
      reason: "HSCI cannot be updated: no provider is known to have it",
    });
    expect(await update([], { symbol: "HSTECH" })).toMatchObject({
      status: "failed",
      reason: "HSTECH cannot be updated: the store has no session of it",
    });
  });

  it("asks nobody where nothing can be missing, and only asks on a dry run", async () => {
    const onTuesday = 1000 * momentAt(requireDay("2021-02-23"), "20:00", "Asia/Hong_Kong");
    expect(await update([], { now: onTuesday })).toMatchObject({
      status: "up-to-date",
      lastDate: "2021-02-23",
    });
    expect(server?.asked).toEqual([]);
    const before = await storeContent(db);
    const report = await update([yahooReplay(WEEK)], { dryRun: true });
    expect(report).toMatchObject({ status: "checked", fetched: 3, inserted: 3, batchId: null });
    expect(await storeContent(db)).toEqual(before);
  });

  it("is stopped by its signal", async () => {
    const controller = new AbortController();
    const asking = update([{ hang: () => controller.abort() }], { signal: controller.signal });
    await expect(asking).rejects.toThrow("abort");
  });
});

describe("an update", () => {
  it("stores the missing closes, without a day that is not over, and names the provider", async () => {
    const onFriday = 1000 * momentAt(requireDay("2021-02-26"), "15:00", "Asia/Hong_Kong");
    const report = await update([yahooReplay(WEEK)], { now: onFriday });
    expect(report).toMatchObject({
      status: "stored",
      ...{ provider: "yahoo", fetched: 2, inserted: 2, lastDate: "2021-02-25" },
      provisional: { date: "2021-02-26", text: "the market's day was not over" },
      warnings: [],
    });
    expect((await rowsOf(db, "HSI")).at(-1)).toBe("2021-02-25 1376.25 session yahoo");
    const [batch] = await readBatches(db, 1, "HSI");
    expect(batch).toMatchObject({
      fileName: "yahoo ^HSI 2021-02-24 to 2021-02-25",
      ...{ source: "yahoo", status: "done", revision: report.revision },
    });
  });

  it("stores the day that was left out, with a warning where it looks wrong, and then has nothing to do", async () => {
    const doubtful = { ...WEEK, "2021-02-26": WEEK["2021-02-25"] ?? 0 };
    const report = await update([yahooReplay(doubtful)]);
    expect(report).toMatchObject({ status: "stored", inserted: 1, lastDate: "2021-02-26" });
    expect(report.warnings).toMatchObject([{ rule: "repeat", date: "2021-02-26", line: null }]);
    expect(await readWarnings(db, { batchId: report.batchId ?? 0 }, 10)).toMatchObject([{ rule: "repeat" }]);
    expect((await closesByDate(db, "HSI"))["2021-02-26"]).toBe(WEEK["2021-02-25"]);
    expect(await update([])).toMatchObject({ status: "up-to-date", lastDate: "2021-02-26" });
  });
});
