import { type Browser, type BrowserContextOptions, expect, type Page } from "@playwright/test";
import { type Tolerated, watch } from "../support/watch";

/** What Chromium reports of the scripts of a page where scripts are off. */
export const SCRIPTS_REFUSED: Tolerated = [/^request failed: .*\.js csp$/];

/**
 * Lets a newcomer look at the almanac: a fresh browser without cookies, cache or history. Fails, as `test` does, on
 * whatever that browser complains about.
 */
export async function asNewcomer(
  browser: Browser,
  baseURL: string | undefined,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  if (baseURL === undefined) throw new Error("the configuration names no address");
  const context = await browser.newContext({ baseURL, ...options });
  const problems = watch(context, baseURL, options.javaScriptEnabled === false ? SCRIPTS_REFUSED : []);
  try {
    await look(await context.newPage());
  } finally {
    await context.close();
  }
  expect(problems, "what the newcomer's browser complained about").toEqual([]);
}
