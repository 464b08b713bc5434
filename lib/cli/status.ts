import process from "node:process";
import { prepareStore } from "@/lib/db/prepare-store";
import { type StoreLocation, storeLocation } from "@/lib/db/store-location";
import type { Catalogue, IndexSummary } from "@/lib/reference/records";
import { loadCatalogue } from "@/lib/store/load-catalogue";

/** What `almanac status` tells: where the store is, its revision, and how much of each index it holds. */
export interface Status {
  readonly store: { readonly engine: StoreLocation["engine"]; readonly location: string };
  readonly revision: number;
  readonly indices: ReadonlyArray<{ readonly symbol: string } & IndexSummary["coverage"]>;
}

/** Prints the status on stdout; a terminal also sees, on stderr, how the store is opened and, once, filled. */
export async function printStatus({ json = false }: { json?: boolean }): Promise<void> {
  const location = storeLocation();
  await prepareStore((step) => {
    if (process.stderr.isTTY) console.error(step);
  });
  const status = statusOf(location, await loadCatalogue());
  console.log(json ? JSON.stringify(status, null, 2) : statusText(status));
}

/** The status of a store, without passwords. */
export function statusOf(location: StoreLocation, { revision, indices }: Catalogue): Status {
  return {
    store: {
      engine: location.engine,
      location: location.engine === "embedded" ? location.folder : location.host,
    },
    revision,
    indices: indices.map(({ profile, coverage }) => ({ symbol: profile.symbol, ...coverage })),
  };
}

/** The status as a table for a terminal. */
export function statusText({ store, revision, indices }: Status): string {
  const header = ["index", "first close", "last close", "every session", "sessions", "other closes"];
  const rows = indices.map((index) => [
    index.symbol,
    index.firstDate,
    index.lastDate,
    index.completeFrom === null ? "–" : `${index.completeFrom} to ${index.completeTo}`,
    String(index.sessionCount),
    String(index.sparseBefore + index.sparseAfter),
  ]);
  const where = store.engine === "embedded" ? "embedded store in" : "PostgreSQL at";
  return [`${where} ${store.location}, revision ${revision}`, "", ...alignColumns([header, ...rows])].join(
    "\n",
  );
}

/** Pads the cells of each column to one width: words to the left, the two counts at the end to the right. */
function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const firstCount = 4;
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column < firstCount ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd(),
  );
}
