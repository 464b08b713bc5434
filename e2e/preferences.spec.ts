import type { Page } from "@playwright/test";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { headlineOf, openView } from "./pages/view";
import { expect, test } from "./support/test";

async function choose(page: Page, name: string): Promise<void> {
  await page.locator('header summary[aria-label="Appearance"]').click();
  await page.getByRole("button", { name, exact: true }).click();
}

const backgroundOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** The colours in which the answer sets a rise and a fall. */
async function tonesOf(page: Page): Promise<{ rise: string; fall: string }> {
  await page.goto("/indices/hsi/annual");
  const colourOf = (sign: string) =>
    headlineOf(page)
      .locator("b")
      .filter({ hasText: sign })
      .first()
      .evaluate((figure) => getComputedStyle(figure).color);
  return { rise: await colourOf("+"), fall: await colourOf("−") };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with scripts" : "without scripts", () => {
    test.use({
      javaScriptEnabled,
      tolerated: javaScriptEnabled ? [] : SCRIPTS_REFUSED,
      colorScheme: "light",
    });

    test("the theme chosen is there from the first byte, stays over pages, and keeps the place", async ({
      page,
    }) => {
      await page.goto("/?range=5y&scale=log");
      const light = await backgroundOf(page);
      await choose(page, "Dark");

      await expect(page).toHaveURL("/?range=5y&scale=log");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      const dark = await backgroundOf(page);
      expect(dark).not.toBe(light);

      const served = await page.reload({ waitUntil: "commit" });
      await page.locator("body").waitFor({ state: "attached" });
      // Nothing is painted in the wrong theme before the page's own scripts run.
      expect(await backgroundOf(page)).toBe(dark);
      // With scripts the page is the same for everyone; without them it is the reader's own.
      const own = javaScriptEnabled ? "auto" : "dark";
      expect(await served?.text()).toContain(`data-theme="${own}"`);
      expect(served?.headers()["cache-control"]).toMatch(
        javaScriptEnabled ? /^public, / : "private, no-store",
      );
      await openView(page, "Annual");
      await expect(page).toHaveURL("/indices/hsi/annual");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      expect(await backgroundOf(page)).toBe(dark);

      await page.locator('header summary[aria-label="Appearance"]').click();
      await expect(page.getByRole("button", { name: "Dark" })).toHaveAttribute("aria-pressed", "true");
      await page.getByRole("button", { name: "Light", exact: true }).click();
      await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
      expect(await backgroundOf(page)).toBe(light);
    });

    test("rises and falls take the colours chosen, and their signs stay", async ({ page }) => {
      const standard = await tonesOf(page);
      expect(standard.rise).not.toBe(standard.fall);

      await choose(page, "Red up, green down");
      await expect(page.locator("html")).toHaveAttribute("data-tones", "red-up");
      expect(await tonesOf(page)).toEqual({ rise: standard.fall, fall: standard.rise });

      await choose(page, "Blue up, orange down");
      await expect(page.locator("html")).toHaveAttribute("data-tones", "blind-safe");
      const blindSafe = await tonesOf(page);
      for (const colour of Object.values(blindSafe)) expect(Object.values(standard)).not.toContain(colour);
      await expect(page.locator("html")).toHaveAttribute("data-tones", "blind-safe");
    });
  });
}

test("without a choice the device's theme decides", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/");
  const light = await backgroundOf(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(() => backgroundOf(page)).not.toBe(light);
});

test("a choice leads back only to this site, and an unknown one is refused by name", async ({
  request,
  baseURL,
}) => {
  const post = (form: Record<string, string>) => request.post("/preferences", { form, maxRedirects: 0 });
  for (const back of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example/",
    "javascript:alert(1)",
    "",
  ]) {
    const response = await post({ theme: "dark", back });
    expect(response.status()).toBe(303);
    expect(new URL(response.headers()["location"] ?? "", baseURL).href, back).toBe(`${baseURL}/`);
  }
  const refused = await post({ theme: "sepia", back: "/data" });
  expect(refused.status()).toBe(400);
  expect(await refused.json()).toMatchObject({ parameter: "theme", found: "sepia" });
});
