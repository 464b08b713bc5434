import { isoFromDay } from "../lib/series/day";
import {
  contentsLinkOf,
  crosshairOf,
  expectSameDocument,
  headlineOf,
  markDocument,
  navigationOf,
  numbersOf,
  openView,
  plateOf,
  readingOf,
  spineOf,
} from "./pages/view";
import { expect, test } from "./support/test";

test("a range preset changes address, sentence and chart without a reload, and Back restores all three", async ({
  page,
}) => {
  await page.goto("/");
  await crosshairOf(page, "level");
  const whole = await numbersOf(page, "level");
  await markDocument(page);

  await plateOf(page, "level").getByRole("link", { name: "5Y", exact: true }).click();

  await expect(page).toHaveURL("/?range=5y");
  await expect(headlineOf(page)).toHaveText(
    /^From 20.August.2021 to 21.August.2026 the Hang Seng Index rose 4\.67.%/,
  );
  await expect(plateOf(page, "level").getByRole("heading").first()).toHaveText(
    /^From .* in .*, the (lowest|highest), to .*, the (lowest|highest)$/,
  );
  await expect(plateOf(page, "level").getByRole("link", { name: "5Y", exact: true })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await expectSameDocument(page);
  const narrowed = await numbersOf(page, "level");
  expect(narrowed["labels"]).not.toEqual(whole["labels"]);

  await page.goBack();
  await expect(page).toHaveURL("/");
  await expect.poll(() => numbersOf(page, "level")).toEqual(whole);
  await expectSameDocument(page);

  await page.goForward();
  await expect(page).toHaveURL("/?range=5y");
  await expect.poll(() => numbersOf(page, "level")).toEqual(narrowed);
});

test("log and linear redraw the same closes on another scale without a reload, and Back restores the first", async ({
  page,
}) => {
  await page.goto("/");
  await crosshairOf(page, "level");
  const onLog = await numbersOf(page, "level");
  const curve = plateOf(page, "level").locator("path.recharts-curve").last();
  const logCurve = await curve.getAttribute("d");
  await markDocument(page);

  await plateOf(page, "level").getByRole("link", { name: "linear" }).click();

  await expect(page).toHaveURL("/?scale=linear");
  await expect(plateOf(page, "level")).toContainText("Closing level, linear scale.");
  await expect(curve).not.toHaveAttribute("d", logCurve ?? "");
  const onLinear = await numbersOf(page, "level");
  expect(onLinear["labels"]).not.toEqual(onLog["labels"]);
  expect(onLinear["answer"]).toEqual(onLog["answer"]);
  expect(onLinear["figures"]).toEqual(onLog["figures"]);
  await expectSameDocument(page);

  await page.goBack();
  await expect.poll(() => numbersOf(page, "level")).toEqual(onLog);
  await expect(curve).toHaveAttribute("d", logCurve ?? "");
});

test("a year of the spine leads to the page of that year, which the spine then marks", async ({ page }) => {
  await page.goto("/");
  const year = spineOf(page).getByRole("link", { name: "2008: −48.27" });
  await year.click();

  await expect(page).toHaveURL("/indices/hsi/2008");
  await expect(headlineOf(page)).toHaveText(
    /^In 2008 the Hang Seng Index fell 48\.27.%, from 27,812\.65 to 14,387\.48: its 3rd worst year of 61/,
  );
  const bar = await year.boundingBox();
  const mark = await spineOf(page).locator("[data-layer=span]").first().boundingBox();
  expect(mark?.x).toBeCloseTo(bar?.x ?? Number.NaN, 0);
  expect(mark?.width).toBeCloseTo(bar?.width ?? Number.NaN, 0);
});

test("a drag over the years of the spine takes their span", async ({ page }) => {
  await page.goto("/");
  const [first, last] = ["1997: ", "2003: "].map((name) => spineOf(page).getByRole("link", { name }));
  const from = await first?.boundingBox();
  const to = await last?.boundingBox();
  if (!from || !to) throw new Error("the spine shows no such years");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL("/?from=1996-12-31&to=2003-12-31");
  await expect(headlineOf(page)).toHaveText(/^From 31.December.1996 to 31.December.2003 the Hang Seng Index/);
});

test("a drag over the chart zooms to the days under its ends, and a double click takes it back", async ({
  page,
}) => {
  await page.goto("/");
  const crosshair = await crosshairOf(page, "level");
  const domain = await crosshair.evaluate(({ ariaValueMin, ariaValueMax }) => [
    Number(ariaValueMin),
    Number(ariaValueMax),
  ]);
  const box = await crosshair.boundingBox();
  if (box === null) throw new Error("the crosshair has no place on the page");
  const dayAt = (share: number) => (domain[0] ?? 0) + share * ((domain[1] ?? 0) - (domain[0] ?? 0));
  const y = box.y + box.height * 0.6;
  await markDocument(page);

  await page.mouse.move(box.x + box.width * 0.6, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, y, { steps: 5 });
  await page.mouse.up();

  await expect(page).toHaveURL(/\?from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d$/);
  const query = new URL(page.url()).searchParams;
  // A day is a fraction of a pixel here; a pixel is some 20 days, on a phone three times as many.
  const months = [0.6, 0.8].map((share) => isoFromDay(Math.round(dayAt(share))).slice(0, 4));
  expect([query.get("from")?.slice(0, 4), query.get("to")?.slice(0, 4)]).toEqual(months);
  await expect(headlineOf(page)).toHaveText(/^From .* to .* the Hang Seng Index/);
  await expectSameDocument(page);

  await crosshair.dblclick({ position: { x: box.width * 0.5, y: box.height * 0.6 } });
  await expect(page).toHaveURL("/");
  await expect(headlineOf(page)).toHaveText(/^The Hang Seng Index closed at 26,009\.46 on 21.August.2026/);
});

test("the crosshair follows the pointer with day, level and change, and goes when the pointer leaves", async ({
  page,
}) => {
  await page.goto("/?from=2007-01-01&to=2008-12-31");
  const crosshair = await crosshairOf(page, "level");
  const box = await crosshair.boundingBox();
  if (box === null) throw new Error("the crosshair has no place on the page");

  await crosshair.hover({ position: { x: 2, y: box.height * 0.5 } });
  await expect(crosshair).toHaveAttribute(
    "aria-valuetext",
    /^\d+.(December.2006|January.2007), Hang Seng Index \d\d,\d{3}\.\d\d, /,
  );
  await crosshair.hover({ position: { x: box.width - 2, y: box.height * 0.5 } });
  await expect(crosshair).toHaveAttribute(
    "aria-valuetext",
    /^\d\d.December.2008, Hang Seng Index 14,\d{3}\.\d\d, −\d\d\.\d\d.%/,
  );
  const [day, level, change] = ((await crosshair.getAttribute("aria-valuetext")) ?? "").split(
    /, (?:Hang Seng Index )?/,
  );
  for (const words of [day, level, change?.slice(0, 6)])
    await expect(readingOf(page, "level")).toContainText(words ?? "");

  await page.mouse.move(0, 0);
  await expect(crosshair).toHaveAttribute("aria-valuetext", /^31.December.2008, /);
});

test("a finger on the chart leaves its reading in sight", async ({ page, hasTouch }) => {
  test.skip(!hasTouch, "this reader has no touch screen");
  await page.goto("/");
  const crosshair = await crosshairOf(page, "level");
  const box = await crosshair.boundingBox();
  if (box === null) throw new Error("the crosshair has no place on the page");
  await crosshair.tap({ position: { x: box.width * 0.5, y: box.height * 0.9 } });
  await expect(crosshair).toHaveAttribute("aria-valuetext", /Hang Seng Index [\d,]+\.\d\d, \+/);
  await expect(readingOf(page, "level")).toHaveText(/^\d+.\w+.\d{4}[\d,]+\.\d\d\+/);
  await expect(page).toHaveURL("/");
});

test("the index menu leads to the S&P 500, and its views stay with it", async ({ page }) => {
  await page.goto("/indices/hsi/annual");
  const menu = page.locator("header details").filter({ hasText: "Hang Seng Index" });
  await menu.locator("summary").click();
  await menu.getByRole("link", { name: "S&P 500" }).click();
  await expect(page).toHaveURL("/indices/spx/annual");
  await expect(headlineOf(page)).toContainText("the S&P 500 rose in");

  await openView(page, "Overview");
  await expect(page).toHaveURL("/indices/spx");
  await expect(headlineOf(page)).toContainText("S&P 500");
  await expect(page).toHaveTitle(/^S&P 500/);
  // It has no milestones: no link may lead to a page that is not there.
  await expect(navigationOf(page).getByRole("link", { name: "Milestones" })).toHaveCount(0);
});

test("the views of the title bar open one after the other, each marked as the current one", async ({
  page,
}) => {
  await page.goto("/");
  for (const [name, address] of [
    ["Annual", "/indices/hsi/annual"],
    ["Drawdowns", "/indices/hsi/drawdowns"],
    ["Milestones", "/indices/hsi/milestones"],
    ["Compare", "/compare"],
    ["Methodology", "/methodology"],
    ["Facts", "/facts"],
    ["Data", "/data"],
    ["Overview", "/"],
  ] as const) {
    await openView(page, name);
    await expect(page).toHaveURL(address);
    // Where there is no room for the views, the link to the contents says which one it is.
    await expect(navigationOf(page).locator("[aria-current=page]")).toHaveText(name);
    await expect(contentsLinkOf(page)).toContainText(name);
  }
});
