import { isDiskFull } from "@/lib/db/connection/store-error";
import type { Finding } from "@/lib/findings/finding";
import { findingText } from "@/lib/findings/finding-text";
import { capitalised } from "@/lib/format/capitalised";
import { isAbort, type ProblemDetails, problemDetails } from "@/lib/http/problem";
import { formWords } from "@/lib/i18n/messages/forms";
import { refusalSentence } from "@/lib/i18n/messages/outcomes";
import type { ImportReport } from "@/lib/ingest/import-report";
import { FormError } from "@/lib/jobs/forms/form-error";
import { checkStore } from "@/lib/store/store-status";
import { RETRY_AFTER_SECONDS, shownFailure } from "@/lib/store/unavailable";
import { faultText } from "@/lib/text/fault-text";
import { say } from "@/lib/watch/news.js";

/**
 * Why work on the store did not come about, as problem details. Of a fault of ours it says `fault`, with status 500, and
 * the log has the rest.
 */
export async function problemOf(error: unknown, fault: string = formWords.ownFault): Promise<ProblemDetails> {
  if (error instanceof FormError) return problemDetails(error.status, sentence(error.message), error.problem);
  const { name } = error instanceof Error ? error : { name: "" };
  // By name, for each of Next's bundles has classes of its own.
  if (name === "TooManyWaiting") return problemDetails(429, formWords.tooManyWait);
  if (name === "StoreError" && isDiskFull(error)) return problemDetails(507, shownFailure(error));
  if (name === "StoreError" || name === "StoreUnavailable") return problemDetails(503, shownFailure(error));
  if (isAbort(error)) {
    say(
      "warn",
      "Work on the store was stopped before its end, or whoever sent it left: it stored nothing more.",
    );
    return problemDetails(400, formWords.stopped);
  }
  const state = await checkStore();
  if (!state.ready) return problemDetails(503, state.shown);
  say("error", faultText(error));
  return problemDetails(500, fault);
}

/** The headers that go with a problem. */
export function headersOf({ status, ...members }: ProblemDetails): Readonly<Record<string, string>> {
  if (status === 429 || status === 503)
    return { "Retry-After": String(members["retryAfterSeconds"] ?? RETRY_AFTER_SECONDS) };
  return status === 401 ? { "WWW-Authenticate": 'Bearer realm="almanac"' } : {};
}

/** The problem of reports of which some refuse their file, with the faults of each; `null` where none does. */
export function refusalOf(reports: readonly ImportReport[]): ProblemDetails | null {
  const refused = reports.filter(({ status }) => status === "refused");
  const [first] = refused;
  if (first === undefined) return null;
  const total = refused.reduce((sum, { faults, moreFaults }) => sum + faults.length + moreFaults, 0);
  return problemDetails(422, refusalSentence(first.file, refused.length, reports.length, total), {
    faults: refused.flatMap(({ file, faults }) => faults.map((fault) => ({ file, ...faultOf(fault) }))),
    moreFaults: refused.reduce((sum, { moreFaults }) => sum + moreFaults, 0),
    imports: reports,
  });
}

/** A fault with its place; `column`, `found` and `expected` are `null` where it is not about what a cell says. */
function faultOf(fault: Finding) {
  const { rule, line, date, close, details } = fault;
  const cell = "expected" in details ? details : { column: null, found: close, ...choiceOf(fault) };
  return { rule, line, ...cell, date, text: findingText(fault, "en") };
}

function choiceOf(fault: Finding): { readonly found?: string | null; readonly expected: string | null } {
  if (fault.rule !== "unknown-index") return { expected: null };
  return { found: fault.details.symbol, expected: fault.details.known.join(", ") };
}

function sentence(text: string): string {
  return `${capitalised(text)}.`;
}
