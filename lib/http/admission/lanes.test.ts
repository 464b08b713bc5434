import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, describe, expect, it } from "vitest";
import { makeLanes } from "./lanes.js";
import { rawClientOf } from "./testing/raw-client.js";

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

describe(makeLanes, () => {
  it("has no more made at once than it may, though each gives its place away before it is made", async () => {
    const { letIn } = makeLanes({ atOnce: 2, atWork: 3, waiting: 100, waitMs: 60_000, holdMs: 1 });
    const making: (() => void)[] = [];
    let most = 0;
    let atWork = 0;
    server = createServer((_request, response) => {
      const answer = async () => {
        atWork += 1;
        most = Math.max(most, atWork);
        await new Promise<void>((resolve) => making.push(resolve));
        atWork -= 1;
        response.end("made");
      };
      letIn(response, answer, () => void response.writeHead(503).end());
    });
    const open = await rawClientOf(server);
    const left = open("GET /left HTTP/1.1\nHost: a\n\n");
    const answers = Array.from({ length: 9 }, () =>
      text(open("GET / HTTP/1.1\nHost: a\nConnection: close\n\n")),
    );
    await expect.poll(() => making.length).toBe(3);
    // Whoever leaves does not stop what has begun.
    left.destroy();
    for (let made = 0; made < 10; made += 1) {
      await expect.poll(() => making.length).toBeGreaterThan(0);
      making.shift()?.();
    }
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/made$/);
    expect(most).toBe(3);
  });

  it("has others made while what is made is read slowly", async () => {
    const { letIn } = makeLanes({ atOnce: 2, atWork: 1, waiting: 100, waitMs: 60_000, holdMs: 1 });
    server = createServer((request, response) => {
      const answer = async () => {
        if (request.url === "/next") response.end("made");
        else {
          response.write("a piece");
          await once(response, "close");
        }
      };
      letIn(response, answer, () => void response.writeHead(503).end());
    });
    const open = await rawClientOf(server);
    const slow = open("GET /slow HTTP/1.1\nHost: a\n\n");
    await once(slow, "data");
    expect(await text(open("GET /next HTTP/1.1\nHost: a\nConnection: close\n\n"))).toMatch(/made$/);
    expect(slow.destroyed).toBe(false);
  });

  it("counts no wait while the process itself stands still, nor of who has a place", async () => {
    const waitMs = 1_000;
    const { letIn } = makeLanes({ atOnce: 2, atWork: 24, waiting: 100, waitMs, holdMs: 60_000 });
    const standStill = () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1.2 * waitMs);
    let asked = 0;
    let isMade = false;
    server = createServer((_request, response) => {
      const answer = async () => {
        if (!isMade) standStill();
        isMade = true;
        response.end("made");
      };
      letIn(response, answer, () => void response.writeHead(503).end());
      asked += 1;
      // The third has no place yet.
      if (asked === 3) standStill();
    });
    const open = await rawClientOf(server);
    const answers = [1, 2, 3].map(() => text(open("GET / HTTP/1.1\nHost: a\nConnection: close\n\n")));
    for (const answer of await Promise.all(answers)) expect(answer).toMatch(/made$/);
  });

  it("refuses who comes when too many wait, and who has waited too long", async () => {
    const { letIn } = makeLanes({ atOnce: 1, atWork: 24, waiting: 1, waitMs: 50, holdMs: 60_000 });
    const told: string[] = [];
    server = createServer((request, response) => {
      letIn(
        response,
        async () => void told.push(`in ${request.url}`),
        (seconds) => void response.writeHead(503, { "Retry-After": seconds }).end(),
      );
    });
    const open = await rawClientOf(server);
    open("GET /first HTTP/1.1\nHost: a\n\n");
    await expect.poll(() => told).toEqual(["in /first"]);
    const second = text(open("GET /second HTTP/1.1\nHost: a\nConnection: close\n\n"));
    const third = text(open("GET /third HTTP/1.1\nHost: a\nConnection: close\n\n"));
    for (const answer of await Promise.all([second, third])) {
      expect(answer).toMatch(/^HTTP\/1\.1 503 .*\r\nRetry-After: 5\r\n/s);
    }
    expect(told).toEqual(["in /first"]);
  });
});
