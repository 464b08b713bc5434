import { z } from "zod";
import { jsonPath, visitAllPages } from "../support/all-pages";
import type { Figure } from "../support/figure";
import { startAlmanac } from "../support/processes/almanac";

const lineSchema = z.object({ label: z.string(), xs: z.array(z.number()) });
// The picture of the days held has rows in place of lines.
const rowSchema = z.object({
  label: z.string(),
  singles: z.array(z.number()),
  runs: z.array(z.object({ from: z.number(), to: z.number() })),
});
const plotSchema = z.object({
  lines: z.array(lineSchema).default([]),
  rows: z.array(rowSchema).default([]),
});
const viewSchema = z.object({ plots: z.record(z.string(), plotSchema) });
const coverageSchema = z.object({
  tables: z.object({ coverage: z.array(z.object({ sessions: z.number() })) }),
});

/** The most points that any picture of any page draws for one series, next to the sessions of the longest one. */
export async function drawnPoints(): Promise<Figure[]> {
  const { url, stop } = await startAlmanac();
  try {
    let most = 0;
    for (const path of await visitAllPages(url)) {
      most = Math.max(most, mostPoints(viewSchema.parse(await readJson(url + jsonPath(path)))));
    }
    const { tables } = coverageSchema.parse(await readJson(`${url}/data.json`));
    const sessions = Math.max(...tables.coverage.map((row) => row.sessions));
    return [
      {
        name: "points of one series",
        value: most,
        unit: "points",
        peer: { name: "sessions of the longest series", value: sessions },
        bound: { value: 1500 },
      },
    ];
  } finally {
    await stop();
  }
}

function mostPoints({ plots }: z.infer<typeof viewSchema>): number {
  const counts = Object.values(plots).flatMap(({ lines, rows }) => {
    // The pieces of one series have one label.
    const bySeries = new Map<string, number>();
    for (const { label, xs } of lines) bySeries.set(label, (bySeries.get(label) ?? 0) + xs.length);
    return [...bySeries.values(), ...rows.map(({ singles, runs }) => singles.length + 2 * runs.length)];
  });
  return Math.max(0, ...counts);
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.json();
}
