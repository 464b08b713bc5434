import type { Locator, Page } from "@playwright/test";
import { ADMIN_TOKEN } from "../support/almanac-with-token";

/** The part of the data page where files are imported. */
export function deskOf(page: Page): Locator {
  return page.locator("section#import");
}

/** Signs in on the data page at an address. */
export async function signIn(page: Page, address = "/data"): Promise<void> {
  await page.goto(address);
  await deskOf(page).locator("input[type=password]").fill(ADMIN_TOKEN);
  await deskOf(page).locator("button[type=submit]").click();
  await deskOf(page).locator("input[type=file]").waitFor();
}

/** A file for a form, made of rows of date and close. */
export function priceFile(
  name: string,
  rows: ReadonlyArray<readonly [date: string, close: string | number]>,
) {
  const text = ["Date,Close", ...rows.map(([date, close]) => `${date},${close}`), ""].join("\n");
  return { name, mimeType: "text/csv", buffer: Buffer.from(text) };
}

/** Sends the desk's form with a file for an index. */
export async function upload(
  page: Page,
  file: ReturnType<typeof priceFile>,
  index: string,
  prefer = "stored",
) {
  const desk = deskOf(page);
  await desk.locator("select[name=index]").first().selectOption(index);
  await desk.locator("select[name=prefer]").selectOption(prefer);
  await desk.locator("input[type=file]").setInputFiles(file);
  await desk.locator("form").first().locator("button[type=submit]").click();
}
