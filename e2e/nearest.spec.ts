import { inChinese } from "./pages/addresses";
import { openField, optionsOf } from "./pages/go";
import { expect, test } from "./support/test";

test.describe("where nothing is", () => {
  test.use({ tolerated: [/status of 404/] });

  for (const [address, nearest] of [
    ["/drawdown", "/indices/hsi/drawdowns"],
    ["/sars", "/indices/hsi/milestones/2003-04-25-sars-low"],
    ["/indices/hsi/1987-13", "/indices/hsi/1987"],
    ["/indices/spx/volatilty", "/indices/spx/volatility"],
    ["/nikkei", "/indices/n225"],
    ["/facts?sub=propertes", "/facts?sub=properties"],
    ["/facts?sub=foo", "/facts?sub=commerce"],
    ["/%E4%B8%83%E4%B8%89", "/indices/hsi/drawdowns/1973-03-09"],
  ] as const) {
    test(`${address} is a 404 that names ${nearest}`, async ({ page }) => {
      for (const asked of [address, inChinese(address)]) {
        expect((await page.goto(asked))?.status()).toBe(404);
        const href = asked === address ? nearest : inChinese(nearest);
        await expect(page.getByRole("main").locator(`a[href="${href}"]`)).toBeVisible();
      }
      await (await openField(page)).fill("1987");
      await expect(optionsOf(page).first()).toContainText("1987年");
    });
  }

  test("a sub-index that there is not has no file either", async ({ request }) => {
    for (const format of ["csv", "json", "svg", "png"]) {
      const missing = await request.get(`/facts.${format}?sub=foo`);
      expect(missing.status()).toBe(404);
      expect((await missing.json()).detail).toContain("/facts?sub=commerce");
      expect((await request.get(`/facts.${format}?sub=finance`)).status()).toBe(200);
    }
  });
});
