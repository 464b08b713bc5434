import { beforeAll, describe, expect, it } from "vitest";
import { translator } from "@/lib/i18n/translator";
import type { ImportBatchRecord, IndexRecord } from "@/lib/reference/records";
import { SYMBOLS } from "@/lib/reference/testing/symbols";
import { dailySeries } from "@/lib/series/testing/series-of";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord } from "@/lib/views/testing/shipped-record";
import { type FeedEntry, feedEntries } from "./feed-entries";

const t = translator("en");

const loaded: ImportBatchRecord = {
  ...{ id: 14, kind: "imported", symbol: "HSI", fileName: "new.csv", sha256: "", dialect: null },
  ...{ source: null, prefer: null, status: "done", reason: null, warningCount: 0, revision: 14 },
  ...{ startedAt: "2026-08-22T01:00:00.000Z", finishedAt: "2026-08-22T01:00:02.000Z" },
  rows: { read: 3, inserted: 2, changed: 1, unchanged: 0, kept: 0, refused: 0, superseded: 0 },
};

const told = (entries: readonly FeedEntry[]) =>
  entries.map(({ id, updated }) => `${updated.slice(0, 10)} ${id}`);

describe(feedEntries, () => {
  let hsi: IndexRecord;
  beforeAll(async () => {
    hsi = await shippedRecord("HSI");
  });

  it("tells nothing of no index, and nothing of one close", () => {
    expect(feedEntries(t, [], [])).toEqual([]);
    expect(feedEntries(t, [madeRecord(dailySeries([100]))], [])).toEqual([]);
  });

  it("tells a year's record closes as one entry, dated by the last of them", () => {
    // 1 January to 31 December, 1 January 1971.
    const record = madeRecord(dailySeries([100, 101, 102, ...Array(362).fill(90), 103]));
    const entries = feedEntries(t, [record], []).filter(({ id }) => id.includes("/record/"));
    expect(told(entries)).toEqual(["1971-01-01 test/record/1971", "1970-01-03 test/record/1970"]);
    expect(entries[1]?.published).toBe("1970-01-02T00:00:00.000Z");
    expect(entries[1]?.summary).toContain("it was the 2nd record close of the year");
    expect(entries[1]?.href).toBe("/indices/test/1970-01-03");
  });

  it("leaves room for what is no record: of those it has the latest 15", async () => {
    const all = await Promise.all(SYMBOLS.map((symbol) => shippedRecord(symbol)));
    const entries = feedEntries(t, all, [loaded]);
    const kinds = entries.map(({ id }) => /record|milestone|fall|import/.exec(id)?.[0] ?? "");
    const countOf = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(entries).toHaveLength(50);
    expect(countOf("record")).toBe(15);
    expect(countOf("import")).toBe(1);
    for (const kind of ["milestone", "fall"]) expect(countOf(kind), kind).toBeGreaterThanOrEqual(5);
  });

  it("tells the closes by which a fall passes 10 and 20 %, once each", () => {
    const record = madeRecord(dailySeries([100, 95, 89, 85, 79, 89, 79, 60, 100]));
    const entries = feedEntries(t, [record], []);
    expect(told(entries)).toEqual([
      "1970-01-05 test/fall/1970-01-01/20",
      "1970-01-03 test/fall/1970-01-01/10",
    ]);
    expect(entries[1]?.summary).toMatch(
      /closed at 89\.00 on 3.January.1970, 11\.00.% below its high of 100\.00/,
    );
    expect(entries[1]?.href).toBe("/indices/test/drawdowns/1970-01-01");
  });

  it("tells imports that changed closes, not what ships, failed or changed nothing", () => {
    const nothing = { ...loaded.rows, inserted: 0, changed: 0 };
    const batches = [
      loaded,
      { ...loaded, id: 15, kind: "shipped" as const },
      { ...loaded, id: 16, status: "failed" as const },
      { ...loaded, id: 17, rows: nothing },
    ];
    const entries = feedEntries(t, [], batches);
    expect(told(entries)).toEqual(["2026-08-22 import/14"]);
    expect(entries[0]).toMatchObject({ href: "/data?batch=14", title: "HSI: new.csv imported" });
  });

  it("has the Hang Seng Index's record of 26 January 2018, its milestones and its last falls", () => {
    const entries = feedEntries(t, [hsi], []);
    const record = entries.find(({ id }) => id === "hsi/record/2018");
    expect(record?.title).toBe("Hang Seng Index: record close of 33,154.12");
    expect(record?.href).toBe("/indices/hsi/2018-01-26");
    expect(entries.map(({ id }) => id)).toContain("hsi/milestone/2018-01-26-record-close");
    expect(entries.map(({ id }) => id)).toContain("hsi/fall/2018-01-26/20");
  });

  it("has fifty at most, the latest first, each with a name of its own, in both languages the same ones", () => {
    const entries = feedEntries(t, [hsi], []);
    expect(entries).toHaveLength(50);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(50);
    const dates = entries.map(({ updated }) => updated);
    expect(dates).toEqual([...dates].sort().reverse());
    const chinese = feedEntries(translator("zh-Hant"), [hsi], []);
    expect(chinese.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    for (const { href, title } of chinese) {
      expect(href).toMatch(/^\/zh-Hant\//);
      expect(title).toMatch(/^恒生指數：/);
    }
  });
});
