import { createHash } from "node:crypto";
import { openDatabase } from "@/lib/db/connection/open-database";
import type { StoreLocation } from "@/lib/db/connection/store-location";
import type { Db } from "@/lib/db/database";
import type { ImportRequest } from "@/lib/db/import/import-request";
import { type Closes, readCloses } from "@/lib/db/read/read-closes";
import { migrate } from "@/lib/db/schema/migrate";
import { writeIndex } from "@/lib/db/ship/write-index";
import type { SeedIndex } from "@/lib/shipped/read-indices";
import type { SeriesRow } from "@/lib/shipped/series-rows";
import { isoFromDay, requireDay } from "../../series/day";
import { placeEmptyStore } from "./store-template";

/** A store with its tables and nothing in them. */
export async function emptyStore(location: StoreLocation): Promise<Db> {
  if (location.engine === "embedded") await placeEmptyStore(location);
  const db = await openDatabase(location, () => {});
  await migrate(db);
  return db;
}

/** Closes by date. */
export type ByDate = Readonly<Record<string, number>>;

export interface Declared {
  readonly date: string;
  readonly close: number;
  readonly basis?: "turning_point" | "year_end" | "month_end";
  readonly datePrecision?: "day" | "year";
}

/** An index as it ships: sessions, and declared closes beside them. */
export function shippedIndex(
  symbol: string,
  sessions: ByDate,
  declared: readonly Declared[] = [],
): SeedIndex {
  const closes: SeriesRow[] = [
    ...Object.entries(sessions).map(([date, close]) => {
      return { ...row(date, close), basis: "session" as const, source: "shipped.csv" };
    }),
    ...declared.map(({ date, close, basis = "year_end", datePrecision = "day" }) => {
      return { ...row(date, close), basis, datePrecision, source: "a book" };
    }),
  ];
  closes.sort((a, b) => (a.date < b.date ? -1 : 1));
  const fingerprint = createHash("sha256").update(JSON.stringify(closes)).digest("hex");
  const facts = { annualCloses: [], turningPoints: [], milestones: [], checks: [] };
  return { position: 0, profile: profile(symbol), closes, ...facts, files: ["shipped.csv"], fingerprint };
}

function row(date: string, close: number) {
  return { date, close: String(close), datePrecision: "day" as const };
}

function profile(symbol: string): SeedIndex["profile"] {
  const names = { name_en: symbol, name_zh_hant: symbol, short_en: symbol, short_zh_hant: symbol };
  const place = { region_en: "x", region_zh_hant: "x", publisher_en: "x", publisher_zh_hant: "x" };
  const unknown = { launched: null, base_date: null, base_value: null, note_en: null, note_zh_hant: null };
  return { symbol, ...names, ...place, ...unknown, currency: "HKD", return_basis: "price", source: "x" };
}

/** Writes an index as the first start does. */
export async function ship(db: Db, symbol: string, sessions: ByDate, declared?: readonly Declared[]) {
  await writeIndex(db, shippedIndex(symbol, sessions, declared));
}

/** The rows of a file, as an import takes them. */
export function fileOf(closes: ByDate): Closes {
  const dates = Object.keys(closes).sort();
  return {
    days: Int32Array.from(dates, requireDay),
    closes: Float64Array.from(dates, (date) => closes[date] ?? 0),
  };
}

/** What an import says about a file; its checksum is that of the rows. */
export function requestFor(
  symbol: string,
  { days, closes }: Closes,
  more: Partial<ImportRequest> = {},
): ImportRequest {
  const sha256 = createHash("sha256").update(days).update(closes).digest("hex");
  const rows = { rowsRead: days.length, rowsRefused: 0 };
  const said = { fileName: "reader.csv", source: "reader.csv", dialect: "{}", warnings: [] };
  return { symbol, sha256, ...said, ...rows, prefer: "stored", ...more };
}

/** The closes of an index by date, now or at a revision. */
export async function closesByDate(db: Db, symbol: string, asof?: number): Promise<ByDate> {
  const { id } = await db.prisma.marketIndex.findUniqueOrThrow({ where: { symbol } });
  const { days, closes } = await readCloses(db, id, asof);
  return Object.fromEntries(Array.from(days, (day, position) => [isoFromDay(day), closes[position] ?? 0]));
}

/** One line a stored row of an index, `date close basis source`. */
export async function rowsOf({ prisma }: Db, symbol: string): Promise<string[]> {
  const rows = await prisma.$queryRaw<{ line: string }[]>`
    SELECT concat_ws(' ', date, close::float8, basis, daily_close.source) AS line
    FROM daily_close JOIN market_index ON market_index.id = index_id WHERE symbol = ${symbol} ORDER BY date`;
  return rows.map(({ line }) => line);
}

/** Weekdays from `from`, as many as asked for, with closes that rise by 1.25 a session. */
export function weekdays(from: string, count: number): Record<string, number> {
  const closes: Record<string, number> = {};
  let session = 0;
  for (let day = requireDay(from); session < count; day += 1) {
    // Day 0 was a Thursday.
    if ((((day + 3) % 7) + 7) % 7 > 4) continue;
    closes[isoFromDay(day)] = 1000 + session * 1.25;
    session += 1;
  }
  return closes;
}
