import { hasPicture, inChinese, isFound, PAGES } from "./pages/addresses";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { headlineOf, openView, plateOf, spineOf, tilesOf } from "./pages/view";
import { expect, test } from "./support/test";

test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

/** What a page whose first picture has no lines draws instead, and more than how many of it. */
const DRAWN = [
  { ends: /\/data$/, plate: "days-held", shapes: "svg path[d^=M]", more: 12 },
  { ends: /\/annual$/, plate: "bars", shapes: "svg rect", more: 60 },
  { ends: /\/contents$/, plate: "contents", shapes: "li a", more: 9 },
  { ends: /\/monthly$/, plate: "monthly", shapes: "td[data-heat] a", more: 700 },
  { ends: /\/methodology$/, plate: "cap", shapes: "svg rect", more: 20 },
  { ends: /^(\/zh-Hant)?\/drawdowns$/, plate: "lanes", shapes: "svg path", more: 90 },
];

const LANGUAGES = [
  ["English", PAGES],
  ["Chinese", PAGES.map(inChinese)],
] as const;

for (const [language, addresses] of LANGUAGES) {
  test(`without scripts every ${language} page has its title, sentence, figures, chart, table and definition`, async ({
    page,
  }) => {
    for (const address of addresses) {
      await test.step(address, async () => {
        await page.goto(address);
        await expect(page).toHaveTitle(/Hang Seng Almanac|恒指年鑑/);
        await expect(headlineOf(page)).toHaveText(/\d/);
        // The contents have a figure in each entry instead, the glossary an example.
        if (!/\/(contents|glossary)$/.test(address) && !isFound(address))
          expect(await tilesOf(page).locator("dd").count()).toBeGreaterThan(3);
        await expect(page.locator("table tbody tr, dl dt").first()).toBeVisible();
        await expect(page.locator("#definition dt").first()).toBeVisible();
        if (!hasPicture(address)) return;
        const drawn = DRAWN.find(({ ends }) => ends.test(address));
        if (drawn !== undefined) {
          expect(await plateOf(page, drawn.plate).locator(drawn.shapes).count()).toBeGreaterThan(drawn.more);
          return;
        }
        const lengths = await page
          .locator("main [data-layer=lines]")
          .first()
          .evaluate((lines) => [...lines.querySelectorAll("path")].map((path) => path.getTotalLength()));
        expect(Math.max(...lengths)).toBeGreaterThan(500);
      });
    }
  });
}

test("without scripts presets, scales, spine, sorting and switches are plain links that do what they say", async ({
  page,
}) => {
  await page.goto("/");
  await plateOf(page, "level").getByRole("link", { name: "5Y", exact: true }).click();
  await expect(page).toHaveURL("/?range=5y");
  await expect(headlineOf(page)).toHaveText(/^From 20.August.2021 to 21.August.2026/);
  await plateOf(page, "level").getByRole("link", { name: "log" }).click();
  await expect(page).toHaveURL("/?range=5y&scale=log");
  await spineOf(page).getByRole("link", { name: "2008: −48.27" }).click();
  await expect(page).toHaveURL("/indices/hsi/2008");
  await expect(headlineOf(page)).toHaveText(/^In 2008 the Hang Seng Index fell 48\.27.%, from 27,812\.65/);

  await openView(page, "Annual");
  await page.getByRole("table").first().getByRole("link", { name: "Change", exact: true }).click();
  await expect(page).toHaveURL(/\/indices\/hsi\/annual\?sort=change/);
  await expect(page.locator("table[data-table=annual] tbody th").first()).toHaveText("1972");

  await openView(page, "Compare");
  await page
    .getByRole("link", { name: "+ Nikkei" })
    .or(page.getByRole("link", { name: /Nikkei/ }))
    .first()
    .click();
  await expect(page).toHaveURL(/\/compare\?symbols=/);

  const menu = page.locator("header details").first();
  await menu.locator("summary").click();
  await menu.getByRole("link", { name: "FTSE 100" }).click();
  await expect(page).toHaveURL("/indices/ftse");
});

const AT_ONCE = 4;

/** What kind of address it is: those of one kind differ in dates, names and languages only. */
function kindOfAddress(href: string): string {
  return href
    .replace(/#.*$/, "")
    .replace(/^\/zh-Hant(?=\/|\?|$)/, "")
    .replace(/\b(rows|topic|q)=[^&]*/, "$1=VALUE")
    .replace(/\/indices\/\w+/, "/indices/INDEX")
    .replace(/milestones\/[\w-]+/, "milestones/SLUG")
    .replace(/symbols=[\w,]+/, "symbols=SYMBOLS")
    .replace(/\d{4}-\d\d-\d\d/g, "DATE")
    .replace(/INDEX\/\d{4}-\d\d\b/, "INDEX/MONTH")
    .replace(/INDEX\/\d{4}\b/, "INDEX/YEAR");
}

for (const [language, addresses] of LANGUAGES) {
  test(`without scripts every kind of link of a ${language} page leads to a page or file that is there`, async ({
    page,
    request,
    hasTouch,
  }) => {
    test.skip(hasTouch, "the same on every screen");
    test.slow();
    const byKind = new Map<string, string>();
    for (const address of addresses) {
      await page.goto(address);
      const hrefs = await page
        .locator("a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
      for (const href of hrefs) byKind.set(kindOfAddress(href), href.split("#")[0] || address);
    }
    expect(byKind.size).toBeGreaterThan(60);
    const broken: string[] = [];
    const look = async (href: string) => {
      const response = await request.get(href);
      if (response.status() !== 200 || !response.url().endsWith(href))
        broken.push(`${response.status()} ${href}`);
    };
    const hrefs = [...byKind.values()];
    for (let from = 0; from < hrefs.length; from += AT_ONCE)
      await Promise.all(hrefs.slice(from, from + AT_ONCE).map(look));
    expect(broken).toEqual([]);
  });
}

test("without scripts every milestone and every fall that a list links to has its page", async ({
  page,
  request,
  hasTouch,
}) => {
  test.skip(hasTouch, "the same on every screen");
  const broken: string[] = [];
  for (const list of ["milestones", "drawdowns"]) {
    await page.goto(`/indices/hsi/${list}`);
    const links = page.locator("table tbody a");
    const hrefs = await links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
    expect(hrefs.length).toBeGreaterThanOrEqual(20);
    for (const href of hrefs) {
      // The file is made from the same view as the page, in a fraction of the time.
      const response = await request.get(`${href}.json`);
      if (response.status() !== 200) broken.push(`${response.status()} ${href}`);
    }
  }
  expect(broken).toEqual([]);
});

test("two dates at the foot of a picture become its range, and the other fields of the address stay", async ({
  page,
}) => {
  await page.goto("/?scale=linear");
  const form = plateOf(page, "level").getByRole("form");
  await expect(form.getByLabel("From")).toHaveValue("1964-07-31");
  await form.getByLabel("From").fill("2007-10-30");
  await form.getByLabel("to", { exact: true }).fill("2009-03-09");
  await form.getByRole("button").click();
  await expect(page).toHaveURL("/?scale=linear&from=2007-10-30&to=2009-03-09");
  await expect(headlineOf(page)).toContainText(/From 30.October.2007 to 9.March.2009/);
});
