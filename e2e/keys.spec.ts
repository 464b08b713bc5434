import { fieldOf, openField } from "./pages/go";
import { expect, test } from "./support/test";

test("? lists the keys, Escape closes them, and neither happens in a field", async ({ page }) => {
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await page.keyboard.press("?");
  const dialog = page.getByRole("dialog", { name: "Keys" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("?");
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: "Close" }).click();
  await expect(dialog).toBeHidden();
  await (await openField(page)).focus();
  await page.keyboard.type("?/");
  await expect(fieldOf(page)).toHaveValue("?/");
  await expect(dialog).toBeHidden();
});

for (const [address, before, after] of [
  ["/indices/hsi/1987", "/indices/hsi/1986", "/indices/hsi/1988"],
  ["/indices/hsi/1987-10", "/indices/hsi/1987-09", "/indices/hsi/1987-11"],
  ["/indices/hsi/1987-10-26", "/indices/hsi/1987-10-19", "/indices/hsi/1987-10-27"],
  [
    "/zh-Hant/indices/hsi/milestones/2003-04-25-sars-low",
    "/zh-Hant/indices/hsi/milestones/2001-10-03-composite-index",
    "/zh-Hant/indices/hsi/milestones/2006-06-30-free-float-decision",
  ],
  [
    "/indices/hsi/drawdowns/2007-10-30",
    "/indices/hsi/drawdowns/1973-03-09",
    "/indices/hsi/drawdowns/1981-07-17",
  ],
] as const) {
  test(`arrows lead from ${address} to its neighbours`, async ({ page }) => {
    for (const [key, neighbour] of [
      ["ArrowLeft", before],
      ["ArrowRight", after],
    ] as const) {
      await page.goto(address);
      await page.waitForLoadState("networkidle");
      await page.keyboard.press(key);
      await expect(page).toHaveURL(neighbour);
    }
  });
}

test("arrows walk what has the focus, and no page is left for it", async ({ page }) => {
  await page.goto("/indices/hsi/1987");
  await page.waitForLoadState("networkidle");
  await page.locator('nav svg a[tabindex="0"]').focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL("/indices/hsi/1987");
  const field = await openField(page);
  const { pathname } = new URL(page.url());
  await field.focus();
  await page.keyboard.press("ArrowLeft");
  await expect(page).toHaveURL(pathname);
});
