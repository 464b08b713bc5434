import type { APIRequestContext, Page } from "@playwright/test";
import { missingPostgres } from "../lib/db/testing/postgres-server";
import { inChinese } from "./pages/addresses";
import { headlineOf } from "./pages/view";
import { type AlmanacOnPostgres, startAlmanacOnPostgres } from "./support/almanac-on-postgres";
import { expectAccessible } from "./support/expect-accessible";
import { test as base, expect } from "./support/test";

const missing = missingPostgres();
const FILES = ["/indices/dax.csv", "/indices/hsi/annual.json", "/api/v1/indices/hsi/tearsheet"];
const NOTICE = /^The database does not answer\. These are the closes as of \d{4}-\d\d-\d\d\s\d\d:\d\d UTC\.$/;
const CHINESE_NOTICE = /^數據庫沒有回應。以下是截至 \d{4}-\d\d-\d\d\s\d\d:\d\d（UTC）的收市數據。$/;

const test = base.extend<object, { almanac: AlmanacOnPostgres }>({
  almanac: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
    async ({}, use) => {
      const almanac = await startAlmanacOnPostgres();
      await use(almanac);
      await almanac.stop();
    },
    { scope: "worker", timeout: 120_000 },
  ],
  baseURL: ({ almanac }, use) => use(almanac.url),
  // A page that cannot be shown is a part of this.
  tolerated: [/status of 503/],
});

test.describe.configure({ mode: "serial" });
test.skip(missing !== null, `no PostgreSQL here: ${missing}`);
test.skip(({ hasTouch }) => hasTouch, "the same on every screen");

const noticeOn = (page: Page) => page.getByRole("status").filter({ hasText: /database|數據庫/ });

/** However long a busy machine takes: what the almanac waits at most is proven where its clock is the test's own. */
async function untilReady(request: APIRequestContext, status: 200 | 503): Promise<void> {
  const ready = async () => (await request.get("/readyz")).status();
  await expect.poll(ready, { timeout: 30_000, intervals: [100] }).toBe(status);
}

async function expectFiles(request: APIRequestContext, stale: boolean): Promise<void> {
  for (const address of FILES) {
    const headers = (await request.get(address)).headers();
    expect("x-almanac-stale-since" in headers, address).toBe(stale);
    expect("etag" in headers, address).toBe(!stale);
  }
}

test("pages and files stay, dated, while PostgreSQL is gone, and are as before when it is back", async ({
  page,
  request,
  almanac,
}) => {
  await page.goto("/");
  await expect(headlineOf(page)).toHaveText(/\d/);
  await expect(noticeOn(page)).toHaveCount(0);
  await expectFiles(request, false);
  // Kept without having been asked for.
  await expect.poll(() => almanac.keptIndices().length, { timeout: 30_000 }).toBe(12);

  almanac.postgres.crash();
  await untilReady(request, 503);
  const reason = await (await request.get("/readyz")).text();
  expect(reason).toMatch(/PostgreSQL/);
  expect(reason).not.toMatch(/127\.0\.0\.1|:\d+|almanac/);
  expect((await request.get("/livez")).status()).toBe(200);
  for (const address of ["/", "/indices/n225", "/compare", "/data", "/indices/hsi/milestones"]) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    await expect(noticeOn(page)).toHaveText(NOTICE);
    await page.goto(inChinese(address));
    await expect(noticeOn(page)).toHaveText(CHINESE_NOTICE);
  }
  await expectAccessible(page);
  await expectFiles(request, true);

  almanac.postgres.restart();
  await untilReady(request, 200);
  await page.goto("/indices/n225");
  await expect(noticeOn(page)).toHaveCount(0);
  await expectFiles(request, false);
});

test("a start without PostgreSQL shows what was kept, says of the rest that it cannot, and recovers", async ({
  page,
  request,
  almanac,
}) => {
  almanac.postgres.crash();
  almanac.loseIndex("DAX");
  await almanac.restart();
  expect((await request.get("/readyz")).status()).toBe(503);
  await page.goto("/");
  await expect(noticeOn(page)).toHaveText(NOTICE);
  await expect(headlineOf(page)).toHaveText(/\d/);

  const gone = await page.goto("/indices/dax");
  expect(gone?.status()).toBe(503);
  expect(gone?.headers()["retry-after"]).toBe("5");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The database does not answer");
  await expectAccessible(page);
  expect((await page.goto(inChinese("/indices/dax")))?.status()).toBe(503);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("數據庫沒有回應");
  for (const address of ["/indices/dax.csv", "/api/v1/indices/dax/tearsheet"]) {
    const refused = await request.get(address);
    expect(refused.status()).toBe(503);
    expect(refused.headers()).toMatchObject({
      "content-type": "application/problem+json",
      "retry-after": "5",
    });
    expect(await refused.json()).toMatchObject({ status: 503, title: "Service unavailable" });
  }

  almanac.postgres.restart();
  await untilReady(request, 200);
  expect((await page.goto("/indices/dax"))?.status()).toBe(200);
  await expect(noticeOn(page)).toHaveCount(0);
});

test("pages, many at once, answer while PostgreSQL is stuck", async ({ request, almanac }) => {
  await request.get("/");
  almanac.postgres.freeze();
  try {
    const pages = Array.from({ length: 40 }, (_, at) =>
      request.get(at % 2 === 0 ? "/indices/spx" : "/zh-Hant/data"),
    );
    await untilReady(request, 503);
    const answers = await Promise.all(pages);
    expect(new Set(answers.map((answer) => answer.status()))).toEqual(new Set([200]));
  } finally {
    almanac.postgres.thaw();
  }
  await untilReady(request, 200);
});
