import type { Locator } from "@playwright/test";
import { crosshairOf, plateOf, readingOf, spineOf, stillLinesOf } from "./pages/view";
import { expect, test } from "./support/test";

const readingIn = (box: Locator) => box.locator("[data-layer=reading]");

/** Languages with the same year as each writes it. */
const PAGES = [
  { address: "/", spine: "1987 −10.34\u00a0%", name: /^1987: −10\.34/, bar: "2008: −48.27\u00a0%" },
  {
    address: "/zh-Hant",
    spine: "1987年 −10.34\u00a0%",
    name: /^1987年：−10\.34/,
    bar: "2008年：−48.27\u00a0%",
  },
] as const;

for (const { address, spine, name } of PAGES) {
  test(`the spine of ${address} reads the year under the pointer, moves nothing for it, and stops when the pointer leaves`, async ({
    page,
  }) => {
    await page.goto(address);
    const reading = readingIn(spineOf(page));
    await expect(reading).toHaveCount(0);
    const height = (await spineOf(page).boundingBox())?.height;
    const year = spineOf(page).getByRole("link", { name });
    await year.hover();
    await expect(reading).toHaveText(spine);
    await expect(reading).toBeInViewport({ ratio: 1 });
    await expect(year.locator("title"), "a second tip by the browser").toHaveCount(0);
    await expect(year).toHaveAccessibleName(name);
    expect((await spineOf(page).boundingBox())?.height).toBe(height);

    await page.locator("h1").hover();
    await expect(reading).toHaveCount(0);
    await expect(year.locator("title")).toHaveText(name);
  });
}

test("the spine reads the year that arrow keys have led to", async ({ page, hasTouch }) => {
  test.skip(hasTouch, "a phone has no arrow keys");
  await page.goto("/");
  await spineOf(page)
    .getByRole("link", { name: /^1987:/ })
    .focus();
  await expect(readingIn(spineOf(page))).toHaveText(PAGES[0].spine);
  await page.keyboard.press("ArrowRight");
  await expect(readingIn(spineOf(page))).toHaveText(/^1988 /);
});

for (const { address, bar } of PAGES) {
  test(`the annual bars of ${address} read the year under the pointer in the line above them, which moves nothing`, async ({
    page,
  }) => {
    const path = address === "/" ? "" : address;
    await page.goto(`${path}/indices/hsi/annual`);
    const reading = readingOf(page, "bars");
    const atRest = /^2026/;
    await expect(reading).toHaveText(atRest);
    const place = () =>
      reading.evaluate((line) => {
        const { top, height } = line.getBoundingClientRect();
        return [top + window.scrollY, height];
      });
    const atFirst = await place();
    const link = plateOf(page, "bars").getByRole("link", { name: bar });
    await link.hover();
    await expect(reading).toHaveText(bar);
    await expect(link.locator("title"), "a second tip by the browser").toHaveCount(0);
    await expect(link).toHaveAccessibleName(new RegExp(bar.slice(0, 4)));
    expect(await place()).toEqual(atFirst);
    await page.locator("h1").hover();
    await expect(reading).toHaveText(atRest);
  });
}

test("arrow keys walk bars, tiles of a heat map and rows, each read in the line above", async ({
  page,
  hasTouch,
}) => {
  test.skip(hasTouch, "a phone has no arrow keys");
  await page.goto("/indices/hsi/annual");
  await plateOf(page, "bars").getByRole("link", { name: /^2008/ }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(readingOf(page, "bars")).toHaveText(/^2007/);

  await page.goto("/indices/hsi/monthly");
  const heat = page.locator("section:has(.heat-table)").first();
  const reading = heat.locator("p[data-layer=reading]");
  await heat.locator('a[href$="/1987-10"]').focus();
  await expect(reading).toHaveText(/^1987 · Oct · −44\.10/);
  await page.keyboard.press("ArrowRight");
  await expect(reading).toHaveText(/^1987 · Nov · /);
  await page.keyboard.press("ArrowUp");
  await expect(reading).toHaveText(/^198[68] · Nov · /);

  await page.goto("/indices/hsi/returns");
  await plateOf(page, "distribution").locator("[role=group][tabindex]").focus();
  const before = await readingOf(page, "distribution").textContent();
  await page.keyboard.press("ArrowLeft");
  await expect(readingOf(page, "distribution")).not.toHaveText(before ?? "");
});

test("a chart at rest says its last close, and fetches its plot at the first hover alone", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  await page.waitForLoadState("networkidle");
  await expect(readingOf(page, "level")).toHaveText(/^21.August.202626,009\.46\+/);
  const json = () => asked.filter((path) => path.endsWith(".json")).length;
  expect(json()).toBe(0);
  expect(await page.locator("path.recharts-curve").count()).toBe(0);
  await stillLinesOf(page, "level").first().hover({ force: true });
  await expect(readingOf(page, "level")).not.toHaveText(/^21.August.2026/);
  expect(json()).toBe(1);
});

test("a finger's first touch of a year reads it, the second goes there, and a touch elsewhere ends the reading", async ({
  page,
  hasTouch,
}) => {
  test.skip(!hasTouch, "a mouse has no finger");
  await page.goto("/");
  const year = spineOf(page).getByRole("link", { name: /^1987:/ });
  const reading = readingIn(spineOf(page));
  await year.tap();
  await expect(reading).toHaveText(PAGES[0].spine);
  await expect(page).toHaveURL("/");
  await page.locator("h1").tap();
  await expect(reading).toHaveCount(0);
  await year.tap();
  await expect(reading).toHaveText(PAGES[0].spine);
  await year.tap();
  await expect(page).toHaveURL("/indices/hsi/1987");
});

test("Shift and arrow keys, or a drag with Shift, measure between two closes and zoom into nothing", async ({
  page,
  hasTouch,
}) => {
  test.skip(hasTouch, "a phone has neither");
  await page.goto("/?from=2018-01-22&to=2018-02-09");
  const crosshair = await crosshairOf(page, "level");
  const reading = readingOf(page, "level");
  await crosshair.focus();
  await page.keyboard.press("Home");
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("Shift+ArrowRight");
  await expect(reading).toHaveText(/22.January.201832,393\.41→ 26.January.201833,154\.12\+2\.35.%4.days/);
  await expect(plateOf(page, "level").locator("[role=slider] line")).toHaveCount(2);
  await page.keyboard.press("Escape");
  await expect(reading).toHaveText(/^9.February.2018/);

  const box = await crosshair.boundingBox();
  if (box === null) throw new Error("the crosshair has no place on the page");
  const y = box.y + box.height * 0.6;
  await page.keyboard.down("Shift");
  await page.mouse.move(box.x + 1, y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 1, y, { steps: 4 });
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await expect(reading).toHaveText(/22.January.2018.*→ 9.February.2018.*−8\.91.%18.days/);
  await expect(page).toHaveURL("/?from=2018-01-22&to=2018-02-09");
});

test("two fingers measure between them, and a touch elsewhere ends it", async ({ page, hasTouch }) => {
  test.skip(!hasTouch, "a mouse has no fingers");
  await page.goto("/?from=2007-10-30&to=2009-03-09");
  const crosshair = await crosshairOf(page, "level");
  const box = await crosshair.boundingBox();
  if (box === null) throw new Error("the crosshair has no place on the page");
  const y = box.y + box.height * 0.6;
  const fingers = [box.x + 2, box.x + box.width - 2].map((x, id) => ({ x, y, id }));
  const client = await page.context().newCDPSession(page);
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers });
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  const reading = readingOf(page, "level");
  // A pixel of a phone is two days.
  await expect(reading).toHaveText(/.2007\d.*→ \d.March.2009\d.*−\d\d\.\d\d.%.*4\d\d.days/);
  await page.locator("h1").tap();
  await expect(reading).toHaveText(/^9.March.2009/);
});
