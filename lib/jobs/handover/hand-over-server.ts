import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import process from "node:process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ReadableStream as NodeReadableStream } from "node:stream/web";
import { bearerToken } from "@/lib/auth/admin-token";
import { isSameSecret } from "@/lib/auth/same-secret.js";
import { faultText } from "@/lib/text/fault-text";
import { say } from "@/lib/watch/news.js";
import { removeHandOver, writeHandOver } from "./hand-over-file";

const HOST = "127.0.0.1";
const TOKEN_BYTES = 32;

/** An open hand-over. */
export interface OpenHandOver {
  close(): Promise<void>;
}

/**
 * Lets the `almanac` command hand its work on the embedded store in `folder` to this process, which holds it: on a
 * port of its own that only this machine reaches, for whoever can read the token beside the store. The file goes
 * with the process.
 */
export async function openHandOver(folder: string): Promise<OpenHandOver> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const server = createServer((request, response) => {
    answer(folder, token, request, response).catch((error: unknown) => {
      say("error", faultText(error));
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // A large file takes as long as it takes.
  server.requestTimeout = 0;
  server.listen(0, HOST);
  await once(server, "listening");
  server.unref();
  writeHandOver(folder, { url: `http://${HOST}:${portOf(server)}`, token });
  const remove = () => removeHandOver(folder);
  process.once("exit", remove);
  return {
    async close() {
      process.off("exit", remove);
      remove();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function answer(
  folder: string,
  token: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const sent = bearerToken(request.headers.authorization);
  if (sent === null || !isSameSecret(sent, token)) {
    response.writeHead(401, { "WWW-Authenticate": 'Bearer realm="almanac"', Connection: "close" }).end();
    return;
  }
  const gone = new AbortController();
  response.once("close", () => {
    if (!response.writableFinished) gone.abort();
  });
  // Read at the first request: a server whose store nobody writes to needs none of it.
  const { handleHandedOver } = await import("./handle-handed-over");
  const answered = await handleHandedOver(folder, asWebRequest(request), gone.signal);
  response.writeHead(answered.status, { ...Object.fromEntries(answered.headers), Connection: "close" });
  response.flushHeaders();
  if (answered.body === null) response.end();
  else
    await pipeline(Readable.fromWeb(answered.body as NodeReadableStream<Uint8Array>), response).catch(
      () => {},
    );
}

function asWebRequest(request: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const { method = "GET", url = "/" } = request;
  const hasBody = method !== "GET" && method !== "HEAD";
  return new Request(new URL(url, `http://${HOST}`), {
    method,
    headers,
    ...(hasBody ? { body: bodyOf(request), duplex: "half" } : {}),
  });
}

/**
 * A request's body. Readable.toWeb throws into nowhere, and so ends the process, where a body that nobody reads any
 * more goes on arriving; a reader that stops early must not cut the connection either, which the answer needs.
 */
function bodyOf(request: IncomingMessage): ReadableStream<Uint8Array> {
  const chunks: AsyncIterable<Uint8Array> = request.iterator({ destroyOnReturn: false });
  return NodeReadableStream.from(chunks) as ReadableStream<Uint8Array>;
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}
