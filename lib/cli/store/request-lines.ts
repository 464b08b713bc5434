import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { terminal } from "@/lib/i18n/messages/terminal";
import { type HandOver, WORK_HEADER } from "@/lib/jobs/handover/hand-over-file";
import { Problem } from "../../../scripts/problem.js";

// How long a server that was asked to stop may take to say what became of the work.
const STOP_WITHIN_MS = 10_000;

/** What is sent. */
interface Sent {
  readonly type: string;
  /** How many bytes, where that is known; a server takes short forms only with their length. */
  readonly length?: number;
  readonly body: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
}

/**
 * Hands work over to a server and gives what it tells, line by line, while the body is still being sent. Where the
 * signal aborts, the server is asked to stop, and still tells what became of it. Rejects with a Problem where it
 * cannot be reached, breaks off or answers with an error, and with a Problem of the body.
 */
export async function* requestLines<L>(
  server: HandOver,
  path: string,
  { type, length, body }: Sent,
  signal: AbortSignal,
): AsyncGenerator<L> {
  const work = crypto.randomUUID();
  const headers = {
    Authorization: `Bearer ${server.token}`,
    Accept: "application/x-ndjson",
    "Content-Type": type,
    ...(length === undefined ? {} : { "Content-Length": length }),
    [WORK_HEADER]: work,
  };
  const sending = request(new URL(path, server.url), { method: "POST", headers, agent: false });
  const answered = responseOf(sending);
  let failure: unknown = null;
  const sent = pipeline(Readable.from(body), sending).catch((error: unknown) => {
    // A server that has its answer reads no further, which is no failure; a file that cannot be read is.
    failure = error instanceof Problem ? error : null;
  });
  const stop = () => void askToStop(server, work, sending);
  signal.addEventListener("abort", stop, { once: true });
  try {
    if (signal.aborted) stop();
    const response = await answered;
    if (response.statusCode !== 200) throw await problemIn(response);
    for await (const line of linesOf(response)) yield JSON.parse(line) as L;
  } catch (error) {
    if (failure !== null) throw failure;
    if (signal.aborted) throw signal.reason;
    throw error instanceof Problem ? error : brokenOff(error);
  } finally {
    signal.removeEventListener("abort", stop);
    sending.destroy();
    await sent;
  }
}

/** The lines of an answer; a readline would keep to itself that the connection broke. */
async function* linesOf(response: IncomingMessage): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of response.setEncoding("utf8")) {
    const lines = `${rest}${chunk}`.split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
  }
}

function responseOf(sending: ClientRequest): Promise<IncomingMessage> {
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once("response", resolve);
    sending.once("error", (error) => reject(new Problem(terminal.server.unreachable(error.message))));
  });
  answered.catch(() => {});
  return answered;
}

function brokenOff(error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  return new Problem(terminal.server.brokeOff(reason));
}

async function problemIn(response: IncomingMessage): Promise<Problem> {
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += chunk;
  try {
    const { detail }: { detail: string } = JSON.parse(text);
    return new Problem(detail);
  } catch {
    return new Problem(terminal.server.answered(response.statusCode));
  }
}

async function askToStop(server: HandOver, work: string, sending: ClientRequest): Promise<void> {
  setTimeout(() => sending.destroy(), STOP_WITHIN_MS).unref();
  const headers = { Authorization: `Bearer ${server.token}`, [WORK_HEADER]: work };
  await fetch(new URL("/stop", server.url), { method: "POST", headers }).catch(() => sending.destroy());
}
