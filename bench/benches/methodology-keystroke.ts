import type { Page } from "@playwright/test";
import { FRAMES_IN_PAGE, scriptingMs, withBrowser } from "../support/browser-page";
import type { Figure } from "../support/figure";
import { median } from "../support/in-turns";
import { startAlmanac } from "../support/processes/almanac";

const KEYSTROKES = 30;
// As many as the table shows at once.
const COMPANIES = 100;

/** Companies that nobody has, the first of them so heavy that the cap takes several rounds. */
function madeUpRows(): string {
  const rows = Array.from({ length: COMPANIES }, (_, at) => {
    const shares = Math.round(90_000 / (at + 1)) + 100;
    return `Made-up ${at + 1},${(20 + (at % 37)).toFixed(2)},${shares},0.${5 + (at % 5)},,${20 + (at % 37)}`;
  });
  return `company,price,shares,float,cap,before\n${rows.join("\n")}\n`;
}

/** What a keystroke takes: the scripts it runs, and the time until it has been painted. */
interface Keystroke {
  readonly scripting: number;
  readonly paint: number;
}

/**
 * What a keystroke in a worked table of 100 companies takes until the new level is on screen; the fifteen that the page
 * has by itself beside it.
 */
export async function methodologyKeystroke(): Promise<Figure[] | string> {
  const almanac = await startAlmanac();
  try {
    return await withBrowser(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await openTable(page, almanac.url);
      const few = await keystrokes(page);
      await openCompanies(page);
      const many = await keystrokes(page);
      return [figureOf("scripting", many, few, 16), figureOf("paint", many, few, 50)];
    });
  } finally {
    await almanac.stop();
  }
}

async function keystrokes(page: Page): Promise<Keystroke[]> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  const measured: Keystroke[] = [];
  for (let key = -3; key < KEYSTROKES; key += 1) {
    const before = await scriptingMs(client);
    const paint = await page.evaluate<number>(`(async () => {${keystroke(key)}})()`);
    const scripting = (await scriptingMs(client)) - before;
    if (key >= 0) measured.push({ scripting, paint });
  }
  await client.detach();
  return measured;
}

async function openTable(page: Page, url: string): Promise<void> {
  await page.addInitScript({ path: FRAMES_IN_PAGE });
  await page.goto(`${url}/methodology`, { waitUntil: "networkidle" });
  await page.locator(".worked").hover();
  await page.locator(".live-cell").first().waitFor();
}

async function openCompanies(page: Page): Promise<void> {
  const file = { name: "companies.csv", mimeType: "text/csv", buffer: Buffer.from(madeUpRows()) };
  await page.locator(".live-actions input[type=file]").setInputFiles(file);
  await page
    .locator(".live-table tbody tr")
    .nth(COMPANIES - 1)
    .waitFor();
}

// As text: what a compiler adds to a function would not be known in the page.
function keystroke(key: number): string {
  return `
    const field = document.querySelector(".live-cell[data-name=price]");
    const level = () => document.querySelector("[data-live-level] b").textContent;
    const before = level();
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    return timing.untilPainted(() => {
      set.call(field, "${25 + (key + 5) * 1.25}");
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, () => level() !== before);`;
}

function figureOf(
  what: keyof Keystroke,
  many: readonly Keystroke[],
  few: readonly Keystroke[],
  bound: number,
): Figure {
  const of = (keys: readonly Keystroke[]) => median(keys.map((key) => key[what]));
  return {
    name: `keystroke at ${COMPANIES} companies, ${what === "paint" ? "until painted" : "scripting"}`,
    value: of(many),
    unit: "ms",
    peer: { name: "at fifteen", value: of(few) },
    bound: { value: bound },
  };
}
