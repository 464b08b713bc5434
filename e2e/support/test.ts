import { test as base, expect, type Page } from "@playwright/test";
import { type Tolerated, watch } from "./watch";

interface Options {
  /**
   * Complaints that a test provokes on purpose: `test.use({ tolerated: [/status of 404/] })`. Everything else the
   * browser complains about fails the test.
   */
  readonly tolerated: Tolerated;
  /** Whether the page is offered in the browser's language, in the free line above the answer. */
  readonly offersLanguage: boolean;
}

const TO_COME_ALIVE_MS = 30_000;

/**
 * A page is painted before it asks for its scripts, and may be read until then as one without: a journey that means what they
 * add waits for them. Gives up on a page that has none.
 */
async function comesAlive(page: Page): Promise<void> {
  const isAlive = () => {
    const hasScripts =
      document.querySelector('script[data-src], script[src^="/_next/"]:not([nomodule])') !== null;
    const waits = document.querySelector("script[data-src]") !== null;
    return (
      !hasScripts || (!waits && Object.keys(document.body).some((key) => key.startsWith("__reactFiber")))
    );
  };
  await page.waitForFunction(isAlive, null, { timeout: TO_COME_ALIVE_MS }).catch(() => null);
  // What React does when it is there at last, effects among it, is done before the page is idle.
  await page.evaluate(
    (timeout) => new Promise((resolve) => requestIdleCallback(resolve, { timeout })),
    TO_COME_ALIVE_MS,
  );
}

/** Playwright's test, failing on whatever the browser complains about in its context. */
export const test = base.extend<Options>({
  tolerated: [[], { option: true }],
  offersLanguage: [false, { option: true }],
  context: async ({ context, baseURL, tolerated, offersLanguage }, use) => {
    if (!offersLanguage) {
      await context.addInitScript(() => {
        // A page that is still blank has no store.
        if (location.protocol.startsWith("http")) localStorage.setItem("language-offer-closed", "1");
      });
    }
    const problems = watch(context, baseURL ?? "", tolerated);
    await use(context);
    expect(problems, "what the browser complained about").toEqual([]);
  },
  page: async ({ page, javaScriptEnabled }, use) => {
    const goto = page.goto.bind(page);
    const reload = page.reload.bind(page);
    if (javaScriptEnabled) {
      page.goto = async (url, options) => {
        const response = await goto(url, options);
        if (options?.waitUntil === undefined) await comesAlive(page);
        return response;
      };
      page.reload = async (options) => {
        const response = await reload(options);
        if (options?.waitUntil === undefined) await comesAlive(page);
        return response;
      };
    }
    await use(page);
  },
});

export { expect };
