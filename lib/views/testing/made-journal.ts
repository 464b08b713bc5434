import type { CloseRevision, ImportBatchRecord, ImportWarning, Journal } from "@/lib/reference/records";

const QUARKS = { en: "quarks", "zh-Hant": "quarks" };

/** The journal of a store into which nothing was loaded. */
export const emptyJournal: Journal = {
  newest: 0,
  batches: { rows: [], hasMore: false },
  warnings: { rows: [], hasMore: false },
  revisions: { rows: [], hasMore: false },
  held: new Map(),
};

/** A load of a reader's file that was stored, unless said otherwise. */
export function madeBatch(more: Partial<ImportBatchRecord> = {}): ImportBatchRecord {
  return {
    id: 13,
    kind: "imported",
    symbol: "HSI",
    fileName: "hsi.csv",
    sha256: "0".repeat(64),
    dialect: `{"encoding":"utf-8","delimiter":",","dateOrder":"MDY","newestFirst":true}`,
    source: "hsi.csv",
    prefer: "stored",
    status: "done",
    reason: null,
    rows: { read: 9134, inserted: 12, changed: 3, unchanged: 9117, kept: 2, refused: 0, superseded: 1 },
    warningCount: 2,
    revision: 15,
    startedAt: "2026-11-21T11:49:00.000Z",
    finishedAt: "2026-11-21T11:49:01.500Z",
    ...more,
  };
}

/** A load of a shipped index. */
export function shippedBatch(id: number, symbol: string): ImportBatchRecord {
  const nothing = { dialect: null, source: null, prefer: null };
  return madeBatch({ id, symbol, kind: "shipped", fileName: "daily/hsi.csv", ...nothing, warningCount: 0 });
}

/** A stored close that the file says otherwise, unless said otherwise. */
export function madeWarning(more: Partial<ImportWarning> = {}): ImportWarning {
  return {
    batchId: 13,
    position: 0,
    rule: "other-close",
    severity: "note",
    date: "2018-01-26",
    close: 33223.58,
    details: { stored: 33154.12, storedSource: QUARKS, chosen: "stored" },
    ...more,
  };
}

/** A close that an import replaced, unless said otherwise. */
export function madeRevision(more: Partial<CloseRevision> = {}): CloseRevision {
  return {
    symbol: "HSI",
    date: "2018-01-26",
    earlier: { close: 33154.12, basis: "session", source: QUARKS },
    present: { close: 33223.58, basis: "session", source: { en: "hsi.csv", "zh-Hant": "hsi.csv" } },
    validFrom: 1,
    validTo: 15,
    batchId: 13,
    endedAt: "2026-11-21T11:49:01.500Z",
    ...more,
  };
}
