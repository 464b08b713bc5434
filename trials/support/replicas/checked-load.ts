import { setTimeout as sleep } from "node:timers/promises";
import { STALE_SINCE } from "../../../lib/http/content-response";
import { TOKEN } from "./cluster";

/** What a request came to. */
export interface Read {
  readonly path: string;
  /** When it was sent, on the clock of `performance`. */
  readonly at: number;
  readonly ms: number;
  /** 0: no answer, or half of one. */
  readonly status: number;
  readonly isDated: boolean;
  readonly revision: number;
  readonly body: string;
}

/** A load that was answered: from then on what it says must be shown. */
export interface Load {
  readonly revision: number;
  readonly close: string;
  readonly answeredAt: number;
}

// Three servers share two cores here with all else: what is tried is that answers are right, not how many there may be.
const READERS = 6;
const PAUSE_MS = 40;
const LOAD_EVERY_MS = 1500;
// An almanac asks for the revision once a second, and knows after two that it gets no answer.
const SHOWN_WITHIN_MS = 4000;
// Those that do not get an answer do not know of the revision that was made just before.
const KNOWN_BY_ALL_MS = 15_000;
const GIVE_UP_MS = 20_000;
const CHANGED = "cac";
const DATE = "2026-10-01";

const CHANGING = `/api/v1/indices/${CHANGED}/closes?from=${DATE}`;
const PAGES = [`/indices/${CHANGED}`, `/zh-Hant/indices/${CHANGED}`];
const STEADY = ["hsi", "spx", "n225", "ftse"].flatMap((symbol) => [
  `/indices/${symbol}/annual.csv`,
  `/api/v1/indices/${symbol}/tearsheet`,
]);
const NOTICE = /role="status"[^>]*>[^<]*(The database does not answer|數據庫沒有回應)/;

/** Readers that ask all the time, and loads every other second, until it is stopped. */
export class CheckedLoad {
  readonly reads: Read[] = [];
  readonly loads: Load[] = [];
  /** When each load was answered, well or not. */
  readonly loadTimes: { readonly at: number; readonly isDone: boolean }[] = [];
  readonly #url: string;
  #loops: Promise<unknown> = Promise.resolve();
  #isStopped = false;

  constructor(url: string) {
    this.#url = url;
  }

  /** Loads once, for there to be something to read, and begins. */
  async start(): Promise<void> {
    await this.#load(0);
    const readers = Array.from({ length: READERS }, (_, at) => this.#readOn(at));
    this.#loops = Promise.all([...readers, this.#loadOn()]);
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#loops;
  }

  async #readOn(reader: number): Promise<void> {
    for (let turn = reader; !this.#isStopped; turn += 1) {
      this.reads.push(await readOne(this.#url, this.#path(turn)));
      await sleep(PAUSE_MS);
    }
  }

  /** By turns what changes, what does not, and an earlier revision, which nobody has in memory. */
  #path(turn: number): string {
    if (turn % 4 === 0) return CHANGING;
    if (turn % 4 === 1) return PAGES[(turn >> 2) % PAGES.length] ?? "/";
    if (turn % 4 === 2) return STEADY[(turn >> 2) % STEADY.length] ?? "/";
    const known = this.loads.filter(({ answeredAt }) => performance.now() - answeredAt > KNOWN_BY_ALL_MS);
    const earlier = known[(turn * 7) % Math.max(1, known.length)];
    return earlier === undefined ? CHANGING : `${CHANGING}&asof=${earlier.revision}`;
  }

  async #loadOn(): Promise<void> {
    for (let count = 1; !this.#isStopped; count += 1) {
      await sleep(LOAD_EVERY_MS);
      await this.#load(count);
    }
  }

  async #load(count: number): Promise<void> {
    const close = `${8000 + count}.${10 + (count % 90)}`;
    const revision = await loadOne(this.#url, `Date,Close\n${DATE},${close}\n`);
    const answeredAt = performance.now();
    this.loadTimes.push({ at: answeredAt, isDone: revision !== null });
    if (revision !== null) this.loads.push({ revision, close, answeredAt });
  }
}

async function readOne(url: string, path: string): Promise<Read> {
  const at = performance.now();
  const failed = { path, at, isDated: false, revision: 0, body: "" };
  try {
    const response = await fetch(url + path, { redirect: "manual", signal: AbortSignal.timeout(GIVE_UP_MS) });
    const body = await response.text();
    const isDated = response.headers.has(STALE_SINCE) || NOTICE.test(body);
    const revision = Number(response.headers.get("x-almanac-revision"));
    return { path, at, ms: performance.now() - at, status: response.status, isDated, revision, body };
  } catch {
    return { ...failed, ms: performance.now() - at, status: 0 };
  }
}

/** The revision that a load made; `null` where it failed. */
async function loadOne(url: string, text: string): Promise<number | null> {
  const form = new FormData();
  form.set("index", CHANGED);
  form.set("prefer", "file");
  form.set("file", new Blob([text], { type: "text/csv" }), "one.csv");
  const headers = { Authorization: `Bearer ${TOKEN}` };
  try {
    const signal = AbortSignal.timeout(GIVE_UP_MS);
    const response = await fetch(`${url}/api/v1/imports`, { method: "POST", body: form, headers, signal });
    const answer: unknown = await response.json();
    if (!response.ok) return null;
    return revisionIn(answer);
  } catch {
    return null;
  }
}

function revisionIn(answer: unknown): number | null {
  const found = /"revision":(\d+)/.exec(JSON.stringify(answer));
  return found === null ? null : Number(found[1]);
}

/** What is wrong with an answer with status 200, given all that was loaded; `null` where nothing is. */
export function faultOf(
  read: Read,
  loads: readonly Load[],
  first: ReadonlyMap<string, string>,
): string | null {
  const isShown = ({ answeredAt }: Load) => answeredAt + SHOWN_WITHIN_MS < read.at;
  const least = read.isDated ? undefined : loads.filter(isShown).at(-1);
  if (read.path.startsWith(CHANGING)) return faultOfCloses(read, loads, least);
  if (PAGES.includes(read.path)) return faultOfPage(read, loads, least);
  return read.body === first.get(read.path) ? null : "differs from what it was";
}

function faultOfCloses({ path, revision, body }: Read, loads: readonly Load[], least?: Load): string | null {
  const asof = /asof=(\d+)/.exec(path)?.[1];
  if (asof === undefined && least !== undefined && revision < least.revision) {
    return `is of revision ${revision}, ${least.revision} was stored`;
  }
  if (asof !== undefined && Number(asof) !== revision) return `is of revision ${revision}`;
  const load = loads.find((one) => one.revision === revision);
  // One whose answer was lost may be stored all the same.
  if (load === undefined) return null;
  return body.includes(`"close":${Number(load.close)}`) ? null : `has no close ${load.close}`;
}

function faultOfPage({ body }: Read, loads: readonly Load[], least?: Load): string | null {
  if (!body.trimEnd().endsWith("</html>")) return "is half a page";
  const shown = new Set(
    loads.filter(({ close }) => body.includes(printed(close))).map(({ revision }) => revision),
  );
  if (shown.size > 1) return `mixes the revisions ${[...shown].join(" and ")}`;
  const [revision] = shown;
  if (least !== undefined && revision !== undefined && revision < least.revision) {
    return `shows revision ${revision}, ${least.revision} was stored`;
  }
  return null;
}

function printed(close: string): string {
  const [whole = "", decimals = ""] = close.split(".");
  return `${whole.slice(0, -3)},${whole.slice(-3)}.${decimals}`;
}
