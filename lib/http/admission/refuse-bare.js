import { STATUS_CODES } from "node:http";
import { safeHeaders } from "../answers/safe-headers.js";
import { takesWord } from "./one-after-another.js";
import { HEARD_OUT, written } from "./refuse.js";

/**
 * Answers on a connection of which no request came that could be passed on, and ends it: with the headers that every
 * answer has, but for what depends on an address and how its reader came. Only ends it where the words would be taken for
 * a part of another answer, or reach nobody.
 * @param {import("node:net").Socket} socket
 * @param {import("./refuse.js").Refused} refusal
 */
export function refuseBare(socket, refusal) {
  if (!socket.writable || !takesWord(socket)) {
    socket.destroy();
    return;
  }
  const { headers, body } = written(refusal);
  const lines = Object.entries({
    ...safeHeaders("", "http"),
    ...headers,
    Date: new Date().toUTCString(),
    Connection: "close",
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join("")}\r\n${body}`);
  // Closed with bytes unread it would be reset, and the client might lose the answer.
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), HEARD_OUT.ms);
  socket.once("close", () => clearTimeout(timer));
}
