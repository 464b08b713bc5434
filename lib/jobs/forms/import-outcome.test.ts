import { describe, expect, it } from "vitest";
import { type Finding, makeFinding } from "@/lib/findings/finding";
import type { Locale } from "@/lib/i18n/locale";
import { translator } from "@/lib/i18n/translator";
import { type ImportOutcome, type ReportedLoad, shownOutcome } from "./import-outcome";
import { importerWords } from "./importer-words";

const nothing: ImportOutcome = { imports: [], updates: [], problem: null };
const shown = (outcome: Partial<ImportOutcome>, locale: Locale = "en") =>
  shownOutcome({ ...nothing, ...outcome }, locale, importerWords(translator(locale)));

function report(more: Partial<ReportedLoad> = {}): ReportedLoad {
  const counts = { rowsRead: 1247, inserted: 4, changed: 1, unchanged: 1242, kept: 0, refused: 0 };
  return { status: "stored", file: "a.csv", symbol: "HSI", ...counts, warnings: [], batchId: 13, ...more };
}
const fault = (rule: string, details: object, line: number | null = 3) =>
  ({ rule, severity: "fault", details, line, date: null, close: null }) as Finding;

describe(shownOutcome, () => {
  it("is empty for nothing", () => {
    expect(shown({})).toEqual({ problem: "", loads: [] });
  });

  it("says a problem in the server's words, but not that a file has the faults that are listed", () => {
    const problem = { status: 413, detail: "The request is larger than 64 MB." };
    expect(shown({ problem }).problem).toBe(problem.detail);
    const refused = { status: 422, detail: "a.csv has a fault: nothing was stored." };
    expect(shown({ problem: refused }).problem).toBe(refused.detail);
    expect(shown({ problem: refused, imports: [report({ status: "refused" })] }).problem).toBe("");
    const provider = { status: 502, detail: "HSI cannot be updated: Stooq does not answer." };
    expect(shown({ problem: provider, updates: [report({ status: "failed" })] }).problem).toBe("");
  });

  it("tells two files of one name apart that were both refused", () => {
    const refused = report({ status: "refused", batchId: null });
    expect(shown({ imports: [refused, refused] }).loads).toMatchObject([
      { name: "a.csv", place: 1 },
      { name: "a.csv", place: 2 },
    ]);
  });

  it("counts the rows of a file that was stored, and leads to its import in the reader's language", () => {
    const [load] = shown({ imports: [report()] }, "zh-Hant").loads;
    expect(load).toMatchObject({
      name: "a.csv",
      status: "已儲存",
      isRefused: false,
      href: "/zh-Hant/data?batch=13",
    });
    expect(load?.counts.map(({ label, value }) => `${label} ${value}`)).toEqual([
      ...["代號 hsi", "讀取行數 1,247", "新增 4", "更改 1", "不變 1,242", "未採用 0", "略去 0", "警告 0"],
    ]);
  });

  it("lists the faults of a file that was refused, with their lines, and counts nothing", () => {
    const faults = [
      fault("not-a-number", { column: `"Close"`, found: `"abc"`, expected: "a number above 0" }),
      fault("unknown-index", { symbol: null, known: ["HSI"] }, null),
    ];
    const [load] = shown({
      imports: [report({ status: "refused", batchId: null, faults, moreFaults: 1200 })],
    }).loads;
    expect(load?.faults.items).toEqual([
      { place: "Line 3", text: `column "Close": found "abc", expected a number above 0` },
      { place: "", text: "The year-end closes do not tell which index it is: choose it above." },
    ]);
    expect(load).toMatchObject({
      isRefused: true,
      counts: [],
      href: null,
      faults: { more: "More, not listed: 1,200" },
    });
  });

  it("lists what was doubted in a file that was only checked, for no page has it", () => {
    const doubt = (line: number) =>
      makeFinding("repeat", { date: "2026-01-07", close: 8111.5, line }, { previousDate: "2026-01-06" });
    const warnings = Array.from({ length: 51 }, (_, position) => doubt(position + 2));
    const warningsOf = (more: Partial<ReportedLoad>) =>
      shown({ imports: [report({ warnings, ...more })] }).loads[0]?.warnings;
    const checked = warningsOf({ status: "checked", batchId: null });
    expect(checked?.items).toHaveLength(50);
    expect(checked?.items[0]).toEqual({
      place: "Line 2",
      text: "2026-01-07: 8111.5 repeats the close of 2026-01-06 exactly.",
    });
    expect(checked?.more).toBe("More, not listed: 1");
    expect(warningsOf({})).toEqual({ items: [], more: "" });
  });

  it("names what it does not know: a status, a rule", () => {
    const faults = [fault("comet", {}), fault("toString", {})];
    const [load] = shown({ imports: [report({ status: "frozen", faults })] }).loads;
    expect(load?.status).toBe("frozen");
    expect(load?.faults.items.map(({ text }) => text)).toEqual(["comet", "toString"]);
  });

  it("says in Chinese why nothing came of a form, and why providers had nothing", () => {
    const problem = { status: 503, detail: "The store does not answer." };
    expect(shown({ problem }, "zh-Hant").problem).toBe("資料庫沒有回應，請稍後再試。");
    const failed = report({ status: "failed", reason: "No.", failures: ["offline", "stale"], batchId: null });
    const reasonOf = (load: ReportedLoad) => shown({ updates: [load] }, "zh-Hant").loads[0]?.reason;
    expect(reasonOf(failed)).toBe("向供應者查詢：無法連線；已停止更新這個指數。");
    expect(reasonOf({ ...failed, failures: [] })).toBe("No.");
  });

  it("says by its status alone that no provider has an index", () => {
    const [load] = shown({ updates: [report({ status: "not-provided", reason: "No provider." })] }).loads;
    expect(load).toMatchObject({ status: "No provider has it", reason: "" });
  });

  it("says why an index was not brought up to date, under its symbol", () => {
    const { file: _file, ...update } = report({
      status: "failed",
      reason: "Stooq does not answer",
      batchId: null,
    });
    const [load] = shown({ updates: [update] }).loads;
    expect(load).toMatchObject({
      name: "HSI",
      status: "Failed, nothing stored",
      reason: "Stooq does not answer",
    });
  });
});
