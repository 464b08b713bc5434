import { shownTableOf } from "./pages/table";
import { headlineOf, plateOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

test("the falls of all indices, from those of one, by length and deeper ones alone", async ({ page }) => {
  await page.goto("/indices/hsi/drawdowns");
  await plateOf(page, "drawdowns").getByRole("link", { name: "Falls of all indices" }).click();
  await expect(page).toHaveURL("/drawdowns");
  await expect(headlineOf(page)).toHaveText(
    /^The 12 indices here have fallen by 20.% or more 97 times since 2.January.1915; .*91\.54.% from 9.March.1973/,
  );
  await expect(tilesOf(page)).toContainText("11 of 11");

  await plateOf(page, "falls").getByRole("link", { name: "by length" }).click();
  await expect(page).toHaveURL("/drawdowns?sort=length");
  const longest = page.locator("table[data-table=falls] tbody tr").first();
  await expect(longest).toContainText(/Nikkei.225.*29.Dec.1989.*34.y.1.m/);

  await plateOf(page, "lanes")
    .getByRole("link", { name: /^50.%$/ })
    .click();
  await expect(page).toHaveURL("/drawdowns?sort=length&min=50");
  await expect(headlineOf(page)).toHaveText(/by 50.% or more/);
  await longest.getByRole("link", { name: /29.Dec.1989/ }).click();
  await expect(page).toHaveURL("/indices/n225/drawdowns/1989-12-29");
});

test("every index leads from its row to its own falls, in Chinese too", async ({ page }) => {
  await page.goto("/zh-Hant/drawdowns?sort=date");
  await expect(headlineOf(page)).toContainText("12個指數共有 97次");
  const rows = page.locator("#lanes li").filter({ has: page.locator("a[href*='/indices/']") });
  await expect(rows).toHaveCount(12);
  await rows.nth(10).getByRole("link").click();
  await expect(page).toHaveURL("/zh-Hant/indices/dax/drawdowns");
});

test("an order that is none of these is named, and the deepest come first", async ({ page }) => {
  const answer = await page.goto("/drawdowns?sort=volatility");
  expect(answer?.status()).toBe(200);
  await expect(page.getByRole("note").first()).toContainText("depth, length, date");
  await expect(page.locator("table[data-table=falls] tbody tr").first()).toContainText("−91.54");
});

test("two falls side by side, set so by a link, and taken apart by another", async ({ page }) => {
  await page.goto("/indices/hsi/drawdowns/1973-03-09");
  await plateOf(page, "others")
    .getByRole("link", { name: /30.Oct.2007/ })
    .click();
  await expect(page).toHaveURL("/indices/hsi/drawdowns/1973-03-09?with=2007-10-30");
  await expect(plateOf(page, "aligned").getByRole("heading")).toHaveText(
    /9.March.1973 beside 30.October.2007/,
  );
  const [header = [], own = [], other = []] = await shownTableOf(page, "episode");
  expect([own, other].map((row) => row[header.indexOf("Depth")])).toEqual(["−91.54\u00a0%", "−65.18\u00a0%"]);
  expect([own, other].map((row) => row[header.indexOf("Sessions to trough")])).toEqual(["430", "242"]);
  await expect(
    plateOf(page, "aligned")
      .locator("svg text")
      .filter({ hasText: /^2007$/, visible: true }),
  ).toHaveCount(1);

  await plateOf(page, "aligned").getByRole("link", { name: "Without the other fall" }).click();
  await expect(page).toHaveURL("/indices/hsi/drawdowns/1973-03-09");
  await expect(async () => expect(await shownTableOf(page, "episode")).toHaveLength(2)).toPass();
});

test("a day that is no peak is named in Chinese too, and the page is that of the one fall", async ({
  page,
}) => {
  await page.goto("/zh-Hant/indices/hsi/drawdowns/1973-03-09?with=2007-10-31");
  await expect(page.getByRole("note").first()).toContainText("with=2007-10-31");
  await expect(page.locator("table[data-table=episode] thead th")).toHaveCount(2);
  await page.goto("/zh-Hant/indices/hsi/drawdowns/1973-03-09?with=2018-01-26");
  await expect(page.locator("table[data-table=episode] thead th")).toHaveCount(3);
  await expect(page.locator("table[data-table=episode]")).toContainText("未升回高位");
  await expect(page.locator("main").getByRole("note")).toHaveCount(0);
});
