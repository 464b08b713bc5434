import type { APIRequestContext, Page } from "@playwright/test";
import { inChinese } from "./pages/addresses";
import { importerOf, priceFile, signIn, upload } from "./pages/importer";
import { asNewcomer, SCRIPTS_REFUSED } from "./pages/newcomer";
import { readCsv, shownTableOf } from "./pages/table";
import { expectSameDocument, headlineOf, markDocument, noteOf, plateOf } from "./pages/view";
import { test } from "./support/almanac-with-token";
import { expectAccessible } from "./support/expect-accessible";
import { expect } from "./support/test";

test.describe.configure({ mode: "serial" });

const FAULTY = priceFile("faulty.csv", [
  ["2024-01-02", 16788.55],
  ["2024-13-03", 16646.41],
  ["2024-01-04", "abc"],
]);

/** The last closes of 2023 that are held of the Hang Seng Index, the one of 15 December another. */
async function otherClose(request: APIRequestContext) {
  const csv = await (await request.get("/indices/hsi.csv?table=closes&from=2023-12-11&to=2023-12-29")).text();
  const rows = readCsv(csv).slice(1);
  return priceFile(
    "december.csv",
    rows.map(
      ([date = "", close = ""]) => [date, date === "2023-12-15" ? Number(close) + 100 : close] as const,
    ),
  );
}

test("the picture has a row for each index: its name, its bar, its last close, and words for who does not see it", async ({
  page,
  request,
}) => {
  await page.goto("/data");
  const picture = plateOf(page, "days-held");
  await expect(picture.getByRole("group", { name: /: the longest held$/ })).toBeVisible();
  const rows = picture.locator("ul > li").filter({ has: page.locator("a") });
  await expect(rows).toHaveCount(12);
  const hsi = rows.first();
  await expect(hsi).toContainText("21\u00a0Aug\u00a02026");
  await expect(hsi).toContainText(
    "Every session from 24\u00a0November\u00a01969 to 21\u00a0August\u00a02026, 13,987 closes",
  );
  const bar = await hsi.locator("svg path.fill-index").last().boundingBox();
  const row = await hsi.locator("svg").first().boundingBox();
  // 1969 to 2026 of 1915 to 2026.
  expect((bar?.width ?? 0) / (row?.width ?? 1)).toBeCloseTo(0.508, 1);

  const { plots } = await (await request.get("/data.json")).json();
  expect(plots["days-held"].rows).toHaveLength(12);
  await hsi.getByRole("link").click();
  await expect(page).toHaveURL("/");
});

test("before anything is imported the page says so, and has no tables of warnings and revisions", async ({
  page,
}) => {
  await page.goto("/data");
  await expect(plateOf(page, "imports")).toContainText("No file has been imported");
  await expect(plateOf(page, "warnings")).toHaveCount(0);
  await expect(plateOf(page, "revisions")).toHaveCount(0);
  await page.goto("/zh-Hant/data?batch=999");
  await expect(noteOf(page)).toContainText("batch=999");
});

test("a file with faults is refused in place, each with its line, and the reader is led to them", async ({
  page,
}) => {
  await signIn(page);
  await markDocument(page);
  await upload(page, FAULTY, "hsi");
  const heading = importerOf(page).getByRole("heading", { name: "What became of it" });
  await expect(heading).toBeFocused();
  await expect(importerOf(page)).toContainText("faulty.csv · Refused, nothing stored");
  await expect(importerOf(page).getByRole("listitem")).toHaveText([
    `Line 3column "Date": found "2024-13-03", expected a day of the calendar`,
    `Line 4column "Close": found "abc", expected a number above 0`,
  ]);
  await expectSameDocument(page);
  await expectAccessible(page);
});

test("a file that is stored is reported in place, and is in the tables and on the index's page at once", async ({
  page,
}) => {
  await signIn(page);
  await markDocument(page);
  const rows = [
    ["2026-07-27", 8101.25],
    ["2026-07-28", 8111.5],
    ["2026-07-29", 8123.45],
  ] as const;
  await upload(page, priceFile("cac.csv", rows), "cac");
  await expect(importerOf(page)).toContainText("cac.csv · Stored");
  await expect(importerOf(page)).toContainText("Inserted 3");
  await expect
    .poll(async () => (await shownTableOf(page, "imports"))[1]?.slice(2, 7))
    .toEqual([...["cac", "cac.csv", "stored", "3", "3"]]);
  await expect(plateOf(page, "days-held").locator("li").filter({ hasText: "CAC" })).toContainText(
    "29\u00a0Jul\u00a02026",
  );
  await expectSameDocument(page);

  await upload(page, priceFile("cac.csv", rows), "cac");
  await expect(importerOf(page)).toContainText("cac.csv · Stored before: nothing changed");
  await page.goto("/indices/cac");
  await expect(page.getByText("8,123.45").first()).toBeVisible();
});

test("an import that changed nothing is on the page too, with what it doubted; preferred, it revises the close", async ({
  page,
  request,
  hasTouch,
}) => {
  test.skip(hasTouch, "seen on the desktop");
  await signIn(page);
  const before = await page.locator("main > dl").textContent();
  await upload(page, await otherClose(request), "hsi");
  await expect(importerOf(page)).toContainText("Kept out 1");
  await expect(plateOf(page, "warnings")).toContainText("the stored one is used.");
  expect(await page.locator("main > dl").textContent()).toBe(before);
  await expect(plateOf(page, "revisions")).toHaveCount(0);

  await upload(page, await otherClose(request), "hsi", "file");
  await expect(importerOf(page)).toContainText("Changed 1");
  await expect(plateOf(page, "revisions").getByRole("row")).toHaveCount(2);
  await expect(plateOf(page, "revisions").getByRole("row").nth(1)).toContainText("december.csv");
  await expectAccessible(page);

  await importerOf(page)
    .getByRole("link", { name: /The import and its warnings/ })
    .click();
  await expect(page).toHaveURL(/\/data\?batch=\d+$/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(/^Import \d+: december.csv$/);
  await expect(plateOf(page, "warnings")).toContainText("the file’s is used.");
  const csv = await (await request.get("/data.csv?table=revisions&full=1")).text();
  expect(readCsv(csv)).toHaveLength(2);
});

test("what is imported shows in both languages and themes without a barrier that axe knows", async ({
  page,
  context,
  baseURL,
  hasTouch,
}) => {
  test.skip(hasTouch, "every width is seen on the desktop");
  // Four pages, each looked at by axe and at three widths.
  test.slow();
  await signIn(page, "/zh-Hant/data");
  for (const theme of ["light", "dark"]) {
    await context.addCookies([{ name: "theme", value: theme, url: baseURL ?? "" }]);
    for (const address of ["/data", inChinese("/data")]) {
      await page.goto(address);
      await expectAccessible(page);
      for (const width of [320, 360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const overflow = () =>
          page.evaluate(
            () =>
              document.documentElement.scrollWidth - Math.round(document.body.getBoundingClientRect().right),
          );
        await expect.poll(overflow, `${address} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });
  test.skip(({ hasTouch }) => hasTouch, "seen on the desktop");

  test("a faulty file leads to a page with its faults, a good one to its import, in the reader's language", async ({
    page,
    browser,
    baseURL,
  }) => {
    await signIn(page, "/zh-Hant/data");
    await upload(page, FAULTY, "hsi");
    await expect(page).toHaveURL(/\/zh-Hant\/data\?outcome=[\w-]+$/);
    const outcome = page.locator("section#outcome");
    await expect(outcome).toContainText("faulty.csv · 拒絕，沒有儲存");
    await expect(outcome.getByRole("listitem")).toHaveCount(2);
    // axe is a script itself.
    const look = async (other: Page) => {
      await other.goto(page.url());
      await expectAccessible(other);
    };
    await asNewcomer(browser, baseURL, look, { javaScriptEnabled: true });

    const name = `dax-${test.info().project.name}.csv`;
    await upload(
      page,
      priceFile(name, [
        ["2026-01-05", 24868.69],
        ["2026-01-06", 24892.2],
      ]),
      "dax",
    );
    await expect(page).toHaveURL(/\/zh-Hant\/data\?batch=\d+$/);
    await expect(page.getByRole("heading", { level: 2 }).first()).toContainText(name);
    await expect(headlineOf(page)).toHaveText(/\d/);

    await page.goto("/zh-Hant/data?outcome=00000000-0000-4000-8000-000000000000");
    await expect(page.locator("section#outcome")).toContainText("已不再保留");
  });
});
