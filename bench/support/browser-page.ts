import { type Browser, type CDPSession, chromium } from "@playwright/test";
import {
  browserLaunchOptions,
  findSystemBrowser,
  hasPlaywrightBrowser,
} from "../../scripts/install/find-browser.js";
import { inProject } from "../../scripts/project.js";

/** A script that measures frames in a page. */
export const FRAMES_IN_PAGE = inProject("bench", "support", "frames-in-page.js");

/** Does some work with a browser; where there is none it resolves with why. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T | string> {
  if (findSystemBrowser(process.env) === null && !hasPlaywrightBrowser()) {
    return "no Chromium here; set CHROMIUM_PATH";
  }
  const browser = await chromium.launch(browserLaunchOptions());
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The milliseconds in which a page has run scripts so far. */
export async function scriptingMs(client: CDPSession): Promise<number> {
  const { metrics } = await client.send("Performance.getMetrics");
  return 1000 * (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? Number.NaN);
}
