import type { Figure } from "../support/figure";
import { connect } from "../support/first-byte";
import { median } from "../support/in-turns";
import { withServers } from "../support/processes/with-servers";
import { viewPaths } from "../support/views";

const warmUps = 50;
const requests = 250;

// A reader with a choice of their own is given nothing that is kept for all.
const OWN = { cookie: "theme=light" };

/**
 * How long the warm server thinks before the first byte of each view: kept for all, next to /livez, and made anew for one
 * reader, next to an empty dynamic page.
 */
export async function ttfb(): Promise<Figure[]> {
  return withServers(async ({ almanac, empty }) => {
    const views = await viewPaths(almanac.url);
    const kinds = [
      { kind: "", bound: { value: 30, ratio: 1.5 }, connection: connect(almanac.url) },
      { kind: " made anew", bound: { value: 30 }, connection: connect(almanac.url, OWN) },
    ];
    const peers = [
      { name: "/livez", path: "/livez", connection: connect(almanac.url) },
      { name: "empty dynamic page", path: "/", connection: connect(empty.url) },
    ];
    const times = kinds.map(() => new Map<string, number[]>(views.map(({ path }) => [path, []])));
    const peerTimes: number[][] = peers.map(() => []);
    try {
      // One round asks every page once, so that whatever else the machine does meets all alike.
      for (let round = -warmUps; round < requests; round += 1) {
        for (const { path } of views) {
          const elapsed: number[] = [];
          for (const { connection } of kinds) elapsed.push(await connection.firstByteMs(path));
          const peerElapsed: number[] = [];
          for (const peer of peers) peerElapsed.push(await peer.connection.firstByteMs(peer.path));
          if (round < 0) continue;
          for (const [place, each] of elapsed.entries()) times[place]?.get(path)?.push(each);
          for (const [place, each] of peerElapsed.entries()) peerTimes[place]?.push(each);
        }
      }
    } finally {
      for (const { connection } of [...kinds, ...peers]) connection.close();
    }
    return kinds.flatMap(({ kind, bound }, place) =>
      views.map(({ name, path }) => ({
        name: `first byte${kind}, ${name}`,
        value: median(times[place]?.get(path) ?? []),
        unit: "ms",
        peer: { name: peers[place]?.name ?? "", value: median(peerTimes[place] ?? []) },
        bound,
      })),
    );
  });
}
