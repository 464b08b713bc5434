import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "@/lib/db/database";
import { readIndex } from "@/lib/db/read/read-index";
import { openPreparedStore } from "@/lib/db/schema/open-prepared-store";
import { createFolder } from "@/lib/db/testing/create-folder";
import { embeddedIn } from "@/lib/db/testing/test-stores";
import { isoFromDay, requireDay } from "@/lib/series/day";
import { importFile } from "./import-file";
import { byteStream } from "./testing/byte-stream";

let db: Db;

beforeAll(async () => {
  db = await openPreparedStore(() => {}, { location: embeddedIn(createFolder()) });
});
afterAll(() => db.close());

/** Imports closes by date at a time of that day in Hong Kong, and tells what became of them. */
async function importAt(moment: string, closes: Readonly<Record<string, number>>, isStamped = false) {
  const now = Date.parse(`${moment}:00+08:00`);
  const rows = Object.entries(closes).map(([date, close]) =>
    // Midnight in Hong Kong, which in Greenwich is of the day before.
    [isStamped ? requireDay(date) * 86_400 - 8 * 3600 : date, close].join(","),
  );
  const chunks = byteStream(`Date,Close\n${rows.join("\n")}\n`);
  const file = { fileName: `${moment}.csv`, symbol: "hsi", prefer: "stored", dryRun: false, chunks } as const;
  const { status, inserted, changed, kept, warnings } = await importFile(db, file, {
    today: isoFromDay(Math.floor(now / 86_400_000)),
    now,
  });
  expect(status).toBe("stored");
  return { inserted, changed, kept, rules: warnings.map(({ rule }) => rule) };
}

async function closeOn(date: string): Promise<number | undefined> {
  const series = (await readIndex(db, "HSI"))?.series;
  return series?.closes[series.days.indexOf(requireDay(date))];
}

describe("a close from within the session", () => {
  it("stays while no file says that the session has ended", async () => {
    const first = await importAt("2026-08-25T11:00", { "2026-08-24": 26_100.5, "2026-08-25": 26_050.25 });
    expect(first).toEqual({ inserted: 2, changed: 0, kept: 0, rules: ["provisional-close"] });
    expect(await importAt("2026-08-25T14:00", { "2026-08-25": 26_300 })).toMatchObject({
      changed: 0,
      kept: 1,
    });
    expect(await closeOn("2026-08-25")).toBe(26_050.25);
  });

  it("gives way to the settled one of a file of the evening, which has no warning", async () => {
    const evening = await importAt("2026-08-25T18:00", { "2026-08-25": 26_111.5 });
    expect(evening).toEqual({ inserted: 0, changed: 1, kept: 0, rules: ["other-close"] });
    expect(await closeOn("2026-08-25")).toBe(26_111.5);
    expect(await importAt("2026-08-26T18:00", { "2026-08-25": 26_000 })).toMatchObject({
      changed: 0,
      kept: 1,
    });
  });

  it("gives way also once later sessions are stored", async () => {
    await importAt("2026-08-27T11:00", { "2026-08-27": 26_200 });
    await importAt("2026-08-31T18:00", { "2026-08-28": 26_400, "2026-08-31": 26_500 });
    const next = await importAt("2026-09-01T18:00", { "2026-08-26": 26_250.5, "2026-08-27": 26_210.75 });
    expect(next).toMatchObject({ inserted: 1, changed: 1, kept: 0 });
    expect(await closeOn("2026-08-27")).toBe(26_210.75);
    expect(await closeOn("2026-08-31")).toBe(26_500);
  });
});

describe("Unix moments", () => {
  it("are stored on the days of the index that is given", async () => {
    const stamped = await importAt("2026-09-03T18:00", { "2026-09-01": 26_600, "2026-09-02": 26_700 }, true);
    expect(stamped).toEqual({ inserted: 2, changed: 0, kept: 0, rules: [] });
    expect([await closeOn("2026-09-01"), await closeOn("2026-09-02")]).toEqual([26_600, 26_700]);
  });
});
