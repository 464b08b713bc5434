import {
  contentsLinkOf,
  crosshairOf,
  entryOf,
  headlineOf,
  navigationOf,
  spineOf,
  tilesOf,
} from "./pages/view";
import { expect, test } from "./support/test";

test("the first Tab reaches a link that skips to the answer, the next ones the title bar and its views", async ({
  page,
}) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the answer" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Tab");
  await expect(page.locator("header").getByRole("link", { name: "Hang Seng Almanac" })).toBeFocused();
  const reached: string[] = [];
  for (let presses = 0; presses < 18; presses++) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ""));
  }
  const views = await navigationOf(page).getByRole("link").allInnerTexts();
  for (const name of [...views, await contentsLinkOf(page).textContent()]) expect(reached).toContain(name);
  await expect(page.locator("header details[open]")).toHaveCount(0);
});

test("the skip link leads past title bar and spine to the answer", async ({ page }) => {
  await page.goto("/");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/#answer");
  await expect(headlineOf(page)).toBeInViewport();
  await page.keyboard.press("Tab");
  const focused = page.locator(":focus");
  const isBelow = await focused.evaluate(
    (element, answer) =>
      !!answer && !!(answer.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING),
    await headlineOf(page).elementHandle(),
  );
  expect(isBelow).toBe(true);
  await expect(tilesOf(page)).toBeAttached();
});

test("the spine is one Tab stop; arrows walk its years, Page keys its decades, Enter takes one", async ({
  page,
}) => {
  await page.goto("/");
  const spine = spineOf(page);
  await expect(spine.locator('a[tabindex="0"]')).toHaveCount(1);
  const year = (name: string) => spine.getByRole("link", { name: new RegExp(`^${name}\\b`) });
  const focusIsInside = () => spine.evaluate((nav) => nav.contains(document.activeElement));
  for (let presses = 0; presses < 20 && !(await focusIsInside()); presses++) await page.keyboard.press("Tab");
  await expect(year("2026")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(year("2025")).toBeFocused();
  await page.keyboard.press("PageUp");
  await expect(year("2015")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(year("2016")).toBeFocused();
  await page.keyboard.press("Tab");
  expect(await focusIsInside()).toBe(false);
  await page.keyboard.press("Shift+Tab");
  await expect(year("2026")).toBeFocused();
  await page.keyboard.press("PageUp");
  await expect(year("2016")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/indices/hsi/2016");
  await expect(spine.locator('a[tabindex="0"]')).toHaveCount(1);
  await expect(year("2016")).toHaveAttribute("tabindex", "0");
});

test("Shift and arrows span years of the spine, which Enter takes", async ({ page }) => {
  await page.goto("/");
  await spineOf(page)
    .getByRole("link", { name: /^2026\b/ })
    .focus();
  await page.keyboard.press("PageUp");
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/?from=2013-12-31&to=2016-12-31");
});

test("arrow keys walk the crosshair from close to close, Home and End to the ends, Escape takes it away", async ({
  page,
}) => {
  await page.goto("/?from=2018-01-22&to=2018-02-09");
  const crosshair = await crosshairOf(page, "level");
  const reads = (words: RegExp) => expect(crosshair).toHaveAttribute("aria-valuetext", words);
  await crosshair.focus();
  await reads(/^9.February.2018, /);
  await page.keyboard.press("Home");
  await reads(/^22.January.2018, Hang Seng Index 32,393\.41, 0\.00.%/);
  for (let presses = 0; presses < 4; presses++) await page.keyboard.press("ArrowRight");
  await reads(/^26.January.2018, Hang Seng Index 33,154\.12, \+2\.35.%/);
  // Over a weekend: the step is one close, not one day.
  await page.keyboard.press("ArrowRight");
  await reads(/^29.January.2018, Hang Seng Index 32,966\.89, /);
  await page.keyboard.press("ArrowLeft");
  await reads(/^26.January.2018, /);
  await page.keyboard.press("Home");
  await reads(/^22.January.2018, /);
  await page.keyboard.press("End");
  await reads(/^9.February.2018, Hang Seng Index 29,507\.42, −8\.91.% /);
  await page.keyboard.press("Escape");
  await reads(/^9.February.2018, /);
  await expect(page).toHaveURL("/?from=2018-01-22&to=2018-02-09");
});

test("the contents open in place by Enter, arrow keys walk them, Escape closes them", async ({ page }) => {
  await page.goto("/indices/hsi/drawdowns");
  const contents = contentsLinkOf(page);
  await expect(contents).toHaveAttribute("aria-expanded", "false");
  await contents.focus();
  await page.keyboard.press("Enter");
  await expect(contents).toHaveAttribute("aria-expanded", "true");
  await expect(entryOf(page, "Drawdowns")).toHaveAttribute("aria-current", "page");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect(entryOf(page, "Annual")).toBeFocused();
  await page.keyboard.press("End");
  await expect(entryOf(page, "For programs")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.locator("[data-contents]")).toHaveCount(0);
  await expect(contents).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-contents]")).toBeVisible();
  await page.locator("footer").click();
  await expect(page.locator("[data-contents]")).toHaveCount(0);
});

test("menus open and close by keyboard and lead on", async ({ page }) => {
  await page.goto("/indices/hsi/drawdowns");
  const summary = page.locator("header details summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator("header details[open]")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await expect(page.locator("header details[open]")).toHaveCount(0);
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/indices/hscei/drawdowns");
});
