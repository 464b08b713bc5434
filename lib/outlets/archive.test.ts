import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fromBufferPromise } from "yauzl";
import { openSmallStore, type SmallStore } from "@/lib/jobs/testing/small-store";
import { dailySeries } from "@/lib/series/testing/series-of";
import { dataFolder } from "@/lib/shipped/data-fingerprint";
import { madeRecord } from "@/lib/views/testing/made-record";
import { shippedRecord, shippedSources } from "@/lib/views/testing/shipped-record";
import { archiveResponse } from "./archive";
import { archiveFiles } from "./archive-files";
import { archiveReadme } from "./archive-readme";
import { ARCHIVE_TABLES } from "./archive-tables";
import * as zip from "./zip-bytes";

const { zipBytes } = zip;
const NOON = new Date("2026-08-21T12:00:00Z");
const noPause = async () => {};

const archived = async () => ({
  records: [await shippedRecord("HSI"), await shippedRecord("HSTECH")],
  sources: await shippedSources(),
  ...{ held: 2, revision: 13, origin: "https://almanac.example" },
});

/** The files of an archive by their names, as another library reads them. */
async function unzipped(bytes: Buffer): Promise<Map<string, Buffer>> {
  const files = new Map<string, Buffer>();
  const zipFile = await fromBufferPromise(bytes);
  for await (const entry of zipFile.eachEntry()) {
    files.set(entry.fileName, await buffer(await zipFile.openReadStreamPromise(entry)));
  }
  return files;
}

describe(archiveFiles, () => {
  let files: Map<string, Buffer>;
  const text = (name: string) => files.get(name)?.toString() ?? "";
  const tables = () => [...files.keys()].filter((name) => /^tables\/.*\.csv$/.test(name));
  beforeAll(async () => {
    files = await unzipped(await zipBytes(archiveFiles(await archived(), noPause), NOON));
  });

  it("has a checksum of each file that holds", () => {
    const sums = text("SHA256SUMS").trimEnd().split("\n");
    const names = [...files.keys()].filter((name) => name !== "SHA256SUMS");
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(names.sort());
    for (const line of sums) {
      const [sum, name = ""] = line.split("  ");
      const made = createHash("sha256").update(files.get(name) ?? "");
      expect(made.digest("hex"), name).toBe(sum);
    }
  });

  it("has every close", async () => {
    for (const { profile, series } of (await archived()).records) {
      const csv = text(`closes/${profile.symbol.toLowerCase()}.csv`).trimEnd();
      const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
      expect(data.map((row) => Number(row["close_points"]))).toEqual([...series.closes]);
    }
    expect(text("README.md")).toContain("revision 13");
    expect(text("README.md")).toContain("| closes/hsi.csv | Hang Seng Index (HKD) |");
  });

  it("has every table that ships with all its rows, but for closes and what was found in checking them", async () => {
    const shipped = readdirSync(dataFolder(), { recursive: true, encoding: "utf8" });
    const isTable = (name: string) => name.endsWith(".csv") && !/^daily(?:\/|-checks)/.test(name);
    expect(Object.keys(ARCHIVE_TABLES)).toEqual(shipped.filter(isTable).sort());
    expect(tables()).toEqual(Object.keys(ARCHIVE_TABLES).map((name) => `tables/${name}`));
    const { data } = Papa.parse<Record<string, string>>(text("tables/milestones.csv"), { header: true });
    expect(data.find(({ date }) => date === "1964-07-31")?.["level_points"]).toMatch(/^100/);
  });

  it("names sources as readers know them, and what numbers are in", () => {
    for (const name of tables()) {
      expect(text(name), name).not.toMatch(/\d{3}_[0-9a-f]{16}|\.txt\b/);
      const [header = ""] = text(name).split("\r\n");
      expect(header.split(","), name).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:id|close|level|base_value|per_usd|count)$/)]),
      );
      expect(text("tables/README.md")).toContain(`| ${name.replace("tables/", "")} |`);
    }
    expect(text("tables/annual-closes.csv").split("\r\n")[2]).toBe(
      'HSI,1965,1965-12-31,82.14,day from the month-ends,"Encyclopaedia article of February 2024; Thesis, ETH Zurich"',
    );
    expect(text("tables/README.md")).not.toContain("loads them into the store");
  });

  it("says that it has the first indices of many, and where the others are", async () => {
    const { sources: _, ...given } = await archived();
    expect(archiveReadme(given)).toContain("The closes of 2 indices");
    const readme = archiveReadme({ ...given, held: 1012 });
    expect(readme).toContain("The closes of the first 2 indices");
    expect(readme).toContain("holds 1,012 indices");
    expect(readme).toContain("https://almanac.example/api/v1/indices?format=csv");
  });

  it("makes the same bytes of the same store", async () => {
    const records = [madeRecord(dailySeries([1, 2, 3]))];
    const input = { records, held: 1, revision: 1, origin: "http://localhost" };
    const make = () => zipBytes(archiveFiles({ ...input, sources: [] }, noPause), NOON);
    expect((await make()).equals(await make())).toBe(true);
  });
});

describe(zipBytes, () => {
  it("has a file without a byte in it", async () => {
    async function* files() {
      yield { name: "empty", bytes: Buffer.alloc(0) };
    }
    expect((await unzipped(await zipBytes(files(), NOON))).get("empty")).toHaveLength(0);
  });

  it("rejects where its files cannot be made", async () => {
    async function* files() {
      yield { name: "one", bytes: Buffer.from("one") };
      throw new Error("no two");
    }
    await expect(zipBytes(files(), NOON)).rejects.toThrow("no two");
  });
});

describe(archiveResponse, () => {
  let store: SmallStore;
  beforeAll(async () => {
    store = await openSmallStore();
  });
  afterAll(() => store?.close());

  it("is made once for all who ask, and not given to who has it", async () => {
    const made = vi.spyOn(zip, "zipBytes");
    const ask = (headers = {}) => archiveResponse(new Request("http://localhost/almanac.zip", { headers }));
    const [first, ...others] = await Promise.all([ask(), ask(), ask()]);
    const bytes = Buffer.from((await first?.arrayBuffer()) ?? []);
    expect((await unzipped(bytes)).has("closes/hsi.csv")).toBe(true);
    for (const other of others) expect(Buffer.from(await other.arrayBuffer()).equals(bytes)).toBe(true);
    expect(first?.headers.get("Content-Type")).toBe("application/zip");
    expect(first?.headers.get("Content-Disposition")).toMatch(/"hang-seng-almanac-\d+\.zip"$/);
    const again = await ask({ "If-None-Match": first?.headers.get("ETag") ?? "" });
    expect(again.status).toBe(304);
    expect(made).toHaveBeenCalledTimes(1);
  });
});
