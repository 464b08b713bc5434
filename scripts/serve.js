import { createServer } from "node:http";
import process from "node:process";
import { isLoopback, listen } from "./address.js";
import { Problem } from "./problem.js";
import { projectRoot } from "./project.js";

const closeWithinMs = 2_000;
// Of CACHE_MB; the rest is for series (lib/store/store-state.ts).
const ANSWERS_SHARE = 0.2;
const BYTES_A_MEGABYTE = 1_000_000;

/**
 * What the store holds, as the pages know it: Next compiles them into bundles of their own in this process, so lib/store
 * says it through the global object. null before they are there.
 * @returns {Promise<string | null>}
 */
async function version() {
  const shared = /** @type {Record<symbol, (() => Promise<string | null>) | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  );
  return (await shared[Symbol.for("hang-seng-almanac.answers-version")]?.()) ?? null;
}

/**
 * `answer`, after which what lies between the two renderings of a page is let go of, where no other page is being made: up
 * to 8 MB that nobody asks for again. lib/sealed lays it down, in a bundle as above.
 * @template {unknown[]} Given
 * @param {(...given: Given) => Promise<void>} answer
 * @returns {(...given: Given) => Promise<void>}
 */
function lettingGo(answer) {
  const shared = /** @type {Record<symbol, { clear(): void } | undefined>} */ (
    /** @type {unknown} */ (globalThis)
  );
  let running = 0;
  return async (...given) => {
    running += 1;
    try {
      await answer(...given);
    } finally {
      running -= 1;
      if (running === 0) shared[Symbol.for("hang-seng-almanac.sealed-html")]?.clear();
    }
  };
}

/**
 * Serves the production build until a signal ends it. Resolves when the address answers: the store
 * is open, or its pages are shown from what was kept of it.
 * @param {import("./address.js").Address} address
 * @param {import("../lib/settings/settings.js").Settings} settings
 * @returns {Promise<void>}
 */
export async function serve(address, settings) {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const [{ default: next }, { makeDoor }, { makeKeptAnswers }] = await Promise.all([
    import("next"),
    import("../lib/http/admission/door.js"),
    import("../lib/http/answers/kept-answers.js"),
  ]);
  // Next takes every loopback address for "localhost"; under another name it would ask itself over the network.
  const hostname = address.hosts.every((host) => isLoopback(host)) ? "localhost" : address.name;
  // Next takes over requests to upgrade of the server it knows and lets them wait for ever: it is given one that nobody
  // reaches, so that they are requests like others.
  const httpServer = createServer();
  const app = next({ dev: false, dir: projectRoot, hostname, port: address.port, httpServer });
  await app.prepare();
  const door = { trustedProxies: settings.TRUSTED_PROXIES, ratePerMinute: settings.RATE_LIMIT };
  const answers = makeKeptAnswers(lettingGo(app.getRequestHandler()), {
    version,
    mostBytes: settings.CACHE_MB * ANSWERS_SHARE * BYTES_A_MEGABYTE,
  });
  const handle = makeDoor(answers, door, new URL(address.url).host);
  await waitUntilReady(handle);
  closeOnSignal(await listen(address, handle));
}

/**
 * Next's prepare() does not wait for instrumentation, where the store is opened and filled; a request does. This
 * makes one on a port of its own, so that the public one opens when there is something to see.
 * @param {import("node:http").RequestListener} handle
 * @returns {Promise<void>}
 */
async function waitUntilReady(handle) {
  const [server] = await listen({ port: 0, hosts: ["127.0.0.1"], name: "127.0.0.1", url: "" }, handle);
  const bound = server?.address();
  if (server === undefined || typeof bound !== "object" || bound === null) return;
  try {
    const response = await fetch(`http://127.0.0.1:${bound.port}/readyz`, { redirect: "manual" });
    const body = await response.text();
    // A server without its database answers from what it kept of it.
    const canAnswer = response.status < 500 || response.headers.has("X-Almanac-Stale-Since");
    if (!canAnswer) throw new Problem(`the store is not ready: ${body.trim()}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/**
 * On SIGINT or SIGTERM takes no new requests, lets the running ones finish, and exits with 0; a second signal, or
 * a request that does not finish, does not hold it up. The store's lock ends with the process.
 * @param {readonly import("node:http").Server[]} servers
 */
function closeOnSignal(servers) {
  let closing = false;
  const close = () => {
    if (closing) process.exit(0);
    closing = true;
    setTimeout(() => process.exit(0), closeWithinMs).unref();
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const server of servers) server.closeIdleConnections();
    void Promise.all(closed).then(() => process.exit(0));
  };
  process.on("SIGINT", close).on("SIGTERM", close);
}
