import { request as rawRequest } from "node:http";
import { type ServerProcess, startServer } from "../bench/support/processes/server-process";
import { START } from "../bench/support/processes/start-command";
import { createFolder } from "../lib/db/testing/create-folder";
import { inChinese, PAGES } from "./pages/addresses";
import { test as base, expect } from "./support/test";

const ADMIN_TOKEN = "correct-horse-battery-staple";
const FROM_ELSEWHERE = {
  "X-Forwarded-Host": "evil.example, almanac.example",
  "X-Forwarded-Proto": "https,http",
  Forwarded: "host=evil.example;proto=https",
};

const test = base.extend<object, { proxied: ServerProcess }>({
  // An almanac that readers know by another address, behind one proxy.
  proxied: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
    async ({}, use) => {
      const settings = { PUBLIC_URL: "https://almanac.example", TRUSTED_PROXIES: "1", ADMIN_TOKEN };
      const server = await startServer(START, { DATA_DIR: createFolder(), ...settings });
      await use(server);
      await server.stop();
    },
    { scope: "worker", timeout: 180_000 },
  ],
});

// What the server answers does not depend on the screen.
test.skip(({ hasTouch }) => hasTouch, "the same on every screen");

/** The status of a request with a target as no browser would send it. */
function statusOf(url: string, method: string, path: string): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = rawRequest({ hostname, port, path, method }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode ?? 0));
    });
    sent.on("error", reject).end();
  });
}

const addressesIn = (html: string) => ({
  head: html.slice(0, html.indexOf("</head>")),
  canonical: /rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? "",
  shared: /property="og:url" content="([^"]*)"/.exec(html)?.[1] ?? "",
});

test("what a client forwards breaks no page and decides no address", async ({ request, baseURL }) => {
  for (const address of [...PAGES, ...PAGES.map(inChinese)]) {
    const response = await request.get(address, { headers: FROM_ELSEWHERE });
    const html = await response.text();
    const { head, canonical } = addressesIn(html);
    expect(response.status(), address).toBe(200);
    expect(html).not.toContain("evil.example");
    expect(new URL(canonical).origin).toBe(baseURL);
    for (const tag of ["<title>", 'rel="canonical"', 'name="description"'])
      expect(head, address).toContain(tag);
  }
});

test("no method is answered that an address does not take, and no odd target with a fault", async ({
  request,
  baseURL,
}) => {
  const script = /\/_next\/static\/[^"]+\.js/.exec(await (await request.get("/")).text())?.[0] ?? "";
  for (const address of [
    "/",
    "/indices/hsi/annual.csv",
    "/api/v1/indices/hsi/tearsheet",
    script,
    "/icon.svg",
    "/livez",
  ]) {
    for (const method of ["POST", "PUT", "DELETE", "PROPFIND", "TRACE"])
      expect(await statusOf(baseURL ?? "", method, address), `${method} ${address}`).toBe(405);
    expect(await statusOf(baseURL ?? "", "OPTIONS", address)).toBe(204);
    expect(await statusOf(baseURL ?? "", "HEAD", address)).toBe(200);
  }
  for (const path of [
    "*",
    "http://evil.example/",
    "/%zz",
    "/indices/hsi.csv?__proto__=1",
    "/indices/hsi.csv?constructor=1",
  ])
    expect(await statusOf(baseURL ?? "", "GET", path), path).toBe(400);
});

test("PUBLIC_URL is the address in links and tags, whatever is asked for", async ({ request, proxied }) => {
  for (const headers of [{}, FROM_ELSEWHERE, { Host: "evil.example" }]) {
    const html = await (await request.get(`${proxied.url}/indices/hsi/annual`, { headers })).text();
    const { canonical, shared } = addressesIn(html);
    expect(canonical).toBe("https://almanac.example/indices/hsi/annual");
    expect(shared).toBe(canonical);
    expect(html).not.toContain("evil.example");
  }
});

test("a session's cookie is for https there, and ends on the server", async ({ proxied }) => {
  const post = (path: string, form: Record<string, string>, cookie = "") =>
    fetch(proxied.url + path, {
      method: "POST",
      redirect: "manual",
      headers: { Origin: "https://almanac.example", Cookie: cookie },
      body: new URLSearchParams(form),
    });
  const signedIn = (await post("/session", { token: ADMIN_TOKEN })).headers.get("set-cookie") ?? "";
  expect(signedIn).toMatch(/; Secure$/);
  const cookie = signedIn.split(";")[0] ?? "";
  // Let in, and then refused for what it asks.
  expect((await post("/api/v1/updates", { index: "nope" }, cookie)).status).toBe(400);
  await post("/session", { leave: "1" }, cookie);
  expect((await post("/api/v1/updates", { index: "nope" }, cookie)).status).toBe(401);
});

test("who guesses the token is told to wait by their own address, and its owner never", async ({
  proxied,
}) => {
  const guess = async (token: string, from: string) => {
    const headers = { Authorization: `Bearer ${token}`, "X-Forwarded-For": from };
    const body = new URLSearchParams({ index: "nope" });
    return (await fetch(`${proxied.url}/api/v1/updates`, { method: "POST", headers, body })).status;
  };
  const statuses: number[] = [];
  for (let at = 0; at < 8; at += 1) statuses.push(await guess(`wrong-${at}`, `10.0.0.${at}, 203.0.113.7`));
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
  expect(await guess("wrong", "203.0.113.8")).toBe(401);
  expect(await guess(ADMIN_TOKEN, "203.0.113.7")).toBe(400);
});
