import process from "node:process";
import { isLoopback, listen } from "./address.js";
import { Problem } from "./problem.js";
import { projectRoot } from "./project.js";

const closeWithinMs = 2_000;

/**
 * Serves the production build until a signal ends it. Resolves when the address answers: the store
 * is open, or its pages are shown from what was kept of it.
 * @param {import("./address.js").Address} address
 * @returns {Promise<void>}
 */
export async function serve(address) {
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  // Next takes every loopback address for "localhost"; under another name it would ask itself over the network.
  const hostname = address.hosts.every((host) => isLoopback(host)) ? "localhost" : address.name;
  const app = next({ dev: false, dir: projectRoot, hostname, port: address.port });
  await app.prepare();
  const handleRequest = app.getRequestHandler();
  /** @type {import("node:http").RequestListener} */
  const handle = (request, response) => {
    if (!isReadable(request.url)) {
      response.writeHead(400, { "Content-Type": "text/plain; charset=utf-8" });
      response.end("This address is not valid: a percent sign in it does not begin an encoded character.\n");
      return;
    }
    handleRequest(request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
  await waitUntilReady(handle);
  closeOnSignal(await listen(address, handle));
}

/**
 * Whether a request's path can be decoded; Next answers one that cannot with an error of its own.
 * @param {string | undefined} url
 * @returns {boolean}
 */
function isReadable(url = "/") {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
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
