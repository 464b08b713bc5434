import { expect, type Page } from "@playwright/test";

/** The search field that a page shows. */
export const fieldOf = (page: Page) => page.locator("input[data-go]:visible").first();

/** The same, on a phone behind the glass in the title bar. */
export async function openField(page: Page) {
  const glass = page.locator('header a[href$="/go"]:visible');
  if ((await glass.count()) > 0 && (await fieldOf(page).count()) === 0) await glass.click();
  await expect(fieldOf(page)).toBeVisible();
  return fieldOf(page);
}

/** What the list under the field offers. */
export const optionsOf = (page: Page) => page.getByRole("listbox").getByRole("option");
