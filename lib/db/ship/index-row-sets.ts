import type { SeedIndex } from "@/lib/shipped/read-indices";
import { type RowCells, type RowSet, texts } from "./replace-rows";

// What a shipped index writes into which tables. Its cells go to the columns of their own names.

/** An index's own row, found by its symbol; its number, coverage and revision are the store's. */
export function profileRow({ position, profile }: SeedIndex): RowSet {
  return {
    table: "market_index",
    // Nothing is removed: an index goes only by hand.
    scope: "false",
    key: ["symbol"],
    columns: {
      ...texts("symbol", "name_en", "name_zh_hant", "short_en", "short_zh_hant", "currency"),
      ...texts("region_en", "region_zh_hant", "publisher_en", "publisher_zh_hant"),
      ...texts("note_en", "note_zh_hant", "source"),
      position: "int",
      return_basis: "return_basis",
      launched: "date",
      base_date: "date",
      base_value: "numeric",
    },
    rows: [{ ...profile, position }],
  };
}

const ANNUAL_CLOSES = {
  table: "annual_close",
  key: ["index_id", "year"],
  columns: {
    index_id: "int",
    year: "int",
    date: "date",
    date_precision: "date_precision",
    close: "numeric",
    published_change_points: "numeric",
    published_change_percent: "numeric",
    ...texts("note", "source", "published_source"),
  },
};

const TURNING_POINTS = {
  table: "turning_point",
  key: ["index_id", "date", "kind"],
  columns: {
    index_id: "int",
    date: "date",
    basis: "level_basis",
    level: "numeric",
    ...texts("kind", "note", "source"),
  },
};

const MILESTONES = {
  table: "milestone",
  key: ["index_id", "slug"],
  columns: {
    index_id: "int",
    date: "date",
    date_precision: "date_precision",
    kind: "milestone_kind",
    level: "numeric",
    level_basis: "level_basis",
    dispute_kind: "dispute_kind",
    ...texts("slug", "title_en", "title_zh_hant", "text_en", "text_zh_hant"),
    ...texts("disputed_en", "disputed_zh_hant", "source"),
  },
};

const CHECKS = {
  table: "close_check",
  key: ["index_id", "date", "what"],
  columns: { index_id: "int", date: "date", close: "numeric", ...texts("what", "why", "source") },
};

/** Everything else about an index: annual closes, turning points, milestones and checks. */
export function factRows(indexId: number, index: SeedIndex): RowSet[] {
  const own = (table: Pick<RowSet, "table" | "key" | "columns">, rows: readonly RowCells[]): RowSet => ({
    ...table,
    scope: `index_id = ${indexId}`,
    rows: rows.map((row) => ({ ...row, index_id: indexId })),
  });
  const annual = index.annualCloses.map(({ datePrecision, published, ...row }) => ({
    ...row,
    date_precision: datePrecision,
    published_change_points: published?.change_points ?? null,
    published_change_percent: published?.change_percent ?? null,
    published_source: published?.source ?? null,
  }));
  const milestones = index.milestones.map((row) => {
    return { ...row, dispute_kind: row.dispute?.replace("-", "_") ?? null };
  });
  const checks = index.checks.map((row) => ({ ...row, source: "daily-checks.csv" }));
  return [
    own(ANNUAL_CLOSES, annual),
    own(TURNING_POINTS, index.turningPoints),
    own(MILESTONES, milestones),
    own(CHECKS, checks),
  ];
}
