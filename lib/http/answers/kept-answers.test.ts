import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { SESSION_COOKIE } from "@/lib/auth/admin-session";
import { inTime } from "@/lib/testing/in-time";
import { makeKeptAnswers } from "./kept-answers.js";

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

const PAGE = `<!DOCTYPE html><p>${"The index fell. ".repeat(200)}</p>`;

interface Made {
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/**
 * A server that keeps what a made-up application answers, the requests that reached the server and the application, what
 * the store holds, and when the application answers.
 */
async function serve({ headers = { "X-Almanac-Revision": "7" }, status = 200 }: Made = {}) {
  const asked: string[] = [];
  const arrived: string[] = [];
  const store: { version: string | null } = { version: "7" };
  const application = { ready: Promise.resolve() };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    asked.push(`${request.method} ${request.url} ${request.headers["if-none-match"] ?? ""}`.trim());
    await application.ready;
    response.writeHead(status, { "Content-Type": "text/html; charset=utf-8", ...headers });
    response.write(PAGE.slice(0, 50));
    response.end(PAGE.slice(50));
  };
  const answers = makeKeptAnswers(answer, { version: async () => store.version, mostBytes: 100_000 });
  server = createServer(async (request, response) => {
    arrived.push(request.url ?? "");
    if (!(await answers.give(request, response))) await answers.make(request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = (path: string, sent: Record<string, string> = {}, method = "GET") =>
    fetch(base + path, { method, headers: sent });
  return { get, arrived, asked, store, application };
}

/** Asks for a page twenty times at once, and lets the application answer only when all have arrived. */
async function askTwentyTimes({ get, arrived, application }: Awaited<ReturnType<typeof serve>>) {
  const before = arrived.length;
  let answer = () => {};
  application.ready = new Promise((resolve) => {
    answer = resolve;
  });
  const responses = Array.from({ length: 20 }, () => get("/"));
  await inTime(() => expect(arrived).toHaveLength(before + 20));
  answer();
  return Promise.all(responses.map(async (response) => (await response).text()));
}

describe(makeKeptAnswers, () => {
  it("makes a page once, however many ask for it at the same time or later", async () => {
    const served = await serve();
    expect(new Set(await askTwentyTimes(served))).toEqual(new Set([PAGE]));
    expect(await (await served.get("/")).text()).toBe(PAGE);
    expect(served.asked).toEqual(["GET /"]);
  });

  it("names what is no page and says itself that it is public, and does not send it twice", async () => {
    const own = { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=3600" };
    const { get } = await serve({ headers: own });
    const first = await get("/icon.svg");
    const tag = first.headers.get("etag") ?? "";
    expect(tag).toMatch(/^"[\w-]{22,}"$/);
    expect(first.headers.get("cache-control")).toBe("public, max-age=3600");
    const second = await get("/icon.svg", { "If-None-Match": tag });
    expect([second.status, await second.text()]).toEqual([304, ""]);
  });

  it("makes it anew for what the store holds then, another address or another host", async () => {
    const { get, asked, store } = await serve();
    await get("/");
    await get("/?from=2000-01-01");
    store.version = "8";
    await get("/");
    await get("/");
    expect(asked).toEqual(["GET /", "GET /?from=2000-01-01", "GET /"]);
  });

  it.each([
    ["theme=dark", "private, no-store"],
    ["a=b; tones=mainland", "private, no-store"],
    [`${SESSION_COOKIE}=abc`, "private, no-store"],
  ])("keeps nothing for, and gives nothing kept to, a reader with the cookie %s", async (cookie, control) => {
    const { get, asked } = await serve();
    await get("/");
    const own = await get("/", { cookie });
    expect(own.headers.get("cache-control")).toBe(control);
    expect(own.headers.get("etag")).toBeNull();
    await get("/", { cookie });
    expect(asked).toHaveLength(3);
  });

  it.each<Made>([
    { headers: { "Content-Type": "text/csv", "X-Almanac-Revision": "7", "Cache-Control": "no-cache" } },
    { headers: { "Content-Type": "text/plain", "Cache-Control": "public, max-age=3600" } },
    { headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" }, status: 404 },
    { headers: { Refresh: "0;url=/b" }, status: 308 },
  ])("gives a reader with a cookie of ours nothing to keep, whatever it is: %j", async (made) => {
    const { get } = await serve(made);
    const own = await get("/robots.txt", { cookie: "theme=dark", "If-None-Match": "*" });
    expect([own.status, own.headers.get("cache-control")]).toEqual([made.status ?? 200, "private, no-store"]);
    expect(own.headers.get("etag")).toBeNull();
  });

  it.each(["/icon.svg", "/icons/icon-192.png", "/manifest.webmanifest"])(
    "lets every reader keep %s, which stands around all pages",
    async (path) => {
      const { get } = await serve({
        headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=86400" },
      });
      const own = await get(path, { cookie: "theme=dark" });
      expect(own.headers.get("cache-control")).toBe("public, max-age=86400");
      expect(own.headers.get("etag")).not.toBeNull();
    },
  );

  it.each<Made>([
    { headers: {} },
    { headers: { "X-Almanac-Revision": "7", "X-Almanac-Stale-Since": "2026-11-28T00:00:00.000Z" } },
    { headers: { "X-Almanac-Revision": "7" }, status: 404 },
  ])("keeps no answer that is not the store's word: %j", async (made) => {
    const { get, asked } = await serve(made);
    await get("/");
    const again = await get("/");
    expect(asked).toHaveLength(2);
    expect(again.headers.get("cache-control")).toBe("private, no-store");
  });

  it("lets a lasting redirection be kept for a while on the way, not in memory", async () => {
    const { get, asked } = await serve({ headers: { Refresh: "0;url=/b" }, status: 308 });
    for (let time = 0; time < 2; time += 1) {
      const moved = await get("/en/b");
      expect(moved.headers.get("cache-control")).toMatch(/^public, max-age=0, s-maxage=60, /);
      expect(moved.headers.get("vary")).toBe("Accept-Encoding, RSC");
      expect(moved.headers.get("etag")).toBeNull();
    }
    expect(asked).toHaveLength(2);
    server.close();

    const passing = await serve({ headers: {}, status: 307 });
    expect((await passing.get("/b")).headers.get("cache-control")).toBe("private, no-store");
  });

  it("keeps nothing while the store does not answer", async () => {
    const served = await serve();
    const { get, asked, store } = served;
    await get("/");
    store.version = null;
    await get("/");
    await get("/");
    expect(asked).toHaveLength(3);
    await askTwentyTimes(served);
    expect(asked, "once for all who ask at the same time").toHaveLength(4);
  });

  it.each(["/data.csv?full=1", "/livez", "/_next/static/a.js", "/api/v1/imports", "/api/v1/imports/7?a=1"])(
    "passes %s on as it is",
    async (path) => {
      const { get, asked } = await serve();
      await get(path, { "If-None-Match": '"a"' });
      await get(path);
      expect(asked).toEqual([`GET ${path} "a"`, `GET ${path}`]);
    },
  );

  it.each(["/data?full=1", "/livezoo", "/sessions", "/api/v1/imports-of-a-page"])(
    "keeps %s, which is a page like others",
    async (path) => {
      const { get, asked } = await serve();
      await get(path);
      expect((await get(path)).headers.get("content-security-policy")).toContain("style-src");
      expect(asked).toEqual([`GET ${path}`]);
    },
  );

  it("takes any part of a memory's megabytes for how much it may keep", () => {
    const share = (megabytes: number) => () =>
      makeKeptAnswers(async () => {}, { version: async () => null, mostBytes: megabytes * 0.2 * 1_000_000 });
    for (let megabytes = 10; megabytes < 500; megabytes += 1) expect(share(megabytes)).not.toThrow();
  });

  it("has a tag for each encoding, and 304 for who has that one already", async () => {
    const { get, asked } = await serve();
    const tags = new Map<string, string>();
    for (const encoding of ["identity", "gzip", "br"]) {
      const response = await get("/", { "Accept-Encoding": encoding });
      expect(await response.text()).toBe(PAGE);
      tags.set(encoding, response.headers.get("etag") ?? "");
    }
    expect(new Set(tags.values()).size).toBe(3);
    for (const [encoding, tag] of tags) {
      const sent = { "Accept-Encoding": encoding, "If-None-Match": `"other", W/${tag}` };
      const again = await get("/", sent);
      expect(again.status).toBe(304);
      expect(again.headers.get("etag")).toBe(tag);
    }
    expect(
      (await get("/", { "Accept-Encoding": "br", "If-None-Match": tags.get("gzip") ?? "" })).status,
    ).toBe(200);
    // The application is never asked for less than all.
    expect(asked).toEqual(["GET /"]);
  });

  it("does not take an encoding that the reader refuses", async () => {
    const { get } = await serve();
    const response = await get("/", { "Accept-Encoding": "br;q=0, gzip;q=0.5" });
    expect(response.headers.get("content-encoding")).toBe("gzip");
  });

  it("tells the head of what it would send", async () => {
    const { get } = await serve();
    const head = await get("/", { "Accept-Encoding": "br" }, "HEAD");
    expect(await head.text()).toBe("");
    const whole = await get("/", { "Accept-Encoding": "br" });
    expect(head.headers.get("content-length")).toBe(whole.headers.get("content-length"));
    expect(head.headers.get("content-security-policy")).toContain("script-src 'self'");
  });

  it("may be kept by others for a minute, whatever its address says", async () => {
    const { get } = await serve();
    for (const path of ["/", "/?asof=7", "/go?q=worst?asof=1"])
      expect((await get(path)).headers.get("cache-control"), path).toMatch(
        /^public, max-age=0, s-maxage=60,/,
      );
    expect((await get("/")).headers.get("vary")).toBe("Accept-Encoding, RSC");
  });

  it.each([
    ["text/csv", "public, max-age=31536000, immutable"],
    ["text/html", "public, max-age=0, s-maxage=31536000, immutable"],
  ])("may be kept for a year where it says so, a page on the way alone: %s", async (type, expected) => {
    const pinned = { "X-Almanac-Revision": "7", "X-Almanac-Pinned": "1", "Content-Type": type };
    const { get } = await serve({ headers: pinned });
    for (let time = 0; time < 2; time += 1) {
      expect((await get("/a?asof=7")).headers.get("cache-control")).toBe(expected);
    }
  });

  it("is not kept where it sets a cookie, or its address is longer than anybody shows another", async () => {
    const own = await serve({ headers: { "X-Almanac-Revision": "7", "Set-Cookie": "a=1" } });
    for (let time = 0; time < 2; time += 1)
      expect((await own.get("/")).headers.get("cache-control")).toBe("private, no-store");
    expect(own.asked).toHaveLength(2);
    server.close();
    const { get, asked } = await serve();
    for (let time = 0; time < 2; time += 1) await get(`/?q=${"x".repeat(1_100)}`);
    expect(asked).toHaveLength(2);
  });

  it("counts the address and what holds an answer among its bytes", async () => {
    const answer = async (_: IncomingMessage, response: ServerResponse) => {
      response.writeHead(200, { "Content-Type": "text/csv", "X-Almanac-Revision": "7" });
      response.end("x");
    };
    const answers = makeKeptAnswers(answer, { version: async () => "7", mostBytes: 100_000 });
    server = createServer((request, response) => void answers.make(request, response));
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    for (let page = 0; page < 40; page += 1) await fetch(`http://127.0.0.1:${port}/${page}`);
    expect(answers.held().answers).toBeLessThan(25);
  });

  it("lets go of the oldest where there is no room", async () => {
    const { get, asked } = await serve();
    for (let page = 0; page < 60; page += 1) await get(`/${page}`);
    await get("/59");
    await get("/0");
    expect(asked.filter((each) => each === "GET /59")).toHaveLength(1);
    expect(asked.filter((each) => each === "GET /0")).toHaveLength(2);
  });
});

describe("frames of other sites", () => {
  it("lets other sites frame plates, and no other page", async () => {
    const { get } = await serve();
    const policyOf = async (path: string) => (await get(path)).headers.get("content-security-policy");
    for (const path of ["/embed", "/embed?plate=level", "/embed/zh-Hant/indices/hsi"])
      expect(await policyOf(path), path).toContain("frame-ancestors *");
    for (const path of ["/", "/embedded", "/indices/hsi?from=/embed/", "/zh-Hant/embed/indices/hsi"])
      expect(await policyOf(path), path).toContain("frame-ancestors 'self'");
  });
});
