import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const rules = ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"];
// axe leaves these out unless asked: one is called experimental, the other belongs to WCAG 2.2.
const FURTHER = ["label-content-name-mismatch", "target-size"];

/** Fails with a readable list where axe finds a barrier on the page as it is now. */
export async function expectAccessible(page: Page): Promise<void> {
  // The server sends it behind the rest of the page.
  await expect(page).toHaveTitle(/./);
  // What is below the fold is laid out in its own time, and moves what stands there.
  await page
    .waitForFunction(() => document.querySelector("[data-folded]") === null, null, { timeout: 15_000 })
    .catch(() => null);
  const { violations } = await new AxeBuilder({ page })
    // The other way, for frames of other sites, which no page has, takes four times as long.
    .setLegacyMode(true)
    .options({
      runOnly: { type: "tag", values: rules },
      rules: Object.fromEntries(FURTHER.map((rule) => [rule, { enabled: true }])),
      resultTypes: ["violations"],
    })
    .analyze();
  const found = violations.map(({ id, help, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary = "" }) => `  ${target.join(" ")}\n    ${failureSummary}`,
    );
    return [`${id}: ${help}`, ...places].join("\n");
  });
  expect(found.join("\n\n"), `accessibility of ${page.url()}`).toBe("");
}
