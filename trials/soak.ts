import { setTimeout as sleep } from "node:timers/promises";
import autocannon from "autocannon";
import { median } from "../bench/support/in-turns";
import { startAlmanac } from "../bench/support/processes/almanac";
import { residentMegabytes } from "../bench/support/processes/resident-memory";
import type { Outcome } from "./support/outcome";

const CONNECTIONS = 64;
const A_SECOND = 400;
const MINUTES = 10;
const SAMPLE_MS = 5_000;
const MOST_GROWTH = 1.05;
// Who waits for longer than a second is told to come again.
const MOST_QUEUED_ONE_IN = 1_000;

const KEPT = [
  ...[
    "/",
    "/zh-Hant",
    "/indices/hsi/annual",
    "/indices/hsi/annual.csv",
    "/indices/hsi.svg",
    "/indices/hsi.png",
  ],
  ...["/api/v1/indices/hsi/tearsheet", "/compare?symbols=hsi,spx,n225", "/drawdowns", "/data.json", "/tech"],
  ...["/zh-Hant/indices/hsi/drawdowns", "/indices/hsi/1987", "/indices/hsi/1987-10-26", "/facts", "/livez"],
];
// Of one reader, and so made anew each time; an address that nobody asked for before, and one that is refused.
const ANEW = [
  "/indices/hsi/monthly",
  "/zh-Hant/indices/spx/volatility",
  "/indices/n225/returns",
  "/glossary",
];

/**
 * Ten minutes of 400 requests a second over 64 connections, one in twenty of them made anew: every answer must come, one in
 * a thousand at most be told to come again, and the server's memory in the last quarter be that of the second.
 */
export async function soak(): Promise<Outcome> {
  const almanac = await startAlmanac();
  try {
    const memory: number[] = [];
    let beginAt = 0;
    const running = autocannon({
      url: almanac.url,
      connections: CONNECTIONS,
      overallRate: A_SECOND,
      duration: MINUTES * 60,
      headers: { "accept-encoding": "gzip, deflate, br" },
      requests: requests(),
      // Each connection begins elsewhere, or all would come to what is made anew at the same moment.
      setupClient: (client) => {
        beginAt += 1;
        client.setRequests(rotated(requests(), beginAt));
      },
    });
    const ended = new AbortController();
    const sampling = sample(almanac.pid, memory, ended.signal);
    const { requests: made, errors, timeouts, latency, ...answered } = await running;
    ended.abort();
    await sampling;
    const quarter = Math.floor(memory.length / 4);
    const [second, last] = [median(memory.slice(quarter, 2 * quarter)), median(memory.slice(-quarter))];
    const queued = answered.statusCodeStats?.["503"]?.count ?? 0;
    const faults = errors + timeouts + answered.non2xx - queued;
    const counts = `${made.total} answers, ${errors} errors, ${timeouts} time-outs, ${queued} told to come again, ${faults} faults`;
    const times = `p50 ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms`;
    const [first = 0] = memory;
    const resident = `resident ${first.toFixed(0)} MB at first, ${second.toFixed(0)} MB in the second quarter, ${last.toFixed(0)} MB in the last, at most ${Math.max(...memory).toFixed(0)} MB`;
    return {
      passed: faults === 0 && queued <= made.total / MOST_QUEUED_ONE_IN && last <= second * MOST_GROWTH,
      told: `${counts}; ${times}; ${resident}`,
    };
  } finally {
    await almanac.stop();
  }
}

/** Twenty requests of which nineteen may be kept, so often that each kept address has its turn. */
function requests(): autocannon.Request[] {
  return ANEW.flatMap((own, round) => [
    ...Array.from({ length: 19 }, (_, at) => ({ path: KEPT[(round * 19 + at) % KEPT.length] ?? "/" })),
    { path: own, headers: { cookie: "theme=light" } },
  ]);
}

function rotated(all: autocannon.Request[], by: number): autocannon.Request[] {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

async function sample(pid: number, memory: number[], signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const resident = residentMegabytes(pid);
    if (resident !== null) memory.push(resident);
    await sleep(SAMPLE_MS, undefined, { signal }).catch(() => {});
  }
}
