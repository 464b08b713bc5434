import type { SeedIndex } from "@/lib/shipped/read-indices";
import type { RowSet } from "./replace-rows";

// Which cell of a shipped index goes to which column. The order of a row's cells is that of its columns.

/** An index's own row, found by its symbol; its number, coverage and revision are the store's. */
export function profileRow({ position, profile }: SeedIndex): RowSet {
  const text = (name: string) => ({ name, type: "text" });
  return {
    table: "market_index",
    // Nothing is removed: an index goes only by hand.
    scope: "false",
    columns: [
      { name: "symbol", type: "text", key: true },
      { name: "position", type: "int" },
      ...["name_en", "name_zh_hant", "short_en", "short_zh_hant", "currency"].map(text),
      ...["region_en", "region_zh_hant", "publisher_en", "publisher_zh_hant"].map(text),
      { name: "return_basis", type: "return_basis" },
      { name: "launched", type: "date" },
      { name: "base_date", type: "date" },
      { name: "base_value", type: "numeric" },
      ...["note_en", "note_zh_hant", "source"].map(text),
    ],
    rows: [
      [
        profile.symbol,
        position,
        ...[profile.name_en, profile.name_zh_hant, profile.short_en, profile.short_zh_hant, profile.currency],
        ...[profile.region_en, profile.region_zh_hant, profile.publisher_en, profile.publisher_zh_hant],
        ...[profile.return_basis, profile.launched, profile.base_date, profile.base_value],
        ...[profile.note_en, profile.note_zh_hant, profile.source],
      ],
    ],
  };
}

/** Everything else about an index: annual closes, turning points, milestones and checks. */
export function factRows(indexId: number, index: SeedIndex): RowSet[] {
  return [
    annualCloseRows(indexId, index),
    turningPointRows(indexId, index),
    milestoneRows(indexId, index),
    closeCheckRows(indexId, index),
  ];
}

function annualCloseRows(indexId: number, { annualCloses }: SeedIndex): RowSet {
  return {
    table: "annual_close",
    scope: `index_id = ${indexId}`,
    columns: [
      { name: "index_id", type: "int", key: true },
      { name: "year", type: "int", key: true },
      { name: "date", type: "date" },
      { name: "date_precision", type: "date_precision" },
      { name: "close", type: "numeric" },
      { name: "note", type: "text" },
      { name: "source", type: "text" },
      { name: "published_change_points", type: "numeric" },
      { name: "published_change_percent", type: "numeric" },
      { name: "published_source", type: "text" },
    ],
    rows: annualCloses.map(({ year, date, datePrecision, close, note, source, published }) => [
      indexId,
      year,
      date,
      datePrecision,
      close,
      note,
      source,
      published?.change_points ?? null,
      published?.change_percent ?? null,
      published?.source ?? null,
    ]),
  };
}

function turningPointRows(indexId: number, { turningPoints }: SeedIndex): RowSet {
  return {
    table: "turning_point",
    scope: `index_id = ${indexId}`,
    columns: [
      { name: "index_id", type: "int", key: true },
      { name: "date", type: "date", key: true },
      { name: "kind", type: "text", key: true },
      { name: "basis", type: "level_basis" },
      { name: "level", type: "numeric" },
      { name: "note", type: "text" },
      { name: "source", type: "text" },
    ],
    rows: turningPoints.map(({ date, kind, basis, level, note, source }) => {
      return [indexId, date, kind, basis, level, note, source];
    }),
  };
}

function milestoneRows(indexId: number, { milestones }: SeedIndex): RowSet {
  return {
    table: "milestone",
    scope: `index_id = ${indexId}`,
    columns: [
      { name: "index_id", type: "int", key: true },
      { name: "slug", type: "text", key: true },
      { name: "date", type: "date" },
      { name: "date_precision", type: "date_precision" },
      { name: "kind", type: "milestone_kind" },
      { name: "title_en", type: "text" },
      { name: "title_zh_hant", type: "text" },
      { name: "text_en", type: "text" },
      { name: "text_zh_hant", type: "text" },
      { name: "level", type: "numeric" },
      { name: "level_basis", type: "level_basis" },
      { name: "dispute_kind", type: "dispute_kind" },
      { name: "disputed_en", type: "text" },
      { name: "disputed_zh_hant", type: "text" },
      { name: "source", type: "text" },
    ],
    rows: milestones.map((row) => [
      indexId,
      row.slug,
      row.date,
      row.date_precision,
      row.kind,
      row.title_en,
      row.title_zh_hant,
      row.text_en,
      row.text_zh_hant,
      row.level,
      row.level_basis,
      row.dispute?.replace("-", "_") ?? null,
      row.disputed_en,
      row.disputed_zh_hant,
      row.source,
    ]),
  };
}

function closeCheckRows(indexId: number, { checks }: SeedIndex): RowSet {
  return {
    table: "close_check",
    scope: `index_id = ${indexId}`,
    columns: [
      { name: "index_id", type: "int", key: true },
      { name: "date", type: "date", key: true },
      { name: "what", type: "text", key: true },
      { name: "close", type: "numeric" },
      { name: "why", type: "text" },
      { name: "source", type: "text" },
    ],
    rows: checks.map(({ date, what, close, why }) => {
      return [indexId, date, what, close, why, "daily-checks.csv"];
    }),
  };
}
