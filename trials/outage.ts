import { setTimeout as sleep } from "node:timers/promises";
import type { Bound, Figure } from "../bench/support/figure";
import { missingPostgres } from "../lib/db/testing/postgres-server";
import { type OutageRig, startOutageRig } from "./support/outage-rig";
import { type Outage, outages } from "./support/outages";
import { type Asked, ask, Watch } from "./support/watched-almanac";

const mostMs = 30_000;
const atOnce = 200;
const settleMs = 1000;
const manyEveryMs = 10_000;

/** How often the database goes away in each way, and for how long. */
interface Extent {
  readonly rounds: number;
  readonly lastsMs: number;
}

const short: Extent = { rounds: 2, lastsMs: 8000 };
const long: Extent = { rounds: 1, lastsMs: 5 * 60_000 };
// One is told at once that nobody is there, and one never.
const longWays = ["server killed", "network swallows"];

const symbols = ["hsi", "hscei", "spx", "dji", "n225", "ftse", "nifty", "ssec", "dax", "cac"];
// Pages and files of every index.
const paths = symbols.flatMap((symbol) => [
  `/indices/${symbol}`,
  `/zh-Hant/indices/${symbol}/drawdowns`,
  `/indices/${symbol}/annual.csv`,
  `/zh-Hant/indices/${symbol}.json`,
  `/api/v1/indices/${symbol}/tearsheet`,
]);

/** What was measured of one outage: milliseconds and counts. */
interface Measured {
  readonly noticed: number;
  readonly back: number;
  /** Of those asked for one by one; and of 200 at once, with the database there and without. */
  readonly slowest: number;
  readonly slowestOfMany: { readonly before: number; readonly during: number };
  readonly wrong: number;
  /** The most of 200 at once that the machine was too slow for, with the database there and without. */
  readonly turnedAway: { readonly before: number; readonly during: number };
  readonly refused: number;
  readonly connections: number;
  readonly residentMb: number;
  readonly residentMbBefore: number;
  readonly lines: number;
}

/**
 * Takes the database away from the production build in several ways, under 200 requests at once, and asks ten times a
 * second: how soon `/readyz` tells, how long a page takes and whether it is dated, how soon an import is refused, and
 * how soon all is as before once the database is back. The worst of the rounds counts.
 */
export function outage(): Promise<Figure[] | string> {
  return take(outages(), short);
}

/** The same for five minutes, with 200 requests at once every ten seconds. */
export function longOutage(): Promise<Figure[] | string> {
  return take(
    outages().filter(({ name }) => longWays.includes(name)),
    long,
  );
}

async function take(ways: readonly Outage[], extent: Extent): Promise<Figure[] | string> {
  const missing = missingPostgres();
  if (missing !== null) return missing;
  const rig = await startOutageRig();
  try {
    const figures: Figure[] = [];
    for (const each of ways) {
      const measured: Measured[] = [];
      for (let round = 0; round < extent.rounds; round += 1) {
        measured.push(await measure(rig, each, extent.lastsMs));
      }
      figures.push(...figuresOf(each, measured));
    }
    return figures;
  } finally {
    await rig.stop();
  }
}

function figuresOf({ name, isPartial }: Outage, measured: readonly Measured[]): Figure[] {
  const worst = (of: (one: Measured) => number) => Math.max(...measured.map(of));
  const many = { name: "with the database there", value: worst((one) => one.slowestOfMany.before) / 1000 };
  const seconds = (what: string, of: (one: Measured) => number, bound: Bound): Figure => {
    return { name: `${name}: ${what}`, value: worst(of) / 1000, unit: "s", peer: many, bound };
  };
  const count = (what: string, of: (one: Measured) => number, most: number): Figure => {
    const peer = { name: "rounds", value: measured.length };
    return { name: `${name}: ${what}`, value: worst(of), unit: "", peer, bound: { value: most } };
  };
  const whole = [
    seconds("/readyz tells", (one) => one.noticed, { value: 5 }),
    seconds("an import is refused", (one) => one.refused, { value: 5 }),
  ];
  return [
    ...(isPartial ? [] : whole),
    seconds("slowest answer", (one) => one.slowest, { value: 5 }),
    // Two hundred take as long as the machine takes to compute them; waiting for the database must not add to it.
    seconds("slowest of 200 at once", (one) => one.slowestOfMany.during, { ratio: 3 }),
    seconds("all as before", (one) => one.back, { value: 10 }),
    count("answers without 200 or date", (one) => one.wrong, 0),
    {
      name: `${name}: turned away, of 200 at once`,
      value: worst((one) => one.turnedAway.during),
      unit: "",
      peer: { name: "with the database there", value: worst((one) => one.turnedAway.before) },
      bound: {},
    },
    count("connections", (one) => one.connections, 12),
    count("lines printed", (one) => one.lines, 2),
    {
      name: `${name}: resident`,
      value: worst((one) => one.residentMb),
      unit: "MB",
      peer: { name: "before", value: worst((one) => one.residentMbBefore) },
      bound: { value: 450 },
    },
  ];
}

async function measure(
  rig: OutageRig,
  { begin, end, isPartial }: Outage,
  lastsMs: number,
): Promise<Measured> {
  const { almanac } = rig;
  const printed = almanac.printed().length;
  const watch = new Watch(almanac.url, paths);
  await sleep(settleMs);
  const before = await askMany(almanac.url);
  const residentMbBefore = rig.residentMb();
  const sampled = sampling(rig);
  const away = performance.now();
  await begin(rig);
  const noticed = isPartial ? 0 : await watch.until(away, mostMs, isReadiness(503));
  const [crowded, many] = [performance.now(), await askMany(almanac.url)];
  const alone = performance.now();
  const imported = isPartial ? null : await rig.importSome();
  const later = await crowdsUntil(almanac.url, away + lastsMs);
  const returned = performance.now();
  await end(rig);
  const back = await untilAsBefore(rig, watch, returned);
  await sleep(settleMs);
  await watch.stop();
  const oneByOne = watch.since(away).filter((asked) => asked.at < returned && isAnswer(asked));
  const during = [...oneByOne, ...many, ...later.flatMap(({ asked }) => asked)];
  const crowds = [{ from: crowded, to: alone }, ...later];
  const isAlone = ({ at, ms }: Asked) => crowds.every(({ from, to }) => at + ms < from || at > to);
  const isWrong = (asked: Asked) =>
    asked.status !== 200 || (!isPartial && asked.at > away + noticed && !asked.isDated);
  const isRefused = imported === null || (imported.status === 503 && imported.retryAfter !== null);
  return {
    noticed,
    back,
    slowest: slowestOf(oneByOne.filter(isAlone)),
    slowestOfMany: {
      before: slowestOf(before),
      during: slowestOf([...many, ...later.flatMap(({ asked }) => asked)]),
    },
    wrong: during.filter((asked) => !(asked.isTurnedAway && !isAlone(asked)) && isWrong(asked)).length,
    turnedAway: {
      before: turnedAwayOf(before),
      during: Math.max(turnedAwayOf(many), ...later.map(({ asked }) => turnedAwayOf(asked))),
    },
    refused: isRefused ? (imported?.ms ?? 0) : Number.POSITIVE_INFINITY,
    ...sampled(),
    residentMbBefore,
    lines: almanac.printed().slice(printed).split("\n").length - 1,
  };
}

interface Crowd {
  readonly asked: readonly Asked[];
  readonly from: number;
  readonly to: number;
}

/** Asks for 200 files at once every ten seconds, and resolves at a time. */
async function crowdsUntil(url: string, end: number): Promise<Crowd[]> {
  const crowds: Crowd[] = [];
  for (let next = performance.now() + manyEveryMs; next + manyEveryMs < end; next += manyEveryMs) {
    await sleep(Math.max(0, next - performance.now()));
    const from = performance.now();
    crowds.push({ asked: await askMany(url), from, to: performance.now() });
  }
  await sleep(Math.max(0, end - performance.now()));
  return crowds;
}

/** Milliseconds until `/readyz` is 200, a page has no date and an import is done. */
async function untilAsBefore(rig: OutageRig, watch: Watch, from: number): Promise<number> {
  const ready = await watch.until(from, mostMs, isReadiness(200));
  const fresh = await watch.until(from, mostMs, (asked) => isAnswer(asked) && !asked.isDated);
  while (performance.now() - from < mostMs) {
    if ((await rig.importSome()).status < 300) return Math.max(ready, fresh, performance.now() - from);
  }
  return Number.POSITIVE_INFINITY;
}

function sampling(rig: OutageRig): () => Pick<Measured, "connections" | "residentMb"> {
  let [connections, residentMb] = [0, 0];
  const timer = setInterval(() => {
    connections = Math.max(connections, rig.connections());
    residentMb = Math.max(residentMb, rig.residentMb());
  }, 200);
  return () => {
    clearInterval(timer);
    return { connections, residentMb };
  };
}

/** Asks for 200 files at once: what Next takes to draw as many pages is not what is measured here. */
function askMany(url: string): Promise<Asked[]> {
  const fileAt = (at: number) => {
    const from = `${1990 + (at % 9)}-01-01`;
    return `/api/v1/indices/${symbols[at % symbols.length]}/tearsheet?from=${from}`;
  };
  return Promise.all(Array.from({ length: atOnce }, (_, at) => ask(url, fileAt(at))));
}

const isReadiness = (status: number) => (asked: Asked) => asked.path === "/readyz" && asked.status === status;

function isAnswer({ path }: Asked): boolean {
  return path !== "/readyz" && path !== "/livez";
}

function turnedAwayOf(all: readonly Asked[]): number {
  return all.filter(({ isTurnedAway }) => isTurnedAway).length;
}

function slowestOf(all: readonly Asked[]): number {
  return Math.max(0, ...all.map(({ ms }) => ms));
}
