import { createHash } from "node:crypto";
import { suspiciousCloses } from "@/lib/analytics/checks/suspicious-closes";
import type { Db } from "@/lib/db/database";
import { importCloses } from "@/lib/db/import/import-closes";
import type { ImportRequest } from "@/lib/db/import/import-request";
import { readIndex } from "@/lib/db/read/read-index";
import { type Finding, storedFinding } from "@/lib/findings/finding";
import { providerWords } from "@/lib/i18n/messages/providers";
import { sessionsOf } from "@/lib/ingest/checks/check-alone";
import { isoFromDay } from "@/lib/series/day";
import { positionOnOrBefore } from "@/lib/series/position";
import type { Series } from "@/lib/series/series";
import { seriesWarnings } from "./checks/found";
import type { ProvisionalClose } from "./providers/provider";
import { UpdateError } from "./providers/provider-error";
import { providerSymbol } from "./providers/provider-symbols";
import { PROVIDERS } from "./providers/providers";
import { type FetchedCloses, fetchMissing, type UpdateContext } from "./providers/update-closes";
import { toldLoad } from "./told-load";
import type { UpdateReport } from "./update-report";

/** Enough sessions before the new closes to judge whether those look like the others. */
const JUDGED_BEFORE = 250;

const NOTHING_DONE = {
  provider: null,
  fetched: 0,
  inserted: 0,
  changed: 0,
  unchanged: 0,
  kept: 0,
  provisional: null,
  warnings: [],
  reason: null,
  passedOver: [],
  failures: [],
  isOffline: false,
  batchId: null,
  revision: null,
} as const;

type Outcome = Partial<UpdateReport> & Pick<UpdateReport, "status">;

/**
 * Brings the index of an upper-case symbol up to date from a provider: the closes after its last stored session are
 * imported in one transaction, those that look wrong with a warning. With `dryRun` nothing is stored. Why a provider
 * gave none stands in the report; throws the reason of the signal, and a StoreError where the store fails.
 */
export async function updateIndex(
  db: Db,
  symbol: string,
  dryRun: boolean,
  context: UpdateContext,
): Promise<UpdateReport> {
  const started = performance.now();
  return toldLoad("update", context.signal, async () => {
    const series = (await readIndex(db, symbol))?.series ?? null;
    const last = series?.complete?.to ?? null;
    const outcome = await outcomeOf(db, symbol, series, dryRun, context);
    return {
      ...NOTHING_DONE,
      symbol,
      lastDate: last === null ? null : isoFromDay(last),
      ...outcome,
      seconds: (performance.now() - started) / 1000,
    };
  });
}

async function outcomeOf(
  db: Db,
  symbol: string,
  series: Series | null,
  dryRun: boolean,
  context: UpdateContext,
): Promise<Outcome> {
  if (PROVIDERS.every(({ name }) => providerSymbol(name, symbol) === null)) {
    return { status: "not-provided", reason: new UpdateError(symbol, []).message };
  }
  if (series?.complete == null) {
    return { status: "failed", reason: providerWords.cannotUpdate(symbol, [providerWords.noStoredSession]) };
  }
  try {
    const stored = { days: series.days, closes: series.closes, lastSessionDay: series.complete.to };
    const fetched = await fetchMissing({ symbol, stored, providers: PROVIDERS }, context);
    return fetched.isUpToDate ? { status: "up-to-date" } : await store(db, series, fetched, dryRun, context);
  } catch (error) {
    if (!(error instanceof UpdateError)) throw error;
    const { message, isOffline } = error;
    return { status: "failed", reason: message, failures: error.failures.map(({ kind }) => kind), isOffline };
  }
}

async function store(
  db: Db,
  series: Series,
  fetched: FetchedCloses,
  dryRun: boolean,
  { signal }: UpdateContext,
): Promise<Outcome> {
  const { provider, days, closes, provisional, failures } = fetched;
  const known: Partial<UpdateReport> = {
    provider,
    fetched: days.length,
    passedOver: failures.map(({ message }) => message),
    failures: failures.map(({ kind }) => kind),
    provisional: provisional && leftOut(provisional),
  };
  const newest = days.at(-1);
  if (newest === undefined) return { ...known, status: "up-to-date" };
  const warnings = [...fetched.notes, ...newWarnings(series, fetched)];
  const request = requestFor(series.symbol, fetched, warnings);
  const told = { ...known, warnings, lastDate: isoFromDay(newest) };
  const done = await importCloses(db, request, { days, closes }, { signal, dryRun });
  const { inserted, changed, unchanged, kept, batchId, revision } = done;
  const status = dryRun ? "checked" : "stored";
  return { ...told, status, inserted, changed, unchanged, kept, revision, batchId: dryRun ? null : batchId };
}

function leftOut({ day, close, why }: ProvisionalClose): UpdateReport["provisional"] {
  return { date: isoFromDay(day), close, why, text: providerWords.provisional[why] };
}

function requestFor(
  symbol: string,
  { provider, days, closes, notes }: FetchedCloses,
  warnings: readonly Finding[],
): ImportRequest {
  const first = isoFromDay(days[0] ?? 0);
  const name = `${provider} ${providerSymbol(provider, symbol)} ${first} to ${isoFromDay(days.at(-1) ?? 0)}`;
  const rowsRefused = notes.reduce((sum, { details }) => sum + details.rows, 0);
  return {
    symbol,
    fileName: name,
    source: provider,
    dialect: JSON.stringify({ provider }),
    sha256: createHash("sha256").update(symbol).update(days).update(closes).digest("hex"),
    rowsRead: days.length + rowsRefused,
    rowsRefused,
    prefer: "stored",
    warnings: warnings.map(storedFinding),
  };
}

/** What looks wrong in the new closes, seen behind the stored ones. */
function newWarnings({ symbol, days, closes, complete }: Series, fetched: FetchedCloses): Finding[] {
  const end = positionOnOrBefore(days, complete?.to ?? 0) + 1;
  const start = Math.max(0, end - JUDGED_BEFORE);
  const all = {
    days: Int32Array.of(...days.subarray(start, end), ...fetched.days),
    closes: Float64Array.of(...closes.subarray(start, end), ...fetched.closes),
    lines: new Int32Array(end - start + fetched.days.length),
  };
  const first = isoFromDay(fetched.days[0] ?? 0);
  return seriesWarnings(suspiciousCloses(sessionsOf(symbol, all))).filter(
    ({ date }) => date !== null && date >= first,
  );
}
