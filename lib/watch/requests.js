import { randomUUID } from "node:crypto";
import { routeKind } from "./route-kind.js";

/** @typedef {"kept" | "made" | "refused" | "left"} Answered how a request was answered; `left` where its reader did not wait */
/** @typedef {(answer: Answered) => void} Note notes how it is answered */

/**
 * @typedef {object} Answer a request that was answered
 * @property {string} id names it in the log and, as `X-Request-Id`, to whoever asked
 * @property {string} method
 * @property {string} path without its query, which may hold what a reader typed
 * @property {import("./route-kind.js").RouteKind} route
 * @property {number} status
 * @property {number} bytes as they went out, head included
 * @property {number} ms
 * @property {Answered} answer
 */

const GIVEN_ID = /^[\w.-]{8,64}$/;
const LONGEST_PATH = 300;
const METHOD = /^[A-Z]{1,10}$/;

/**
 * Follows a request to the end of its answer, which counts as made unless whoever answers notes another way.
 * @param {import("node:http").IncomingMessage} request as it came
 * @param {import("node:http").ServerResponse} response
 * @param {{ tell: (answer: Answer) => void, believesId: boolean }} options
 *   `believesId`: whether a proxy that is trusted may have named the request in `X-Request-Id`
 * @returns {Note}
 */
export function followRequest(request, response, { tell, believesId }) {
  const began = performance.now();
  const { socket, url = "" } = request;
  const given = String(request.headers["x-request-id"] ?? "");
  const id = believesId && GIVEN_ID.test(given) ? given : randomUUID();
  const method = METHOD.test(request.method ?? "") ? String(request.method) : "other";
  const path = url.startsWith("/") ? (url.split("?", 1)[0] ?? "/").slice(0, LONGEST_PATH) : "-";
  const isPart = request.headers["rsc"] !== undefined;
  const sentBefore = socket.bytesWritten;
  response.setHeader("X-Request-Id", id);
  /** @type {Answered} */
  let answer = "made";
  response.once("close", () => {
    tell({
      ...{ id, method, path },
      route: routeKind(method, path, isPart),
      status: response.statusCode,
      bytes: socket.bytesWritten - sentBefore,
      ms: Math.round((performance.now() - began) * 10) / 10,
      answer: response.writableFinished ? answer : "left",
    });
  });
  return (noted) => {
    answer = noted;
  };
}
