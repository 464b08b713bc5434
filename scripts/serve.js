import { createServer } from "node:http";
import process from "node:process";
import { isLoopback, listen } from "./address.js";
import { isPacked } from "./pack/is-packed.js";
import { Problem } from "./problem.js";
import { inProject, projectRoot, readJson } from "./project.js";

const closeWithinMs = 2_000;
// Of CACHE_MB; the rest is for series (lib/store/store-state.ts).
const ANSWERS_SHARE = 0.2;
const BYTES_A_MEGABYTE = 1_000_000;

/**
 * What the pages offer under a name: Next compiles them into bundles of their own in this process, so that they say it
 * through the global object (lib/store/process-wide.ts). undefined before they are there.
 * @param {string} name
 * @returns {unknown}
 */
function offered(name) {
  return /** @type {Record<symbol, unknown>} */ (/** @type {unknown} */ (globalThis))[
    Symbol.for(`hang-seng-almanac.${name}`)
  ];
}

/**
 * What the store holds, as the pages know it; null before they are there.
 * @returns {Promise<string | null>}
 */
async function version() {
  const ask = /** @type {(() => Promise<string | null>) | undefined} */ (offered("answers-version"));
  return (await ask?.()) ?? null;
}

/**
 * `answer`, after which what lies between the two renderings of a page is let go of, where no other page is being made: up
 * to 8 MB that nobody asks for again. lib/sealed lays it down.
 * @template {unknown[]} Given
 * @param {(...given: Given) => Promise<void>} answer
 * @returns {(...given: Given) => Promise<void>}
 */
function lettingGo(answer) {
  let running = 0;
  return async (...given) => {
    running += 1;
    try {
      await answer(...given);
    } finally {
      running -= 1;
      if (running === 0) /** @type {{ clear(): void } | undefined} */ (offered("sealed-html"))?.clear();
    }
  };
}

/**
 * What the store is like, as lib/store says it; null before it is there.
 * @returns {Promise<import("../lib/watch/metrics.js").StoreReadings | null>}
 */
async function storeReadings() {
  const ask = /** @type {(() => Promise<import("../lib/watch/metrics.js").StoreReadings>) | undefined} */ (
    offered("store-readings")
  );
  return (await ask?.()) ?? null;
}

/** What runs here, with the settings in force, for the log. */
async function running() {
  const { shownSettings } = await import("../lib/settings/shown-settings.js");
  return {
    version: String(readJson(inProject("package.json"))?.version),
    node: process.version,
    engine: process.env["DATABASE_URL"]?.trim() ? "PostgreSQL" : "embedded",
    settings: shownSettings(process.env),
  };
}

/**
 * How a packed folder is to be served: as the server does that Next makes for one, for what reads next.config.js is not
 * packed.
 */
function packedConfig() {
  if (!isPacked()) return {};
  const { config } = readJson(inProject(".next", "required-server-files.json"));
  return { __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config) };
}

/**
 * Serves the production build. Resolves when the address answers: the store is open, or its pages are shown from what was
 * kept of it.
 * @param {import("./address.js").Address} address
 * @param {import("../lib/settings/settings.js").Settings} settings
 * @returns {Promise<() => void>} takes no new requests, lets the running ones finish, and ends the process with 0, a
 *   request that does not finish notwithstanding; the store's lock ends with it. Once is enough.
 */
export async function serve(address, settings) {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" }, packedConfig());
  const [{ default: next }, { makeDoor }, { makeKeptAnswers }, { startWatch }] = await Promise.all([
    import("next"),
    import("../lib/http/admission/door.js"),
    import("../lib/http/answers/kept-answers.js"),
    import("../lib/watch/watch.js"),
  ]);
  // Next takes every loopback address for "localhost"; under another name it would ask itself over the network.
  const hostname = address.hosts.every((host) => isLoopback(host)) ? "localhost" : address.name;
  // Next takes over requests to upgrade of the server it knows and lets them wait for ever: it is given one that nobody
  // reaches, so that they are requests like others.
  const httpServer = createServer();
  const app = next({ dev: false, dir: projectRoot, hostname, port: address.port, httpServer });
  // Before the store is opened, whose statements it hears of.
  const readings = { waiting: () => 0, kept: () => ({ answers: 0, bytes: 0 }), store: storeReadings };
  const watch = await startWatch(settings, {
    waiting: () => readings.waiting(),
    kept: () => readings.kept(),
    store: () => readings.store(),
  });
  await app.prepare();
  const door = { trustedProxies: settings.TRUSTED_PROXIES, ratePerMinute: settings.RATE_LIMIT };
  const answers = makeKeptAnswers(lettingGo(app.getRequestHandler()), {
    version,
    mostBytes: settings.CACHE_MB * ANSWERS_SHARE * BYTES_A_MEGABYTE,
  });
  const { handle, waiting } = makeDoor(answers, door, new URL(address.url).host, { watch });
  Object.assign(readings, { waiting, kept: answers.held });
  await waitUntilReady(handle);
  const close = closing(await listen(address, handle));
  watch.note("serving", { address: address.url, ...(await running()) });
  return close;
}

/**
 * Next's prepare() does not wait for instrumentation, where the store is opened and filled; a request does. This
 * makes one on a port of its own, so that the public one opens when there is something to see.
 * @param {import("node:http").RequestListener} handle
 * @returns {Promise<void>}
 */
async function waitUntilReady(handle) {
  const own = { port: 0, hosts: ["127.0.0.1"], name: "127.0.0.1", url: "", isBehindProxies: false };
  const [server] = await listen(own, handle);
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
 * @param {readonly import("node:http").Server[]} servers
 * @returns {() => void}
 */
function closing(servers) {
  let isClosing = false;
  return () => {
    if (isClosing) return;
    isClosing = true;
    setTimeout(() => process.exit(0), closeWithinMs).unref();
    const closed = servers.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const server of servers) server.closeIdleConnections();
    void Promise.all(closed).then(() => process.exit(0));
  };
}
