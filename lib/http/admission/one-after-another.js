// Browsers wait for an answer before they ask again over the same connection, and programs send a few at most.
const MOST_UNANSWERED = 16;

/** @type {WeakMap<import("node:net").Socket, number>} */
const unanswered = new WeakMap();

/**
 * Whether a request is to be answered: a connection that sends question after question and waits for no answer is ended,
 * for thousands of them come in one packet, and each would be begun before the first is out.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @returns {boolean}
 */
export function isHeard({ socket }, response) {
  if (socket.destroyed) return false;
  const count = (unanswered.get(socket) ?? 0) + 1;
  if (count > MOST_UNANSWERED) {
    socket.destroy();
    return false;
  }
  unanswered.set(socket, count);
  response.once("close", () => unanswered.set(socket, (unanswered.get(socket) ?? 1) - 1));
  return true;
}
