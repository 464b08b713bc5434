import { networkOf } from "./network-of.js";

/**
 * How the server listens: a head that does not arrive in time is given up, and so is a connection beyond so many. A
 * body may take as long as it goes on arriving: whoever reads one watches it.
 */
export const LISTENING = {
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

/**
 * What a server must be told beside its listener: how many may come, and that requests which open a tunnel or wait to
 * be told to go on are requests like others.
 * @param {import("node:http").Server} server
 * @param {import("node:http").RequestListener} handle
 * @param {boolean} isBehindProxies
 * @param {typeof CONNECTIONS} [connections]
 */
export function guard(server, handle, isBehindProxies, connections = CONNECTIONS) {
  endBeyond(server, isBehindProxies ? { ...connections, mostFromOne: connections.most } : connections);
  server.on("checkContinue", handle);
  server.on("connect", (_request, socket) => {
    // Nobody else listens to it any more, and a client may be gone.
    socket.on("error", () => {});
    socket.end(
      "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
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
