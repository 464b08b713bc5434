import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { importCloses } from "@/lib/db/import/import-closes";
import { writeIndex } from "@/lib/db/ship/write-index";
import { longestRun, type NaiveClose, type NaiveSeries, NaiveStore } from "@/lib/db/testing/naive-store";
import { emptyStore, fileOf, requestFor, shippedIndex } from "@/lib/db/testing/small-stores";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import type { IndexRecord } from "@/lib/reference/records";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { readIndex } from "./read-index";
import { readRevisions } from "./read-revisions";

const firstDay = requireDay("2023-12-01");

/** Closes that are often the same, often within rounding of each other, and often not. */
const close = fc.constantFrom(100, 100.4, 100.45, 100.46, 100.5, 100.50000001, 100.56, 101.25, 1767.1);
/** Days far enough apart for holes, near enough for stretches to meet. */
const day = fc.integer({ min: 0, max: 120 }).map((offset) => firstDay + offset);
const rows = fc.array(fc.tuple(day, close), { maxLength: 25 }).map((pairs) => new Map(pairs.sort(byDay)));
const file: fc.Arbitrary<ImportedFile> = fc.record({ rows, prefer: fc.constantFrom("stored", "file") });

interface ImportedFile {
  readonly rows: ReadonlyMap<number, number>;
  readonly prefer: "stored" | "file";
}

/** Sessions on some days of a stretch and declared closes outside it. */
const shipped = fc
  .tuple(fc.integer({ min: 20, max: 70 }), fc.array(fc.boolean(), { maxLength: 25 }), rows)
  .map(([from, flags, declared]): NaiveSeries => {
    const sessions = flags.flatMap((has, at) => (has ? [firstDay + from + at] : []));
    const [first = 0, last = -1] = [sessions[0], sessions.at(-1)];
    const beside = [...declared].filter(([one]) => one < first || one > last);
    return new Map<number, NaiveClose>([
      ...beside.map(([one, value]): [number, NaiveClose] => [one, { close: value, isSession: false }]),
      ...sessions.map((one): [number, NaiveClose] => [one, { close: 100.45, isSession: true }]),
    ]);
  });

function byDay([a]: readonly [number, unknown], [b]: readonly [number, unknown]): number {
  return a - b;
}

function seedOf(symbol: string, series: NaiveSeries) {
  const of = (sessions: boolean) => [...series].filter(([, { isSession }]) => isSession === sessions);
  const named = of(true).map(([one, value]) => [isoFromDay(one), value.close] as const);
  const declared = of(false).map(([one, value]) => ({ date: isoFromDay(one), close: value.close }));
  return shippedIndex(symbol, Object.fromEntries(named), declared);
}

/** What `readIndex` must say of a naive series. */
function expected(series: NaiveSeries) {
  const days = [...series.keys()].sort((a, b) => a - b);
  const run = longestRun(days.filter((one) => series.get(one)?.isSession));
  const [from, to] = [run[0] ?? null, run.at(-1) ?? null];
  return {
    closes: days.map((one) => [one, series.get(one)?.close]),
    complete: from === null || to === null ? null : { from, to },
    sessionCount: run.length,
    sparseBefore: from === null ? days.length : days.filter((one) => one < from).length,
    sparseAfter: to === null ? 0 : days.filter((one) => one > to).length,
  };
}

function seen(record: IndexRecord | null): ReturnType<typeof expected> {
  const { series, coverage } = record ?? {};
  return {
    closes: Array.from(series?.days ?? [], (one, at) => [one, series?.closes[at]]),
    complete: series?.complete ?? null,
    sessionCount: coverage?.sessionCount ?? 0,
    sparseBefore: coverage?.sparseBefore ?? 0,
    sparseAfter: coverage?.sparseAfter ?? 0,
  };
}

for (const { engine, missing, start } of engines) {
  describe.skipIf(missing !== null)(`the revisions of a series on ${engine}`, () => {
    let stores: TestStores;
    let db: Db;
    let count = 0;

    beforeAll(async () => {
      stores = await start();
      db = await emptyStore(stores.next());
    });
    afterAll(async () => {
      await db?.close();
      stores?.stop();
    });

    async function shippedSymbol(series: NaiveSeries): Promise<string> {
      count += 1;
      await writeIndex(db, seedOf(`INDEX${count}`, series));
      return `INDEX${count}`;
    }

    async function add(symbol: string, { rows: closes, prefer }: ImportedFile) {
      const taken = fileOf(Object.fromEntries([...closes].map(([one, value]) => [isoFromDay(one), value])));
      return importCloses(db, requestFor(symbol, taken, { prefer }), taken);
    }

    it("are what a naive store had after each import, however they came", async () => {
      await fc.assert(
        fc.asyncProperty(shipped, fc.array(file, { minLength: 1, maxLength: 5 }), async (ships, files) => {
          const symbol = await shippedSymbol(ships);
          const naive = new NaiveStore(ships);
          const then = new Map([[(await readRevisions(db)).store, naive.present]]);
          for (const one of files) {
            const { store: before } = await readRevisions(db);
            const { revision } = await add(symbol, one);
            const hasChanged = naive.import(one.rows, one.prefer);
            expect(revision).toBe(hasChanged ? before + 1 : before);
            then.set(revision, naive.present);
            expect(seen(await readIndex(db, symbol))).toEqual(expected(naive.present));
          }
          for (const [revision, series] of then) {
            expect(seen(await readIndex(db, symbol, revision)), String(revision)).toEqual(expected(series));
          }
        }),
        { numRuns: 25 },
      );
    });

    it("are all still there after the shipped closes changed too, any number of times", async () => {
      const load = fc.oneof(file, shipped);
      await fc.assert(
        fc.asyncProperty(fc.array(load, { minLength: 2, maxLength: 6 }), async (loads) => {
          const symbol = await shippedSymbol(new Map());
          const then = new Map<number, ReturnType<typeof seen>>();
          for (const one of loads) {
            if ("rows" in one) await add(symbol, one);
            else await writeIndex(db, seedOf(symbol, one));
            const record = await readIndex(db, symbol);
            then.set((await readRevisions(db)).store, seen(record));
            for (const [revision, was] of then) {
              expect(seen(await readIndex(db, symbol, revision)), String(revision)).toEqual(was);
            }
          }
        }),
        { numRuns: 25 },
      );
    });

    it("start with the index: before it there is nothing", async () => {
      const { store } = await readRevisions(db);
      const symbol = await shippedSymbol(new Map([[firstDay, { close: 100, isSession: true }]]));
      expect(await readIndex(db, symbol, store)).toBeNull();
      expect(await readIndex(db, symbol, store + 1)).toEqual(await readIndex(db, symbol));
      const later = { ...(await readIndex(db, symbol)), revision: store + 1000 };
      expect(await readIndex(db, symbol, store + 1000)).toEqual(later);
    });
  });
}
