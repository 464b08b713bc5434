import type { Revisions } from "@/lib/db/read/read-revisions";
import type { Catalogue, HeldRecord, IndexRecord, LoadJournal, RatesRecord } from "@/lib/reference/records";
import type { ReferenceFacts } from "@/lib/reference/reference-facts";

// One of everything, nothing left out: where a type changes, the compiler sends you here, and from here a test
// sends you to FORMAT.

const both = { en: "Test", "zh-Hant": "測試" };

const named = { name: both, date: "1970-01-02", anchor: "source-test" };

/** A record with a row of every kind. */
export const sampleRecord: IndexRecord = {
  revision: 7,
  profile: {
    symbol: "TEST",
    name: both,
    shortName: both,
    currency: "HKD",
    region: both,
    publisher: both,
    returnBasis: "price",
    launched: "1969-11-24",
    baseDate: "1964-07-31",
    baseValue: 100,
    note: both,
    source: "test",
  },
  coverage: {
    firstDate: "1969-12-31",
    lastDate: "1970-01-03",
    completeFrom: "1970-01-01",
    completeTo: "1970-01-02",
    sessionCount: 2,
    sparseBefore: 1,
    sparseAfter: 1,
  },
  series: {
    symbol: "TEST",
    days: Int32Array.of(-1, 0, 1, 2),
    closes: Float64Array.of(1, 1.1, 1.21, Number.MAX_VALUE),
    complete: { from: 0, to: 1 },
    periodicity: "daily",
    nextSession: 3,
  },
  closeSources: [named],
  annualCloses: [
    {
      year: 1969,
      date: "1969-12-31",
      datePrecision: "year",
      close: 1,
      note: "rounded",
      sources: [named],
      published: { changePoints: 0.1, changePercent: 11.1, sources: [named] },
    },
  ],
  milestones: [
    {
      date: "1970-01-02",
      datePrecision: "day",
      slug: "1970-01-02-test",
      kind: "record",
      title: both,
      text: both,
      level: 1.21,
      levelBasis: "close",
      dispute: { kind: "contradicted", text: both },
      sources: [named],
    },
  ],
  turningPoints: [
    { date: "1970-01-02", basis: "close", level: 1.21, kind: "peak", note: "highest", source: "test" },
  ],
  leftOut: [{ date: "1970-01-04", why: "a holiday" }],
};

/** The catalogue with that record. */
export const sampleCatalogue: Catalogue = {
  revision: 7,
  indices: [{ profile: sampleRecord.profile, coverage: sampleRecord.coverage, milestoneCount: 1 }],
  sources: [{ id: "test", shortName: both, longName: both, description: both, licence: "MIT" }],
  referenceRows: [{ table: "milestones", rows: 1 }],
};

/** A journal with a row of every kind. */
export const sampleJournal: LoadJournal = {
  newest: 9,
  batches: {
    rows: [
      {
        id: 9,
        kind: "imported",
        symbol: "TEST",
        fileName: "test.csv",
        sha256: "0",
        dialect: "{}",
        source: "test.csv",
        prefer: "file",
        status: "done",
        reason: "none",
        rows: { read: 1, inserted: 1, changed: 0, unchanged: 0, kept: 0, refused: 0, superseded: 0 },
        warningCount: 1,
        revision: 7,
        startedAt: "2026-11-21T10:40:00.000Z",
        finishedAt: "2026-11-21T10:40:01.000Z",
      },
    ],
    hasMore: false,
  },
  warnings: {
    rows: [
      {
        batchId: 9,
        position: 0,
        rule: "flat",
        severity: "doubt",
        date: "1970-01-02",
        close: 1.21,
        details: {},
      },
    ],
    hasMore: false,
  },
  revisions: {
    rows: [
      {
        symbol: "TEST",
        date: "1970-01-02",
        earlier: { close: 1.2, basis: "session", source: both },
        present: { close: 1.21, basis: "session", source: both },
        validFrom: 6,
        validTo: 7,
        batchId: 9,
        endedAt: "2026-11-21T10:40:01.000Z",
      },
    ],
    hasMore: true,
  },
};

/** The days of its closes. */
export const sampleHeld: HeldRecord = {
  revision: 7,
  days: { runs: [{ from: 0, to: 1, sessions: 2 }], declared: [-1] },
};

/** Rates of exchange of one day. */
export const sampleRates: RatesRecord = {
  revision: 7,
  byCurrency: new Map([["HKD", { days: Int32Array.of(1), perUsd: Float64Array.of(7.8) }]]),
};

/** The revisions of a store with that record. */
export const sampleRevisions: Revisions = {
  newestBatch: 9,
  store: 7,
  bySymbol: new Map([["TEST", 7]]),
  made: {
    store: "2026-11-21T10:40:01.000Z",
    newestBatch: "2026-11-21T10:40:00.000Z",
    bySymbol: new Map([["TEST", "0 1795257600.000"]]),
  },
};

/** The dated facts, with a row of every kind. */
export const sampleFacts: ReferenceFacts = {
  revision: 7,
  constituents: [
    {
      asOf: "2024-02",
      code: "0005",
      nameEn: "Test",
      nameZh: "測試",
      subIndex: both,
      joined: "1964-07-31",
      source: "test",
    },
  ],
  constituentCounts: [{ date: "1964-07-31", count: 30, note: both, source: "test" }],
  methodology: [{ date: "1964", what: both, value: both, source: "test" }],
  contracts: [
    {
      contract: both,
      code: "HSI",
      launched: "1986-05-06",
      multiplier: 50,
      currency: "HKD",
      tick: both,
      months: both,
      hours: both,
      lastDay: both,
      settlement: both,
      source: "test",
    },
  ],
  funds: [
    { code: "1", name: both, index: both, exchange: both, launched: "2020", note: both, source: "test" },
  ],
  classification: [{ code: "E", sector: both, note: both, source: "test" }],
  coverage: [{ date: "2024", coveragePercent: 58, ofWhat: both, source: "test" }],
  tracking: [{ fact: both, value: "29", unit: both, asOf: "2025", note: both, source: "test" }],
};
