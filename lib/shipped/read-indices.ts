import { createHash } from "node:crypto";
import { access } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { fault, type Located, readTable } from "./read-table";
import {
  type AnnualRow,
  annualRow,
  type CheckRow,
  checkRow,
  type DailyRow,
  dailyRow,
  type IndexRow,
  indexRow,
  type MilestoneRow,
  milestoneRow,
  monthEndRow,
  type PublishedRow,
  publishedRow,
  type TurningPointRow,
  turningPointRow,
} from "./row-schemas";
import { annualDate, type SeriesRow, seriesRows } from "./series-rows";
import { readSourceIds, requireKnownSources, requireUnique } from "./table-checks";

/** Milestones are of the Hang Seng Index, and so are the changes that a source prints beside its year-ends. */
const HOME_INDEX = "HSI";

interface SeedAnnualClose extends Omit<AnnualRow, "date"> {
  readonly date: string;
  readonly datePrecision: "day" | "year";
  readonly published: PublishedRow | null;
}

/** Everything that ships about one index, checked and ready to be written. */
export interface SeedIndex {
  readonly position: number;
  readonly profile: IndexRow;
  readonly closes: readonly SeriesRow[];
  readonly annualCloses: readonly SeedAnnualClose[];
  readonly turningPoints: readonly TurningPointRow[];
  readonly milestones: readonly MilestoneRow[];
  readonly checks: readonly CheckRow[];
  /** The data files that its closes come from. */
  readonly files: readonly string[];
  /** SHA-256 over all of the above. */
  readonly fingerprint: string;
}

type Tables = Awaited<ReturnType<typeof readTables>>;

/**
 * Reads and checks everything that ships about the indices, in the order of indices.csv, before anything is
 * written. Throws a ShippedError naming file, line and column at the first fault.
 */
export async function readIndices(folder: string): Promise<SeedIndex[]> {
  const tables = await readTables(folder);
  const indices: SeedIndex[] = [];
  for (const [position, profile] of tables.profiles.entries()) {
    const daily = await readDaily(folder, profile.row.symbol);
    requireKnownSources(daily, "sources", ({ sources }) => sources, tables.sourceIds);
    indices.push(assemble(position, profile, tables, daily));
  }
  return indices;
}

async function readTables(folder: string) {
  const profiles = await readTable(folder, "indices.csv", indexRow);
  requireUnique(profiles, "symbol", (row) => row.symbol);
  const symbols = new Set(profiles.map(({ row }) => row.symbol));
  /** A table of rows that belong to an index each; `keyOf` tells those of one index apart. */
  const readOwned = async <Row extends { readonly symbol: string }>(
    file: string,
    schema: z.ZodType<Row>,
    column: keyof Row & string,
    keyOf: (row: Row) => string,
  ) => {
    const rows = await readTable(folder, file, schema);
    requireKnown(rows, symbols);
    requireUnique(rows, column, (row) => `${row.symbol} ${keyOf(row)}`);
    return rows;
  };
  const annual = await readOwned("annual-closes.csv", annualRow, "year", ({ year }) => String(year));
  for (const { row, file, line } of annual) {
    if (row.date !== null && !row.date.startsWith(String(row.year))) {
      throw fault(file, line, `date: found "${row.date}", expected a day of ${row.year}`);
    }
  }
  const monthEnds = await readOwned("month-ends.csv", monthEndRow, "date", ({ date }) => date.slice(0, 7));
  const turning = await readOwned(
    "turning-points.csv",
    turningPointRow,
    "kind",
    (row) => `${row.date} ${row.kind}`,
  );
  const checks = await readOwned("daily-checks.csv", checkRow, "what", (row) => `${row.date} ${row.what}`);
  const milestones = await readTable(folder, "milestones.csv", milestoneRow);
  requireUnique(milestones, "slug", (row) => row.slug);
  const published = await readTable(folder, "hsi-annual-published.csv", publishedRow);
  requireUnique(published, "year", (row) => String(row.year));

  const sourceIds = await readSourceIds(folder);
  for (const rows of [annual, monthEnds, turning, milestones, published] as const) {
    requireKnownSources<{ readonly source: string }>(rows, "source", ({ source }) => source, sourceIds);
  }
  return { profiles, annual, monthEnds, turning, checks, milestones, published, sourceIds };
}

/** An index without a daily file has declared closes only. */
async function readDaily(folder: string, symbol: string): Promise<Located<DailyRow>[]> {
  const file = `daily/${symbol.toLowerCase()}.csv`;
  const exists = await access(join(folder, file)).then(
    () => true,
    () => false,
  );
  return exists ? readTable(folder, file, dailyRow) : [];
}

function assemble(
  position: number,
  { row: profile, file, line }: Located<IndexRow>,
  tables: Tables,
  daily: readonly Located<DailyRow>[],
): SeedIndex {
  const isHome = profile.symbol === HOME_INDEX;
  const annual = ofIndex(tables.annual, profile.symbol);
  const monthEnds = ofIndex(tables.monthEnds, profile.symbol);
  const turning = ofIndex(tables.turning, profile.symbol);
  const body = {
    position,
    profile,
    closes: seriesRows(daily, { turning, annual, monthEnds }),
    annualCloses: annualCloses(annual, isHome ? tables.published : []),
    turningPoints: turning.map(({ row }) => row),
    milestones: isHome ? tables.milestones.map(({ row }) => row) : [],
    checks: ofIndex(tables.checks, profile.symbol).map(({ row }) => row),
    files: [...new Set([...daily, ...annual, ...monthEnds, ...turning].map((located) => located.file))],
  };
  if (body.closes.length === 0) {
    throw fault(
      file,
      line,
      `symbol: found "${profile.symbol}", expected one that has closes in the data files`,
    );
  }
  return { ...body, fingerprint: createHash("sha256").update(JSON.stringify(body)).digest("hex") };
}

function annualCloses(
  annual: readonly Located<AnnualRow>[],
  published: readonly Located<PublishedRow>[],
): SeedAnnualClose[] {
  const byYear = new Map(published.map((located) => [located.row.year, located]));
  const closes = annual.map(({ row }): SeedAnnualClose => {
    const stated = byYear.get(row.year);
    byYear.delete(row.year);
    return { ...row, ...annualDate(row), published: stated?.row ?? null };
  });
  const [orphan] = byYear.values();
  if (orphan !== undefined) {
    const { row, file, line } = orphan;
    throw fault(file, line, `year: found "${row.year}", expected a year that annual-closes.csv has too`);
  }
  return closes;
}

function ofIndex<Row extends { symbol: string }>(
  rows: readonly Located<Row>[],
  symbol: string,
): Located<Row>[] {
  return rows.filter(({ row }) => row.symbol === symbol);
}

function requireKnown(rows: readonly Located<{ symbol: string }>[], symbols: ReadonlySet<string>): void {
  for (const { row, file, line } of rows) {
    if (symbols.has(row.symbol)) continue;
    throw fault(file, line, `symbol: found "${row.symbol}", expected one that indices.csv has`);
  }
}
