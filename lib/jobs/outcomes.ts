import { randomUUID } from "node:crypto";
import { readNote, writeNote } from "@/lib/db/short-lived/notes";
import type { ProblemDetails } from "@/lib/http/problem";
import type { ImportReport } from "@/lib/ingest/import-report";
import type { UpdateReport } from "@/lib/ingest/update-report";
import { askShortly } from "@/lib/store/ask-shortly";
import { processWide } from "@/lib/store/process-wide";

/** What became of a form that a browser sent. */
export interface Outcome {
  readonly imports: readonly ImportReport[];
  readonly updates: readonly UpdateReport[];
  readonly problem: ProblemDetails | null;
}

const KIND = "outcome";
const MOST_KEPT = 50;
const HOUR_MS = 60 * 60 * 1000;
// What is told to whoever may not write: anybody could fill the store with it.
const TO_STRANGERS: readonly number[] = [401, 403, 429];

function kept(): Map<string, Outcome> {
  return processWide("import-outcomes", () => new Map());
}

/**
 * Keeps an outcome for the page that is shown next, and returns its name: the last 50 in memory and, for an hour, in the
 * store, where another process finds it.
 */
export async function keepOutcome(outcome: Outcome): Promise<string> {
  const outcomes = kept();
  const name = randomUUID();
  outcomes.set(name, outcome);
  for (const oldest of [...outcomes.keys()].slice(0, -MOST_KEPT)) outcomes.delete(oldest);
  if (TO_STRANGERS.includes(outcome.problem?.status ?? 0)) return name;
  const expire = new Date(Date.now() + HOUR_MS);
  // It may be the outcome that the store does not answer.
  await askShortly((db) => writeNote(db, `${KIND}:${name}`, JSON.stringify(outcome), expire)).catch(() => {});
  return name;
}

/** The outcome of a name that `keepOutcome` gave; `null` where nobody has it, or not any more. */
export async function outcomeNamed(name: string): Promise<Outcome | null> {
  const own = kept().get(name);
  if (own !== undefined) return own;
  const noted = await askShortly((db) => readNote(db, `${KIND}:${name}`)).catch(() => null);
  return noted === null ? null : (JSON.parse(noted) as Outcome);
}
