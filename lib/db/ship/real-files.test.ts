import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { coverageOf } from "@/lib/db/import/coverage";
import { importCloses } from "@/lib/db/import/import-closes";
import { isSameClose } from "@/lib/db/import/same-close";
import type { Closes } from "@/lib/db/read/read-closes";
import { readIndex } from "@/lib/db/read/read-index";
import { closesByDate, emptyStore, requestFor, rowsOf } from "@/lib/db/testing/small-stores";
import { engines, type TestStores } from "@/lib/db/testing/test-stores";
import { dayFromIso, requireDay } from "@/lib/series/day";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { readIndices, type SeedIndex } from "@/lib/shipped/read-indices";
import { writeIndex } from "./write-index";

// Price files as found in public repositories, of unknown licence, so not part of the project.
const FOLDER = "../shared/data/";
const isHere = existsSync(FOLDER);
const stooq = "stooq__HSI__1969-11-24__2023-09-15.csv";
const openClose = "open-close__HSI__1986-12-31__2026-08-20.csv";

/** The dates and the closes of one column of a plain file, rows without a close left out. */
function fileCloses(file: string, closeColumn: number): Closes {
  const lines = readFileSync(FOLDER + file, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1);
  const rows = lines.flatMap((line) => {
    const cells = line.split(",");
    const [day, close] = [dayFromIso(cells[0] ?? ""), Number(cells[closeColumn])];
    return day !== null && close > 0 ? [{ day, close }] : [];
  });
  return {
    days: Int32Array.from(rows, ({ day }) => day),
    closes: Float64Array.from(rows, ({ close }) => close),
  };
}

/** What shipped when only the sessions of 1987 to 2023 did: fewer closes on either side. */
function partOf(index: SeedIndex): SeedIndex {
  const closes = index.closes.filter(({ date, basis }) =>
    basis === "session" ? date >= "1986-12-31" && date <= "2023-12-29" : date < "1969-11-01",
  );
  return { ...index, closes, fingerprint: "0".repeat(64) };
}

describe("the shipped closes", () => {
  it("are complete from the first to the last session, with declared closes before and after only", async () => {
    for (const { profile, closes } of await readIndices(dataFolder())) {
      const sessions = closes.filter(({ basis }) => basis === "session").map(({ date }) => date);
      const [from = null, to = null] = [sessions[0], sessions.at(-1)];
      const marked = {
        days: Int32Array.from(closes, ({ date }) => requireDay(date)),
        isSession: Uint8Array.from(closes, ({ basis }) => (basis === "session" ? 1 : 0)),
      };
      expect(coverageOf(marked), profile.symbol).toEqual({
        firstDate: closes[0]?.date,
        lastDate: closes.at(-1)?.date,
        completeFrom: from,
        completeTo: to,
        sessionCount: sessions.length,
        sparseBefore: closes.filter(({ date }) => from === null || date < from).length,
        sparseAfter: closes.filter(({ date }) => to !== null && date > to).length,
      });
    }
  });
});

for (const { engine, missing, start } of engines) {
  const absent = isHere ? "" : " (the files are not here)";
  describe.skipIf(missing !== null || !isHere)(
    `real files of the Hang Seng Index on ${engine}${absent}`,
    () => {
      let stores: TestStores;
      let db: Db;
      let whole: SeedIndex;
      const shipped = new Map<string, number>();

      beforeAll(async () => {
        stores = await start();
        db = await emptyStore(stores.next());
        const hsi = (await readIndices(dataFolder())).find(({ profile }) => profile.symbol === "HSI");
        if (hsi === undefined) throw new Error("HSI does not ship");
        whole = hsi;
        const part = partOf(hsi);
        await writeIndex(db, part);
        for (const { date, close } of part.closes) shipped.set(date, Number(close));
      });
      afterAll(async () => {
        await db?.close();
        stores?.stop();
      });

      const add = (fileName: string, closeColumn: number) => {
        const file = fileCloses(fileName, closeColumn);
        return importCloses(db, requestFor("HSI", file, { fileName, source: fileName }), file);
      };

      it("together give one complete series from 1969-11-24 to 2026-08-20", async () => {
        const [early, late] = [await add(stooq, 4), await add(openClose, 2)];
        expect(early.inserted).toBeGreaterThan(4000);
        expect(late.inserted).toBeGreaterThan(600);
        const hsi = await readIndex(db, "HSI");
        expect(hsi?.coverage).toMatchObject({
          firstDate: "1964-07-31",
          lastDate: "2026-08-20",
          completeFrom: "1969-11-24",
          completeTo: "2026-08-20",
          sparseAfter: 0,
        });
        expect(hsi?.coverage.sparseBefore).toBe(64);
        expect(early.inserted + early.changed + early.unchanged + early.kept).toBe(13_268);
      });

      it("overwrite no shipped close: those they disagree with are listed", async () => {
        const now = await closesByDate(db, "HSI");
        const superseded = [...shipped].filter(([date]) => now[date] === undefined);
        expect(superseded).toEqual([]);
        expect([...shipped].filter(([date, close]) => now[date] !== close)).toEqual([]);
        const disagreements = await db.prisma.importWarning.findMany({ where: { rule: "other-close" } });
        for (const { date, close } of disagreements) {
          const stored = now[date?.toISOString().slice(0, 10) ?? ""] ?? 0;
          expect(isSameClose(stored, close ?? 0)).toBe(false);
        }
        expect(disagreements.length).toBeGreaterThan(0);
      });

      it("change nothing when they come again, in the other order", async () => {
        const before = await rowsOf(db, "HSI");
        expect(await add(openClose, 2)).toMatchObject({ alreadyImported: true });
        expect(await add(stooq, 4)).toMatchObject({ alreadyImported: true });
        expect(await rowsOf(db, "HSI")).toEqual(before);
      });

      it("leave the series that shipped to be asked for", async () => {
        const before = await readIndex(db, "HSI", 1);
        expect(before?.coverage).toEqual({
          firstDate: "1964-07-31",
          lastDate: "2023-12-29",
          completeFrom: "1986-12-31",
          completeTo: "2023-12-29",
          sessionCount: 9134,
          sparseBefore: 64,
          sparseAfter: 0,
        });
        expect(await closesByDate(db, "HSI", 1)).toEqual(Object.fromEntries(shipped));
      });

      it("give way to every session that ships now, but for days of their own and what was preferred", async () => {
        const preferred = {
          days: Int32Array.of(requireDay("2025-04-07")),
          closes: Float64Array.of(19_900.5),
        };
        const request = requestFor("HSI", preferred, { fileName: "mine.csv", prefer: "file" });
        expect(await importCloses(db, request, preferred)).toMatchObject({ changed: 1 });
        const before = await closesByDate(db, "HSI");
        await writeIndex(db, whole);
        const after = await closesByDate(db, "HSI");
        expect(Object.keys(before).filter((date) => after[date] === undefined)).toEqual([]);
        const differing = whole.closes.filter(({ date, close }) => after[date] !== Number(close));
        expect(differing.map(({ date }) => date)).toEqual(["2025-04-07"]);
        expect(after["2025-04-07"]).toBe(19_900.5);
        expect((await readIndex(db, "HSI"))?.coverage).toMatchObject({
          completeFrom: "1969-11-24",
          completeTo: "2026-08-21",
          sparseBefore: 64,
        });
        const { revision } = await db.prisma.marketIndex.findUniqueOrThrow({ where: { symbol: "HSI" } });
        expect(await closesByDate(db, "HSI", revision - 1)).toEqual(before);
      });
    },
  );
}
