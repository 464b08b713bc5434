import { connect, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { startAlmanac } from "../bench/support/processes/almanac";
import { residentMegabytes } from "../bench/support/processes/resident-memory";
import type { Outcome } from "./support/outcome";

const CLIENTS = 120;
const SENT_BYTES = 9_000_000;
const MOST_GROWTH_MB = 150;
const SETTLES_MS = 3_000;
const PATHS = ["/", "/zh-Hant/data", "/api/v1/imports", "/session", "/preferences"];

/**
 * From 120 clients at once, without a token, sends to each of some addresses nine of ten megabytes that the request
 * says it has, and then nothing: the server's memory must stay as it was, and every connection end.
 */
export async function stalledPosts(): Promise<Outcome> {
  const almanac = await startAlmanac({ ADMIN_TOKEN: "correct-horse-battery-staple" });
  try {
    const memory = () => Math.round(residentMegabytes(almanac.pid) ?? Number.NaN);
    const before = memory();
    let highest = before;
    const open: string[] = [];
    for (const path of PATHS) {
      const sockets = Array.from({ length: CLIENTS }, () =>
        stalledPost(Number(new URL(almanac.url).port), path),
      );
      await sleep(SETTLES_MS);
      highest = Math.max(highest, memory());
      open.push(...sockets.filter(({ closed }) => !closed).map(() => path));
      for (const socket of sockets) socket.destroy();
    }
    const told = `${PATHS.length * CLIENTS} posts: ${before} MB before, at most ${highest} MB; ${open.length} connections left open ${[...new Set(open)].join(" ")}`;
    return { passed: highest - before < MOST_GROWTH_MB && open.length === 0, told };
  } finally {
    await almanac.stop();
  }
}

function stalledPost(port: number, path: string): Socket {
  const socket = connect(port, "localhost");
  // The server ends it while it still sends.
  socket.on("error", () => {}).resume();
  socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10000000\r\n\r\n`);
  socket.write(Buffer.alloc(SENT_BYTES, "x"));
  return socket;
}
