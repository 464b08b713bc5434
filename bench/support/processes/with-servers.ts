import { startAlmanac } from "./almanac";
import { startEmptyApp } from "./empty-app";
import type { ServerProcess } from "./server-process";

/** The almanac and its peer, both started anew. */
export interface Servers {
  readonly almanac: ServerProcess;
  readonly empty: ServerProcess;
}

/** Does some work with both servers running, and stops them. */
export async function withServers<T>(work: (servers: Servers) => Promise<T>): Promise<T> {
  const almanac = await startAlmanac();
  try {
    const empty = await startEmptyApp();
    try {
      return await work({ almanac, empty });
    } finally {
      await empty.stop();
    }
  } finally {
    await almanac.stop();
  }
}
