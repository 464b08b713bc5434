import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { recordFailedImport } from "@/lib/db/import/import-batch";
import { emptyStore, fileOf, requestFor, ship } from "@/lib/db/testing/small-stores";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { readRevisions } from "./read-revisions";

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`the revisions of two stores on ${engine}`, () => {
    let stores: TestStores;
    let one: Db;
    let other: Db;

    beforeAll(async () => {
      stores = await start();
      one = await emptyStore(stores.next());
      other = await emptyStore(stores.next());
    });
    afterAll(async () => {
      for (const db of [one, other]) await db?.close();
      stores?.stop();
    });

    it("are 0, made never, where nothing was loaded", async () => {
      const none = { store: "", newestBatch: "", bySymbol: new Map() };
      expect(await readRevisions(one)).toEqual({ newestBatch: 0, store: 0, bySymbol: new Map(), made: none });
    });

    it("have the same numbers after as many loads, and are told apart by what made each", async () => {
      await ship(one, "INDEX", { "2024-01-02": 100 });
      await ship(other, "INDEX", { "2024-01-02": 100 });
      const [{ made, ...numbers }, there] = [await readRevisions(one), await readRevisions(other)];
      expect(there).toMatchObject(numbers);
      expect(there.made.store).not.toBe(made.store);
      expect(there.made.newestBatch).not.toBe(made.newestBatch);
      expect(there.made.bySymbol.get("INDEX")).not.toBe(made.bySymbol.get("INDEX"));
    });

    it("are made anew by a load as far as it concerns them", async () => {
      const before = await readRevisions(one);
      await recordFailedImport(one, requestFor("INDEX", fileOf({})), "disk full");
      const failed = await readRevisions(one);
      expect(failed).toMatchObject({ store: before.store, newestBatch: before.newestBatch + 1 });
      expect(failed.made.newestBatch).not.toBe(before.made.newestBatch);
      expect(failed.made).toMatchObject({ store: before.made.store, bySymbol: before.made.bySymbol });
      await ship(one, "OTHER", { "2024-01-02": 5 });
      const { made } = await readRevisions(one);
      expect(made.store).not.toBe(before.made.store);
      expect(made.bySymbol.get("INDEX")).toBe(before.made.bySymbol.get("INDEX"));
    });
  });
}
