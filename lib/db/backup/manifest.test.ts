import { describe, expect, it } from "vitest";
import { type BackupManifest, manifestBytes, manifestSchema } from "./manifest";

const sha256 = "0".repeat(64);
const good: BackupManifest = {
  format: "hang-seng-almanac backup",
  version: 1,
  made: "2026-11-28T12:00:00.000Z",
  revision: 3,
  migrations: [{ name: "20261121070437_create_store", checksum: sha256 }],
  tables: [{ name: "source", columns: ["id", "position"], rows: 1, bytes: 9, sha256 }],
  series: [{ symbol: "HSI", rows: 1, sha256 }],
};
const issuesOf = (changed: object) => {
  const issues = manifestSchema.safeParse({ ...good, ...changed }).error?.issues ?? [];
  return issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

describe("the manifest of a backup", () => {
  it("tells once of a million elements that are wrong", () => {
    const many = Array.from({ length: 1_000_000 }, () => 0);
    for (const field of ["migrations", "tables", "series"]) {
      expect(issuesOf({ [field]: many })).toEqual([expect.stringMatching(`^${field}: Too big`)]);
    }
  });

  it("tells only of the first element that is wrong, by its place", () => {
    expect(issuesOf({ series: [...good.series, 0, 0] })).toEqual([expect.stringMatching(/^series.1: /)]);
    const table = { ...good.tables[0], columns: ["id", 1, 2] };
    expect(issuesOf({ tables: [table, table] })).toEqual([expect.stringMatching(/^tables.0.columns.1: /)]);
    expect(issuesOf({ migrations: [] })).toEqual([expect.stringMatching(/^migrations: Too small/)]);
  });

  it("has no revision after which there is no room for others", () => {
    expect(issuesOf({ revision: 2 ** 30 })).toEqual([]);
    expect(issuesOf({ revision: 2147483646 })).toEqual([expect.stringMatching(/^revision: .*1073741824/)]);
  });

  it("has room for ten thousand indices, and is not written with more than are read", () => {
    const series = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        symbol: `INDEX-WITH-A-LONG-SYMBOL-${at}`,
        rows: 13_000,
        sha256,
      }));
    const bytes = manifestBytes({ ...good, series: series(10_000) });
    expect(manifestSchema.parse(JSON.parse(String(bytes))).series).toHaveLength(10_000);
    expect(() => manifestBytes({ ...good, series: series(20_001) })).toThrow(/has 20001 indices/);
  });
});
