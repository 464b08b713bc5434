import { headlineOf, plateOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

const ASKED = "from=2015-01-15&to=2026-06-26&amount=10000&plan=once&price=&currency=local&yield=&inflation=";

test("what came of money from one day to another, asked for by its two days", async ({ page }) => {
  await page.goto("/indices/hsi/returns");
  await page.getByLabel("From", { exact: true }).fill("2015-01-15");
  await page.getByLabel("To", { exact: true }).fill("2026-06-26");
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(page).toHaveURL(`/indices/hsi/returns?${ASKED}`);
  await expect(headlineOf(page)).toHaveText(/lost 6\.90.%, or 0\.62.% a year/);
  await expect(tilesOf(page)).toContainText("9,310.48");
  await expect(page.locator("main").getByRole("note")).toHaveCount(0);
});

test("a saving plan in Chinese, then a holding time, and both stay in the address", async ({ page }) => {
  await page.goto("/zh-Hant/indices/hsi/returns?from=2015-01-15&to=2026-06-26");
  await page.getByLabel("投入方式").selectOption("monthly");
  await page.getByRole("button", { name: "計算" }).click();
  await expect(headlineOf(page)).toContainText("共供1,370,000，");
  await plateOf(page, "starts").getByRole("link", { name: "3年", exact: true }).click();
  await expect(page).toHaveURL(
    /from=2015-01-15&to=2026-06-26&amount=10000&currency=local&plan=monthly&hold=3$/,
  );
  await expect(headlineOf(page)).toContainText("共供1,370,000，");
  await expect(plateOf(page, "starts")).toContainText("持有3年，按買入日");
});

test("a price that is none is named, and the close counts", async ({ page }) => {
  const answer = await page.goto("/indices/hsi/returns?price=cheap&from=2015-01-15&to=2026-06-26");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("note").first()).toContainText("cheap");
  await expect(headlineOf(page)).toContainText("lost 6.90");
});
