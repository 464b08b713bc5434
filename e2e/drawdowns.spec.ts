import { headlineOf, openView, plateOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

test("the fall of 1973–74 is right to the day, and its page is soon reached", async ({ page }) => {
  await page.goto("/");
  await openView(page, "Drawdowns");
  await expect(headlineOf(page)).toHaveText(
    /^The Hang Seng Index fell 91\.54.% from 9.March.1973 to 10.December.1974 and took until 12.June.1981 to recover/,
  );
  const worst = page.getByRole("table").getByRole("row").nth(1);
  await expect(worst).toContainText(/10.Dec.1974/);
  await expect(worst).toContainText(/12.Jun.1981/);
  await expect(worst).toContainText("−91.54");
  await worst.getByRole("link").click();

  await expect(page).toHaveURL("/indices/hsi/drawdowns/1973-03-09");
  await expect(headlineOf(page)).toHaveText(
    /^From 9.March.1973 to 10.December.1974 the Hang Seng Index fell 91\.54.%, from 1,774\.96 to 150\.11, and took until 12.June.1981 to close at its peak again\.$/,
  );
  // What is lost to a tenth must grow twelvefold to be made good: 1,774.96 ÷ 150.11 − 1.
  await expect(tilesOf(page)).toContainText("+1,082.44");
  await expect(page.locator("#definition")).toContainText(/150\.11 ÷ 1,774\.96 − 1 = −91\.54.%/);
});

test("the fall of 2007–08 is right to the day and counts its sessions", async ({ page }) => {
  await page.goto("/indices/hsi/drawdowns/2007-10-30");
  await expect(headlineOf(page)).toHaveText(
    /^From 30.October.2007 to 27.October.2008 the Hang Seng Index fell 65\.18.%, from 31,638\.22 to 11,015\.84, and took until 16.January.2018 to close at its peak again\.$/,
  );
  await expect(tilesOf(page)).toContainText(/363.days/);
  await expect(tilesOf(page)).toContainText("242");
});

test("falls lead to the deeper and the less deep one, and back", async ({ page }) => {
  await page.goto("/indices/hsi/drawdowns/1973-03-09");
  await expect(page.getByRole("link", { name: /^Deeper:/ })).toHaveCount(0);
  await page.getByRole("link", { name: /^Less deep: 30.Oct.2007, −65\.18.%$/ }).click();
  await expect(page).toHaveURL("/indices/hsi/drawdowns/2007-10-30");
  await page.getByRole("link", { name: /^Deeper: 9.Mar.1973, −91\.54.%$/ }).click();
  await expect(page).toHaveURL("/indices/hsi/drawdowns/1973-03-09");
  await page.goBack();
  await expect(page).toHaveURL("/indices/hsi/drawdowns/2007-10-30");
  await page.locator("main").getByRole("link", { name: "Drawdowns" }).click();
  await expect(page).toHaveURL("/indices/hsi/drawdowns");
});

test("a lower threshold lists more falls, all of the ones before among them", async ({ page }) => {
  await page.goto("/indices/hsi/drawdowns");
  const depths = () =>
    page
      .locator("table[data-table=drawdowns] tbody tr")
      .evaluateAll((rows) => rows.map((row) => row.children[6]?.textContent ?? ""));
  const before = await depths();
  await plateOf(page, "underwater").getByRole("link", { name: /^5.%$/ }).click();
  await expect(page).toHaveURL("/indices/hsi/drawdowns?min=5");
  await expect(headlineOf(page)).toHaveText(/5.% and more/);
  await expect.poll(async () => (await depths()).length).toBeGreaterThan(before.length);
  expect((await depths()).slice(0, before.length)).toEqual(before);
});
