import { firstLine } from "@/lib/db/backup/backup-error";
import type { Db, Queries, Session } from "@/lib/db/database";
import { coverageOf } from "@/lib/db/import/coverage";
import { seriesChecksumSql } from "@/lib/db/import/series-checksum";
import { readStoredCloses } from "@/lib/db/read/read-stored-closes";
import { readIndices, type SeedIndex } from "@/lib/shipped/read-indices";
import { readReference } from "@/lib/shipped/read-reference";
import { brokenInvariants } from "./invariants";
import { indexDifferences, referenceDifferences } from "./shipped-differences";
import type { StoreFault } from "./store-fault";

/** What a check of a store found. */
export interface VerifyReport {
  readonly revision: number;
  readonly indices: number;
  readonly closes: number;
  readonly faults: readonly StoreFault[];
}

/** Who watches a check, and may stop it. */
export interface VerifyWatch {
  /** Told of each index as its turn comes. */
  readonly onIndex?: (symbol: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Holds a store to what its loads noted of it: the checksum and coverage of every series, the invariants between its
 * tables, and the figures in `folder`, which ship, as far as no import overrules them. Reads it as it is at one moment,
 * an index at a time, and changes nothing. An index that cannot be read is a fault like others.
 */
export async function verifyStore(db: Db, folder: string, watch: VerifyWatch = {}): Promise<VerifyReport> {
  const shipped = new Map((await readIndices(folder)).map((index) => [index.profile.symbol, index]));
  const reference = await readReference(folder);
  return db.engine.transaction(
    async (session) => {
      const faults = await brokenInvariants(session);
      const indices = await readNoted(session);
      for (const index of indices) {
        watch.signal?.throwIfAborted();
        watch.onIndex?.(index.symbol);
        faults.push(...(await indexFaults(session, index, shipped.get(index.symbol), watch.signal)));
      }
      for (const symbol of shipped.keys()) {
        if (!indices.some((index) => index.symbol === symbol)) faults.push(missing(symbol));
      }
      faults.push(...(await referenceDifferences(session, reference)));
      return { ...(await sizeOf(session)), indices: indices.length, faults };
    },
    watch.signal,
    "snapshot",
  );
}

/** What the store notes of an index; its coverage as one text. */
interface Noted {
  readonly id: number;
  readonly symbol: string;
  readonly sha256: string | null;
  readonly coverage: string;
}

async function readNoted(session: Session): Promise<Noted[]> {
  return session.query(
    `SELECT id, symbol, series_sha256::text AS sha256,
       concat_ws(' ', coalesce(to_char(first_date, ${ISO}), '–'), coalesce(to_char(last_date, ${ISO}), '–'),
         coalesce(to_char(complete_from, ${ISO}), '–'), coalesce(to_char(complete_to, ${ISO}), '–'),
         session_count, sparse_before, sparse_after) AS coverage
     FROM market_index ORDER BY position, symbol`,
  );
}

const ISO = "'YYYY-MM-DD'";

/** The faults of one index; that it cannot be checked is one, and hinders no other. */
async function indexFaults(
  session: Session,
  index: Noted,
  ships: SeedIndex | undefined,
  signal: AbortSignal | undefined,
): Promise<StoreFault[]> {
  await session.script("SAVEPOINT before_index");
  try {
    const faults = await seriesFaults(session, index);
    if (ships !== undefined) faults.push(...(await indexDifferences(session, index.id, ships)));
    await session.script("RELEASE SAVEPOINT before_index");
    return faults;
  } catch (error) {
    signal?.throwIfAborted();
    // Fails as well where it was not the index but the connection.
    await session.script("ROLLBACK TO SAVEPOINT before_index; RELEASE SAVEPOINT before_index");
    const reason = `its closes cannot be checked: ${firstLine(error)}`;
    return [{ table: "daily_close", index: index.symbol, date: null, reason }];
  }
}

async function seriesFaults(
  queries: Queries,
  { id, symbol, sha256, coverage }: Noted,
): Promise<StoreFault[]> {
  const faults: StoreFault[] = [];
  const [computed] = await queries.query<{ sha256: string | null }>(
    `SELECT ${seriesChecksumSql("$1::int")} AS sha256`,
    [id],
  );
  if ((computed?.sha256 ?? null) !== sha256) {
    const reason = "its closes are not those that the last load left: their checksum differs";
    faults.push({ table: "daily_close", index: symbol, date: null, reason });
  }
  const covers = coverageText(coverageOf(await readStoredCloses(queries, id)));
  if (covers !== coverage) {
    const reason = `its coverage is noted as ${coverage}, its closes have ${covers}`;
    faults.push({ table: "market_index", index: symbol, date: null, reason });
  }
  return faults;
}

function coverageText(covers: ReturnType<typeof coverageOf>): string {
  const days = [covers?.firstDate, covers?.lastDate, covers?.completeFrom, covers?.completeTo];
  const counts = [covers?.sessionCount, covers?.sparseBefore, covers?.sparseAfter];
  return [...days.map((day) => day ?? "–"), ...counts.map((count) => count ?? 0)].join(" ");
}

function missing(symbol: string): StoreFault {
  return { table: "market_index", index: symbol, date: null, reason: "it ships, but is not there" };
}

async function sizeOf(session: Session): Promise<{ revision: number; closes: number }> {
  const [size] = await session.query<{ revision: number; closes: number }>(
    `SELECT coalesce((SELECT max(revision) FROM store_revision), 0)::int AS revision,
       (SELECT count(*) FROM daily_close)::int AS closes`,
  );
  return size ?? { revision: 0, closes: 0 };
}
