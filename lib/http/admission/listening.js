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
const MOST_CONNECTIONS = 5_000;

/**
 * What a server must be told beside its listener: how many may come, and that requests which open a tunnel or wait to
 * be told to go on are requests like others.
 * @param {import("node:http").Server} server
 * @param {import("node:http").RequestListener} handle
 */
export function guard(server, handle) {
  server.maxConnections = MOST_CONNECTIONS;
  server.on("checkContinue", handle);
  server.on("connect", (_request, socket) => {
    // Nobody else listens to it any more, and a client may be gone.
    socket.on("error", () => {});
    socket.end(
      "HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
    );
  });
}
