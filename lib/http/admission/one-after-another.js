// Browsers wait for an answer before they ask again over the same connection, and programs send a few at most.
const MOST_UNANSWERED = 16;

/**
 * @typedef {object} Exchange what became of a connection so far
 * @property {number} unanswered
 * @property {import("node:http").IncomingMessage} request the last
 * @property {import("node:http").ServerResponse} response to it
 */

/** @type {WeakMap<import("node:net").Socket, Exchange>} */
const exchanges = new WeakMap();

/**
 * Whether a request is to be answered: a connection that sends question after question and waits for no answer is ended,
 * for thousands of them come in one packet, and each would be begun before the first is out.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @returns {boolean}
 */
export function isHeard(request, response) {
  const { socket } = request;
  if (socket.destroyed) return false;
  const unanswered = (exchanges.get(socket)?.unanswered ?? 0) + 1;
  if (unanswered > MOST_UNANSWERED) {
    socket.destroy();
    return false;
  }
  const exchange = exchanges.get(socket) ?? { unanswered, request, response };
  exchanges.set(socket, Object.assign(exchange, { unanswered, request, response }));
  response.once("close", () => {
    exchange.unanswered -= 1;
  });
  return true;
}

/**
 * Whether what is written to a connection now, past its answers, is taken for the answer to what could not be read of it:
 * a head when all before it is answered, or a body when nothing of its own answer is out.
 * @param {import("node:net").Socket} socket
 * @returns {boolean}
 */
export function takesWord(socket) {
  const exchange = exchanges.get(socket);
  if (exchange === undefined) return true;
  const { unanswered, request, response } = exchange;
  return request.complete ? unanswered === 0 : unanswered === 1 && !response.headersSent;
}
