import { once } from "node:events";
import { Agent, createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { availableParallelism } from "node:os";
import type { Figure } from "../bench/support/figure";
import { type ServerProcess, startServer } from "../bench/support/processes/server-process";
import { START } from "../bench/support/processes/start-command";
import { temporaryFolder } from "../bench/support/temporary-folder";
import { NAUGHTY_TEXTS } from "../lib/text/testing/naughty-texts";
import { type NaughtyRequest, readingRequests, writingRequests } from "./support/naughty-requests";

const token = "correct-horse-battery-staple";
// A server uses one core, and whoever asks it little.
const servers = Math.min(4, availableParallelism());
const atOnce = 4;
const answerWithinMs = 30_000;
const mostTold = 20;
const mostPrinted = 2_000;
// A page that stands for one that is not there is no longer than any other; of a refusal nobody reads more.
const mostRefusalCharacters = 20_000;
const types: Readonly<Record<string, RegExp>> = {
  csv: /^(text\/csv|application\/problem\+json)/,
  json: /^application\/(problem\+)?json/,
};

interface Told {
  requests: number;
  readonly faults: string[];
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Every naughty string in every field: parameters and parts of addresses, headers, fields and names of files of forms,
 * cells of price files. Counts answers of 500 and more, connections that break, answers that do not come, answers of
 * another type than asked for, refusals that are long, and pages that repeat markup. Offline: the providers are a
 * server of its own, which nobody should ask.
 */
export async function naughtyStrings(): Promise<Figure[]> {
  const providers = await idleServer();
  const mirrors = { ALMANAC_YAHOO_URL: providers.url, ALMANAC_STOOQ_URL: providers.url };
  const queue = [...NAUGHTY_TEXTS.entries()];
  const told: Told = { requests: 0, faults: [] };
  // One after the other: the first builds what is not there.
  const almanacs: ServerProcess[] = [];
  while (almanacs.length < servers) almanacs.push(await startNaughty(mirrors));
  await Promise.all(almanacs.map((server) => askAll(server, queue, told)));
  await Promise.all(almanacs.map((server) => server.stop()));
  providers.close();
  if (providers.asked() > 0) told.faults.push(`a provider was asked ${providers.asked()} times`);
  for (const fault of told.faults.slice(0, mostTold)) console.error(`  ${fault}`);
  // A server that ended says why last.
  if (told.faults.length > 0)
    for (const server of almanacs) console.error(server.printed().slice(-mostPrinted));
  return [
    {
      name: "naughty strings that are answered wrongly",
      value: told.faults.length,
      unit: "",
      peer: { name: "requests", value: told.requests },
      bound: { value: 0 },
    },
  ];
}

function startNaughty(mirrors: Readonly<Record<string, string>>): Promise<ServerProcess> {
  return startServer(START, { DATA_DIR: temporaryFolder(), ADMIN_TOKEN: token, ...mirrors });
}

/** Asks one almanac with texts that are taken from the queue, until it is empty. */
async function askAll(
  server: ServerProcess,
  queue: (readonly [number, string])[],
  told: Told,
): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const [at, text] = next;
      for (const sent of [...readingRequests(text, at), ...writingRequests(text, at, token, server.url)]) {
        told.requests += 1;
        const fault = await faultOf(server.url, agent, sent, text);
        if (fault !== null)
          told.faults.push(`${sent.method} ${sent.path.slice(0, 100)} with ${show(text)}: ${fault}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  agent.destroy();
}

/** A server on this machine that has nothing, and counts who asks. */
async function idleServer(): Promise<{ url: string; asked: () => number; close: () => void }> {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.writeHead(404).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, asked: () => asked, close: () => server.close() };
}

async function faultOf(
  url: string,
  agent: Agent,
  sent: NaughtyRequest,
  text: string,
): Promise<string | null> {
  try {
    const { status, type, body } = await ask(url, agent, sent);
    if (status >= 500) return `status ${status}`;
    const wanted = types[/^[^?]*\.(csv|json)(\?|$)/.exec(sent.path)?.[1] ?? ""];
    if (status < 300 && wanted !== undefined && !wanted.test(type)) return `type ${type}`;
    if (status >= 400 && type.includes("json") && body.length > mostRefusalCharacters)
      return "a long refusal";
    // A text without a space is a tag, or begins one that a page of ours does not have.
    if (type.includes("html") && /<[a-z/!]/i.test(text) && text.length > 7 && body.includes(text))
      return "markup";
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function ask(url: string, agent: Agent, { method, path, headers, body }: NaughtyRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = method === "POST" ? { "Content-Length": Buffer.byteLength(body) } : {};
    const sending = request(url, { agent, method, path, headers: { ...headers, ...length } }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (piece: string) => {
        text += piece;
      });
      response.on("error", reject).on("end", () => {
        const { statusCode = 0, headers: answered } = response;
        resolve({ status: statusCode, type: answered["content-type"] ?? "", body: text });
      });
    });
    sending.setTimeout(answerWithinMs, () => sending.destroy(new Error("no answer")));
    sending.on("error", reject).end(body);
  });
}

function show(text: string): string {
  return JSON.stringify(text).slice(0, 60);
}
