import { accessSync, constants, type Stats, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import process from "node:process";
import type { ImportChoices, LocalFile, StoreAccess } from "@/lib/cli/store/store-access";
import { withStore } from "@/lib/cli/store/with-store";
import { terminal } from "@/lib/i18n/messages/terminal";
import type { ImportReport } from "@/lib/ingest/import-report";
import type { ReadOptions } from "@/lib/ingest/read/dialect";
import { DIALECT_NAMES, dialectNamed } from "@/lib/ingest/read/dialect-names";
import { printable } from "@/lib/text/shown-text";
import { Problem } from "../../scripts/problem.js";
import { callerFolder } from "./caller-folder";
import { type ImportProgress, importProgress, NO_PROGRESS } from "./import-progress";
import { INTERRUPTED, interruptible } from "./interruption";
import { faultLines, reportLine, unreadableReason, warningLines } from "./report-lines";
import { writeOutput } from "./write-output";

/** The options of `almanac import`. */
export interface ImportOptions extends ReadOptions {
  readonly index?: string;
  readonly dialect?: string;
  readonly prefer?: "stored" | "file";
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** What became of a file: its report, or why there is none. `stopped` and `failed` files have stored nothing. */
export type FileOutcome =
  | ImportReport
  | { readonly status: "failed" | "stopped"; readonly file: string; readonly reason: string };

/**
 * Imports price files one after the other and tells on stderr what is wrong in them; on stdout a line a file, or
 * with `json` one document. The exit status is 0 where every file is stored whole, or was already; 130 where Ctrl-C
 * stopped it, which rolls back the file it was at. Rejects with a Problem where there is nothing to begin with.
 */
export async function importFiles(names: readonly string[], options: ImportOptions): Promise<void> {
  const choices = choicesOf(options);
  // Their place is where the command was typed, which the store is not.
  const files = names.map((name) => ({
    name: printable(name),
    file: findFile(resolve(callerFolder(), name)),
  }));
  const outcomes: FileOutcome[] = [];
  const importEach = async (store: StoreAccess, signal: AbortSignal) => {
    for (const { name, file } of files) {
      const outcome =
        typeof file === "string"
          ? ({ status: "failed", file: basename(name), reason: file } as const)
          : await importOne(store, file, choices, options, signal);
      outcomes.push(outcome);
      await tell(name, outcome, options);
      if (outcome.status === "stopped") break;
    }
  };
  await interruptible((signal) =>
    withStore((store) => importEach(store, signal), signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
      console.error(terminal.stoppedBefore);
      outcomes.push({ status: "stopped", file: basename(names[0] ?? ""), reason: "stopped" });
    }),
  );
  if (options.json === true) await writeOutput(JSON.stringify({ imports: outcomes }, null, 2));
  process.exitCode = exitStatus(outcomes);
}

function exitStatus(outcomes: readonly FileOutcome[]): number {
  if (outcomes.some(({ status }) => status === "stopped")) return INTERRUPTED;
  return outcomes.some(({ status }) => status === "failed" || status === "refused") ? 1 : 0;
}

async function importOne(
  store: StoreAccess,
  file: LocalFile,
  choices: ImportChoices,
  { json }: ImportOptions,
  signal: AbortSignal,
): Promise<FileOutcome> {
  const progress: ImportProgress = json === true ? NO_PROGRESS : await importProgress(file);
  try {
    signal.throwIfAborted();
    return await store.importFile(file, choices, { onStep: progress.show, signal });
  } catch (error) {
    const outcome = { file: file.fileName };
    if (signal.aborted) return { ...outcome, status: "stopped", reason: terminal.stopped };
    // A store that went away, or a file that did: the next one may be luckier.
    if (isTellable(error)) return { ...outcome, status: "failed", reason: printable(error.message) };
    throw error;
  } finally {
    progress.end();
  }
}

async function tell(name: string, outcome: FileOutcome, { json }: ImportOptions): Promise<void> {
  if ("reason" in outcome) {
    console.error(`${name}: ${outcome.reason}`);
    return;
  }
  const lines =
    outcome.status === "refused"
      ? faultLines(name, outcome.faults, { more: outcome.moreFaults, readTo: outcome.readTo })
      : warningLines(name, outcome);
  for (const line of lines) console.error(line);
  if (json !== true) await writeOutput(reportLine(name, outcome));
}

function choicesOf(given: ImportOptions): ImportChoices {
  const { index = null, dialect = "auto", prefer = "stored", dryRun = false, json: _, ...options } = given;
  const named = dialectNamed(dialect);
  if (named === null)
    throw new Problem(terminal.expectedDialect(printable(dialect), DIALECT_NAMES.join(", ")));
  return { ...named, ...options, index, prefer, dryRun };
}

/** The file at a path, or why it cannot be read. */
function findFile(path: string): LocalFile | string {
  let stat: Stats;
  try {
    stat = statSync(path);
    accessSync(path, constants.R_OK);
  } catch (error) {
    return unreadableReason(error);
  }
  if (stat.isDirectory()) return terminal.isFolder;
  return { path, fileName: basename(path), bytes: stat.size };
}

function isTellable(error: unknown): error is Error {
  if (!(error instanceof Error)) return false;
  return error instanceof Problem || error.name.startsWith("Store") || "syscall" in error;
}
