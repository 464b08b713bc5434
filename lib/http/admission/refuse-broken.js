import { maxHeaderSize } from "node:http";
import { HEARD_OUT } from "./refuse.js";
import { refuseBare } from "./refuse-bare.js";

/** @type {ReadonlyMap<string, import("./refuse.js").Refused>} by the code of Node.js */
const REFUSALS = new Map([
  [
    "HPE_HEADER_OVERFLOW",
    {
      status: 431,
      title: "Request header fields too large",
      detail: `The address and the headers of a request may have ${maxHeaderSize} bytes together.`,
    },
  ],
  [
    "HPE_CHUNK_EXTENSIONS_OVERFLOW",
    { status: 413, title: "Content too large", detail: "The extensions of a chunk are too long." },
  ],
  [
    "ERR_HTTP_REQUEST_TIMEOUT",
    { status: 408, title: "Request timeout", detail: "The request did not arrive in time." },
  ],
]);
const MALFORMED = {
  status: 400,
  title: "Bad request",
  detail: "What was sent is no request of HTTP/1.1, or one that can be read in more than one way.",
};

/**
 * Tells a client that its request could not be read, where there is something to tell, and ends its connection. Called again
 * with each packet of one that goes on sending.
 * @param {NodeJS.ErrnoException} error of the parser, the clock or the connection
 * @param {import("node:net").Socket} socket
 */
export function refuseBroken({ code = "" }, socket) {
  if (socket.writableEnded) {
    if (socket.bytesRead > HEARD_OUT.bytes) socket.destroy();
    return;
  }
  const refusal = REFUSALS.get(code) ?? (code.startsWith("HPE_") ? MALFORMED : null);
  if (refusal === null) socket.destroy();
  else refuseBare(socket, refusal);
}
