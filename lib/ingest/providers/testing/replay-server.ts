import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";

/** One answer of the server, or one of the ways in which none comes. */
export type Replay =
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      readonly gzip?: boolean;
    }
  /** Takes the request and never answers; calls `whenAsked` as soon as it has come in. */
  | { readonly hang: () => void }
  /** Cuts the connection before the answer, or in the middle of it. */
  | "reset"
  | "broken-off"
  /** Sends and sends. */
  | "endless";

/** A request as it came in. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** A server on this machine that gives the answers it was told, one after the other, then 404. */
export interface ReplayServer {
  readonly url: URL;
  readonly asked: readonly Asked[];
  /** How many requests there were at once, at most. */
  readonly mostAtOnce: () => number;
  close(): Promise<void>;
}

/** Starts a server on a free port that replays these answers. */
export async function replayServer(replays: readonly Replay[]): Promise<ReplayServer> {
  const asked: Asked[] = [];
  let open = 0;
  let mostAtOnce = 0;
  const server = createServer((request, response) => {
    open += 1;
    mostAtOnce = Math.max(mostAtOnce, open);
    response.once("close", () => {
      open -= 1;
    });
    const replay = replays[asked.length] ?? { status: 404 };
    asked.push({ path: request.url ?? "", headers: request.headers });
    play(replay, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = new URL(`http://127.0.0.1:${portOf(server)}/`);
  return { url, asked, mostAtOnce: () => mostAtOnce, close: () => closed(server) };
}

function play(replay: Replay, response: ServerResponse): void {
  if (replay === "reset") response.socket?.resetAndDestroy();
  else if (replay === "broken-off") breakOff(response);
  else if (replay === "endless") sendForever(response);
  else if ("hang" in replay) replay.hang();
  else {
    const { status = 200, headers = {}, body = "", gzip = false } = replay;
    response.writeHead(status, gzip ? { ...headers, "content-encoding": "gzip" } : headers);
    response.end(gzip ? gzipSync(body) : body);
  }
}

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { "content-length": "1000" });
  response.write("Date,Open", () => response.socket?.destroy());
}

function sendForever(response: ServerResponse): void {
  const chunk = "x".repeat(100_000);
  const send = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", send);
  send();
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise<void>((resolve) => server.close(() => resolve()));
}
