import { expect, type Locator, type Page } from "@playwright/test";

/** So many lines of made-up companies, as the page's box takes them. */
export const rowsOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => `Made-up ${at + 1},${10 + at},1000,0.5`).join("\n");

/** Makes the table's cells fields, as the first touch does. */
export async function openCells(page: Page): Promise<void> {
  await page.locator(".worked").scrollIntoViewIfNeeded();
  await page.locator("#companies [role=group]").first().focus();
  await expect(page.locator(".live-cell").first()).toBeVisible();
}

/** The same of all columns, those too that a narrow screen leaves out. */
export async function openAllCells(page: Page): Promise<void> {
  await openCells(page);
  const columns = page.locator("#companies").getByLabel("More columns");
  if (await columns.isVisible()) await columns.check();
}

/** A field of the table, by its company and column. */
export const cellOf = (page: Page, label: string): Locator =>
  page.getByRole("textbox", { name: label, exact: true });

/** The level that follows what is typed. */
export const levelOf = (page: Page): Locator => page.locator("[data-live-level] b");
