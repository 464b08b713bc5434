import { cellOf, levelOf, openAllCells, openCells, rowsOf } from "./pages/methodology";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { headlineOf, noteOf, plateOf, tilesOf } from "./pages/view";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

test("a changed price moves the level at once, then the page, and the address opens to the same", async ({
  page,
}) => {
  await page.goto("/methodology");
  await expect(headlineOf(page)).toHaveText(
    /^With 15 made-up companies capped at 8.%, the index stands at 100\.71: capping took 3 rounds/,
  );
  await openCells(page);
  await expect(levelOf(page)).toHaveText("100.71");
  await cellOf(page, "Made-up Bank: Price, HK$").fill("124.80");
  await expect(levelOf(page)).toHaveText("108.65");
  await expect(headlineOf(page)).toHaveText(/^With 15 companies capped at 8.%, the index stands at 108\.65/);
  await expect(page).toHaveURL(
    /\/methodology\?rows=Made-up\+Bank,124\.80|\/methodology\?rows=Made-up%20Bank,124\.80/,
  );

  await page.goto(page.url());
  await expect(headlineOf(page)).toHaveText(/stands at 108\.65/);
  await expect(page.locator("table[data-table=companies] tbody tr").first()).toContainText("124.80");
});

test("a cell that cannot be used says so, keeps what was typed, and the last level stays", async ({
  page,
}) => {
  await page.goto("/methodology");
  await openAllCells(page);
  const cell = cellOf(page, "Made-up Insurance: Free float");
  await cell.fill("1.7");
  await expect(cell).toHaveAttribute("aria-invalid", "true");
  await expect(cell).toHaveAccessibleDescription("must be 0 to 1");
  await expect(page.locator("[data-live-level]")).toContainText(
    "These are the last that could be worked out, for a cell cannot be used",
  );
  await expect(levelOf(page)).toHaveText("100.71");
  await expect(page.locator(".worked")).not.toContainText("NaN");
  await cell.fill("0.95");
  await expect(page.locator("[data-live-level]")).not.toContainText("These are the last");
  await expectAccessible(page);
});

test("the cap goes round by round, each an address, and says who was held", async ({ page }) => {
  await page.goto("/methodology");
  const capping = plateOf(page, "capping");
  await capping.getByRole("link", { name: "Round 1" }).click();
  await expect(page).toHaveURL("/methodology?step=1");
  await expect(capping).toContainText(/Over 8.%: Made-up Bank, Made-up Internet, Made-up Insurance/);
  await capping.getByRole("link", { name: "Round 2" }).click();
  await expect(capping).toContainText(/Their excess of 11\.18.%/);
  await plateOf(page, "cap")
    .getByRole("link", { name: /^15.%$/ })
    .click();
  await expect(page).toHaveURL("/methodology?cap=15");
  await expect(headlineOf(page)).toHaveText(/capped at 15.%/);
});

test("twelve companies cannot stay within 8 %: the page says so and needs thirteen", async ({ page }) => {
  await page.goto("/methodology");
  await plateOf(page, "companies").getByRole("link", { name: "Your own companies, as lines" }).click();
  await page.getByLabel("Companies", { exact: true }).fill(rowsOf(12));
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(headlineOf(page)).toHaveText(
    /12 companies cannot all stay within 8.%: at least 13 are needed/,
  );
  await page.goto("/methodology");
  await page.getByLabel("Companies", { exact: true }).fill(rowsOf(13));
  await page.getByRole("button", { name: "Work it out" }).click();
  await expect(headlineOf(page)).toHaveText(/^With 13 companies capped at 8.%, the index stands at 100\.00/);
});

test("a rights issue moves the divisor, not the level", async ({ page }) => {
  await page.goto("/methodology");
  await page.getByLabel("What happens").selectOption("rights");
  await page.getByLabel("Company", { exact: true }).selectOption("1");
  await page.getByLabel("Rights price, HK$").fill("44.03");
  await page.getByRole("button", { name: "Apply" }).click();
  const action = plateOf(page, "action");
  await expect(action).toContainText("The divisor goes from 11,639.62 to 11,965.83; the level stays 100.71.");
  await expect(action.getByRole("row", { name: /Index level/ })).toContainText(/100\.71\s*100\.71/);
});

test("in Chinese at 360 px: five rows, all of them behind a box", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto("/zh-Hant/methodology");
  await expect(headlineOf(page)).toContainText("指數報 100.71 點");
  const shown = page.locator("table[data-table=companies] tbody tr:visible");
  await page.locator("#companies").scrollIntoViewIfNeeded();
  await expect(shown).toHaveCount(5);
  await page.getByLabel("全部15行").check();
  await expect(page.locator(".live-cell").first()).toBeVisible();
  await expect(page.locator("#companies tbody tr:visible")).toHaveCount(15);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await expectAccessible(page);
});

test("a round that there is not is named, and the last one shown", async ({ page }) => {
  const answer = await page.goto("/methodology?step=9&cap=200");
  expect(answer?.status()).toBe(200);
  await expect(noteOf(page).first()).toContainText("a round of this capping, from 0 to 3");
  await expect(tilesOf(page)).toContainText("100.71");
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("lines of companies and an action are forms, rounds are links", async ({ page }) => {
    await page.goto("/methodology");
    await page.getByLabel("Companies", { exact: true }).fill(rowsOf(14));
    await page.getByLabel("Cap, %").fill("10");
    await page.getByRole("button", { name: "Work it out" }).click();
    await expect(headlineOf(page)).toHaveText(/^With 14 companies capped at 10.%/);
    await page.getByLabel("What happens").selectOption("split");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(plateOf(page, "action")).toContainText("so the divisor stays");
    await expect(headlineOf(page)).toHaveText(/^With 14 companies capped at 10.%/);
  });
});

test("new shares at a price of 0 are a bonus issue; a negative price is refused", async ({ page }) => {
  await page.goto("/methodology?action=rights&price=0");
  await expect(noteOf(page)).toHaveCount(0);
  await expect(plateOf(page, "action")).toContainText(
    "gives new shares away, 0.5 for each held: a bonus issue.",
  );
  await page.goto("/methodology?action=rights&price=-1");
  await expect(noteOf(page).first()).toContainText("price=-1 was left out; allowed: 0 or more");
});

test("whoever presses a cell that is not live yet types in it", async ({ page, hasTouch }) => {
  test.skip(hasTouch, "the price lies behind more columns there");
  await page.goto("/methodology");
  const price = page.locator("#companies tbody tr").first().locator("td").nth(1);
  await expect(price).toHaveText("62.90");
  await price.click();
  await expect(cellOf(page, "Made-up Bank: Price, HK$")).toBeFocused();
});
