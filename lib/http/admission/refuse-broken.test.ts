import { once } from "node:events";
import { createServer, type RequestListener, type Server, type ServerOptions } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { guard, LISTENING } from "./listening.js";
import { isHeard } from "./one-after-another.js";
import { refuseBroken } from "./refuse-broken.js";

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function listen(answer: RequestListener, options: ServerOptions = {}) {
  const handle: RequestListener = (request, response) => {
    if (isHeard(request, response)) answer(request, response);
  };
  server = createServer({ ...LISTENING, ...options }, handle);
  guard(server, handle, false);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
}

/** A client that closes its side only when it is told to. */
function open(sent: string): Socket {
  const { port } = server.address() as AddressInfo;
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => {});
  socket.write(sent);
  return socket;
}
const answered = (sent: string) => text(open(sent));
const openCount = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
const never: RequestListener = () => {
  throw new Error("nobody should be asked");
};

const GET = "GET / HTTP/1.1\r\nHost: a\r\n";
const CHUNKED = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";

function expectWhole(answer: string, status: number) {
  const [head = "", body = "", ...others] = answer.split("\r\n\r\n");
  expect(others, answer).toEqual([]);
  expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} [A-Z]`));
  for (const header of [
    "Connection: close",
    "Content-Type: application/problem+json",
    "Cache-Control: no-store",
    "Content-Security-Policy: default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options: nosniff",
    "Referrer-Policy: strict-origin-when-cross-origin",
    "Cross-Origin-Resource-Policy: same-origin",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ])
    expect(head.split("\r\n")).toContain(header);
  expect(JSON.parse(body)).toMatchObject({
    type: "about:blank",
    status,
    detail: expect.stringMatching(/\.$/),
  });
}

describe(refuseBroken, () => {
  it.each([
    ["no request", "hello\r\n\r\n"],
    ["that of another protocol", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"],
    ["a zero in a header", `${GET}X: a\0b\r\n\r\n`],
    ["two lengths", `${GET}Content-Length: 1\r\nContent-Length: 2\r\n\r\n`],
    ["a length and chunks", `${GET}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
    ["a space before a colon", `${GET}Transfer-Encoding : chunked\r\n\r\n`],
  ])("says with the headers of every answer that it could not be read: %s", async (_, sent) => {
    await listen(never);
    expectWhole(await answered(sent), 400);
  });

  it("says that an address is too long, to a client that has sent much more of it than is read", async () => {
    await listen(never);
    expectWhole(await answered(`GET /${"x".repeat(600_000)} HTTP/1.1\r\nHost: a\r\n\r\n`), 431);
  });

  it("says that a head came too late", async () => {
    await listen(never, { headersTimeout: 20, connectionsCheckingInterval: 20 });
    expectWhole(await answered("GET / HTTP/1.1\r\nHost:"), 408);
  });

  it("says that a chunk has too much beside itself", async () => {
    await listen((request) => void request.resume());
    expectWhole(await answered(`${CHUNKED}1;${"x".repeat(20_000)}\r\n`), 413);
  });

  it("opens no tunnel, and says so with the headers of every answer", async () => {
    await listen(never);
    const answer = await answered("CONNECT evil.example:443 HTTP/1.1\r\nHost: a\r\n\r\n");
    expectWhole(answer, 405);
    expect(answer).toContain("\r\nAllow: GET, HEAD\r\n");
  });

  it("says it behind the answers to what came before, and when a body is broken in place of its answer", async () => {
    await listen((request, response) => void request.resume().once("end", () => response.end("here")));
    const first = open(`${GET}\r\n`);
    await once(first, "data");
    first.write("hello\r\n\r\n");
    expectWhole(await text(first), 400);
    expectWhole(await answered(`${CHUNKED}z\r\n`), 400);
  });

  it.each([
    ["a head", "hello\r\n\r\n"],
    ["a tunnel", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n"],
  ])("ends a connection without a word where %s comes before an answer is out", async (_, sent) => {
    await listen(() => {});
    expect(await answered(`${GET}\r\n${sent}`)).toBe("");
    await expect.poll(openCount).toBe(0);
  });

  it("writes nothing into an answer that has begun", async () => {
    await listen((request, response) => {
      request.on("error", () => {});
      response.write("begun");
    });
    const client = open(CHUNKED);
    const [begun] = await once(client, "data");
    expect(String(begun)).toMatch(/^HTTP\/1\.1 200 /);
    client.write("z\r\n");
    expect(await text(client)).not.toContain("HTTP/1.1");
    await expect.poll(openCount).toBe(0);
  });

  it("ends the connection of a client that does not close its own side, or goes on sending", async () => {
    await listen(never);
    const silent = open("hello\r\n\r\n");
    const loud = open("hello\r\n\r\n");
    const sending = setInterval(() => loud.write("x".repeat(100_000)), 1);
    const closed = new Promise((resolve) => loud.resume().once("close", resolve));
    await Promise.all([once(silent.resume(), "end"), closed]);
    clearInterval(sending);
    await expect.poll(openCount, { timeout: 20_000 }).toBe(0);
    silent.destroy();
  });

  it("has no word for a client that is gone", () => {
    const calls: string[] = [];
    const socket = {
      writable: true,
      end: () => calls.push("end"),
      destroy: () => calls.push("destroy"),
    } as unknown as Socket;
    for (const code of ["ECONNRESET", "EPIPE", "ETIMEDOUT"])
      refuseBroken(Object.assign(new Error(code), { code }), socket);
    expect(calls).toEqual(["destroy", "destroy", "destroy"]);
  });
});
