import process from "node:process";
import type { Db } from "@/lib/db/database";
import { readYearEnds } from "@/lib/db/read/read-year-ends";
import { providerBaseUrls } from "@/lib/ingest/providers/base-urls";
import { SYSTEM_CLOCK } from "@/lib/ingest/providers/fetch/clock";
import { politeFetch } from "@/lib/ingest/providers/fetch/polite-fetch";
import { updateIndex } from "@/lib/ingest/update-index";
import type { UpdateReport } from "@/lib/ingest/update-report";
import { fieldError } from "@/lib/jobs/forms/form-error";
import { processWide } from "@/lib/store/process-wide";

/** Which indices to bring up to date, by symbols in any case of letters; none: all that a provider has. */
export interface UpdateRequest {
  readonly symbols: readonly string[];
  /** Fetches and checks, but stores nothing. */
  readonly dryRun: boolean;
}

/** What whoever watches an update is told, one after the other. */
export type UpdateEvent =
  | { readonly event: "updating"; readonly symbol: string }
  | { readonly event: "updated"; readonly report: UpdateReport };

/**
 * Brings indices up to date one after the other, each in a transaction of its own. Ends after the first for which no
 * provider could be reached at all. Throws a FormError, before anything is asked, for a symbol that is not known;
 * otherwise as `updateIndex` does.
 */
export async function runUpdate(
  db: Db,
  { symbols, dryRun }: UpdateRequest,
  tell: (event: UpdateEvent) => void,
  signal: AbortSignal,
): Promise<UpdateReport[]> {
  const known = (await readYearEnds(db)).map(({ symbol }) => symbol);
  const wanted = symbols.length === 0 ? known : symbols.map((symbol) => requireKnown(symbol, known));
  const fetch = processWide("polite-fetch", () => politeFetch(globalThis.fetch, SYSTEM_CLOCK));
  const baseUrls = providerBaseUrls(process.env);
  const reports: UpdateReport[] = [];
  for (const symbol of new Set(wanted)) {
    tell({ event: "updating", symbol });
    const report = await updateIndex(db, symbol, dryRun, { fetch, signal, baseUrls, now: Date.now() });
    reports.push(report);
    tell({ event: "updated", report });
    if (report.isOffline) break;
  }
  return reports;
}

/** Whether an update did not do what was asked: an index that nobody has is a failure only where it was named. */
export function hasFailed(reports: readonly UpdateReport[], { symbols }: UpdateRequest): boolean {
  return reports.some(
    ({ status }) => status === "failed" || (status === "not-provided" && symbols.length > 0),
  );
}

function requireKnown(symbol: string, known: readonly string[]): string {
  const upper = symbol.trim().toUpperCase();
  if (!known.includes(upper)) throw fieldError("index", symbol, known.join(", "));
  return upper;
}
