import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import Papa from "papaparse";
import { weekdays } from "../../lib/analytics/checks/testing/generated-series";
import { isoFromDay, requireDay } from "../../lib/series/day";
import { withBrowser } from "../support/browser-page";
import type { Figure } from "../support/figure";
import { median } from "../support/in-turns";
import { startAlmanac } from "../support/processes/almanac";
import { temporaryFolder } from "../support/temporary-folder";

const ROUNDS = 7;
// 100,000 weekdays are 383 years.
const FIRST = requireDay("1640-01-02");

/** Closes of an index that nobody has, one a weekday from a Monday on. */
function madeUpRows(count: number): string {
  const rows = Array.from(weekdays(count, FIRST), (day, at) => {
    const close = 1000 * Math.exp(at / 20_000 + Math.sin(at * 0.7) / 9 + Math.sin(at / 300) / 3);
    return `${isoFromDay(day)},${close.toFixed(2)}`;
  });
  return `date,close\n${rows.join("\n")}\n`;
}

/** What a file took from its choice to its first view, and the longest task of the page meanwhile. */
interface Opened {
  readonly viewMs: number;
  readonly longestTaskMs: number;
}

/**
 * What a reader's own file takes from its choice to its first view, scripts and worker included, and how long the page does
 * not answer meanwhile; beside it how long PapaParse takes to split the same text into cells.
 */
export async function ownFile(): Promise<Figure[] | string> {
  const almanac = await startAlmanac();
  try {
    return await withBrowser(async (browser) => [
      ...(await figuresOf(browser, almanac.url, 13_000, 300)),
      ...(await figuresOf(browser, almanac.url, 100_000, 1000)),
    ]);
  } finally {
    await almanac.stop();
  }
}

async function figuresOf(browser: Browser, url: string, rows: number, bound: number): Promise<Figure[]> {
  const text = madeUpRows(rows);
  const path = join(temporaryFolder(), "made-up.csv");
  writeFileSync(path, text);
  const opened: Opened[] = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const measured = await open(browser, url, path);
    if (round >= 0) opened.push(measured);
  }
  const peer = { name: "PapaParse, cells alone", value: median(opened.map(() => splitMs(text))) };
  const of = (figure: keyof Opened) => median(opened.map((each) => each[figure]));
  const closes = `${rows.toLocaleString("en")} closes`;
  return [
    { name: `${closes} to the first view`, value: of("viewMs"), unit: "ms", peer, bound: { value: bound } },
    {
      name: `longest task of the page, ${closes}`,
      value: of("longestTaskMs"),
      unit: "ms",
      peer,
      bound: { value: 50 },
    },
  ];
}

async function open(browser: Browser, url: string, path: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${url}/analyze`, { waitUntil: "networkidle" });
  // Nobody chooses a file without pointing at the field first.
  await page.locator("#own-file-field").hover();
  await page.waitForLoadState("networkidle");
  await watchTasks(page);
  await page.locator("#own-file-field").setInputFiles(path);
  await page.locator("html[data-own-shown]").waitFor();
  // What follows the first view counts too: figures that come a moment later, pictures that are laid out.
  await page.waitForTimeout(500);
  const measured = await page.evaluate<Opened>(
    "({ viewMs: ownFile.shown - ownFile.chosen, longestTaskMs: ownFile.longest })",
  );
  await page.close();
  return measured;
}

// As text: what a compiler adds to a function would not be known in the page.
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(`
    window.ownFile = { chosen: 0, shown: 0, longest: 0 };
    document.addEventListener("change", () => { ownFile.chosen = performance.now(); }, { capture: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) ownFile.longest = Math.max(ownFile.longest, duration);
    }).observe({ type: "longtask" });
    const intro = document.querySelector("h1").textContent;
    new MutationObserver(() => {
      const shown = document.querySelector("h1")?.textContent;
      if (ownFile.shown > 0 || shown === undefined || shown === intro) return;
      requestAnimationFrame(() => setTimeout(() => {
        ownFile.shown ||= performance.now();
        document.documentElement.dataset.ownShown = "";
      }));
    }).observe(document.querySelector("main"), { childList: true, subtree: true });`);
}

function splitMs(text: string): number {
  const start = performance.now();
  Papa.parse(text, { fastMode: true });
  return performance.now() - start;
}
