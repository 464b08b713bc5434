import { isSameSecret } from "../auth/same-secret.js";

const BEARER = /^Bearer +(\S+) *$/i;

/**
 * Answers `/metrics`: the metrics as Prometheus reads them to whoever sends the token, 401 to anybody else; 503 where they cannot be had now.
 * @param {string} token
 * @param {() => Promise<{ type: string, text: string }>} read
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => Promise<void>}
 */
export function answerMetrics(token, read) {
  return async ({ headers, method }, response) => {
    const sent = BEARER.exec(headers.authorization ?? "")?.[1] ?? "";
    response.setHeader("Cache-Control", "no-store");
    if (!isSameSecret(sent, token)) {
      response.writeHead(401, { "WWW-Authenticate": 'Bearer realm="metrics"', "Content-Length": "0" }).end();
      return;
    }
    const metrics = await read().catch(() => null);
    if (metrics === null) {
      // The process that adds them up does not tell.
      response.writeHead(503, { "Retry-After": "5", "Content-Length": "0" }).end();
      return;
    }
    const { type, text } = metrics;
    response.writeHead(200, { "Content-Type": type, "Content-Length": String(Buffer.byteLength(text)) });
    response.end(method === "HEAD" ? undefined : text);
  };
}
