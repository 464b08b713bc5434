import type { DailyRates } from "@/lib/series/daily-rates";
import type { Series } from "@/lib/series/series";
import type { HeldDays } from "@/lib/series/session-runs";
import type {
  AnnualClose,
  Coverage,
  IndexProfile,
  LeftOutClose,
  Localised,
  Milestone,
  NamedSource,
  SourceNote,
  TurningPoint,
} from "./types";

/** What the store holds about one index, read whole. */
export interface IndexRecord {
  /** Raised by every committed load; two records of one revision are equal. 0 for a reader's file, which no store holds. */
  readonly revision: number;
  readonly profile: IndexProfile;
  readonly coverage: Coverage;
  readonly series: Series;
  /**
   * The sources that the daily closes of the complete stretch come from, each once, most used first; one close may name
   * several.
   */
  readonly closeSources: readonly NamedSource[];
  /** By year, ascending. */
  readonly annualCloses: readonly AnnualClose[];
  /** By date, ascending; empty for an index without milestones. */
  readonly milestones: readonly Milestone[];
  readonly turningPoints: readonly TurningPoint[];
  /** By date, ascending. */
  readonly leftOut: readonly LeftOutClose[];
  /** The revision of the store that was asked for, whose closes these are; absent where none was. */
  readonly asof?: number;
}

/** The list of indices with their coverage, and the sources. */
export interface Catalogue {
  readonly revision: number;
  /** In the order of `prisma/data/indices.csv`; HSI first. */
  readonly indices: readonly IndexSummary[];
  readonly sources: readonly SourceNote[];
  /** Number of rows held of each reference table. */
  readonly referenceRows: ReadonlyArray<{ readonly table: ReferenceTable; readonly rows: number }>;
}

/** The daily rates of exchange, as the store holds them. */
export interface RatesRecord {
  /** The store's, when they were read. */
  readonly revision: number;
  /** By ISO 4217 code; the US dollar, in which the others are told, has none. */
  readonly byCurrency: ReadonlyMap<string, DailyRates>;
}

/** The tables of facts, by the names of their data files. */
type ReferenceTable =
  | "annual-closes"
  | "turning-points"
  | "daily-checks"
  | "milestones"
  | "fx-december"
  | "fx-daily"
  | "constituents-2024-02"
  | "constituent-counts"
  | "methodology-dates"
  | "contracts"
  | "funds"
  | "classification"
  | "coverage"
  | "tracking";

export interface IndexSummary {
  readonly profile: IndexProfile;
  readonly coverage: Coverage;
  readonly milestoneCount: number;
}

/** One load of the store: of a shipped index, or of a reader's file. */
export interface ImportBatchRecord {
  readonly id: number;
  readonly kind: "shipped" | "imported";
  /** Upper case; `null` only for loads of early versions. */
  readonly symbol: string | null;
  /** As the reader named it; for a shipped index the data files it came from. */
  readonly fileName: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly sha256: string;
  /** How the file is written; `null` for shipped loads, as are `source` and `prefer`. */
  readonly dialect: string | null;
  readonly source: string | null;
  /** Which of two different closes of one day it left in the series. */
  readonly prefer: "stored" | "file" | null;
  readonly status: "running" | "done" | "failed";
  /** Why it failed. */
  readonly reason: string | null;
  readonly rows: ImportRowCounts;
  /** Findings of its checks; `import_warning` holds the first thousands. */
  readonly warningCount: number;
  /** The store's revision that it made; `null` where it changed nothing. */
  readonly revision: number | null;
  /** Instants in ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string | null;
}

/** What became of the rows of a load. The rows read are those inserted, changed, unchanged, kept out and refused. */
export interface ImportRowCounts {
  readonly read: number;
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Rows that a stored close which says otherwise, or a day without a session, kept out. */
  readonly kept: number;
  readonly refused: number;
  /** Stored rows that were taken out. */
  readonly superseded: number;
}

/** What a check found about a row of an imported file, before it was stored. */
export interface ImportFinding {
  /** The rule's name: `spike`, `other-close` … */
  readonly rule: string;
  /** `note`: worth knowing; `doubt`: the row may be wrong. */
  readonly severity: "note" | "doubt";
  /** `YYYY-MM-DD`; `null` where it is about the whole file. */
  readonly date: string | null;
  readonly close: number | null;
  /** The rest of what the rule says, as JSON. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** A finding as the store keeps it, with the load it belongs to. */
export interface ImportWarning extends ImportFinding {
  readonly batchId: number;
  /** Its place among the load's findings, from 0. */
  readonly position: number;
}

/** A close that was in force once, and what took its place. */
export interface CloseRevision {
  /** Upper case. */
  readonly symbol: string;
  readonly date: string;
  readonly earlier: RevisedClose;
  /** What the series has now; `null` where that day has no close any more. */
  readonly present: RevisedClose | null;
  /** The store's revisions at which the earlier close came into force and ended. */
  readonly validFrom: number;
  readonly validTo: number;
  /** The load that ended it, and when, in ISO 8601, UTC. */
  readonly batchId: number | null;
  readonly endedAt: string | null;
}

/** A close at one time: its value in points, what kind of close it was, and who states it. */
export interface RevisedClose {
  readonly close: number;
  readonly basis: "session" | "turning_point" | "year_end" | "month_end";
  readonly source: Localised;
}

/** The first rows of a list, and whether it goes on. */
export interface Listed<T> {
  readonly rows: readonly T[];
  readonly hasMore: boolean;
}

/** What was loaded into the store and what that changed, each list with the latest first. */
export interface LoadJournal {
  /** The number of the newest load, 0 for none: two journals of one number are equal. */
  readonly newest: number;
  readonly batches: Listed<ImportBatchRecord>;
  readonly warnings: Listed<ImportWarning>;
  readonly revisions: Listed<CloseRevision>;
}

/** On which days an index has closes. */
export interface HeldRecord {
  /** The index's own. */
  readonly revision: number;
  readonly days: HeldDays;
}

/** The same with the days on which the indices that are listed have closes. */
export interface Journal extends LoadJournal {
  /** By upper-case symbol. */
  readonly held: ReadonlyMap<string, HeldDays>;
}

/** One load and its first warnings. */
export interface LoadReport {
  readonly batch: ImportBatchRecord;
  readonly warnings: readonly ImportWarning[];
  /** The closes that it replaced. */
  readonly revisions: Listed<CloseRevision>;
}
