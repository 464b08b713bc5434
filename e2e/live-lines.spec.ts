import type { Page } from "@playwright/test";
import { inProject } from "../scripts/project.js";
import { crosshairOf, plateOf, stillLinesOf } from "./pages/view";
import { expect, test } from "./support/test";

/** What was seen of the charts in the frames painted so far. */
function framesOf(page: Page): Promise<{ seen: number; without: number; elsewhere: number }> {
  return page.evaluate("window.framesOfLines");
}

test("a chart shows its lines at the width of its axes in every frame, while it comes alive and while the window changes", async ({
  page,
  hasTouch,
}) => {
  test.skip(hasTouch, "sets its own widths: once is enough");
  await page.addInitScript({ path: inProject("trials", "frames-of-lines.js") });
  await page.goto("/");
  await crosshairOf(page, "level");
  const live = plateOf(page, "level").locator("path.recharts-area-curve").first();
  for (const width of [360, 1100, 700, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(live, `the live lines at ${width} px`).toBeVisible();
    await expect(stillLinesOf(page, "level").first()).toBeHidden();
  }
  const { seen, without, elsewhere } = await framesOf(page);
  expect(seen).toBeGreaterThan(0);
  expect({ without, elsewhere }).toEqual({ without: 0, elsewhere: 0 });
});
