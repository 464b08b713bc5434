import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "@playwright/test";

/** When to stop listening: `first` before the browser is idle or touched, `live` after both. */
export type Phase = "first" | "live";

const quietMs = 1_000;
// As text: what a compiler adds to a function would not be known in the page.
const neverIdle = "window.requestIdleCallback = () => 0";

/**
 * The JavaScript of a page, gzipped, in kB (10³ bytes): what it makes a browser download, and the polyfill that it
 * names for browsers without modules, which Next's own count of first-load JS includes (both applications have it).
 */
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
    const named = await Promise.all(
      (await oldBrowsersScripts(page)).map((source) => page.request.get(source)),
    );
    bodies.push(...(await Promise.all(named.map((response) => response.body()))));
    return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0) / 1000;
  } finally {
    await context.close();
  }
}

function oldBrowsersScripts(page: Page): Promise<string[]> {
  const scripts = page.locator("script[nomodule][src]");
  return scripts.evaluateAll((found) =>
    found.map((script) => new URL(script.getAttribute("src") ?? "", document.baseURI).href),
  );
}

/** Reads the page to its end, touching each picture. */
async function comeAlive(page: Page): Promise<void> {
  for (const figure of await page.locator("main svg[role=presentation]").all()) {
    if (!(await figure.isVisible())) continue;
    await figure.scrollIntoViewIfNeeded();
    await figure.hover({ force: true });
  }
}
