import type { Series } from "@/lib/series/series";
import type { AnnualClose, Coverage, IndexProfile, Milestone, SourceNote, TurningPoint } from "./types";

/** What the store holds about one index, read whole. */
export interface IndexRecord {
  /** Raised by every committed load; two records of one revision are equal. */
  readonly revision: number;
  readonly profile: IndexProfile;
  readonly coverage: Coverage;
  readonly series: Series;
  /** Ids of the sources that the daily closes of the complete stretch come from, each once, most used first; one close may name several. */
  readonly closeSources: readonly string[];
  /** By year, ascending. */
  readonly annualCloses: readonly AnnualClose[];
  /** By date, ascending; empty for an index without milestones. */
  readonly milestones: readonly Milestone[];
  readonly turningPoints: readonly TurningPoint[];
}

/** The list of indices with their coverage, and the sources. */
export interface Catalogue {
  readonly revision: number;
  /** In the order of `prisma/data/indices.csv`; HSI first. */
  readonly indices: readonly IndexSummary[];
  readonly sources: readonly SourceNote[];
  /** Number of rows held of each reference table, by its name (`constituents-2024-02`, `fx-december` …). */
  readonly referenceRows: ReadonlyArray<{ readonly table: string; readonly rows: number }>;
}

export interface IndexSummary {
  readonly profile: IndexProfile;
  readonly coverage: Coverage;
  readonly milestoneCount: number;
}
