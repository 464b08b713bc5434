import type { Locator, Page } from "@playwright/test";
import { ADMIN_TOKEN } from "../support/almanac-with-token";

/** The part of the data page where files are imported. */
export function importerOf(page: Page): Locator {
  return page.locator("section#import");
}

/** Signs in on the data page at an address. */
export async function signIn(page: Page, address = "/data"): Promise<void> {
  await page.goto(address);
  await importerOf(page).locator("input[type=password]").fill(ADMIN_TOKEN);
  await importerOf(page).locator("button[type=submit]").click();
  await importerOf(page).locator("input[type=file]").waitFor();
}

/** A file for a form, made of rows of date and close. */
export function priceFile(
  name: string,
  rows: ReadonlyArray<readonly [date: string, close: string | number]>,
) {
  const text = ["Date,Close", ...rows.map(([date, close]) => `${date},${close}`), ""].join("\n");
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** Sends the importer's form with a file for an index. */
export async function upload(
  page: Page,
  file: ReturnType<typeof priceFile>,
  index: string,
  prefer = "stored",
) {
  const importer = importerOf(page);
  await importer.locator("select[name=index]").first().selectOption(index);
  await importer.locator("select[name=prefer]").selectOption(prefer);
  await importer.locator("input[type=file]").setInputFiles(file);
  await importer.locator("form").first().locator("button[type=submit]").click();
}
