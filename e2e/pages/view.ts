import { expect, type Locator, type Page } from "@playwright/test";

/** The headline: the computed sentence that every page opens with. */
export function headlineOf(page: Page): Locator {
  return page.locator("h1#answer");
}

/** That sentence as plain text. */
export async function sentenceOf(page: Page): Promise<string> {
  return (await headlineOf(page).textContent()) ?? "";
}

/** The tiles under the headline, labels and dates included. */
export function tilesOf(page: Page): Locator {
  return page.locator("main > dl");
}

/** A picture or table with its title and foot. */
export function plateOf(page: Page, id: string): Locator {
  return page.locator(`section#${id}`);
}

/** The title bar's links to the views. */
export function navigationOf(page: Page): Locator {
  return page.locator("header nav");
}

/** The link to the contents; a script opens them in place. */
export function contentsLinkOf(page: Page): Locator {
  return page.locator("header > a[href*='/contents']:not([hreflang])");
}

/** An entry of the contents, in place or on their page. */
export function entryOf(page: Page, name: string): Locator {
  return page.locator("[data-contents] a").filter({ has: page.getByText(name, { exact: true }) });
}

/** Leads on to a view of the page's index: by its name in the title bar, or through the contents where there is no room. */
export async function openView(page: Page, name: string): Promise<void> {
  const link = navigationOf(page).getByRole("link", { name, exact: true });
  if (await link.isVisible()) return link.click();
  if (!(await entryOf(page, name).isVisible())) await contentsLinkOf(page).click();
  await entryOf(page, name).click();
}

/** The year spine under the title bar. */
export function spineOf(page: Page): Locator {
  return page.locator("nav").filter({ has: page.locator("svg a") });
}

/** The note that names what of the address was not used. */
export function noteOf(page: Page): Locator {
  return page.getByRole("note");
}

/** The crosshair of a plate's chart, made live by the focus, which it has lost again: a slider to screen readers. */
export async function crosshairOf(page: Page, plateId: string): Promise<Locator> {
  const plate = plateOf(page, plateId);
  await plate.scrollIntoViewIfNeeded();
  const slider = plate.getByRole("slider");
  await slider.focus();
  await expect(plate.locator("path.recharts-curve").first()).toBeAttached();
  await slider.blur();
  return slider;
}

/** The line above a plate's picture that says what is read in it. */
export function readingOf(page: Page, plateId: string): Locator {
  return plateOf(page, plateId).locator("p[data-layer=reading]");
}

/** What a reader sees of a page's state: answer, figures, chart title and its labels. */
export async function numbersOf(page: Page, plateId: string): Promise<Record<string, unknown>> {
  const plate = plateOf(page, plateId);
  return {
    answer: await sentenceOf(page),
    figures: await tilesOf(page).textContent(),
    title: await plate.getByRole("heading").first().textContent(),
    labels: await plate.locator("svg text").allTextContents(),
  };
}

/** A plate's lines as the server drew them: hidden on screen while the live layer shows them. */
export function stillLinesOf(page: Page, plateId: string): Locator {
  return plateOf(page, plateId).locator("[data-layer=lines] path");
}

/** Sets a mark that any reload of the document wipes out. */
export async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { markedByTest: true }));
}

/** Fails where the document was loaded anew since `markDocument`. */
export async function expectSameDocument(page: Page): Promise<void> {
  expect(await page.evaluate(() => "markedByTest" in window), "the document was loaded anew").toBe(true);
}

/** The way to all that a plate can be taken away as. */
export function takeLinkOf(plate: Locator): Locator {
  return plate.locator("a[data-take]");
}

/** What a plate can be taken away as, opened in place. */
export function takeSheetOf(page: Page): Locator {
  return page.locator("dialog[open]");
}

/** Opens what a plate can be taken away as; until the page's scripts run, the link leads to a page with the same. */
export async function openTake(page: Page, plateId: string): Promise<Locator> {
  const sheet = takeSheetOf(page);
  const address = page.url();
  await takeLinkOf(plateOf(page, plateId)).click();
  // Whichever comes is waited for: a sheet that opens late would stand in the way of a second click.
  await expect(page.locator("[data-take-sheet]")).toBeVisible();
  if (await sheet.isVisible()) return sheet;
  await page.goto(address);
  return openTake(page, plateId);
}

/** One of the quick links of a plate (CSV, PNG, Link), on screen: on a phone they are in what opens in place. */
export async function fileLinkOf(plate: Locator, label: string): Promise<Locator> {
  const quick = plate.locator("a").filter({ hasText: new RegExp(`^${label}`), visible: true });
  if ((await quick.count()) > 0) return quick;
  const id = (await plate.getAttribute("id")) ?? "";
  const items: Readonly<Record<string, string>> = { CSV: "csv", PNG: "png", Link: "link" };
  const sheet = takeSheetOf(plate.page());
  if (await sheet.isVisible()) await plate.page().keyboard.press("Escape");
  return (await openTake(plate.page(), id)).locator(`[data-item="${items[label]}"] a`).first();
}
