import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { headlineOf, plateOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

test("the worst day of 2008, read, then the day after by its calendar", async ({ page }) => {
  await page.goto("/indices/hsi/2008-10-27");
  await expect(headlineOf(page)).toHaveText(/closed at 11,015\.84, down 12\.70.% on the day, its 6th worst/);
  await expect(tilesOf(page)).toContainText("44.83");
  await expect(plateOf(page, "periods")).toContainText("−60.39");
  await expect(plateOf(page, "performance").getByRole("row", { name: /^S&P 500/ })).toContainText("848.92");
  await plateOf(page, "calendar").locator('a[href$="/2008-10-28"]').click();
  await expect(page).toHaveURL("/indices/hsi/2008-10-28");
  await expect(headlineOf(page)).toContainText("its 3rd best of");
});

test("the same day in Chinese, and the same day another year", async ({ page }) => {
  await page.goto("/zh-Hant/indices/hsi/2008-10-27");
  await expect(headlineOf(page)).toContainText("為13,986日中第6大的單日跌幅");
  await expect(plateOf(page, "calendar")).toContainText("每個交易日的變動");
  const other = plateOf(page, "years").locator('a[href$="/2009-10-27"]');
  await other.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/zh-Hant/indices/hsi/2009-10-27");
});

for (const [address, why, before] of [
  ["/indices/hsi/1987-10-21", "the exchange stayed shut", "/indices/hsi/1987-10-19"],
  ["/indices/hsi/2008-10-26", "was a Sunday", "/indices/hsi/2008-10-24"],
  ["/zh-Hant/indices/hsi/1987-10-21", "停市", "/zh-Hant/indices/hsi/1987-10-19"],
] as const) {
  test(`${address} says why there is no close, and leads to the one before`, async ({ page }) => {
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(200);
    await expect(headlineOf(page)).toContainText(why);
    await page.locator(`main a[href="${before}"]`).last().click();
    await expect(page).toHaveURL(before);
  });
}

test("what is no day of the calendar or of the index has no page", async ({ page }) => {
  for (const day of ["2008-02-30", "1964-07-30", "2031-01-01"]) {
    const answer = await page.request.get(`/indices/hsi/${day}`);
    expect(answer.status(), day).toBe(404);
  }
});

test("a bulletin prints on one page of A4 in either language", async ({ page, hasTouch }) => {
  test.skip(hasTouch, "paper has one width");
  for (const address of [
    "/indices/hsi/2008-10-27",
    "/zh-Hant/indices/hsi/2008-10-27",
    "/indices/dji/2008-10-28",
    "/indices/hsi/1987-10-21",
  ]) {
    await page.goto(address);
    const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g), address).toHaveLength(1);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("a day leads on by plain links and fits the screen", async ({ page }) => {
    await page.goto("/indices/hsi/1987-10-26");
    await expect(headlineOf(page)).toContainText("its worst of");
    await expect(plateOf(page, "around").locator("svg").first()).toBeVisible();
    await page.locator('main a[href="/indices/hsi/1987-10-27"]').last().click();
    await expect(page).toHaveURL("/indices/hsi/1987-10-27");
  });
});
