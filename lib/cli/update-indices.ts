import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { withStore } from "@/lib/cli/store/with-store";
import { terminal } from "@/lib/i18n/messages/terminal";
import type { UpdateReport } from "@/lib/ingest/update-report";
import { hasFailed, type UpdateEvent, type UpdateRequest } from "@/lib/jobs/run-update";
import { printable } from "@/lib/text/shown-text";
import { Problem } from "../../scripts/problem.js";
import { INTERRUPTED, interruptible } from "./interruption";
import { updateLine, updateNotes } from "./report-lines";
import { writeOutput } from "./write-output";

/** The options of `almanac update`. */
export interface UpdateOptions {
  readonly every?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

const DAY_MS = 86_400_000;
const UNIT_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: DAY_MS };
// Closes come once a day; a provider is not to be asked all the time. A timer of Node.js ends at 24 days.
const SHORTEST_MS = 60_000;
const LONGEST_MS = 24 * DAY_MS;

/**
 * Brings indices up to date and tells of each in one line; with `every` again and again until interrupted, the store
 * closed in between. The exit status is 1 where one failed, 130 where Ctrl-C stopped a run. Rejects with a Problem
 * for what cannot be run at all.
 */
export async function updateIndices(symbols: readonly string[], options: UpdateOptions): Promise<void> {
  const everyMs = options.every === undefined ? null : readDuration(options.every);
  const request = { symbols, dryRun: options.dryRun ?? false };
  await interruptible(async (signal) => {
    process.exitCode =
      everyMs === null
        ? await runOnce(request, options, signal)
        : await repeat(request, options, everyMs, signal);
  });
}

/** A time as `30m`, `12h` or `1d`, in milliseconds. Throws a Problem for anything else. */
export function readDuration(text: string): number {
  const [, count = "", unit = ""] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  const ms = Number(count) * (UNIT_MS[unit] ?? 0);
  if (count === "" || ms < SHORTEST_MS || ms > LONGEST_MS) {
    throw new Problem(terminal.expectedTime(printable(text)));
  }
  return ms;
}

async function repeat(
  request: UpdateRequest,
  options: UpdateOptions,
  everyMs: number,
  signal: AbortSignal,
): Promise<number> {
  for (;;) {
    // Not of the day: the clock may be set meanwhile.
    const began = performance.now();
    // What fails once, the store included, may go well next time.
    const status = await runOnce(request, options, signal).catch((error: unknown) => {
      if (!(error instanceof Problem) || signal.aborted) throw error;
      console.error(error.message);
      return 1;
    });
    if (signal.aborted) return status;
    try {
      await wait(Math.max(0, began + everyMs - performance.now()), undefined, { signal });
    } catch {
      return 0;
    }
  }
}

async function runOnce(
  request: UpdateRequest,
  { json }: UpdateOptions,
  signal: AbortSignal,
): Promise<number> {
  const reports: UpdateReport[] = [];
  let isStopped = false;
  try {
    const onEvent = (event: UpdateEvent) => {
      if (event.event !== "updated") return;
      reports.push(event.report);
      if (json !== true) tell(event.report);
    };
    await withStore((store) => store.update(request, onEvent, signal), signal);
  } catch (error) {
    if (!signal.aborted) throw asProblem(error);
    isStopped = true;
    console.error(terminal.stoppedUpdate);
  }
  if (json === true) await writeOutput(JSON.stringify({ updates: reports }));
  if (isStopped) return INTERRUPTED;
  return hasFailed(reports, request) ? 1 : 0;
}

function tell(report: UpdateReport): void {
  const isFailure = report.status === "failed" || report.status === "not-provided";
  if (isFailure) console.error(updateLine(report));
  else console.log(updateLine(report));
  for (const note of updateNotes(report)) console.error(note);
}

function asProblem(error: unknown): unknown {
  const isTold = error instanceof Error && (error.name === "FormError" || error.name === "RangeError");
  return isTold ? new Problem(error.message) : error;
}
