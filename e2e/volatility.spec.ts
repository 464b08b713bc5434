import { headlineOf, noteOf, plateOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

const PAGE = "/indices/hsi/volatility";

test("how wild it is now against 2008, in both languages", async ({ page }) => {
  await page.goto(PAGE);
  await expect(headlineOf(page)).toHaveText(
    /volatility of 18\.74.% a year.*in the last 20.years on 15.December.2008, at 80\.67.%\./,
  );
  await expect(tilesOf(page)).toContainText("15 Dec 2008, 4.30 × now");
  await page.goto(`/zh-Hant${PAGE}`);
  await expect(headlineOf(page)).toHaveText(/年化波幅為 18\.74.%.*近20年最高為2008年12月15日的 80\.67.%。/);
  await expect(tilesOf(page)).toContainText("現時的4.30倍");
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("against the S&P 500, picked by name, on the basis of the factsheets, side by side over ten years", async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.getByRole("region", { name: "Against" }).getByRole("link", { name: "S&P 500" }).click();
  await expect(page).toHaveURL(`${PAGE}?against=spx`);
  await expect(headlineOf(page)).toContainText("Of these 2 indices the Hang Seng Index is the wilder");
  await plateOf(page, "rolling").getByRole("link", { name: "12 months, as factsheets" }).click();
  await expect(page).toHaveURL(`${PAGE}?basis=factsheet&against=spx`);
  await expect(headlineOf(page)).toContainText("Over the 12 months to 21 August 2026");
  await plateOf(page, "beside").getByRole("link", { name: "10Y", exact: true }).click();
  await expect(page).toHaveURL(`${PAGE}?basis=factsheet&against=spx&span=10y`);
  await expect(plateOf(page, "beside").getByRole("columnheader")).toHaveText(["Index", "HSI", "S&P 500"]);
  await expect(plateOf(page, "beside").getByRole("row", { name: "Volatility" })).toContainText("18.08");
  await expect(noteOf(page)).toHaveCount(0);
});

test("a window beside the factsheets' 12 months is left out, and said so", async ({ page }) => {
  await page.goto(`${PAGE}?basis=factsheet&window=21`);
  await expect(noteOf(page).first()).toContainText("window=21");
  await expect(noteOf(page).first()).toContainText("12 months always");
});

test("a figure's definition, with its inputs, is one click from its header", async ({ page, hasTouch }) => {
  await page.goto(PAGE);
  // A phone has room for the first columns.
  if (hasTouch) await plateOf(page, "risk").getByRole("checkbox").check();
  await plateOf(page, "risk").getByRole("link", { name: "Calmar" }).click();
  const definition = page.locator("#definition-calmar");
  await expect(definition).toBeInViewport();
  await expect(definition).toContainText(/0\.92.% ÷ 44\.27.% = 0\.02/);
});
