import { createHash } from "node:crypto";
import { inChinese, PAGES } from "./pages/addresses";
import { expect, test } from "./support/test";

// What the server answers does not depend on the screen.
test.skip(({ hasTouch }) => hasTouch, "the same on every screen");
test.use({ tolerated: [/Content Security Policy/] });

test("every page allows only the scripts that it has, by their hashes, and is the same for everyone", async ({
  request,
}) => {
  for (const address of [...PAGES, ...PAGES.map(inChinese), "/nowhere"]) {
    const response = await request.get(address);
    const policy = response.headers()["content-security-policy"] ?? "";
    const scripts = policy.split("; ").find((directive) => directive.startsWith("script-src ")) ?? "";
    expect(scripts, address).toMatch(/^script-src 'self'(?: 'sha256-[\w+/=]{44}')+$/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("base-uri 'none'");
    const html = await response.text();
    // Data for search engines is in an element for scripts too; no browser runs it.
    const inline = [
      ...html.matchAll(
        /<script(?![^>]* (?:(?:data-)?src=|type="application\/ld))[^>]*>([\s\S]*?)<\/script>/g,
      ),
    ];
    expect(inline.length).toBeGreaterThan(1);
    for (const [, text = ""] of inline) {
      expect(scripts, text.slice(0, 80)).toContain(createHash("sha256").update(text).digest("base64"));
    }
    if (address === "/nowhere") continue;
    expect(response.headers()["cache-control"], address).toMatch(/^public, /);
    expect(Number(response.headers()["x-almanac-revision"])).toBeGreaterThan(0);
  }
});

test("an injected script does not run", async ({ page }) => {
  await page.goto("/");
  const refused = page.waitForEvent("console", (message) => /Content Security Policy/.test(message.text()));
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", `<img src="data:," onerror="window.ran = true">`);
  });
  await refused;
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
});

for (const address of [
  "/indices/hsi.csv",
  "/indices/hsi/annual.csv?sort=change",
  "/compare.json",
  "/zh-Hant/data.csv",
]) {
  test(`${address} has an ETag, the revision, and a 304 for who has it already`, async ({ request }) => {
    const first = await request.get(address);
    expect(first.status()).toBe(200);
    const {
      etag = "",
      "x-almanac-revision": revision = "",
      "x-content-type-options": sniffing,
    } = first.headers();
    expect(etag).toMatch(/^"[\w-]{16,}"$/);
    expect(Number(revision)).toBeGreaterThan(0);
    expect(sniffing).toBe("nosniff");

    const again = await request.get(address, { headers: { "If-None-Match": etag } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
    expect(again.headers()["etag"]).toBe(etag);
    expect(again.headers()["x-almanac-revision"]).toBe(revision);

    const stale = await request.get(address, { headers: { "If-None-Match": '"of-yesterday"' } });
    expect(stale.status()).toBe(200);
    expect((await stale.body()).equals(await first.body())).toBe(true);
  });
}

test("different views have different ETags", async ({ request }) => {
  const etagOf = async (address: string) => (await request.get(address)).headers()["etag"];
  expect(await etagOf("/indices/hsi/annual.csv")).not.toBe(await etagOf("/indices/spx/annual.csv"));
});

test("the process says that it lives and that its store answers", async ({ request }) => {
  for (const [address, body] of [
    ["/livez", "ok\n"],
    ["/readyz", "ready\n"],
  ] as const) {
    const response = await request.get(address);
    expect(response.status()).toBe(200);
    expect(await response.text()).toBe(body);
    expect(response.headers()["cache-control"]).toBe("no-store");
  }
});

test("every kind of answer says what it must not be used for, and nothing of the inside", async ({
  request,
}) => {
  const html = await (await request.get("/")).text();
  const asset = (kind: string) => new RegExp(`/_next/static/[^"]*\\.${kind}`).exec(html)?.[0] ?? "";
  const answers = [
    ...["/", "/zh-Hant/compare", "/nowhere", "/en/data", "/1987", "/%zz", "/livez", "/readyz", "/robots.txt"],
    ...[
      "/indices/hsi/annual.csv",
      "/indices/hsi/annual.csv?full=1",
      "/indices/hsi/annual.json?from=x",
      "/none.csv",
    ],
    ...["/api/v1/indices/hsi/tearsheet", "/api/v1/none", asset("js"), asset("css"), "/_next/static/none.js"],
  ];
  for (const address of answers) {
    const response = await request.get(address, { maxRedirects: 0, failOnStatusCode: false });
    const headers = response.headers();
    expect(response.status(), address).toBeLessThan(500);
    expect(headers["content-security-policy"], address).toMatch(/^default-src 'none'; /);
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["referrer-policy"], address).toBe("strict-origin-when-cross-origin");
    expect(headers["permissions-policy"], address).toContain("camera=()");
    expect(headers["cross-origin-opener-policy"], address).toBe("same-origin");
    const isForOthers = /\.(?:csv|json)(?:\?|$)|^\/api\//.test(address);
    expect(headers["cross-origin-resource-policy"], address).toBe(
      isForOthers ? "cross-origin" : "same-origin",
    );
    expect(
      Object.keys(headers).filter((name) => name.startsWith("x-middleware-") || name === "x-powered-by"),
    ).toEqual([]);
  }
  const parts = await request.get("/indices/hsi/annual", { headers: { RSC: "1" }, maxRedirects: 0 });
  expect(parts.headers()["x-middleware-rewrite"]).toBeUndefined();
});

test("a page without the revision it was asked for is kept by nobody, for the store may have it tomorrow", async ({
  request,
}) => {
  for (const asof of ["999999", "1x"]) {
    const response = await request.get(`/indices/hsi/annual?asof=${asof}`);
    expect(response.status()).toBe(200);
    expect(response.headers()["cache-control"], asof).toBe("private, no-store");
  }
  const revision = (await request.get("/indices/hsi/annual")).headers()["x-almanac-revision"];
  const page = await request.get(`/indices/hsi/annual?asof=${revision}`);
  expect(page.headers()["cache-control"]).toBe("public, max-age=0, s-maxage=31536000, immutable");
});

test("of files only what is of closes at the revision that it names is kept for a year", async ({
  request,
}) => {
  const revision = (await request.get("/indices/hsi/annual")).headers()["x-almanac-revision"];
  const control = async (path: string) =>
    (await request.get(`${path}asof=${revision}`)).headers()["cache-control"] ?? "";
  for (const path of ["/indices/hsi/annual.csv?", "/compare.svg?", "/api/v1/indices/hsi/closes?"])
    expect(await control(path), path).toBe("public, max-age=31536000, immutable");
  for (const path of ["/indices/hsi/milestones.csv?", "/compare.csv?currency=usd&", "/api/v1/fx?"])
    expect(await control(path), path).toMatch(/^public, max-age=0, s-maxage=60, /);
});
