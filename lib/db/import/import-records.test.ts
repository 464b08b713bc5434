import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Db } from "@/lib/db/database";
import { readBatches } from "@/lib/db/read/read-batches";
import { readCloseRevisions } from "@/lib/db/read/read-close-revisions";
import { readCloseSources } from "@/lib/db/read/read-close-sources";
import { readSourceNames } from "@/lib/db/read/read-source-notes";
import { readWarnings } from "@/lib/db/read/read-warnings";
import { type ByDate, emptyStore, fileOf, requestFor, ship } from "@/lib/db/testing/small-stores";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import type { ImportFinding } from "@/lib/reference/records";
import { asIs } from "@/lib/reference/source-names";
import { isoFromDay } from "@/lib/series/day";
import { recordFailedImport } from "./import-batch";
import { importCloses } from "./import-closes";

const week = { "2024-01-02": 100.25, "2024-01-03": 101, "2024-01-05": 102.5, "2024-01-08": 103.75 };
const finding: ImportFinding = {
  rule: "spike",
  severity: "doubt",
  date: "2024-01-09",
  close: 104,
  details: { change: -0.5, explanation: { kind: "swapped", value: 140 }, nearby: [1, null] },
};

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`what is kept about imports on ${engine}`, () => {
    let stores: TestStores;
    let db: Db;
    const SHIPPED = { en: "Packages", "zh-Hant": "套件" };
    const CLOSES = {
      ...{ shortEn: "Packages", shortZhHant: "套件", longEn: "Closes", longZhHant: "收市價" },
      ...{ descriptionEn: "Closes", descriptionZhHant: "收市價" },
    };
    const began = new Date().toISOString();

    beforeAll(async () => {
      stores = await start();
      db = await emptyStore(stores.next());
      await ship(db, "INDEX", week);
      await ship(db, "OTHER", week);
      await db.prisma.source.create({ data: { id: "shipped.csv", position: 1, ...CLOSES } });
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });

    const add = (rows: ByDate, more: Parameters<typeof requestFor>[2] = {}) => {
      const file = fileOf(rows);
      return importCloses(db, requestFor("INDEX", file, more), file);
    };

    it("says of each load what became of its rows, the latest first", async () => {
      const rows = { "2024-01-02": 100.25, "2024-01-03": 109, "2024-01-04": 1, "2024-01-09": 104 };
      const { batchId, revision } = await add(rows, {
        fileName: "a+b.csv",
        source: "a+b.csv",
        dialect: '{"delimiter":","}',
        rowsRead: 6,
        rowsRefused: 2,
        warnings: [finding],
      });
      const [batch, ...shipped] = await readBatches(db, 10);
      expect(batch).toMatchObject({
        id: batchId,
        kind: "imported",
        symbol: "INDEX",
        fileName: "a+b.csv",
        dialect: '{"delimiter":","}',
        source: "a+b.csv",
        prefer: "stored",
        status: "done",
        reason: null,
        rows: { read: 6, inserted: 1, changed: 0, unchanged: 1, kept: 2, refused: 2, superseded: 0 },
        warningCount: 3,
        revision,
      });
      expect(batch?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(began <= (batch?.startedAt ?? "")).toBe(true);
      expect((batch?.startedAt ?? "") <= (batch?.finishedAt ?? "")).toBe(true);
      expect(shipped.map(({ kind, symbol }) => [kind, symbol])).toEqual([
        ["shipped", "OTHER"],
        ["shipped", "INDEX"],
      ]);
      expect(await readBatches(db, 1, "OTHER")).toEqual([shipped[0]]);
    });

    it("has the findings of a file and its disagreements with the store, of a load and of an index", async () => {
      const [batch] = await readBatches(db, 1);
      const batchId = batch?.id ?? 0;
      const warnings = await readWarnings(db, { batchId }, 10);
      expect(warnings).toEqual([
        { ...finding, batchId, position: 0 },
        {
          rule: "other-close",
          severity: "note",
          date: "2024-01-03",
          close: 109,
          details: { stored: 101, storedSource: SHIPPED, chosen: "stored" },
          batchId,
          position: 1,
        },
        {
          rule: "no-session",
          severity: "note",
          date: "2024-01-04",
          close: 1,
          details: { stored: null, storedSource: null, chosen: "stored" },
          batchId,
          position: 2,
        },
      ]);
      expect(await readWarnings(db, { symbol: "INDEX" }, 2)).toEqual(warnings.slice(0, 2));
      expect(await readWarnings(db, { symbol: "OTHER" }, 2)).toEqual([]);
    });

    it("names the source that a warning of an earlier version notes by its id", async () => {
      const [batch] = await readBatches(db, 1);
      const noted = (storedSource: string) => ({
        ...finding,
        details: { stored: 101, storedSource, chosen: "stored" },
      });
      const warnings = ["shipped.csv", "mine.csv"].map(noted);
      const { batchId } = await add({ "2024-01-11": 104 }, { warnings });
      const read = await readWarnings(db, { batchId: batchId ?? 0 }, 10);
      expect(batchId).not.toBe(batch?.id);
      expect(read.map(({ details }) => details["storedSource"])).toEqual([
        SHIPPED,
        { en: "mine.csv", "zh-Hant": "mine.csv" },
      ]);
    });

    it("counts all findings and disagreements, and keeps the first thousands", async () => {
      const many = Array.from({ length: 6000 }, () => finding);
      const { batchId } = await add({ "2024-01-10": 104 }, { warnings: many });
      expect(await readBatches(db, 1)).toMatchObject([{ warningCount: 6000 }]);
      expect(await db.prisma.importWarning.count({ where: { batchId: batchId ?? 0 } })).toBe(5000);
      const differing = Array.from({ length: 1200 }, (_, row) => [isoFromDay(10_000 + row), 1] as const);
      await ship(db, "INDEX", { ...week, ...Object.fromEntries(differing) });
      const outcome = await add(Object.fromEntries(differing.map(([date]) => [date, 2])));
      expect(outcome).toMatchObject({ kept: 1200, disagreementCount: 1200 });
      expect(outcome.disagreements).toHaveLength(1000);
      expect(await readBatches(db, 1)).toMatchObject([{ warningCount: 1200 }]);
    });

    it("notes a file that was not imported, and why", async () => {
      const file = fileOf({});
      await recordFailedImport(db, requestFor("XYZ", file, { rowsRefused: 7 }), "line 3: found abc");
      expect(await readBatches(db, 1)).toMatchObject([
        {
          status: "failed",
          symbol: "XYZ",
          reason: "line 3: found abc",
          rows: { refused: 7 },
          revision: null,
        },
      ]);
    });

    it("has each changed close beside what took its place, with when and from whom", async () => {
      const called = (name: string) => ({ fileName: name, source: name });
      // A reader may call a file as the almanac calls a source of its own.
      const first = await add({ "2024-01-02": 200 }, { prefer: "file", ...called("shipped.csv") });
      const second = await add({ "2024-01-02": 300 }, { prefer: "file", ...called("two.csv") });
      const [batch] = await readBatches(db, 1);
      const named = (text: string) => ({ en: text, "zh-Hant": text });
      const present = { close: 300, basis: "session", source: named("two.csv") };
      const revisions = await readCloseRevisions(db, { symbol: "INDEX" }, 10);
      expect(revisions).toMatchObject([
        {
          date: "2024-01-02",
          earlier: { close: 200, basis: "session", source: named("shipped.csv") },
          present,
          validFrom: first.revision,
          validTo: second.revision,
          endedAt: batch?.finishedAt,
        },
        { earlier: { close: 100.25, source: SHIPPED }, present, validTo: first.revision },
      ]);
      expect(await readCloseRevisions(db, { symbol: "INDEX" }, 1)).toEqual(revisions.slice(0, 1));
      expect(await readCloseRevisions(db, { symbol: "OTHER" }, 10)).toEqual([]);
      expect(await readCloseRevisions(db, { endedBy: first.revision }, 10)).toEqual(revisions.slice(1));
      expect(await readCloseRevisions(db, "all", 10)).toEqual(revisions);
      const pause = vi.fn(async () => {});
      expect(await readCloseRevisions(db, "all", 10, pause, 1)).toEqual(revisions);
      expect(pause).toHaveBeenCalledTimes(revisions.length);
      const stop = () => Promise.reject(new Error("the reader left"));
      await expect(readCloseRevisions(db, "all", 10, stop, 1)).rejects.toThrow("the reader left");
    });

    it("names a reader's file whole among the sources, then and now", async () => {
      const { id } = await db.prisma.marketIndex.findUniqueOrThrow({ where: { symbol: "INDEX" } });
      expect(await readCloseSources(db, id, await readSourceNames(db))).toContainEqual(asIs("a+b.csv"));
      expect(await readCloseSources(db, id, await readSourceNames(db), 1)).toEqual([
        { name: SHIPPED, date: null, anchor: "source-packages" },
      ]);
    });

    it("names the provider that an update fetched a close from", async () => {
      const update = { fileName: "shipped.csv ^X 2024-01-12", source: "shipped.csv" };
      await add({ "2024-01-12": 105 }, update);
      const { id } = await db.prisma.marketIndex.findUniqueOrThrow({ where: { symbol: "INDEX" } });
      const sources = await readCloseSources(db, id, await readSourceNames(db));
      expect(sources.filter(({ name }) => name.en === SHIPPED.en)).toHaveLength(1);
      expect(sources).not.toContainEqual(asIs("shipped.csv ^X 2024-01-12"));
      expect(sources).not.toContainEqual(asIs("shipped.csv"));
    });

    it("calls a declared close by its own source once it is one of the sessions", async () => {
      await ship(db, "THIRD", week, [{ date: "2024-01-10", close: 105 }]);
      const file = fileOf({ "2024-01-09": 104, "2024-01-10": 105, "2024-01-11": 106 });
      await importCloses(db, requestFor("THIRD", file, { prefer: "stored" }), file);
      const { id } = await db.prisma.marketIndex.findUniqueOrThrow({ where: { symbol: "THIRD" } });
      const sources = await readCloseSources(db, id, await readSourceNames(db));
      expect(sources.map(({ name }) => name.en)).toEqual(["Packages", "reader.csv", "a book"]);
    });
  });
}
