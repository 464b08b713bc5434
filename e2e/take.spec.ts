import type { Locator, Page } from "@playwright/test";
import { inChinese } from "./pages/addresses";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { openTake, plateOf, takeLinkOf, takeSheetOf } from "./pages/view";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

const DRAWDOWNS = "/indices/hsi/drawdowns";

const itemOf = (sheet: Locator, id: string) => sheet.locator(`[data-item="${id}"]`);
const clipboardOf = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Opens the texts of an item and copies one of them. */
async function copyText(page: Page, sheet: Locator, id: string, label: string): Promise<string> {
  await itemOf(sheet, id).locator("summary").click();
  const button = itemOf(sheet, id).getByRole("button", { name: new RegExp(`: ${label}`) });
  await button.click();
  await expect(button.getByRole("status")).toHaveText(/^(Copied|已複製)$/);
  return clipboardOf(page);
}

test.describe("with scripts", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  for (const [language, address] of [
    ["English", DRAWDOWNS],
    ["Chinese", inChinese(DRAWDOWNS)],
  ] as const) {
    test(`a plate of a ${language} page gives its picture, table, embed and citation in place`, async ({
      page,
      baseURL,
    }) => {
      await page.goto(address);
      const sheet = await openTake(page, "underwater");
      await expect(page).toHaveURL(address);
      await expect(sheet.getByRole("heading")).toHaveCount(3);

      const png = itemOf(sheet, "png").getByRole("link").first();
      await expect(png).toHaveAttribute("href", `${address}.png?plate=underwater&theme=light`);
      const csv = itemOf(sheet, "csv").getByRole("link");
      const [download] = await Promise.all([page.waitForEvent("download"), csv.click()]);
      expect(download.suggestedFilename()).toBe("hsi-drawdowns-underwater.csv");

      const frame = await copyText(page, sheet, "embed", language === "English" ? "Live" : "隨數據更新");
      expect(frame).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="100%"/);
      expect(frame).toContain(`${baseURL}/embed${address}?plate=underwater`);
      const citation = await copyText(page, sheet, "cite", "Chicago");
      expect(citation).toMatch(/^(Hang Seng Almanac|恒指年鑑)/);
      expect(citation).toMatch(new RegExp(`${baseURL}${address}\\?asof=\\d+#underwater$`));
    });
  }

  test("a copied table has numbers that a spreadsheet takes for numbers, every row of it", async ({
    page,
  }) => {
    await page.goto("/indices/hsi/annual");
    const sheet = await openTake(page, "annual");
    const button = itemOf(sheet, "table").getByRole("button");
    const rows = Number(/\d+/.exec((await itemOf(sheet, "csv").textContent()) ?? "")?.[0]);
    await button.click();
    await expect(button.getByRole("status")).toHaveText("Copied");
    const [head, ...lines] = (await clipboardOf(page)).trimEnd().split(/\r?\n/);
    expect(head).toMatch(/^Year\tClose/);
    expect(lines).toHaveLength(rows);
    expect(lines.find((line) => line.startsWith("2008\t"))).toMatch(
      /^2008\t14387\.48\t-13425\.17\t-48\.27\d+%/,
    );
    expect(lines.join("\n")).not.toMatch(/\u2212|\d,\d{3}|\u00a0/);
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return (await item?.getType("text/html"))?.text();
    });
    // The browser writes around what it was given.
    expect(html?.match(/<tr>/g)).toHaveLength(rows + 1);
    expect(html).toMatch(/<td sdval="-0\.4827\d+"[^>]*>-48\.27\d+%<\/td>/);
  });

  test("it opens by Space and Enter, keeps the focus, and gives it back at Escape", async ({
    page,
    hasTouch,
  }) => {
    test.skip(hasTouch, "phones have no keys");
    await page.goto(DRAWDOWNS);
    const link = takeLinkOf(plateOf(page, "underwater"));
    const sheet = takeSheetOf(page);
    for (const key of [" ", "Enter"]) {
      await link.focus();
      await page.keyboard.press(key);
      await expect(sheet).toBeVisible();
      await expect(link).toHaveAttribute("aria-expanded", "true");
      await page.keyboard.press("Tab");
      expect(await sheet.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true);
      await page.keyboard.press("Escape");
      await expect(sheet).toBeHidden();
      await expect(link).toBeFocused();
      await expect(page).toHaveURL(DRAWDOWNS);
    }
  });

  test("a press outside closes it, and so does its button", async ({ page }) => {
    await page.goto(DRAWDOWNS);
    const sheet = await openTake(page, "underwater");
    await page.mouse.click(5, 5);
    await expect(sheet).toBeHidden();
    await openTake(page, "underwater");
    await sheet.getByRole("button", { name: "Close" }).click();
    await expect(sheet).toBeHidden();
  });

  test("it prints its plate alone", async ({ page, hasTouch }) => {
    test.skip(hasTouch, "the same on every screen");
    await page.goto(DRAWDOWNS);
    await page.evaluate(() => {
      window.print = () => {};
    });
    const sheet = await openTake(page, "underwater");
    await itemOf(sheet, "print").getByRole("link").click();
    await expect(sheet).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(plateOf(page, "underwater")).toBeVisible();
    await expect(plateOf(page, "drawdowns")).toBeHidden();
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    await expect(plateOf(page, "drawdowns")).toBeVisible();
  });

  test("it breaks no rule of accessibility, in place and as a page, and fits its screen", async ({
    page,
  }) => {
    await page.goto(DRAWDOWNS);
    const sheet = await openTake(page, "underwater");
    for (const id of ["cite", "programs"]) await itemOf(sheet, id).locator("summary").click();
    await expectAccessible(page);
    await page.goto(`/take${DRAWDOWNS}?plate=underwater`);
    await expectAccessible(page);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("it is a page with the same in both languages, whose files and addresses are there", async ({
    page,
    request,
  }) => {
    for (const address of [DRAWDOWNS, inChinese(DRAWDOWNS)]) {
      await page.goto(address);
      await takeLinkOf(plateOf(page, "underwater")).click();
      await expect(page).toHaveURL(/\/take\/indices\/hsi\/drawdowns\?plate=underwater$/);
      await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", "noindex");
      const sheet = page.locator("[data-take-sheet]");
      await expect(itemOf(sheet, "table").getByRole("button")).toBeHidden();
      const links = sheet.locator("[data-item] a");
      const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
      expect(hrefs).toHaveLength(13);
      for (const href of hrefs) expect((await request.get(href)).status(), href).toBe(200);
      const code = (await itemOf(sheet, "embed").locator("pre").first().textContent()) ?? "";
      const frame = /src="([^"]+)"/.exec(code)?.[1] ?? "";
      expect((await request.get(frame)).status(), frame).toBe(200);
      await itemOf(sheet, "cite").locator("summary").click();
      await expect(itemOf(sheet, "cite").locator("pre").first()).toBeVisible();
      await page.locator("main a").first().click();
      await expect(page).toHaveURL(`${address}#underwater`);
    }
  });

  test("its pictures have the sizes that it says", async ({ page, request, hasTouch }) => {
    test.skip(hasTouch, "the same on every screen");
    await page.goto(`/take${DRAWDOWNS}?plate=underwater`);
    for (const id of ["png", "png-2x", "share"]) {
      const item = itemOf(page.locator("main"), id);
      const said = /(\d+) × (\d+)/
        .exec((await item.textContent()) ?? "")
        ?.slice(1)
        .map(Number);
      const href = (await item.getByRole("link").first().getAttribute("href")) ?? "";
      const bytes = await (await request.get(href)).body();
      // A PNG says its width and height behind its first sixteen bytes.
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], href).toEqual(said);
    }
  });

  test("a range's plate gives every row too", async ({ page, hasTouch }) => {
    test.skip(hasTouch, "the same on every screen");
    await page.goto("/take/indices/hsi?range=1y&plate=level");
    const rowsOf = async (id: string) =>
      Number(
        /[\d,]+(?= rows)/
          .exec((await itemOf(page.locator("main"), id).textContent()) ?? "")?.[0]
          .replace(",", ""),
      );
    expect(await rowsOf("csv")).toBeLessThan(260);
    expect(await rowsOf("csv-whole")).toBeGreaterThan(14_000);
  });

  test("an unknown plate is refused with those that there are, and a page without one is not there", async ({
    request,
    hasTouch,
  }) => {
    test.skip(hasTouch, "the same on every screen");
    const answer = await request.get("/take/indices/hsi?plate=nowhere");
    expect(answer.status()).toBe(400);
    expect(answer.headers()["cache-control"]).toBe("private, no-store");
    const words = await answer.text();
    expect(words).toContain("plate=nowhere");
    expect(words).toContain("level, ");
    for (const path of ["/take/nowhere", "/zh-Hant/take/zh-Hant/indices/hsi", "/take/indices/none"]) {
      const missing = await request.get(path);
      expect(missing.status(), path).toBe(404);
      expect(await missing.text(), path).toMatch(/<title>[^<]+<\/title>/);
    }
  });

  test("a language behind /take leads to where it stands before it", async ({ request, hasTouch }) => {
    test.skip(hasTouch, "the same on every screen");
    for (const [from, to] of [
      ["/take/zh-Hant/indices/hsi?plate=level", "/zh-Hant/take/indices/hsi?plate=level"],
      ["/take/en/indices/hsi?plate=level", "/take/indices/hsi?plate=level"],
    ] as const) {
      const answer = await request.get(from, { maxRedirects: 0 });
      expect([answer.status(), new URL(answer.headers()["location"] ?? "", "http://x").pathname]).toEqual([
        308,
        to.replace(/\?.*/, ""),
      ]);
      expect((await request.get(to)).status()).toBe(200);
    }
  });
});
