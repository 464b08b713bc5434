import type { Page } from "@playwright/test";
import { ABOVE_30000, inChinese, RECORD_CLOSE } from "./pages/addresses";
import { asNewcomer } from "./pages/newcomer";
import { crosshairOf, fileLinkOf, headlineOf, numbersOf, plateOf, sentenceOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/**
 * Clicks "Link" at a plate's foot and returns what is then in the clipboard. Until the page's scripts run, a click
 * follows the link to the place it is at.
 */
async function copyLink(page: Page, plateId: string): Promise<string> {
  const link = await fileLinkOf(plateOf(page, plateId), "Link");
  await expect(async () => {
    await link.click();
    await expect(link.getByRole("status")).toHaveText("Copied");
  }).toPass();
  return page.evaluate(() => navigator.clipboard.readText());
}

const metaOf = (page: Page, name: string) => page.locator(`meta[name="${name}"], meta[property="${name}"]`);

test("a copied range link opens to the same numbers and the same CSV in a fresh browser, without scripts too", async ({
  page,
  browser,
  baseURL,
  request,
}) => {
  await page.goto("/");
  await crosshairOf(page, "level");
  await plateOf(page, "level").getByRole("link", { name: "10Y", exact: true }).click();
  await expect(page).toHaveURL("/?range=10y");
  await plateOf(page, "level").getByRole("link", { name: "log" }).click();
  await expect(page).toHaveURL("/?range=10y&scale=log");
  await expect(plateOf(page, "level")).toContainText("log scale");
  const numbers = await numbersOf(page, "level");
  const csv = (await (await fileLinkOf(plateOf(page, "level"), "CSV")).getAttribute("href")) ?? "";
  const bytes = await (await request.get(csv)).body();

  await page.reload();
  const link = await copyLink(page, "level");
  expect(link).toBe(`${baseURL}/?range=10y&scale=log#level`);

  for (const javaScriptEnabled of [true, false]) {
    await asNewcomer(
      browser,
      baseURL,
      async (fresh) => {
        await fresh.goto(link);
        expect(await numbersOf(fresh, "level")).toEqual(numbers);
        await expect(plateOf(fresh, "level")).toBeInViewport();
        const freshCsv = await plateOf(fresh, "level")
          .locator('a[href*=".csv"]')
          .first()
          .getAttribute("href");
        expect((await (await request.get(freshCsv ?? "")).body()).equals(bytes)).toBe(true);
      },
      { javaScriptEnabled, viewport: page.viewportSize() },
    );
  }
});

test("a copied milestone link shows the same level and text in a fresh browser", async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto("/indices/hsi/milestones");
  await page.getByRole("table").getByRole("link", { name: "Trough of the 1973–74 crash" }).click();
  await expect(page).toHaveURL("/indices/hsi/milestones/1974-12-10-trough");
  const shown = async (where: Page) => ({
    answer: await sentenceOf(where),
    figures: await tilesOf(where).textContent(),
    texts: await where.locator("main section p").allInnerTexts(),
  });
  const first = await shown(page);
  expect(first.answer).toMatch(
    /^Trough of the 1973–74 crash: down \d\.\d\d.% to 150\.11 on 10.December.1974\.$/,
  );
  const link = await copyLink(page, "around");
  expect(new URL(link).pathname).toBe("/indices/hsi/milestones/1974-12-10-trough");
  await asNewcomer(
    browser,
    baseURL,
    async (fresh) => {
      await fresh.goto(link);
      expect(await shown(fresh)).toEqual(first);
    },
    { viewport: page.viewportSize() },
  );
});

test("a milestone page tells search engines and chats what it is, in both languages", async ({
  page,
  baseURL,
  hasTouch,
}) => {
  test.skip(hasTouch, "the same on every screen");
  const english = `${baseURL}${ABOVE_30000}`;
  const chinese = `${baseURL}${inChinese(ABOVE_30000)}`;
  for (const { address, title, about, words, locale, site } of [
    {
      address: english,
      title: /First close above 30,000 · 26.October.2007/,
      about: /^Hang Seng Index · 26.October.2007$/,
      words: "30,405.22",
      locale: "en_GB",
      site: "Hang Seng Almanac",
    },
    {
      address: chinese,
      title: /首次收市升穿三萬點 · 2007年10月26日/,
      about: /^恒生指數 · 2007年10月26日$/,
      words: "三萬點",
      locale: "zh_HK",
      site: "恒指年鑑",
    },
  ]) {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
    const content = async (name: string) => (await metaOf(page, name).getAttribute("content")) ?? "";
    const description = await content("description");
    expect(description).toContain(words);
    expect(description).toContain(await sentenceOf(page));
    // The description beside it has the answer already.
    expect(await content("og:title")).toMatch(about);
    expect(await content("og:description")).toBe(description);
    expect(await content("og:url")).toBe(address);
    expect(await content("og:type")).toBe("article");
    expect(await content("og:site_name")).toBe(site);
    expect(await content("og:locale")).toBe(locale);
    expect(await content("twitter:card")).toBe("summary_large_image");
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", address);
    const alternate = (language: string) => page.locator(`link[rel=alternate][hreflang="${language}"]`);
    await expect(alternate("en")).toHaveAttribute("href", english);
    await expect(alternate("zh-Hant")).toHaveAttribute("href", chinese);
  }
});

test("the canonical address keeps the state and drops what was not used", async ({ page, baseURL }) => {
  await page.goto("/compare?utm_source=mail&symbols=hsi,n225&range=banana");
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
    "href",
    `${baseURL}/compare?symbols=hsi,n225`,
  );
});

test("the 30,000 milestone gives its first close above and says that a source dates it otherwise", async ({
  page,
}) => {
  await page.goto(ABOVE_30000);
  await expect(headlineOf(page)).toHaveText(
    /^First close above 30,000: up 1\.84.% to 30,405\.22 on 26.October.2007\.$/,
  );
  await expect(tilesOf(page)).toContainText("30,405.22");
  const dispute = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "What the closes contradict" }) });
  await expect(dispute).toContainText("18 October 2007");
  await expect(dispute).toContainText("29,465.05");
});

test("the record close gives both levels that sources print, and which one the closes bear out", async ({
  page,
}) => {
  await page.goto(RECORD_CLOSE);
  await expect(headlineOf(page)).toContainText("33,154.12");
  const dispute = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "What the closes contradict" }) });
  await expect(dispute).toContainText("33,223.58");
  await expect(dispute).toContainText("33,154.12");
});

test("what sources tell differently is marked in the list by its kind, and told on its own page", async ({
  page,
}) => {
  await page.goto("/indices/hsi/milestones");
  const sentence = await sentenceOf(page);
  const kinds = [
    { mark: "sources differ", count: /on (\d+) of them sources differ/, heading: "Where sources differ" },
    {
      mark: "closes contradict a source",
      count: /on (\d+) the closes contradict a source/,
      heading: "What the closes contradict",
    },
  ];
  for (const { mark, count, heading } of kinds) {
    const marked = page.getByRole("row").filter({ hasText: mark });
    await expect(marked).toHaveCount(Number(count.exec(sentence)?.[1]));
    const href = await marked.first().getByRole("link").getAttribute("href");
    await page.goto(href ?? "");
    await expect(page.getByRole("heading", { name: heading })).toBeVisible();
    await page.goBack();
  }
});

test("a source's name leads to its line on the Data page", async ({ page }) => {
  await page.goto("/zh-Hant/indices/hsi/milestones/1983-10-17-dollar-peg");
  await page.getByRole("link", { name: "《南華早報》，2019年10月17日" }).click();
  await expect(page).toHaveURL("/zh-Hant/data#source-south-china-morning-post");
  await expect(page.locator("#source-south-china-morning-post")).toContainText("《南華早報》");
  await expect(page.locator("#source-south-china-morning-post")).toBeInViewport();
});

test("a milestone leads to the one before and the one after", async ({ page }) => {
  await page.goto(RECORD_CLOSE);
  await page.getByRole("link", { name: /^After: Record intraday high/ }).click();
  await expect(page).toHaveURL("/indices/hsi/milestones/2018-01-29-record-intraday");
  await page.getByRole("link", { name: /^Before: Record close/ }).click();
  await expect(page).toHaveURL(RECORD_CLOSE);
});
