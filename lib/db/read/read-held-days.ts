import type { Queries } from "@/lib/db/database";
import { type HeldDays, heldDays } from "@/lib/series/session-runs";

const CODE_OF_1 = "1".charCodeAt(0);

/** On which days an index has closes. */
export async function readHeldDays(queries: Queries, indexId: number): Promise<HeldDays> {
  // Two texts in one row, as in readCloses: rows as objects cost five times as much.
  const [row] = await queries.query<{ days: string | null; marks: string | null }>(
    `SELECT string_agg((date - DATE '1970-01-01')::text, ',') AS days,
            string_agg(CASE basis WHEN 'session' THEN '1' ELSE '0' END, '') AS marks
     FROM (SELECT date, basis FROM daily_close WHERE index_id = $1::int ORDER BY date) AS ordered`,
    [indexId],
  );
  const marks = row?.marks ?? "";
  return heldDays({
    days: Int32Array.from(JSON.parse(`[${row?.days ?? ""}]`) as number[]),
    isSession: Uint8Array.from({ length: marks.length }, (_, at) =>
      marks.charCodeAt(at) === CODE_OF_1 ? 1 : 0,
    ),
  });
}
