import { request as rawRequest } from "node:http";
import { inChinese } from "./pages/addresses";
import { headlineOf, noteOf, sentenceOf } from "./pages/view";
import { expect, test } from "./support/test";

// The browser notes every page that is not there; asking for one is the point here.
test.use({ tolerated: [/status of 404/] });

const NOWHERE = [
  "/nowhere",
  "/indices",
  "/indices/xyz",
  "/indices/xyz/annual",
  "/indices/hsi/nowhere",
  "/indices/hsi/drawdowns/1999-01-01",
  "/indices/hsi/milestones/1999-01-01-nothing",
  "/indices/spx/milestones",
  "/indices/hsi/annual/2008",
];

test("an unknown index, fall, milestone or path is a 404 page in the reader's language with a way home", async ({
  page,
}) => {
  for (const address of NOWHERE) {
    await test.step(address, async () => {
      const english = await page.goto(address);
      expect(english?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("No such page");
      await expect(page).toHaveTitle(/^No such page/);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page.getByRole("link", { name: /^Go to the Hang Seng Index/ })).toHaveAttribute(
        "href",
        "/",
      );

      const chinese = await page.goto(inChinese(address));
      expect(chinese?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("沒有這一頁");
      await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hant");
      await expect(page.getByRole("link", { name: /^前往恒生指數/ })).toHaveAttribute("href", "/zh-Hant");
    });
  }
  await page.getByRole("link", { name: /^前往恒生指數/ }).click();
  await expect(page).toHaveURL("/zh-Hant");
  await expect(headlineOf(page)).toContainText("恒生指數");
});

/** Addresses that cannot be used as they are: the parameter at fault, and the file that refuses it. */
const MALFORMED = [
  { page: "/", file: "/indices/hsi.csv", query: "range=banana", parameter: "range" },
  { page: "/", file: "/indices/hsi.csv", query: "from=2023-02-29", parameter: "from" },
  { page: "/", file: "/indices/hsi.csv", query: "from=2020-01-01&to=2010-01-01", parameter: "from" },
  { page: "/", file: "/indices/hsi.csv", query: "from=2090-01-01&to=2095-01-01", parameter: "from" },
  { page: "/", file: "/indices/hsi.csv", query: "to=1950-01-01", parameter: "to" },
  { page: "/", file: "/indices/hsi.csv", query: "range=5y&from=2020-01-01", parameter: "range" },
  { page: "/", file: "/indices/hsi.csv", query: "colour=blue", parameter: "colour" },
  { page: "/", file: "/indices/hsi.csv", query: "scale=log&scale=linear", parameter: "scale" },
  { page: "/indices/hsi/annual", file: "/indices/hsi/annual.csv", query: "sort=luck", parameter: "sort" },
  { page: "/indices/hsi/drawdowns", file: "/indices/hsi/drawdowns.csv", query: "min=1", parameter: "min" },
  {
    page: "/indices/hsi/milestones",
    file: "/indices/hsi/milestones.csv",
    query: "kind=party",
    parameter: "kind",
  },
  { page: "/compare", file: "/compare.csv", query: "symbols=hsi,xyz", parameter: "symbols" },
  { page: "/compare", file: "/compare.csv", query: "symbols=hsi,hsi", parameter: "symbols" },
  { page: "/compare", file: "/compare.csv", query: "symbols=", parameter: "symbols" },
  { page: "/drawdowns", file: "/drawdowns.csv", query: "sort=volatility", parameter: "sort" },
  { page: "/data", file: "/data.csv", query: "range=5y", parameter: "range" },
] as const;

for (const { page: address, file, query, parameter } of MALFORMED) {
  test(`${address}?${query} shows the page with ${parameter} named, its file refuses it by name`, async ({
    page,
    request,
    hasTouch,
  }) => {
    test.skip(hasTouch, "the same on every screen");
    const response = await page.goto(`${address}?${query}`);
    expect(response?.status()).toBe(200);
    const found = new URLSearchParams(query).getAll(parameter).join(", ");
    await expect(noteOf(page)).toContainText("Part of this address was not used");
    const blamed = query.startsWith("symbols=hsi,xyz") ? "xyz" : found;
    await expect(noteOf(page)).toContainText(`${parameter}=${blamed} was left out`);
    await expect(headlineOf(page)).toHaveText(/\d/);

    for (const suffix of [file, file.replace(".csv", ".json"), inChinese(file)]) {
      const refused = await request.get(`${suffix}?${query}`);
      expect(refused.status(), suffix).toBe(400);
      expect(refused.headers()["content-type"]).toBe("application/problem+json");
      expect(await refused.json()).toMatchObject({
        status: 400,
        title: "Bad request",
        parameter,
        found: blamed,
      });
    }
  });
}

test("a page whose parameter cannot be used shows its default view", async ({ page }) => {
  await page.goto("/");
  const sentence = await sentenceOf(page);
  await page.goto("/?range=banana&from=2023-02-29");
  await expect(headlineOf(page)).toHaveText(sentence);
  await expect(noteOf(page).getByRole("listitem")).toHaveCount(2);
  await page.goto("/zh-Hant?range=banana");
  await expect(noteOf(page)).toContainText("網址有部分未能採用");
  await page.goto("/?range=5y");
  await expect(noteOf(page)).toHaveCount(0);
});

test("a file of an unknown table is refused with the tables there are; a file of an unknown view is not found", async ({
  request,
}) => {
  const unknown = await request.get("/indices/hsi/annual.csv?table=lottery");
  expect(unknown.status()).toBe(400);
  expect(await unknown.json()).toMatchObject({
    parameter: "table",
    found: "lottery",
    expected: "annual, decades, bars",
  });
  for (const address of ["/indices/xyz.csv", "/indices/hsi/drawdowns/1999-01-01.json", "/nowhere.csv"]) {
    const missing = await request.get(address);
    expect(missing.status(), address).toBe(404);
    expect(missing.headers()["content-type"]).toBe("application/problem+json");
  }
});

test("markup in a parameter is shown as text and never runs", async ({ page }) => {
  const markup = `<script>window.ran=1</script><img src=x onerror="window.ran=1">`;
  for (const address of ["/?range=", "/?colour=", "/compare?symbols=", "/indices/hsi/annual?sort="]) {
    await page.goto(address + encodeURIComponent(markup));
    await expect(noteOf(page)).toContainText(markup);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  }
  await page.goto(`/?${encodeURIComponent(markup)}=1`);
  await expect(noteOf(page)).toContainText(markup);
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});

/** Sends a path as it is, where a browser or `fetch` would put it in order first. */
function statusOf(baseURL: string, path: string): Promise<number> {
  const { hostname, port } = new URL(baseURL);
  return new Promise((resolve, reject) => {
    const sent = rawRequest({ hostname, port, path, method: "GET" }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject);
    sent.end();
  });
}

const HOSTILE = [
  "/%00",
  "/%E0%A4%A",
  "/..%2f..%2f..%2fetc/passwd",
  "/../../etc/passwd",
  "/....//....//etc/passwd",
  "//evil.example/%2e%2e",
  "/\\evil.example",
  "/%F0%9F%98%80",
  "/indices/%F0%9F%98%80.csv",
  "/indices/%00.csv",
  "/indices/hsi%00",
  "/indices/hsi/..%2f..%2fdata.csv",
  "/indices/hsi/drawdowns/%3Cscript%3E",
  "/indices/__proto__",
  "/indices/constructor/annual",
  "/indices/hsi/milestones/__proto__",
  "/indices/hsi'%20OR%201=1--",
  `/indices/${"a".repeat(4_000)}`,
  `/indices/hsi/milestones/${"a-".repeat(2_000)}.csv`,
  `/?range=${"9".repeat(8_000)}`,
  `/compare?symbols=${Array.from({ length: 500 }, (_, position) => `x${position}`).join(",")}`,
  `/?${Array.from({ length: 500 }, (_, position) => `p${position}=1`).join("&")}`,
  "/?from=0000-00-00&to=9999-99-99",
  "/?from=-000001-01-01",
  "/?from=275760-09-13",
  "/?range=%00&scale=%F0%9F%98%80",
  "/?range=%",
  "/?range=%E0%A4%A",
  "/?__proto__=1&constructor=2&toString=3",
  "/?range[]=5y&range[0]=1y",
  "/indices/hsi.csv?table=__proto__",
  "/indices/hsi.csv?table=toString",
  "/indices/hsi.json?bom=%00",
  "/give/csv/indices/hsi",
  "/give/exe/indices/hsi",
  "/give/csv/..%2f..%2f",
  "/_next/..%2f..%2fpackage.json",
  "/zh-Hant/zh-Hant",
  "/en/en",
  "/.csv",
  "/.env",
];

test("no address makes the server fail", async ({ baseURL, hasTouch }) => {
  test.skip(hasTouch, "the same on every screen");
  const failed: string[] = [];
  for (const path of HOSTILE) {
    const status = await statusOf(baseURL ?? "", path);
    if (status < 200 || status >= 500) failed.push(`${status} ${path.slice(0, 80)}`);
  }
  expect(failed).toEqual([]);
  expect(await statusOf(baseURL ?? "", "/readyz")).toBe(200);
});
