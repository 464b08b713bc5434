import type { Page } from "@playwright/test";
import { inChinese, PAGES, PAIR } from "./pages/addresses";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { expect, test } from "./support/test";

const MANY = "/compare?symbols=hsi,spx,n225,ftse,dax,cac,nifty,ssec";
const ADDRESSES = [...PAGES, PAIR, MANY, "/indices/hsi/drawdowns?lengths=sessions"].flatMap((address) => [
  address,
  inChinese(address),
]);

/** Tables that stand out of their boxes, and those whose first two shown columns leave the screen; by their names. */
function tablesCut(page: Page) {
  return page.evaluate(() => {
    const tables = [...document.querySelectorAll<HTMLTableElement>("table[data-table]")];
    const named = (isCut: (table: HTMLTableElement) => boolean) =>
      tables.filter(isCut).map((table) => table.dataset["table"] ?? "");
    const rightOf = (table: HTMLTableElement, place: number) => {
      const cells = [...(table.tBodies[0]?.rows[0]?.cells ?? [])].filter((cell) => cell.offsetWidth > 0);
      return cells[place]?.getBoundingClientRect().right ?? 0;
    };
    return {
      sideways: named((table) => {
        const box = table.closest(".scroll-hint");
        return box !== null && box.scrollWidth > box.clientWidth + 1;
      }),
      keyOutside: named((table) => rightOf(table, 1) > document.documentElement.clientWidth),
    };
  });
}

for (const width of [1280, 360, 320]) {
  test(`no table is cut at ${width} px, and its key figure is on the screen`, async ({ page, hasTouch }) => {
    test.skip(hasTouch !== width < 768, "seen on the other screen");
    test.slow();
    await page.setViewportSize({ width, height: 900 });
    for (const address of ADDRESSES) {
      await page.goto(address, { waitUntil: "domcontentloaded" });
      const { sideways, keyOutside } = await tablesCut(page);
      expect(keyOutside, address).toEqual([]);
      // Eight names along both sides of a matrix are wider than the smallest phone: it scrolls beside its names.
      const others = width < 360 ? sideways.filter((id) => id !== "correlation") : sideways;
      expect(others, address).toEqual([]);
    }
  });
}

test.describe("on a phone without scripts", () => {
  test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("what has no room is behind a box, by keyboard too, and what names a row stays beside it", async ({
    page,
  }) => {
    await page.goto("/indices/hsi/drawdowns");
    const table = page.locator('table[data-table="drawdowns"]');
    const heads = table.locator("thead th:visible");
    await expect(heads).toHaveText(["Peak", "Depth", "Trough"]);
    const box = page.locator("#drawdowns").getByRole("checkbox", { name: "More columns" });
    await box.focus();
    await page.keyboard.press("Space");
    await expect(heads).toHaveCount(8);
    const scroller = page.locator("#drawdowns .scroll-hint");
    await scroller.focus();
    await scroller.hover();
    await page.mouse.wheel(400, 0);
    const peak = table.locator("tbody th").first();
    await expect.poll(() => scroller.evaluate((each) => each.scrollLeft)).toBeGreaterThan(100);
    expect((await peak.boundingBox())?.x).toBeLessThan(24);
    await box.uncheck();
    await expect(heads).toHaveCount(3);
  });

  test("lengths in sessions stand in the address", async ({ page }) => {
    await page.goto("/indices/hsi/drawdowns");
    await page.locator("#drawdowns").getByRole("link", { name: "in sessions" }).click();
    await expect(page).toHaveURL(/\/indices\/hsi\/drawdowns\?lengths=sessions$/);
    const box = page.locator("#drawdowns").getByRole("checkbox", { name: "More columns" });
    await box.check();
    await expect(page.locator('table[data-table="drawdowns"] thead')).toContainText("Sessions to trough");
  });
});
