import { networkOf } from "./network-of.js";
import { refuseBare } from "./refuse-bare.js";
import { refuseBroken } from "./refuse-broken.js";

/**
 * How the server listens: a head that does not arrive in time is given up, and so is a connection beyond so many. A
 * body may take as long as it goes on arriving: whoever reads one watches it. A request without Host is refused as others
 * are, not by Node.js.
 */
export const LISTENING = {
  requireHostHeader: false,
  headersTimeout: 10_000,
  requestTimeout: 0,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
};

/**
 * How many connections may be open, and how many of them from one address: a browser has six, so that a school behind one
 * address has room, and nobody takes up all. Behind proxies every connection is theirs, and only all of them are counted.
 */
export const CONNECTIONS = { most: 5_000, mostFromOne: 1_000 };

const NO_TUNNEL = {
  status: 405,
  title: "Method not allowed",
  detail: "This server opens no tunnels.",
  headers: { Allow: "GET, HEAD" },
};

/**
 * What a server must be told beside its listener: how many may come, that requests which wait to be told to go on, or
 * expect something else, are requests like others, and what becomes of what is none.
 * @param {import("node:http").Server} server
 * @param {import("node:http").RequestListener} handle
 * @param {boolean} isBehindProxies
 * @param {typeof CONNECTIONS} [connections]
 */
export function guard(server, handle, isBehindProxies, connections = CONNECTIONS) {
  endBeyond(server, isBehindProxies ? { ...connections, mostFromOne: connections.most } : connections);
  // All headers of a head are read: Node.js would leave out what stands behind the two thousandth, a proxy's words first.
  server.maxHeadersCount = 0;
  server.on("checkContinue", handle).on("checkExpectation", handle);
  server.on("clientError", refuseBroken);
  server.on("connect", ({ socket }) => {
    // Nobody else listens to it any more, and a client may be gone.
    socket.on("error", () => {});
    refuseBare(socket, NO_TUNNEL);
  });
}

/**
 * Ends connections where there are so many already, in all or of an address. Node's own `maxConnections` would hand them on
 * to another of the processes that serve together, and that one back.
 * @param {import("node:http").Server} server
 * @param {typeof CONNECTIONS} connections
 */
function endBeyond(server, { most, mostFromOne }) {
  /** @type {Map<string, number>} */
  const open = new Map();
  let total = 0;
  server.on("connection", (/** @type {import("node:net").Socket} */ socket) => {
    const network = networkOf(socket.remoteAddress ?? "");
    const count = (open.get(network) ?? 0) + 1;
    if (count > mostFromOne || total >= most) {
      socket.destroy();
      return;
    }
    open.set(network, count);
    total += 1;
    socket.once("close", () => {
      total -= 1;
      const left = (open.get(network) ?? 1) - 1;
      if (left === 0) open.delete(network);
      else open.set(network, left);
    });
  });
}
