import type { Page } from "@playwright/test";
import { FRAMES_IN_PAGE, scriptingMs, withBrowser } from "../support/browser-page";
import type { Figure } from "../support/figure";
import { median } from "../support/in-turns";
import { startAlmanac } from "../support/processes/almanac";
import { openUplotPage } from "../support/uplot-page";

const ROUNDS = 6;
// Every close since 1964, as many as the longest series has.
const CLOSES = 14_000;
// From one to the other and back; the last is all of them.
const RANGES = ["20Y", "Max"] as const;

/** What a change takes: the scripts it runs, and the time until it has been painted. */
interface Change {
  readonly scripting: number;
  readonly paint: number;
}

/**
 * How long the level's chart takes from the click on another range of 14,000 closes until it has painted that, and how
 * much of it its scripts run; uPlot with as many closes beside it.
 */
export async function newRange(): Promise<Figure[] | string> {
  const almanac = await startAlmanac();
  try {
    return await withBrowser(async (browser) => {
      const ours = await openOurs(
        await browser.newPage({ viewport: { width: 1280, height: 900 } }),
        almanac.url,
      );
      const peers = await openUplotPage(browser, CLOSES);
      const [own, others]: [Change[], Change[]] = [[], []];
      for (let round = -1; round < ROUNDS; round += 1) {
        for (const range of RANGES) {
          const [ownChange, other] = [
            await changed(ours, chooseOurs(range)),
            await changed(peers, choosePeers(range)),
          ];
          if (round < 0) continue;
          own.push(ownChange);
          others.push(other);
        }
      }
      return [figureOf("scripting", own, others, 20), figureOf("paint", own, others, 50)];
    });
  } finally {
    await almanac.stop();
  }
}

async function openOurs(page: Page, url: string): Promise<Page> {
  await page.goto(url, { waitUntil: "networkidle" });
  await page.addInitScript({ path: FRAMES_IN_PAGE });
  await page.reload({ waitUntil: "networkidle" });
  await page.locator("section#level").getByRole("slider").focus();
  await page.locator("section#level path.recharts-curve").first().waitFor();
  await page.waitForLoadState("networkidle");
  return page;
}

// As text: what a compiler adds to a function would not be known in the page.
function chooseOurs(range: string): string {
  return `
    const plate = document.querySelector("section#level");
    const lines = () => [...plate.querySelectorAll("path.recharts-curve")].map((path) => path.getAttribute("d")).join();
    const before = lines();
    const link = [...plate.querySelectorAll("a")].find((each) => each.textContent === ${JSON.stringify(range)});
    return timing.untilPainted(() => link.click(), () => lines() !== before);`;
}

function choosePeers(range: string): string {
  const from = range === "Max" ? 0 : Math.round(CLOSES * 0.64);
  return `
    const scale = { min: peerDays[${from}], max: peerDays.at(-1) };
    return timing.untilPainted(() => peer.setScale("x", scale), () => peer.scales.x.min === scale.min);`;
}

async function changed(page: Page, script: string): Promise<Change> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const before = await scriptingMs(client);
  const paint = await page.evaluate<number>(`(async () => {${script}})()`);
  const scripting = (await scriptingMs(client)) - before;
  await client.detach();
  // The page itself follows: sentence, figures and tables.
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(700);
  return { scripting, paint };
}

function figureOf(
  what: keyof Change,
  own: readonly Change[],
  others: readonly Change[],
  bound: number,
): Figure {
  const of = (changes: readonly Change[]) => median(changes.map((change) => change[what]));
  const name = what === "paint" ? "new range, until painted" : "new range, scripting";
  return {
    name,
    value: of(own),
    unit: "ms",
    peer: { name: "uPlot", value: of(others) },
    bound: { value: bound },
  };
}
