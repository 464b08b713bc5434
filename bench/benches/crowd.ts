import autocannon from "autocannon";
import type { Figure } from "../support/figure";
import { withServers } from "../support/processes/with-servers";

const CONNECTIONS = 64;
const SECONDS = 10;
// What every browser sends.
const HEADERS = { "accept-encoding": "gzip, deflate, br" };
// The overview is to be given three times as often as an empty page is made.
const BOUND = { ratio: 1 / 3 };

/** How long the server takes for one answer while 64 connections ask for nothing else, next to an empty dynamic page. */
export async function crowd(): Promise<Figure[]> {
  return withServers(async ({ almanac, empty }) => {
    const overview = await answerMs(`${almanac.url}/`);
    const file = await answerMs(`${almanac.url}/indices/hsi/annual.csv`);
    const alive = await answerMs(`${almanac.url}/livez`);
    const peer = { name: "empty dynamic page", value: await answerMs(`${empty.url}/`) };
    return [
      { name: "an answer to a crowd, overview", value: overview, unit: "ms", peer, bound: BOUND },
      { name: "an answer to a crowd, annual.csv", value: file, unit: "ms", peer, bound: BOUND },
      { name: "an answer to a crowd, /livez", value: alive, unit: "ms", peer, bound: {} },
    ];
  });
}

/** Milliseconds for each answer; throws where one failed, came too late or was no 200. */
async function answerMs(url: string): Promise<number> {
  const ask = (duration: number) => autocannon({ url, connections: CONNECTIONS, duration, headers: HEADERS });
  await ask(2);
  const { requests, errors, timeouts, non2xx } = await ask(SECONDS);
  const failed = errors + timeouts + non2xx;
  if (failed > 0) throw new Error(`${url}: ${failed} of ${requests.total} requests failed`);
  return 1000 / requests.average;
}
