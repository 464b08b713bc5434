import { describe, expect, it } from "vitest";
import { tableToCsv } from "@/lib/export/csv";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import type { Journal, LoadReport } from "@/lib/reference/records";
import type { View } from "@/lib/views/parts/view";
import {
  emptyJournal,
  madeBatch,
  madeRevision,
  madeWarning,
  shippedBatch,
} from "@/lib/views/testing/made-journal";
import { cellWhere, tableOf, valuesOf } from "@/lib/views/testing/table-cells";
import { importTables } from "./import-tables";

const listed = <T>(...rows: T[]) => ({ rows, hasMore: false });

function tablesOf(journal: Partial<Journal>, locale: Locale = "en", report: LoadReport | null = null) {
  const tables = importTables(translator(locale), { ...emptyJournal, ...journal }, report);
  const view: View = { title: "", description: "", headline: [], sections: tables, shown: null };
  const named = (id: string) => tableOf(view, id);
  return { imports: named("imports"), warnings: named("warnings"), revisions: named("revisions") };
}

describe(importTables, () => {
  it("says that nothing was imported, where only what ships was loaded, and sets that back", () => {
    const shipped = listed(shippedBatch(2, "SPX"), shippedBatch(1, "HSI"));
    const { imports, warnings, revisions } = tablesOf({ batches: shipped });
    expect(imports.line).toMatch(/^No file has been imported/);
    expect(imports.rows.flat().every(({ quiet }) => quiet === true)).toBe(true);
    expect(valuesOf(imports, "status")).toEqual(["built in", "built in"]);
    expect(valuesOf(imports, "file")).toEqual(["The almanac’s own figures", "The almanac’s own figures"]);
    expect([warnings.rows, revisions.rows]).toEqual([[], []]);
    expect(tablesOf({}).imports.line).toMatch(/^No file has been imported/);
  });

  it("lists each import with its rows, its way of writing, the revision it made and its own page", () => {
    const { imports } = tablesOf({ batches: listed(madeBatch(), shippedBatch(1, "HSI")) });
    const cell = (column: string) => cellWhere(imports, "import", "13", column);
    expect(cell("import").href).toBe("/data?batch=13");
    expect(cell("finished_at_utc").value).toBe("2026-11-21T11:49:01.500Z");
    expect(
      ["read", "inserted", "changed", "unchanged", "kept_out", "left_out"].map(
        (what) => cell(`rows_${what}`).value,
      ),
    ).toEqual([9134, 12, 3, 9117, 2, 0]);
    expect(cell("dialect").value).toBe("UTF-8, commas, month/day/year, newest first");
    expect(cell("revision").value).toBe(15);
    expect(cell("status")).toEqual({ value: "stored" });
    expect(imports.line).toMatch(/^The latest first/);
  });

  it("says why an import failed, that a file was preferred, and – where a load has no index or made no revision", () => {
    const { imports } = tablesOf({
      batches: listed(
        madeBatch({
          id: 3,
          status: "failed",
          reason: "disk full",
          symbol: null,
          revision: null,
          finishedAt: null,
        }),
        madeBatch({ id: 2, prefer: "file" }),
      ),
    });
    expect(cellWhere(imports, "import", "3", "status")).toEqual({ value: "failed", note: "disk full" });
    expect(cellWhere(imports, "import", "2", "status").note).toBe("file preferred");
    expect(cellWhere(imports, "import", "3", "revision")).toEqual({ value: null, instead: "–" });
    expect(cellWhere(imports, "import", "3", "symbol")).toEqual({ value: null, instead: "–" });
  });

  it.each(["", "{", "[]", "stooq", `{"encoding":"utf-8"}`, "x".repeat(500)])(
    "shows a dialect %j that says nothing of itself as it is, cut short",
    (dialect) => {
      const { imports } = tablesOf({ batches: listed(madeBatch({ dialect })) });
      const shown = String(valuesOf(imports, "dialect")[0]);
      expect(shown.length).toBeLessThanOrEqual(81);
      expect(shown === "–" || dialect.startsWith(shown.replace("…", ""))).toBe(true);
    },
  );

  it("writes a warning in words without the date beside it, in both languages", () => {
    const journal = { batches: listed(madeBatch()), warnings: listed(madeWarning()) };
    const text = (locale: Locale) => valuesOf(tablesOf(journal, locale).warnings, "finding")[0];
    expect(text("en")).toBe("33223.58 differs from the stored 33154.12 (quarks); the stored one is used.");
    expect(text("zh-Hant")).toBe("33223.58與已儲存的33154.12（quarks）不同；採用已儲存的數值。");
    expect(valuesOf(tablesOf(journal).warnings, "symbol")).toEqual(["hsi"]);
  });

  it("names the rule where it is not known, or says less than its sentence needs", () => {
    const warnings = listed(
      madeWarning({ rule: "comet", position: 0 }),
      madeWarning({ rule: "spike", position: 1, details: {} }),
      madeWarning({ rule: "gap", position: 2, details: { previous: 3 }, date: null }),
      madeWarning({ rule: "constructor", position: 3 }),
    );
    const found = valuesOf(tablesOf({ warnings }).warnings, "finding");
    expect(found).toEqual(["comet", "spike", "gap", "constructor"]);
  });

  it("has what an earlier close was and is, and says none where the day has no close any more", () => {
    const { revisions } = tablesOf({
      revisions: listed(
        madeRevision(),
        madeRevision({ date: "1984-12-31", present: null, batchId: null, endedAt: null }),
      ),
    });
    expect(cellWhere(revisions, "date", "2018-01-26", "earlier_source").value).toBe("quarks");
    expect(cellWhere(revisions, "date", "2018-01-26", "present_close_points").value).toBe(33223.58);
    expect(cellWhere(revisions, "date", "1984-12-31", "present_close_points")).toEqual({
      value: null,
      instead: "none",
    });
    expect(cellWhere(revisions, "date", "1984-12-31", "import")).toEqual({ value: null, instead: "–" });
  });

  it("leads to the whole list only where there is more of it", () => {
    const some = tablesOf({ warnings: listed(madeWarning()) }, "zh-Hant");
    expect(some.warnings.more).toBeUndefined();
    const more = tablesOf({ warnings: { rows: [madeWarning()], hasMore: true } }, "zh-Hant");
    expect(more.warnings.more?.href).toBe("/zh-Hant/data.csv?table=warnings&bom=1&full=1");
  });

  it("with one import asked for has its warnings and revised closes only, and knows its index however old it is", () => {
    const report = {
      batch: madeBatch({ id: 4, symbol: "SPX" }),
      warnings: [madeWarning({ batchId: 4 })],
      revisions: listed(madeRevision({ batchId: 4, symbol: "SPX" })),
    };
    const all = {
      warnings: listed(madeWarning(), madeWarning({ position: 1 })),
      revisions: listed(madeRevision()),
    };
    const { warnings, revisions } = tablesOf(all, "en", report);
    expect(warnings.caption).toBe("Warnings of import 4");
    expect(valuesOf(warnings, "symbol")).toEqual(["spx"]);
    expect(revisions.caption).toBe("Closes revised by import 4");
    expect(valuesOf(revisions, "import")).toEqual(["4"]);
  });

  it("with one import asked for leads to all its warnings and revised closes only where there are more", () => {
    const warnings = [madeWarning({ batchId: 4 })];
    const more = (warningCount: number, hasMore: boolean) => {
      const revisions = { rows: [madeRevision({ batchId: 4 })], hasMore };
      const tables = tablesOf({}, "en", { batch: madeBatch({ id: 4, warningCount }), warnings, revisions });
      return [tables.warnings.more?.href, tables.revisions.more?.href];
    };
    expect(more(1, false)).toEqual([undefined, undefined]);
    expect(more(287, true)).toEqual([
      "/data.csv?batch=4&table=warnings&full=1",
      "/data.csv?batch=4&table=revisions&full=1",
    ]);
  });

  it("keeps the date in a warning that goes on to another, and begins what is left with a capital", () => {
    const details = { lastDate: "1968-11-25", count: 193, days: 7.2 };
    const warnings = listed(
      madeWarning({ rule: "wide-spacing", date: "1965-02-19", close: 258.46, details }),
      madeWarning({ rule: "missing-session", close: null, details: { calendar: "HSI" }, position: 1 }),
    );
    const [spacing, missing] = valuesOf(tablesOf({ warnings }).warnings, "finding");
    expect(spacing).toMatch(/^1965-02-19 to 1968-11-25: /);
    expect(missing).toMatch(/^No close /);
  });

  it("keeps every row apart, and a file's name from running in a spreadsheet", () => {
    const { imports, warnings } = tablesOf({
      batches: listed(madeBatch({ fileName: "=cmd()" })),
      warnings: listed(madeWarning(), madeWarning({ position: 1 })),
    });
    const keys = warnings.rows.map((row) =>
      row
        .slice(0, 3)
        .map(({ value }) => value)
        .join(" "),
    );
    expect(new Set(keys).size).toBe(2);
    expect(tableToCsv(imports, false)).toContain("'=cmd()");
  });
});
