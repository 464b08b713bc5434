import { setTimeout as sleep } from "node:timers/promises";
import { STALE_SINCE } from "../../lib/http/content-response";

/** What a request came to. */
export interface Asked {
  readonly path: string;
  /** When it was sent, on the clock of `performance`. */
  readonly at: number;
  readonly ms: number;
  /** 0: no answer at all. */
  readonly status: number;
  /** Whether it says of what time it is. */
  readonly isDated: boolean;
  /** Whether it was refused because more was asked at once than can be answered. */
  readonly isTurnedAway: boolean;
}

const EVERY_MS = 100;
const NOTICE = /role="status"[^>]*>[^<]*(The database does not answer|數據庫沒有回應)/;

const TURNED_AWAY = "More is asked at once";

/** Sends a request and waits for all of its answer. Never rejects. */
export async function ask(url: string, path: string): Promise<Asked> {
  const at = performance.now();
  try {
    const response = await fetch(url + path, { redirect: "manual" });
    const text = await response.text();
    const isDated = response.headers.has(STALE_SINCE) || NOTICE.test(text);
    const isTurnedAway = response.status === 503 && text.includes(TURNED_AWAY);
    return { path, at, ms: performance.now() - at, status: response.status, isDated, isTurnedAway };
  } catch {
    return { path, at, ms: performance.now() - at, status: 0, isDated: false, isTurnedAway: false };
  }
}

/** Asks an almanac ten times a second for `/readyz`, for `/livez` and for the next of some pages, until it is stopped. */
export class Watch {
  readonly #url: string;
  readonly #asked: Asked[] = [];
  readonly #loops: Promise<unknown>;
  #isStopped = false;

  constructor(url: string, paths: readonly string[]) {
    this.#url = url;
    this.#loops = Promise.all([["/readyz"], ["/livez"], paths].map((each) => this.#askInTurn(each)));
  }

  /** What was asked from a time on and is answered, by the time of sending. */
  since(from: number): Asked[] {
    return this.#asked.filter(({ at }) => at >= from).sort((one, other) => one.at - other.at);
  }

  /** Milliseconds from a time until the first answer, to a request sent after it, that is as wanted; fails after the bound. */
  async until(from: number, withinMs: number, isWanted: (asked: Asked) => boolean): Promise<number> {
    while (performance.now() - from < withinMs) {
      const found = this.since(from).filter(isWanted);
      if (found.length > 0) return Math.min(...found.map(({ at, ms }) => at + ms)) - from;
      await sleep(EVERY_MS / 4);
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Resolves when all that was asked is answered. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#loops;
  }

  async #askInTurn(paths: readonly string[]): Promise<void> {
    for (let turn = 0; !this.#isStopped; turn += 1) {
      const asked = await ask(this.#url, paths[turn % paths.length] ?? "/");
      this.#asked.push(asked);
      await sleep(Math.max(0, EVERY_MS - asked.ms));
    }
  }
}
