import { expect, it, vi } from "vitest";
import { importCloses } from "@/lib/db/import/import-closes";
import * as reading from "@/lib/db/read/read-index";
import { prepareStore } from "@/lib/db/schema/prepare-store";
import { fileOf, requestFor } from "@/lib/db/testing/small-stores";
import { loadCatalogue } from "./load-catalogue";
import { loadIndex } from "./load-index";
import { loadSummariesAt } from "./load-summaries";
import { forgetRevisions } from "./store-status";
import { ownShippedStore } from "./testing/shipped-store";

ownShippedStore();

/** What the records of then say, each read whole. */
async function fromRecords(asof: number) {
  const { value: catalogue } = await loadCatalogue();
  const records = await Promise.all(
    catalogue.indices.map(({ profile }) => loadIndex(profile.symbol, asof).then((found) => found?.value)),
  );
  return records.flatMap((record) =>
    record ? [{ ...record.profile, ...record.coverage, milestones: record.milestones.length }] : [],
  );
}

it("the indices of an earlier revision are those that its records tell, and no series is read for them", async () => {
  const before = (await loadCatalogue()).value;
  const db = await prepareStore();
  // One close after the last, and one that makes a declared close a session.
  const file = fileOf({ "1964-07-31": 100, "2031-01-06": 30000 });
  await importCloses(db, requestFor("HSI", file, { prefer: "file" }), file);
  forgetRevisions();
  const readIndex = vi.spyOn(reading, "readIndex");
  const { value: same } = await loadSummariesAt(before.revision);
  const { value: some } = await loadSummariesAt(before.revision - 5);
  expect(readIndex).not.toHaveBeenCalled();
  readIndex.mockRestore();
  expect(same).toEqual(before.indices);
  expect((await loadCatalogue()).value.indices[0]?.coverage).not.toEqual(same[0]?.coverage);
  expect(some.length).toBeGreaterThan(0);
  expect(some.length).toBeLessThan(same.length);
  const listed = some.map((each) => ({
    ...each.profile,
    ...each.coverage,
    milestones: each.milestoneCount,
  }));
  expect(listed).toEqual(await fromRecords(before.revision - 5));
  expect((await loadSummariesAt(before.revision + 9)).value).toEqual([]);
});
