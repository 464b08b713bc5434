import type { Queries } from "@/lib/db/database";
import { type HeldDays, heldDays, type MarkedDays } from "@/lib/series/session-runs";
import { seriesSql } from "./series-sql";

/** The closes of an index with what kind of day each stands for. */
export interface StoredCloses extends MarkedDays {
  readonly closes: Float64Array;
}

// One text of all closes of a series of millenniums would take several times the memory of its arrays.
const DAYS_A_QUERY = 50_000;
const CODE_OF_1 = "1".charCodeAt(0);

interface Piece {
  readonly days: string | null;
  readonly closes: string | null;
  readonly marks: string | null;
}

/**
 * All closes of an index, oldest first, as they are or as they were at the store's revision `asof`; empty arrays
 * where it has none. What was in force at a revision never changes, so that loads in between do no harm.
 */
export async function readStoredCloses(
  queries: Queries,
  indexId: number,
  asof?: number,
): Promise<StoredCloses> {
  const span = await readSpan(queries, indexId, asof);
  const pieces: StoredCloses[] = [];
  for (let from = span.first; from <= span.last; from += DAYS_A_QUERY) {
    pieces.push(await readPiece(queries, indexId, from, asof));
  }
  const length = pieces.reduce((sum, { days }) => sum + days.length, 0);
  const whole = {
    days: new Int32Array(length),
    closes: new Float64Array(length),
    isSession: new Uint8Array(length),
  };
  let position = 0;
  for (const { days, closes, isSession } of pieces) {
    whole.days.set(days, position);
    whole.closes.set(closes, position);
    whole.isSession.set(isSession, position);
    position += days.length;
  }
  return whole;
}

/** The first and the last day; an empty span where there is none. */
async function readSpan(
  queries: Queries,
  indexId: number,
  asof: number | undefined,
): Promise<{ first: number; last: number }> {
  const [row] = await queries.query<{ first: number | null; last: number | null }>(
    `SELECT min(date) - DATE '1970-01-01' AS first, max(date) - DATE '1970-01-01' AS last
     FROM (${seriesSql(asof)}) AS series`,
    [indexId],
  );
  return { first: row?.first ?? 0, last: row?.last ?? -1 };
}

async function readPiece(
  queries: Queries,
  indexId: number,
  from: number,
  asof: number | undefined,
): Promise<StoredCloses> {
  const [row] = await queries.query<Piece>(
    `SELECT string_agg((date - DATE '1970-01-01')::text, ',') AS days,
            string_agg(close::text, ',') AS closes,
            string_agg(CASE basis WHEN 'session' THEN '1' ELSE '0' END, '') AS marks
     FROM (SELECT date, close, basis FROM (${seriesSql(asof)}) AS series
           WHERE date BETWEEN DATE '1970-01-01' + $2::int AND DATE '1970-01-01' + $3::int
           ORDER BY date) AS ordered`,
    [indexId, from, from + DAYS_A_QUERY - 1],
  );
  return {
    days: Int32Array.from(numbersIn(row?.days)),
    closes: Float64Array.from(numbersIn(row?.closes)),
    isSession: isSessionOf(row?.marks),
  };
}

/** On which days an index has closes, or had them at the store's revision `asof`. */
export async function readHeldDays(queries: Queries, indexId: number, asof?: number): Promise<HeldDays> {
  const [row] = await queries.query<Omit<Piece, "closes">>(
    `SELECT string_agg((date - DATE '1970-01-01')::text, ',') AS days,
            string_agg(CASE basis WHEN 'session' THEN '1' ELSE '0' END, '') AS marks
     FROM (SELECT date, basis FROM (${seriesSql(asof)}) AS series ORDER BY date) AS ordered`,
    [indexId],
  );
  return heldDays({ days: Int32Array.from(numbersIn(row?.days)), isSession: isSessionOf(row?.marks) });
}

/**
 * The numbers of a column as one text: thirteen thousand row objects cost five times as much, and arrays are decoded
 * one element at a time, where JSON.parse takes a text whole.
 */
export function numbersIn(text: string | null | undefined): number[] {
  return JSON.parse(`[${text ?? ""}]`) as number[];
}

function isSessionOf(marks: string | null | undefined): Uint8Array {
  const { length } = marks ?? "";
  return Uint8Array.from({ length }, (_, at) => (marks?.charCodeAt(at) === CODE_OF_1 ? 1 : 0));
}
