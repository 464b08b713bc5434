import { withStore } from "@/lib/cli/store/with-store";
import type { StoreLocation } from "@/lib/db/connection/store-location";
import { terminal } from "@/lib/i18n/messages/terminal";
import type { Catalogue } from "@/lib/reference/records";
import { alignColumns } from "./align-columns";
import { writeOutput } from "./write-output";

/** What `almanac status` tells: where the store is, its revision, and how much of each index it holds. */
export type Status = ReturnType<typeof statusOf>;

/** Prints the status on stdout. */
export async function printStatus({ json = false }: { json?: boolean }): Promise<void> {
  const status = await withStore(async (store) => statusOf(store.location, await store.catalogue()));
  await writeOutput(json ? JSON.stringify(status, null, 2) : statusText(status));
}

/** The status of a store, without passwords. */
export function statusOf(location: StoreLocation, { revision, indices }: Catalogue) {
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
  const rows = indices.map((index) => [
    index.symbol,
    index.firstDate,
    index.lastDate,
    index.completeFrom === null ? "–" : terminal.store.stretch(index.completeFrom, index.completeTo),
    String(index.sessionCount),
    String(index.sparseBefore + index.sparseAfter),
  ]);
  const table = alignColumns([terminal.store.header, ...rows], [4, 5]);
  return [terminal.store[store.engine](store.location, revision), "", ...table].join("\n");
}
