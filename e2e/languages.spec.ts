import type { Page } from "@playwright/test";
import { ABOVE_30000, inChinese, PAGES } from "./pages/addresses";
import { shownTableOf, tableNamesOf } from "./pages/table";
import { headlineOf, sentenceOf } from "./pages/view";
import { expect, test } from "./support/test";

const CHINESE = /\p{Script=Han}/u;

const switchTo = (page: Page, language: "en" | "zh-Hant") =>
  page.locator(`header a[hreflang="${language}"]`).click();

/** The numbers of a page's tables in order, which no language changes. */
async function numbersIn(page: Page): Promise<string[]> {
  const tables = await Promise.all((await tableNamesOf(page)).map((id) => shownTableOf(page, id)));
  // With two decimals or a sign: dates and spans are written otherwise in the other language.
  return tables.flat(2).filter((text) => /^[+−]?[\d,]+\.\d\d(.%)?$/.test(text));
}

for (const address of [
  "/?range=5y&scale=log",
  "/indices/hsi/annual?from=1980-01-01&sort=change&order=asc",
  "/indices/hsi/drawdowns?min=20",
  "/indices/hsi/drawdowns/1973-03-09",
  "/indices/hsi/milestones?kind=crash",
  ABOVE_30000,
  "/compare?symbols=hsi,spx,n225&range=10y",
  "/drawdowns?sort=length&min=30",
  "/data",
]) {
  test(`the language switch keeps ${address}, its state and its numbers, there and back`, async ({
    page,
    hasTouch,
  }) => {
    test.skip(hasTouch && !address.startsWith("/compare"), "seen on the desktop");
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    const sentence = await sentenceOf(page);
    const numbers = await numbersIn(page);
    expect(numbers.length).toBeGreaterThan(address === "/data" ? -1 : 0);

    await switchTo(page, "zh-Hant");
    await expect(page).toHaveURL(inChinese(address));
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
    await expect(headlineOf(page)).toHaveText(CHINESE);
    await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(CHINESE);
    // The title is there before the tables below it are read.
    await expect(async () => expect(await numbersIn(page)).toEqual(numbers)).toPass();

    await switchTo(page, "en");
    await expect(page).toHaveURL(address);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(headlineOf(page)).toHaveText(sentence);

    await page.goBack();
    await expect(page).toHaveURL(inChinese(address));
    await expect(headlineOf(page)).toHaveText(CHINESE);
  });
}

test("a range chosen on a Chinese page stays Chinese, and its answer comes without a reload", async ({
  page,
}) => {
  await page.goto("/zh-Hant");
  await page.locator("section#level").getByRole("link", { name: "5年", exact: true }).click();
  await expect(page).toHaveURL("/zh-Hant?range=5y");
  await expect(headlineOf(page)).toHaveText(/^由2021年8月20日至2026年8月21日，恒生指數升 4\.67.%/);
});

test("no link of a Chinese page leads into the English site but the language switch", async ({
  page,
  hasTouch,
}) => {
  test.skip(hasTouch, "the same on every screen");
  for (const address of PAGES) {
    await page.goto(inChinese(address));
    const strays = await page.locator("a:not([hreflang])").evaluateAll((links) =>
      links
        .map((link) => link.getAttribute("href") ?? "")
        // What programs are given has no language.
        .filter((href) => !/^(\/zh-Hant|\/api\/|\/almanac\.zip$|#)/.test(href)),
    );
    expect(strays, address).toEqual([]);
  }
});

test("an English address with its prefix leads to the one without", async ({ page }) => {
  await page.goto("/en/indices/hsi/annual?sort=change");
  await expect(page).toHaveURL("/indices/hsi/annual?sort=change");
});
