import { randomUUID } from "node:crypto";
import type { ProblemDetails } from "@/lib/http/problem";
import type { ImportReport } from "@/lib/ingest/import-report";
import type { UpdateReport } from "@/lib/ingest/update-report";
import { processWide } from "@/lib/store/process-wide";

/** What became of a form that a browser sent. */
export interface Outcome {
  readonly imports: readonly ImportReport[];
  readonly updates: readonly UpdateReport[];
  readonly problem: ProblemDetails | null;
}

const MOST_KEPT = 50;

function kept(): Map<string, Outcome> {
  return processWide("import-outcomes", () => new Map());
}

/** Keeps an outcome in memory for the page that is shown next, and returns its name; the last 50 are kept. */
export function keepOutcome(outcome: Outcome): string {
  const outcomes = kept();
  const name = randomUUID();
  outcomes.set(name, outcome);
  for (const oldest of [...outcomes.keys()].slice(0, -MOST_KEPT)) outcomes.delete(oldest);
  return name;
}

/** The outcome of a name that `keepOutcome` gave; `null` where this process does not have it, or not any more. */
export function outcomeNamed(name: string): Outcome | null {
  return kept().get(name) ?? null;
}
