import { XMLParser } from "fast-xml-parser";
import { expect, test } from "./support/test";

// What programs are told does not depend on the screen.
test.skip(({ hasTouch }) => hasTouch, "the same on every screen");

const read = (xml: string) =>
  new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ["url", "entry", "link"].includes(name),
  }).parse(xml);

for (const prefix of ["", "/zh-Hant"]) {
  test(`${prefix}/feed.xml tells what is new, once`, async ({ request, baseURL }) => {
    const first = await request.get(`${prefix}/feed.xml`);
    expect(first.headers()["content-type"]).toContain("application/atom+xml");
    expect(Number(first.headers()["x-almanac-revision"])).toBeGreaterThan(0);
    const { feed } = read(await first.text());
    expect(feed.entry).toHaveLength(50);
    for (const entry of feed.entry.slice(0, 5)) {
      const href: string = entry.link[0]["@_href"];
      expect(href.startsWith(`${baseURL}${prefix}/`)).toBe(true);
      expect((await request.get(href)).status(), href).toBe(200);
    }
    const { etag = "" } = first.headers();
    const again = await request.get(`${prefix}/feed.xml`, { headers: { "If-None-Match": etag } });
    expect(again.status()).toBe(304);
  });
}

test("every part of the sitemap is there, and the pages that it lists", async ({ request, baseURL }) => {
  const { sitemapindex } = read(await (await request.get("/sitemap.xml")).text());
  expect(sitemapindex.sitemap).toHaveLength(13);
  for (const { loc } of sitemapindex.sitemap) {
    const { urlset } = read(await (await request.get(loc)).text());
    const step = Math.ceil(urlset.url.length / 6);
    for (const url of urlset.url.filter((_: unknown, place: number) => place % step === 0)) {
      expect(url.loc.startsWith(`${baseURL}/`)).toBe(true);
      expect(url["xhtml:link"]).toHaveLength(2);
      expect((await request.get(url.loc)).status(), url.loc).toBe(200);
    }
  }
  expect((await request.get("/sitemaps/none.xml")).status()).toBe(404);
});

test("a page names its feed, its embedding and its figures, and what is named is there", async ({
  page,
  request,
}) => {
  await page.goto("/zh-Hant/indices/hsi/1987");
  const href = (type: string) => page.locator(`link[type="${type}"]`).getAttribute("href");
  for (const type of ["application/atom+xml", "application/json+oembed"]) {
    expect((await request.get((await href(type)) ?? "")).status(), type).toBe(200);
  }
  const answer = await (await request.get((await href("application/json+oembed")) ?? "")).json();
  const src = /src="([^"]+)"/.exec(answer.html)?.[1] ?? "";
  expect((await request.get(src.replaceAll("&amp;", "&"))).status()).toBe(200);
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const dataset = JSON.parse(json ?? "");
  expect(dataset).toMatchObject({ "@type": "Dataset", temporalCoverage: "1987-01-01/1987-12-31" });
  for (const { contentUrl } of dataset.distribution) {
    expect((await request.get(contentUrl)).status(), contentUrl).toBe(200);
  }
});

test("robots find the sitemap, and browsers an icon of each size", async ({ request }) => {
  expect(await (await request.get("/robots.txt")).text()).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m);
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  for (const address of ["/robots.txt", "/manifest.webmanifest", "/icon.svg"]) {
    const { etag = "" } = (await request.get(address)).headers();
    const again = await request.get(address, { headers: { "If-None-Match": etag } });
    expect(again.status(), address).toBe(304);
  }
  for (const { src, type } of [
    ...manifest.icons,
    { src: "/icons/apple-touch-icon.png", type: "image/png" },
  ]) {
    const icon = await request.get(src);
    expect([icon.status(), icon.headers()["content-type"]], src).toEqual([200, type]);
  }
});

test("the data page offers everything in one file", async ({ page }) => {
  await page.goto("/data");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: /Everything in one file/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^hang-seng-almanac-\d+\.zip$/);
});
