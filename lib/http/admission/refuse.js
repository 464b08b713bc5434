/** How long, and for how many bytes, a client is heard out that was answered before it had sent all. */
const HEARD_OUT = { bytes: 1_000_000, ms: 1_000 };

/**
 * Answers with problem details, reads none of the body and closes the connection.
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 * @param {{ status: number, title: string, detail: string, headers?: Readonly<Record<string, string>>, members?: object }} refusal
 */
export function refuse(request, response, { status, title, detail, headers = {}, members = {} }) {
  const body =
    status === 204 ? "" : JSON.stringify({ type: "about:blank", title, status, detail, ...members });
  const about = status === 204 ? {} : { "Content-Type": "application/problem+json" };
  const length = status === 204 ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
  // The client may be gone.
  response.on("error", () => {});
  const isWhole = request.complete || !expectsMore(request);
  response.writeHead(status, {
    "Cache-Control": "no-store",
    ...about,
    ...length,
    ...headers,
    ...(isWhole ? {} : { Connection: "close" }),
  });
  if (request.method !== "HEAD" && body !== "") response.write(body);
  else response.flushHeaders();
  if (isWhole) response.end();
  else hearOut(request, () => response.end());
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
