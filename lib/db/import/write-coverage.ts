import type { Queries } from "@/lib/db/database";
import type { Coverage } from "@/lib/reference/types";

/** Stores what an index covers, within the transaction that changed its closes. */
export async function writeCoverage(
  queries: Queries,
  indexId: number,
  coverage: Coverage | null,
): Promise<void> {
  await queries.query(
    `UPDATE market_index
     SET first_date = $2::date, last_date = $3::date, complete_from = $4::date, complete_to = $5::date,
         session_count = $6::int, sparse_before = $7::int, sparse_after = $8::int
     WHERE id = $1::int`,
    [
      indexId,
      coverage?.firstDate ?? null,
      coverage?.lastDate ?? null,
      coverage?.completeFrom ?? null,
      coverage?.completeTo ?? null,
      coverage?.sessionCount ?? 0,
      coverage?.sparseBefore ?? 0,
      coverage?.sparseAfter ?? 0,
    ],
  );
}
