import type { Page } from "@playwright/test";
import { LOCALES } from "../lib/i18n/locale";
import { translator } from "../lib/i18n/translator";
import { pageHref, placeOf } from "../lib/url/address";
import { SECTIONS, type SectionName } from "../lib/url/contents";
import { inChinese, PAGES } from "./pages/addresses";
import { contentsLinkOf, entryOf, headlineOf, navigationOf, openView } from "./pages/view";
import { expect, test } from "./support/test";

const LAST_DAY = "2026-08-21";

/** The index of an address; that of a page of none is the almanac's own. */
const symbolOf = (address: string) => /\/indices\/(\w+)/.exec(address)?.[1] ?? "hsi";

/** Another view for each page, so that all of them are asked for; the S&P 500 has no milestones. */
function wantedFrom(position: number, symbol: string): SectionName {
  const view = SECTIONS[(position + 4) % SECTIONS.length] ?? "data";
  return view === "milestones" && symbol !== "hsi" ? "returns" : view;
}

for (const locale of LOCALES) {
  const t = translator(locale);
  const pages = locale === "en" ? PAGES : PAGES.map(inChinese);

  test(`every kind of page leads to another view in two steps at most, in ${locale}`, async ({ page }) => {
    test.slow();
    for (const [position, address] of pages.entries()) {
      const symbol = symbolOf(address);
      const view = wantedFrom(position, symbol);
      await test.step(`${address} to ${view}`, async () => {
        await page.goto(address);
        await openView(page, t(`nav.${view}`));
        await expect(page).toHaveURL(pageHref(locale, placeOf(view, { symbol, day: LAST_DAY })));
        await expect(headlineOf(page)).toHaveText(/\d/);
        await expect(contentsLinkOf(page)).toContainText(t(`nav.${view}`));
      });
    }
  });

  test(`from a year to how wild it is by keys alone, in ${locale}`, async ({ page }) => {
    await page.goto(pageHref(locale, { page: "year", symbol: "hsi", year: "1987" }));
    await expect(contentsLinkOf(page)).toHaveAttribute("aria-expanded", "false");
    await contentsLinkOf(page).focus();
    await page.keyboard.press("Enter");
    await expect(entryOf(page, t("nav.volatility"))).toContainText("18.74");
    for (let presses = 0; presses < 7; presses++) await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(pageHref(locale, { page: "volatility", symbol: "hsi" }));
  });
}

/** Where the title bar's parts are, and how high it is. */
function partsOf(page: Page) {
  return page.locator("header").evaluate((header) => {
    const topOf = (selector: string) =>
      Math.round(header.querySelector(selector)?.getBoundingClientRect().top ?? -1);
    const places = ["summary", "a[hreflang]", "a[href*=contents]"].map(topOf);
    return { height: header.getBoundingClientRect().height, places };
  });
}

for (const width of [320, 360, 768, 1100, 1280]) {
  test(`the title bar has two rows at ${width} px, the same in both languages`, async ({
    page,
    hasTouch,
  }) => {
    test.skip(hasTouch, "sets its own widths: once is enough");
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/indices/hscei/volatility");
    const english = await partsOf(page);
    expect(english.height).toBeLessThanOrEqual(120);
    expect(new Set(english.places).size).toBeLessThanOrEqual(3);
    await page.goto("/zh-Hant/indices/hscei/volatility");
    expect(await partsOf(page)).toEqual(english);
    expect(await navigationOf(page).isVisible()).toBe(width >= 1100);
  });
}

/**
 * The parts of the title bar that stand in another row while a page is still arriving, as a slow browser paints it: cut off
 * behind any of its tags.
 */
function partsThatMove(page: Page): Promise<string[]> {
  return page.locator("header").evaluate((header) => {
    const whole = header.innerHTML;
    const partsNow = () =>
      Array.from(header.querySelectorAll(":scope > :is(a, details)"), (part) => {
        const { top, height } = part.getBoundingClientRect();
        return { name: part.outerHTML.slice(0, 80), top, height };
      });
    const atLast = partsNow();
    const moving = new Set<string>();
    for (const { index, 0: tag } of whole.matchAll(/<[^>]+>/g)) {
      header.innerHTML = whole.slice(0, index + tag.length);
      for (const [position, { name, top, height }] of partsNow().entries())
        if (top !== atLast[position]?.top || height !== atLast[position].height) moving.add(name);
    }
    header.innerHTML = whole;
    return [...moving];
  });
}

test("no part of the title bar moves to another row as the rest of the page arrives", async ({ page }) => {
  for (const address of ["/indices/hsi/annual", "/zh-Hant/compare"]) {
    await page.goto(address);
    expect(await partsThatMove(page), address).toEqual([]);
  }
});

test("on a phone every part of the title bar is large enough for a finger", async ({ page, hasTouch }) => {
  test.skip(!hasTouch, "a mouse is finer");
  await page.goto("/indices/hsi/drawdowns");
  await contentsLinkOf(page).tap();
  await expect(entryOf(page, "Drawdowns")).toBeVisible();
  const sizes = await page.locator("header :is(a, summary):visible").evaluateAll((parts) =>
    parts.map((part) => {
      const { width, height } = part.getBoundingClientRect();
      return Math.round(Math.min(width, height));
    }),
  );
  expect(sizes.length).toBeGreaterThan(12);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
});

test("the contents are of the page's index, in place as on their own page and in their files", async ({
  page,
  request,
}) => {
  await page.goto("/indices/dax/returns");
  await contentsLinkOf(page).click();
  await expect(entryOf(page, "Drawdowns")).toContainText("−72.68");
  await expect(entryOf(page, "Returns")).toHaveAttribute("aria-current", "page");
  await page.goto("/contents?symbol=dax");
  await expect(headlineOf(page)).toHaveText("The DAX in 18 answers, each with the page that works it out.");
  await expect(entryOf(page, "Drawdowns")).toHaveAttribute("href", "/indices/dax/drawdowns");
  const menu = page.locator("header details").first();
  await menu.locator("summary").click();
  await menu.getByRole("link", { name: "Nikkei 225" }).click();
  await expect(page).toHaveURL("/contents?symbol=n225");
  const csv = await (await request.get("/contents.csv?symbol=n225")).text();
  expect(csv).toMatch(
    /^part,page,answer,address\r\nHistory,Overview,"66,016.36 on 21.Aug.2026",\/indices\/n225\r\n/,
  );
});

test("a symbol that no index has is told, and the contents are those of the Hang Seng Index", async ({
  page,
}) => {
  await page.goto("/contents?symbol=zz");
  await expect(page.getByRole("note")).toContainText("symbol=zz was left out");
  await expect(headlineOf(page)).toContainText("Hang Seng Index");
});

test("what the server sends is the same whatever language the browser asks for", async ({ request }) => {
  const bodyFor = async (languages: string) => {
    const response = await request.get("/", { headers: { "Accept-Language": languages } });
    // How the scripts' data is cut into pieces depends on how busy the server is.
    return (await response.text()).replaceAll(/<script.*?<\/script>| nonce="[^"]*"/gs, "");
  };
  expect(await bodyFor("zh-HK")).toBe(await bodyFor("en"));
});

for (const { locale, address, other, offer, close } of [
  {
    ...{ locale: "zh-HK", address: "/indices/hsi/annual", other: "/zh-Hant/indices/hsi/annual" },
    ...{ offer: "本頁有繁體中文版", close: "關閉" },
  },
  {
    ...{ locale: "en-GB", address: "/zh-Hant/compare", other: "/compare" },
    ...{ offer: "This page is available in English", close: "Close" },
  },
]) {
  test.describe(`a browser that asks for ${locale}`, () => {
    test.use({ locale, offersLanguage: true });

    test(`is offered ${other} on ${address}, nothing moves, and once closed it is not offered again`, async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Object.assign(window, { shifts: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Object.assign(window, {
              shifts: Number(Reflect.get(window, "shifts")) + Number(Reflect.get(entry, "value")),
            });
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(address);
      const link = page.getByRole("link", { name: offer });
      await expect(link).toHaveAttribute("href", other);
      await expect(page).toHaveURL(address);
      expect(await page.evaluate(() => Reflect.get(window, "shifts"))).toBeLessThan(0.01);
      await page.getByRole("button", { name: close }).click();
      await expect(link).toHaveCount(0);
      await page.reload();
      await expect(contentsLinkOf(page)).toHaveAttribute("aria-expanded", "false");
      await expect(link).toHaveCount(0);
    });

    test(`takes the offer from ${address} and is offered nothing there`, async ({ page }) => {
      await page.goto(address);
      await page.getByRole("link", { name: offer }).click();
      await expect(page).toHaveURL(other);
      await expect(contentsLinkOf(page)).toHaveAttribute("aria-expanded", "false");
      await expect(page.locator("aside")).toHaveCount(0);
    });
  });
}

test("how long ago the last close was stands in no HTML, and comes with the script", async ({
  page,
  request,
}) => {
  expect(await (await request.get("/")).text()).not.toMatch(/days? ago/);
  await page.goto("/");
  await expect(page.locator("[data-age]")).toHaveText(
    /^Last close: (\d+ (days|years?) ago|today|yesterday)\.$/,
  );
  await page.goto("/?range=5y");
  await expect(page.locator("[data-age]")).toHaveCount(0);
});
