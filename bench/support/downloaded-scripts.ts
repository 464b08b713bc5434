import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "@playwright/test";

/** When to stop listening: `first` before the browser is idle or touched, `live` after both. */
export type Phase = "first" | "live";

const quietMs = 1_000;
// As text: what a compiler adds to a function would not be known in the page.
const neverIdle = "window.requestIdleCallback = () => 0";

/** The JavaScript that a page makes a browser download, gzipped, in kB (10³ bytes). */
export async function downloadedScriptsKb(browser: Browser, url: string, phase: Phase): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const scripts = new Map<string, Response>();
    page.on("response", (response) => {
      if (response.request().resourceType() === "script") scripts.set(response.url(), response);
    });
    if (phase === "first") await page.addInitScript(neverIdle);
    await page.goto(url, { waitUntil: "networkidle" });
    if (phase === "live") await comeAlive(page);
    await page.waitForTimeout(quietMs);
    await page.waitForLoadState("networkidle");
    const bodies = await Promise.all([...scripts.values()].map((response) => response.body()));
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
  } finally {
    await context.close();
  }
}

/** Reads the page to its end, touching each picture. */
async function comeAlive(page: Page): Promise<void> {
  for (const figure of await page.locator("figure, main svg").all()) {
    if (!(await figure.isVisible())) continue;
    await figure.scrollIntoViewIfNeeded();
    await figure.hover({ force: true });
  }
}
