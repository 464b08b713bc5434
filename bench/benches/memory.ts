import { jsonPath, visitAllPages } from "../support/all-pages";
import type { Figure } from "../support/figure";
import { residentMegabytes } from "../support/processes/resident-memory";
import { withServers } from "../support/processes/with-servers";

/** What the server keeps resident after every view of every index in both languages, as page and as JSON. */
export async function memory(): Promise<Figure[] | string> {
  return withServers(async ({ almanac, empty }) => {
    const paths = await visitAllPages(almanac.url);
    for (const path of paths) await read(almanac.url + jsonPath(path));
    for (let request = 0; request < paths.length * 2; request += 1) await read(empty.url);
    const [value, peer] = [residentMegabytes(almanac.pid), residentMegabytes(empty.pid)];
    if (value === null || peer === null) return "this system does not tell a process's resident memory";
    return [
      {
        name: `resident after ${paths.length} pages`,
        value,
        unit: "MB",
        peer: { name: "empty app, as many requests", value: peer },
        bound: { value: 400 },
      },
    ];
  });
}

async function read(url: string): Promise<void> {
  const response = await fetch(url);
  await response.arrayBuffer();
}
