import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { SCRIPTS_REFUSED } from "./pages/newcomer";
import { expectAccessible } from "./support/expect-accessible";
import { expect, test } from "./support/test";

let host: Server;
let origin: string;

/** The page of somebody else: a frame that is as high as it is told to be. */
function hostPage(src: string): string {
  return `<!doctype html><html lang="en"><title>Elsewhere</title><h1>Elsewhere</h1>
<iframe src="${src}" title="Plate" width="100%" height="200" loading="lazy" style="border:0"></iframe>
<script>addEventListener("message", ({ data, source }) => {
  const frame = document.querySelector("iframe");
  if (source === frame.contentWindow && data.type === "hang-seng-almanac:height") frame.height = data.height;
})</script>`;
}

test.beforeAll(async () => {
  host = createServer((request, response) => {
    const src = new URL(request.url ?? "/", "http://host").searchParams.get("src");
    response.writeHead(src === null ? 204 : 200, { "Content-Type": "text/html" });
    response.end(src === null ? "" : hostPage(src));
  });
  host.listen(0, "127.0.0.1");
  await once(host, "listening");
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
test.afterAll(() => host.close());

// Frames of other sites keep nothing, so that an offer of the language cannot be closed in them beforehand.
test.use({
  offersLanguage: true,
  tolerated: [/request to another host: http:\/\/127\.0\.0\.1:|status of 40[04]/],
});

const hosted = (baseURL: string | undefined, path: string) =>
  `${origin}/?${new URLSearchParams({ src: `${baseURL}${path}` })}`;

test("a plate in another site's page is as high as it says, is read by keys, and leads out beside it", async ({
  page,
  baseURL,
}) => {
  await page.goto(hosted(baseURL, "/embed/indices/hsi?plate=level"));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("33,154.12");
  await expect(page.locator("iframe")).not.toHaveAttribute("height", "200");
  const scrolls = await frame.locator("html").evaluate((html) => html.scrollHeight > html.clientHeight);
  expect(scrolls).toBe(false);

  const slider = frame.getByRole("slider");
  await slider.focus();
  await slider.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", /26,009\.46/);
  await slider.press("Home");
  await expect(slider).toHaveAttribute("aria-valuetext", /1964/);

  for (const link of [
    frame.getByRole("link", { name: /Hang Seng Almanac/ }),
    frame.locator("svg a").first(),
  ]) {
    const opened = page.waitForEvent("popup");
    await link.dispatchEvent("click");
    await expect(await opened).toHaveURL(/\/indices\/hsi|localhost:\d+\/(?:#level)?$/);
  }
  expect(page.url()).toContain(origin);
});

test("theme and colours are those of the address, not the reader's own", async ({ page }) => {
  await page.goto("/");
  await page.evaluate(() => localStorage.setItem("theme", "light"));
  await page.goto("/embed/zh-Hant/indices/hsi/drawdowns?theme=dark&tones=red-up");
  const html = page.locator("html");
  await expect(html).toHaveAttribute("data-theme", "dark");
  await expect(html).toHaveAttribute("data-tones", "red-up");
  await expect(html).toHaveAttribute("lang", "zh-Hant");
  expect(await html.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe("rgb(14, 20, 25)");
});

for (const path of [
  "/embed/indices/hsi",
  "/embed/indices/hsi/monthly?plate=monthly&theme=dark",
  "/embed/zh-Hant/indices/hsi/drawdowns?plate=drawdowns",
  "/embed/drawdowns",
  "/embed/compare?plate=scatter",
]) {
  test(`${path} has no barrier and fits a narrow column`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
    await page.setViewportSize({ width: 320, height: 600 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test("an address that cannot be used is told in the frame, by name, with what is allowed", async ({
  page,
}) => {
  for (const [path, status, words] of [
    ["/embed/indices/hsi?plate=nothing", 400, /plate=nothing; allowed: level, years/],
    ["/embed/indices/hsi?theme=%3Cscript%3E", 400, /theme=<script>; allowed: auto, light, dark/],
    ["/embed/indices/hsi?asof=999999999", 400, /asof=999999999/],
    ["/embed/nowhere", 404, /No plate has this address/],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(status);
    expect(response?.headers()["content-security-policy"]).toContain("frame-ancestors *");
    expect(response?.headers()["x-robots-tag"]).toBe("noindex");
    await expect(page.locator("main")).toContainText(words);
    await expect(page).toHaveTitle(/plate/);
  }
});

test("the plate's page stands for it in search results, and may itself not be framed", async ({
  request,
}) => {
  const embed = await request.get("/embed/indices/hsi/annual?plate=annual&theme=dark");
  expect(await embed.text()).toMatch(/<link rel="canonical" href="[^"]*\/indices\/hsi\/annual"/);
  const page = await request.get("/indices/hsi/annual");
  expect(page.headers()["content-security-policy"]).toContain("frame-ancestors 'self'");
  // Whoever asks cannot make a page one for frames.
  const asked = await request.get("/indices/hsi/annual?order=asc", { headers: { "x-embed": "shown" } });
  expect(await asked.text()).not.toContain('target="_blank"');
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, tolerated: SCRIPTS_REFUSED });

  test("a plate is a picture with its source and its way out", async ({ page }) => {
    await page.goto("/embed/indices/hsi?from=2018-01-01&to=2018-12-31");
    await expect(page.locator("main svg").first()).toBeVisible();
    await expect(page.locator("footer")).toContainText(/Closes: .* revision \d+/);
    const link = page.getByRole("link", { name: /Hang Seng Almanac/ });
    await expect(link).toHaveAttribute("href", "/?from=2018-01-01&to=2018-12-31#level");
    await expect(link).toHaveAttribute("target", "_blank");
  });
});
