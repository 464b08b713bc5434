import { crosshairOf, headlineOf, noteOf, plateOf, tilesOf } from "./pages/view";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

test("the TECH index against the market on the day of the report, reached by its link", async ({ page }) => {
  await page.goto("/tech");
  await page.getByRole("link", { name: /the day of the report/ }).click();
  await expect(page).toHaveURL("/tech?date=2025-07-18");
  await expect(headlineOf(page)).toHaveText(
    /^In the year to 18.July.2025 the Hang Seng TECH Index rose 53\.30.%, 13\.66 points more than the Hang Seng Index\.$/,
  );
  await expect(tilesOf(page)).toContainText("41.25");
  await expect(plateOf(page, "report")).toContainText("not decidable here");
  await expect(page.locator("main")).toContainText(
    /Hang Seng Composite Index: its closes end on 24.Aug.2018/,
  );
  await expectAccessible(page);
});

test("a date that is asked for by its field, in Chinese", async ({ page }) => {
  await page.goto("/zh-Hant/tech");
  await page.getByLabel("截至", { exact: true }).fill("2024-12-31");
  await page.getByRole("button", { name: "顯示" }).click();
  await expect(page).toHaveURL("/zh-Hant/tech?date=2024-12-31");
  await expect(headlineOf(page)).toHaveText(
    /^截至2024年12月31日的1年，恒生科技指數升 18\.70.%，跑贏恒生指數 1\.03 個百分點。$/,
  );
  await expectAccessible(page);
});

test("a date outside of the closes is named, with what is allowed", async ({ page }) => {
  const answer = await page.goto("/tech?date=1999-12-31");
  expect(answer?.status()).toBe(200);
  await expect(noteOf(page).first()).toContainText("from 2021-07-27 to 2026-08-21");
  await expect(headlineOf(page)).toContainText("fell 15.17");
});

test("the outperformance can be read day by day, and its file has every day", async ({ page, request }) => {
  await page.goto("/tech");
  await expect(await crosshairOf(page, "ahead")).toBeVisible();
  const csv = await (await request.get("/tech.csv?table=ahead")).text();
  expect(csv).toMatch(/^date,ahead_of_hsi_points,ahead_of_hscei_points\r\n2021-07-27,/);
  expect(csv).toMatch(/\r\n2025-07-18,13\.6579\d+,10\.8086\d+\r\n/);
});
