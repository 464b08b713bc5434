import { test as base, expect } from "@playwright/test";
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
});

export { expect };
