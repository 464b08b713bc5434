import type { Page } from "@playwright/test";
import { headlineOf, plateOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

const PAGE = "/indices/hsi/sheet";

/** How many sheets of A4 a page takes on paper. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: "A4", preferCSSPageSize: true });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test("the figures of an index on one page, in both languages", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Tear sheet, one page to print" }).click();
  await expect(page).toHaveURL(PAGE);
  await expect(headlineOf(page)).toHaveText(/^From 31.July.1964 to 21.August.2026 the Hang Seng Index rose/);
  await expect(tilesOf(page)).toContainText("Sharpe");
  await expect(plateOf(page, "years")).toContainText("43 years before these are not listed");
  await page
    .locator("[data-texts]")
    .getByRole("link", { name: /24.November.1969/ })
    .click();
  await expect(page).toHaveURL(`${PAGE}?from=1969-11-24&to=2026-08-21`);
  await expect(plateOf(page, "figures")).toContainText("annualised ×√252");
  await expect(plateOf(page, "figures").getByRole("row", { name: "Sharpe" })).toContainText(/0\.\d\d/);
  await page.goto(`/zh-Hant${PAGE}`);
  await expect(headlineOf(page)).toHaveText(/^由1964年7月31日至2026年8月21日，恒生指數升/);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("has the figures that programs get, one link away", async ({ page, request }) => {
  await page.goto(`${PAGE}?from=1986-12-31&to=2023-12-29`);
  const href = await plateOf(page, "figures")
    .getByRole("link", { name: "The same for programs" })
    .getAttribute("href");
  const sheet = await (await request.get(href ?? "")).json();
  const csv = await (await request.get(`${PAGE}.csv?from=1986-12-31&to=2023-12-29`)).text();
  const [names = "", values = ""] = csv.split("\r\n");
  const figures = Object.fromEntries(names.split(",").map((name, at) => [name, values.split(",")[at]]));
  expect(figures["sharpe_ratio"]).toBe(String(Number(sheet.sharpe.toPrecision(12))));
  expect(figures["volatility_percent"]).toBe(String(Number((sheet.volatility * 100).toPrecision(12))));
});

test("prints on one sheet of A4 in either language, a long index and a short one", async ({
  page,
  hasTouch,
}) => {
  test.skip(hasTouch, "paper has one width");
  for (const symbol of ["hsi", "spx", "hstech", "nifty"]) {
    for (const prefix of ["", "/zh-Hant"]) {
      const address = `${prefix}/indices/${symbol}/sheet`;
      await page.goto(address);
      expect(await sheetsOf(page), address).toBe(1);
    }
  }
  await page.goto(`${PAGE}?from=2026-08-01`);
  expect(await sheetsOf(page)).toBe(1);
});

test("of a file of 100,000 closes prints on one sheet too, and leads nowhere else", async ({
  page,
  hasTouch,
}) => {
  test.skip(hasTouch, "paper has one width");
  const rows = Array.from({ length: 100_000 }, (_, at) => {
    const date = new Date(Date.UTC(1635, 0, 1 + Math.floor(at / 5) * 7 + (at % 5)))
      .toISOString()
      .slice(0, 10);
    return `${date},${(1000 + at / 50 + 100 * Math.sin(at / 700) + (at % 7)).toFixed(2)}`;
  });
  const buffer = Buffer.from(`Date,Close\n${rows.join("\n")}`);
  for (const prefix of ["", "/zh-Hant"]) {
    await page.goto(`${prefix}/analyze`);
    await page.locator("input[type=file]").setInputFiles({ name: "long.csv", mimeType: "text/csv", buffer });
    await expect(page).toHaveURL(/#indices\/~long/);
    await page.evaluate((to) => window.location.assign(to), `${prefix}/analyze#indices/~long/sheet`);
    await expect(plateOf(page, "figures")).toContainText("100,000");
    await expect(page.locator('main a[href^="/api/"]')).toHaveCount(0);
    expect(await sheetsOf(page), prefix).toBe(1);
  }
});
