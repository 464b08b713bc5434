import { chromium, type Page } from "@playwright/test";
import { startAlmanac } from "../bench/support/processes/almanac";
import { browserLaunchOptions } from "../scripts/install/find-browser.js";
import { inProject } from "../scripts/project.js";
import type { Outcome } from "./support/outcome";

const ROUNDS = 50;
const HEIGHT = 1600;
// Charts whose lines reach the right edge of their area.
const PATHS = ["/", "/indices/hsi/drawdowns", "/compare"];

interface Counted {
  readonly seen: number;
  readonly without: number;
  readonly elsewhere: number;
}

/** Loads pages and changes their width; tells in how many frames a chart had no lines, or lines of another width. */
export async function liveLines(): Promise<Outcome> {
  const almanac = await startAlmanac();
  const browser = await chromium.launch(browserLaunchOptions());
  try {
    const all = { seen: 0, without: 0, elsewhere: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage({ viewport: { width: widthOf(round), height: HEIGHT } });
      await page.addInitScript({ path: inProject("trials", "frames-of-lines.js") });
      const counted = await framesOf(page, almanac.url + PATHS[round % PATHS.length], round);
      await page.close();
      all.seen += counted.seen;
      all.without += counted.without;
      all.elsewhere += counted.elsewhere;
    }
    const { seen, without, elsewhere } = all;
    const told = `${ROUNDS} loads, ${seen} frames of charts: ${without} without lines, ${elsewhere} with lines of another width`;
    return { passed: seen > 0 && without + elsewhere === 0, told };
  } finally {
    await browser.close();
    await almanac.stop();
  }
}

async function framesOf(page: Page, address: string, round: number): Promise<Counted> {
  await page.goto(address);
  // It is made live while its width changes: the layer is on its way.
  await page.getByRole("slider").first().focus();
  await page.setViewportSize({ width: widthOf(round + 5), height: HEIGHT });
  await page.locator("path.recharts-area-curve").first().waitFor();
  // The sixth change comes while the lines of the fifth are being drawn, and so on.
  for (const [step, wait] of [200, 200, 200, 200, 20, 5, 50, 400].entries()) {
    await page.setViewportSize({ width: widthOf(round + step + 1), height: HEIGHT });
    await page.waitForTimeout(wait);
  }
  return page.evaluate("window.framesOfLines");
}

/** From a phone's to a wide window's, seldom twice the same. */
function widthOf(step: number): number {
  return 360 + ((step * 331) % 1241);
}
