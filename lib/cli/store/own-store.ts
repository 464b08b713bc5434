import { createReadStream } from "node:fs";
import { storeLocation } from "@/lib/db/connection/store-location";
import { readCatalogue } from "@/lib/db/read/read-catalogue";
import { readIndex } from "@/lib/db/read/read-index";
import { readWhole } from "@/lib/db/read/read-whole";
import { prepareStore } from "@/lib/db/schema/prepare-store";
import { withWritableStore } from "@/lib/db/schema/with-writable-store";
import type { StoreAccess } from "./store-access";

/** The store that this process has open. What only imports and updates need is read when they are asked for. */
export function ownStore(): StoreAccess {
  return {
    location: storeLocation(),
    // Straight from the store: what pages keep for when it does not answer is no use to a process that ends.
    catalogue: async () => readWhole(await prepareStore(), readCatalogue),
    index: async (symbol, asof) =>
      readWhole(await prepareStore(), (store) => readIndex(store, symbol.toUpperCase(), asof)),
    async file(address) {
      const { fileAt } = await import("@/lib/pages/file-response");
      const { forgetState } = await import("@/lib/store/store-state");
      try {
        return await fileAt(address);
      } finally {
        // It asks the store again every two seconds, which would keep a process that is done.
        forgetState();
      }
    },
    async importFile({ path, fileName }, { index, ...choices }, { onStep, signal }) {
      const { importFile } = await import("@/lib/ingest/import-file");
      const { dateOfToday } = await import("@/lib/format/date-of-today");
      const watch = { today: dateOfToday(), now: Date.now(), onProgress: onStep, signal };
      const file = { ...choices, symbol: index, fileName, chunks: createReadStream(path) };
      return await orReason(signal, () => withWritableStore((db) => importFile(db, file, watch)));
    },
    async update(request, tell, signal) {
      const { runUpdate } = await import("@/lib/jobs/run-update");
      return await orReason(signal, () => withWritableStore((db) => runUpdate(db, request, tell, signal)));
    },
    async backup(path, watch) {
      const { writeBackup } = await import("@/lib/db/backup/write-backup");
      return await orReason(watch.signal, () => withWritableStore((db) => writeBackup(db, path, watch)));
    },
    async restore(path, replace, watch) {
      const { restoreStore } = await import("@/lib/jobs/restore-store");
      const options = { ...watch, replace };
      return await orReason(watch.signal, () => withWritableStore((db) => restoreStore(db, path, options)));
    },
    async verify(signal) {
      const { verifyStore } = await import("@/lib/db/verify/verify-store");
      const { dataFolder } = await import("@/lib/shipped/data-fingerprint");
      return await orReason(signal, () =>
        withWritableStore((db) => verifyStore(db, dataFolder(), { signal })),
      );
    },
  };
}

/** What the store says of work that was stopped is that it failed: the reason is the signal's. */
async function orReason<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw signal.aborted ? signal.reason : error;
  }
}
