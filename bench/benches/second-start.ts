import type { Figure } from "../support/figure";
import { median } from "../support/in-turns";
import { npmStartAlmanac } from "../support/processes/almanac";
import { startEmptyApp } from "../support/processes/empty-app";
import type { ServerProcess } from "../support/processes/server-process";

const starts = 3;

/** From `npm start` on a filled store and a fresh build to the first page. */
export async function secondStart(): Promise<Figure[]> {
  // The first of each builds and fills, and is not counted.
  await startMs(npmStartAlmanac);
  await startMs(startEmptyApp);
  const [ours, peers]: [number[], number[]] = [[], []];
  for (let count = 0; count < starts; count += 1) {
    ours.push(await startMs(npmStartAlmanac));
    peers.push(await startMs(startEmptyApp));
  }
  return [
    {
      name: "second npm start to first page",
      value: median(ours) / 1000,
      unit: "s",
      peer: { name: "empty app, without npm", value: median(peers) / 1000 },
      bound: { value: 5 },
    },
  ];
}

async function startMs(start: () => Promise<ServerProcess>): Promise<number> {
  const server = await start();
  await server.stop();
  return server.startMs;
}
