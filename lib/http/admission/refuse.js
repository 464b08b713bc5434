/**
 * @typedef {{ status: number, title: string, detail: string, headers?: Readonly<Record<string, string>>, members?: object }} Refused
 * what is said to a client, with status 204 without words
 */

/** How long, and for how many bytes, a client is heard out that was answered before it had sent all. */
export const HEARD_OUT = { bytes: 1_000_000, ms: 1_000 };

/**
 * Answers with problem details, reads none of the body and closes the connection.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {Refused} refusal
 */
export function refuse(request, response, refusal) {
  const { headers, body } = written(refusal);
  // The client may be gone.
  response.on("error", () => {});
  const isWhole = request.complete || !expectsMore(request);
  response.writeHead(refusal.status, { ...headers, ...(isWhole ? {} : { Connection: "close" }) });
  if (request.method !== "HEAD" && body !== "") response.write(body);
  else response.flushHeaders();
  if (isWhole) response.end();
  else hearOut(request, () => response.end());
}

/**
 * A refusal as it is sent: problem details, for nobody to keep.
 * @param {Refused} refusal
 * @returns {{ headers: Readonly<Record<string, string>>, body: string }}
 */
export function written({ status, title, detail, headers = {}, members = {} }) {
  const kept = { "Cache-Control": "no-store" };
  if (status === 204) return { headers: { ...kept, ...headers }, body: "" };
  const body = JSON.stringify({ type: "about:blank", title, status, detail, ...members });
  const about = {
    "Content-Type": "application/problem+json",
    "Content-Length": String(Buffer.byteLength(body)),
  };
  return { headers: { ...kept, ...about, ...headers }, body };
}

/**
 * Ends the connection of a client that was answered before it had sent all of its body, and goes on sending.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
export function endUnread(request, response) {
  response.once("finish", () => {
    const end = () => {
      if (!request.complete) request.socket.destroy();
    };
    if (!request.complete) hearOut(request, end);
  });
}

/**
 * A connection that is closed with bytes unread is reset, and the client may lose the answer: some of what it sends is
 * read and thrown away first.
 * @param {import("node:http").IncomingMessage} request
 * @param {() => void} end
 */
function hearOut(request, end) {
  let bytes = 0;
  const finish = () => {
    clearTimeout(timer);
    request.off("data", count).off("end", finish).off("close", finish);
    end();
  };
  /** @param {Buffer} chunk */
  const count = (chunk) => {
    bytes += chunk.length;
    if (bytes > HEARD_OUT.bytes) finish();
  };
  const timer = setTimeout(finish, HEARD_OUT.ms);
  request.on("data", count).on("end", finish).on("close", finish);
}

/** @param {import("node:http").IncomingMessage} request */
function expectsMore({ headers }) {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}
