import { once } from "node:events";
import { readdirSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { makeDoor } from "./door.js";
import { LANES } from "./lanes.js";
import { CONNECTIONS, guard, LISTENING } from "./listening.js";
import { rawClientOf } from "./testing/raw-client.js";

let server: Server;
let open: (head: string) => Socket;
const kept = new Set(["/kept"]);
const notKept: string[] = [];
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  proxies = 0,
  bounds = LANES,
  ratePerMinute = 0,
  connections = CONNECTIONS,
) {
  notKept.length = 0;
  const give = async ({ url = "" }: IncomingMessage, response: ServerResponse) => {
    if (kept.has(url)) response.end("kept");
    else notKept.push(url);
    return kept.has(url);
  };
  const settings = { trustedProxies: proxies, ratePerMinute };
  const { handle } = makeDoor({ give, make: answer }, settings, "localhost", { bounds });
  server = createServer(LISTENING, handle);
  guard(server, handle, proxies > 0, connections);
  open = await rawClientOf(server);
}

const answered = (head: string) => text(open(head));
const never = () => Promise.reject(new Error("nobody should be asked"));

describe(makeDoor, () => {
  it("refuses a body that nothing waits for before it comes, and ends the connection that goes on sending", async () => {
    await listen(never);
    for (const head of [
      "POST / HTTP/1.1\nHost: a\nContent-Length: 10000000\n\n",
      "POST /data HTTP/1.1\nHost: a\nTransfer-Encoding: chunked\n\n",
      "PUT /api/v1/imports HTTP/1.1\nHost: a\nContent-Length: 9\n\n",
      "POST / HTTP/1.1\nHost: a\nExpect: 100-continue\nContent-Length: 9\n\n",
    ]) {
      // The end of the stream is the server's: this client sends nothing more and does not hang up.
      const answer = await answered(head);
      expect(answer, head).toMatch(/^HTTP\/1\.1 405 .*\r\nConnection: close\r\n.*"status":405/s);
      expect(answer).not.toContain("100 Continue");
    }
    expect(await answered("GET / HTTP/1.1\nHost: a\nContent-Length: 9\n\n")).toMatch(
      /^HTTP\/1\.1 413 .*\r\nConnection: close\r\n/s,
    );
  });

  it("tells who waits to send a body to go on, nobody else, and that nothing else can be expected", async () => {
    await listen(async (_request, response) => void response.end("here"));
    const expecting = (what: string, request: string) =>
      answered(`${request}\nHost: a\nExpect: ${what}\nContent-Length: 0\nConnection: close\n\n`);
    const post = "POST /api/v1/imports";
    expect(await expecting("100-continue", `${post} HTTP/1.1`)).toMatch(/^HTTP\/1\.1 100 .*HTTP\/1\.1 200 /s);
    expect(await expecting("100-continue", `${post} HTTP/1.0`)).toMatch(/^HTTP\/1\.1 200 /);
    expect(await expecting("100-continue", "GET / HTTP/1.1")).toMatch(/^HTTP\/1\.1 200 /);
    expect(await expecting("more", "GET / HTTP/1.1")).toMatch(
      /^HTTP\/1\.1 417 .*Content-Security-Policy: .*"status":417/s,
    );
  });

  it("refuses a request without a host, or with two, as it does others", async () => {
    await listen(never);
    for (const hosts of ["", "Host: a\nHost: b\n"])
      expect(await answered(`GET / HTTP/1.1\n${hosts}Connection: close\n\n`)).toMatch(
        /^HTTP\/1\.1 400 .*Content-Security-Policy: .*"status":400/s,
      );
  });

  it("believes a proxy whose words stand behind thousands of others", async () => {
    await listen(async ({ headers }, response) => void response.end(headers["x-forwarded-for"]), 1);
    const head = `GET / HTTP/1.1\nHost: a\nConnection: close\n${"a:\n".repeat(2_500)}`;
    expect(await answered(`${head}X-Forwarded-For: 203.0.113.7\n\n`)).toMatch(/203\.0\.113\.7$/);
  });

  it("asks for the page that a path comes to, and gives it that page's headers", async () => {
    await listen(async ({ url }, response) => void response.end(`at ${url}`));
    for (const path of ["/embed/../indices/hsi", "/embed/%2e%2E/indices/hsi"]) {
      const answer = await answered(`GET ${path} HTTP/1.1\nHost: a\nConnection: close\n\n`);
      expect(answer, path).toMatch(/Cross-Origin-Resource-Policy: same-origin\r\n.*at \/indices\/hsi/s);
    }
  });

  it("keeps a connection whose request was wrong but whole", async () => {
    await listen(async (_request, response) => void response.end("here"));
    const both = "DELETE / HTTP/1.1\nHost: a\n\nGET / HTTP/1.1\nHost: a\nConnection: close\n\n";
    expect(await answered(both)).toMatch(/^HTTP\/1\.1 405 .*HTTP\/1\.1 200 .*here/s);
  });

  it("ends a connection on which a form goes on that was answered unread", async () => {
    await listen(async (_request, response) => void response.writeHead(401).end());
    const head = "POST /api/v1/imports HTTP/1.1\nHost: a\nContent-Length: 10000000\n\n";
    expect(await answered(head)).toMatch(/^HTTP\/1\.1 401 /);
  });

  it("keeps a connection whose form was answered unread, and is there in full", async () => {
    await listen(
      async ({ method }, response) => void response.writeHead(method === "POST" ? 401 : 200).end(),
    );
    const post = "POST /api/v1/imports HTTP/1.1\nHost: a\nContent-Length: 4\n\nbody";
    const both = `${post}GET / HTTP/1.1\nHost: a\nConnection: close\n\n`;
    expect(await answered(both)).toMatch(/^HTTP\/1\.1 401 .*HTTP\/1\.1 200 /s);
  });

  it("answers requests for tunnels and other protocols like others", async () => {
    await listen(async (_request, response) => void response.end("here"));
    expect(await answered("CONNECT evil.example:443 HTTP/1.1\nHost: a\n\n")).toMatch(/^HTTP\/1\.1 405 /);
    const upgrade = "GET / HTTP/1.1\nHost: a\nUpgrade: websocket\nConnection: Upgrade, close\n\n";
    expect(await answered(upgrade)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it("lives on where clients hang up before they are answered", async () => {
    await listen(async (_request, response) => void response.end("here"));
    const heads = ["CONNECT evil.example:443", "POST /", "DELETE /", "GET *"];
    const clients = heads.map((head) => open(`${head} HTTP/1.1\nHost: a\nContent-Length: 9\n\n`));
    await Promise.all(clients.map((client) => once(client, "connect")));
    for (const client of clients) client.resetAndDestroy();
    expect(await answered("GET / HTTP/1.1\nHost: a\nConnection: close\n\n")).toMatch(/here$/);
  });

  it("refuses what fails like other requests, and cuts off what fails when it has begun", async () => {
    await listen(async ({ url }, response) => {
      if (url === "/begun") response.write("The index f");
      throw new Error("nobody foresaw it");
    });
    expect(await answered("GET / HTTP/1.1\nHost: a\nConnection: close\n\n")).toMatch(
      /^HTTP\/1\.1 500 .*Cache-Control: no-store\r\nContent-Type: application\/problem\+json.*"status":500/s,
    );
    const begun = await answered("GET /begun HTTP/1.1\nHost: a\n\n");
    expect(begun).not.toMatch(/\r\n0\r\n/);
  });

  it("hands on who asks as far as it is known", async () => {
    await listen(async ({ headers }, response) => void response.end(JSON.stringify(headers)), 1);
    const head =
      "GET / HTTP/1.1\nHost: a b\nX-Forwarded-Proto: http,https\nX-Real-Ip: 1.1.1.1\nConnection: close\n\n";
    const answer = await answered(head);
    expect(answer).toContain('"host":"localhost"');
    expect(answer).toContain('"x-forwarded-proto":"https"');
    expect(answer).toContain('"x-forwarded-for":"127.0.0.1"');
    expect(answer).not.toContain("x-real-ip");
  });

  it("makes no more for an address than it may have in a minute, but gives it what is kept, static or of the process", async () => {
    await listen(async (_request, response) => void response.end("here"), 1, LANES, 2);
    const ask = (url: string, address: string) =>
      answered(`GET ${url} HTTP/1.1\nHost: a\nX-Forwarded-For: ${address}\nConnection: close\n\n`);
    for (const url of ["/1", "/2"]) expect(await ask(url, "203.0.113.7")).toMatch(/here$/);
    expect(await ask("/3", "203.0.113.7")).toMatch(
      /^HTTP\/1\.1 429 .*\r\nRetry-After: \d+\r\n.*"status":429/s,
    );
    const icons = readdirSync("public/icons").map((name) => `/icons/${name}`);
    for (const url of ["/kept", "/_next/static/a.js", "/icon.svg", ...icons, "/livez"])
      expect(await ask(url, "203.0.113.7"), url).toMatch(/^HTTP\/1\.1 200 /);
    expect(await ask("/icons/none.png", "203.0.113.7"), "no icon").toMatch(/^HTTP\/1\.1 429 /);
    expect(await ask("/3", "203.0.113.8")).toMatch(/here$/);
  });

  it("ends a connection that asks thousands of times and waits for no answer, having begun a few", async () => {
    let begun = 0;
    await listen(async (_request, response) => {
      begun += 1;
      setTimeout(() => response.end("here"), 1);
    });
    for (const path of ["/", "/livez"]) {
      begun = 0;
      const many = open(`GET ${path} HTTP/1.1\nHost: a\n\n`.repeat(2_000));
      many.on("error", () => {});
      await once(many.resume(), "close");
      expect(begun, path).toBeLessThanOrEqual(16);
    }
    const few = await answered(
      `${"GET / HTTP/1.1\nHost: a\n\n".repeat(3)}GET / HTTP/1.1\nHost: a\nConnection: close\n\n`,
    );
    expect(few.match(/here/g)).toHaveLength(4);
  });

  it("ends connections of one address beyond so many, takes one again when another has left, and counts no proxy's", async () => {
    const few = { most: 100, mostFromOne: 2 };
    const openAll = () => Array.from({ length: 3 }, () => open(""));
    const openCount = () =>
      new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    await listen(never, 0, LANES, 0, few);
    const [first, ...others] = openAll();
    await expect
      .poll(() => others.filter(({ readableEnded, closed }) => readableEnded || closed).length)
      .toBe(1);
    await expect.poll(openCount).toBe(2);
    first?.destroy();
    await expect.poll(openCount).toBe(1);
    expect(await answered("GET /kept HTTP/1.1\nHost: a\nConnection: close\n\n")).toMatch(/kept$/);
    for (const socket of others) socket.destroy();
    server.close();

    await listen(never, 1, LANES, 0, few);
    const ofProxy = openAll();
    await expect.poll(openCount).toBe(3);
    for (const socket of ofProxy) socket.destroy();
  });

  it("gives what a page loads at any time, however many pages are being made", async () => {
    const bounds = { atOnce: 1, atWork: 24, waiting: 1, waitMs: 60_000, holdMs: 60_000 };
    await listen(
      async ({ url = "" }, response) => {
        if (url.startsWith("/_next/static/")) response.end("script");
      },
      0,
      bounds,
    );
    const pages = Array.from({ length: 3 }, (_, at) => open(`GET /${at} HTTP/1.1\nHost: a\n\n`));
    const script = "GET /_next/static/chunks/a.js HTTP/1.1\nHost: a\nConnection: close\n\n";
    expect(await answered(script)).toMatch(/^HTTP\/1\.1 200 .*script$/s);
    for (const page of pages) page.destroy();
  });

  it("gives who has waited too long what was made meanwhile for somebody who asked for the same", async () => {
    const bounds = { ...LANES, atOnce: 1, waitMs: 2_000, holdMs: 60_000 };
    await listen(async () => {}, 0, bounds);
    const first = open("GET /same HTTP/1.1\nHost: a\n\n");
    const second = answered("GET /same HTTP/1.1\nHost: a\nConnection: close\n\n");
    await expect.poll(() => notKept).toEqual(["/same", "/same"]);
    kept.add("/same");
    expect(await second).toMatch(/^HTTP\/1\.1 200 .*kept$/s);
    first.destroy();
  });

  it("asks no page for clients that left while they waited, and how it fares at any time", async () => {
    const begun: string[] = [];
    const bounds = { atOnce: 2, atWork: 24, waiting: 100, waitMs: 60_000, holdMs: 60_000 };
    await listen(
      async ({ url = "" }, response) => {
        if (url === "/livez") response.end("ok");
        else begun.push(url);
      },
      0,
      bounds,
    );
    const clients = Array.from({ length: 20 }, (_, at) => open(`GET /${at} HTTP/1.1\nHost: a\n\n`));
    await expect.poll(() => begun.length).toBe(2);
    expect(await answered("GET /livez HTTP/1.1\nHost: a\nConnection: close\n\n")).toMatch(/ok$/);
    const connections = () =>
      new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    await expect.poll(connections).toBe(20);
    for (const [at, client] of clients.entries()) if (!begun.includes(`/${at}`)) client.destroy();
    await expect.poll(connections).toBe(2);
    for (const client of clients) client.destroy();
    await expect.poll(connections).toBe(0);
    expect(begun).toHaveLength(2);
  });
});
