import { Agent, request } from "node:http";
import process from "node:process";
import { inProject } from "../../lib/cli/project.js";
import { NAUGHTY_TEXTS } from "../../lib/text/testing/naughty-texts";
import type { Figure } from "../support/figure";
import { type NaughtyRequest, readingRequests, writingRequests } from "../support/naughty-requests";
import { startServer } from "../support/server-process";
import { temporaryFolder } from "../support/temporary-folder";

const token = "correct-horse-battery-staple";
const atOnce = 6;
const mostTold = 20;
// A page that stands for one that is not there is no longer than any other; of a refusal nobody reads more.
const mostRefusalCharacters = 20_000;
const types: Readonly<Record<string, RegExp>> = {
  csv: /^(text\/csv|application\/problem\+json)/,
  json: /^application\/(problem\+)?json/,
};

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/**
 * Every naughty string in every field: parameters and parts of addresses, headers, fields and names of files of forms,
 * cells of price files. Counts answers of 500 and more, connections that break, answers of another type than asked
 * for, refusals that are long, and pages that repeat markup.
 */
export async function naughtyStrings(): Promise<Figure[]> {
  const command = [process.execPath, "--max-old-space-size=160", inProject("lib", "cli", "start.js")];
  const server = await startServer(command, { DATA_DIR: temporaryFolder(), ADMIN_TOKEN: token });
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  let faults = 0;
  const queue = requests(server.url);
  let count = 0;
  const work = async () => {
    for (const { text, sent } of queue) {
      count += 1;
      const fault = await faultOf(server.url, agent, sent, text);
      if (fault === null) continue;
      faults += 1;
      const what = `${sent.method} ${sent.path.slice(0, 100)} with ${show(text)}: ${fault}`;
      if (faults <= mostTold) console.error(`  ${what}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  agent.destroy();
  await server.stop();
  return [
    {
      name: "naughty strings that are answered wrongly",
      value: faults,
      unit: "",
      peer: { name: "requests", value: count },
      bound: { value: 0 },
    },
  ];
}

function* requests(url: string): Generator<{ readonly text: string; readonly sent: NaughtyRequest }> {
  for (const text of NAUGHTY_TEXTS) {
    for (const sent of [...readingRequests(text), ...writingRequests(text, token, url)]) yield { text, sent };
  }
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
    sending.on("error", reject).end(body);
  });
}

function show(text: string): string {
  return JSON.stringify(text).slice(0, 60);
}
