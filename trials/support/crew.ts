import { readdirSync, readFileSync } from "node:fs";
import { request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** What a request came to; status 0 where its connection broke. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** What is sent beside the address. */
export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const EVERY_MS = 25;
const MOST_SILENT_MS = 20_000;

/** Asks over a connection of its own, which the processes get in turn. Never rejects. */
export function askAnew(url: string, path: string, { method = "GET", headers = {}, body = "" }: Sent = {}) {
  return new Promise<Answer>((resolve) => {
    const broken = () => resolve({ status: 0, headers: {}, text: "" });
    const length = body === "" ? {} : { "Content-Length": String(Buffer.byteLength(body)) };
    const asked = request(new URL(path, url), { method, agent: false, headers: { ...headers, ...length } });
    asked.setTimeout(MOST_SILENT_MS, () => asked.destroy());
    asked.once("error", broken).once("response", (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => {
        text += part;
      });
      response.once("close", () => {
        if (!response.complete) broken();
        else resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
    });
    asked.end(body);
  });
}

/** The processes that an almanac has forked, by their numbers. */
export function crewOf(pid: number): Map<number, number> {
  const crew = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const [parent, number] = [
      numberIn(name, "stat", /\) \S (\d+)/),
      numberIn(name, "environ", /ALMANAC_WORKER=(\d+)/),
    ];
    if (parent === pid && number !== null) crew.set(number, Number(name));
  }
  return crew;
}

function numberIn(pid: string, file: string, pattern: RegExp): number | null {
  try {
    const found = pattern.exec(readFileSync(`/proc/${pid}/${file}`, "latin1"))?.[1];
    return found === undefined ? null : Number(found);
  } catch {
    // It has ended, or is somebody else's.
    return null;
  }
}

/** Asks for pages from some clients at once, until it is stopped; says what the answers were. */
export class Load {
  readonly #counts = new Map<number, number>();
  readonly #clients: Promise<unknown>;
  #isStopped = false;
  #refusal: string | null = null;

  constructor(url: string, paths: readonly string[], clients: number) {
    this.#clients = Promise.all(Array.from({ length: clients }, (_, at) => this.#ask(url, paths, at)));
  }

  /** How often each status was answered so far. */
  counts(): Map<number, number> {
    return new Map(this.#counts);
  }

  /** The first answer that was a refusal, in words. */
  firstRefusal(): string {
    return this.#refusal ?? "nothing was refused";
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#clients;
  }

  async #ask(url: string, paths: readonly string[], first: number): Promise<void> {
    for (let turn = first; !this.#isStopped; turn += 1) {
      // Whoever has chosen a theme is answered past what is kept.
      const headers: Record<string, string> = turn % 2 === 0 ? { Cookie: "theme=dark" } : {};
      const path = paths[turn % paths.length] ?? "/";
      const { status, text } = await askAnew(url, path, { headers });
      if (status >= 400) this.#refusal ??= `${path} was answered ${status}: ${text.slice(0, 300)}`;
      this.#counts.set(status, (this.#counts.get(status) ?? 0) + 1);
      await sleep(EVERY_MS);
    }
  }
}
