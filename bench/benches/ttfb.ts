import type { Figure } from "../support/figure";
import { connect } from "../support/first-byte";
import { median } from "../support/in-turns";
import { withServers } from "../support/processes/with-servers";
import { viewPaths } from "../support/views";

const warmUps = 50;
const requests = 250;

/** How long the warm server thinks before the first byte of each view, next to an empty dynamic page. */
export async function ttfb(): Promise<Figure[]> {
  return withServers(async ({ almanac, empty }) => {
    const views = await viewPaths(almanac.url);
    const times = new Map<string, number[]>(views.map(({ path }) => [path, []]));
    const emptyTimes: number[] = [];
    const [ours, peers] = [connect(almanac.url), connect(empty.url)];
    try {
      // One round asks every page once, so that whatever else the machine does meets all alike.
      for (let round = -warmUps; round < requests; round += 1) {
        for (const { path } of views) {
          const elapsed = await ours.firstByteMs(path);
          const emptyElapsed = await peers.firstByteMs("/");
          if (round < 0) continue;
          times.get(path)?.push(elapsed);
          emptyTimes.push(emptyElapsed);
        }
      }
    } finally {
      ours.close();
      peers.close();
    }
    const peer = { name: "empty dynamic page", value: median(emptyTimes) };
    return views.map(({ name, path }) => ({
      name: `first byte, ${name}`,
      value: median(times.get(path) ?? []),
      unit: "ms",
      peer,
      bound: { value: 30, ratio: 3 },
    }));
  });
}
