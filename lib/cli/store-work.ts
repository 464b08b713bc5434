import { resolve } from "node:path";
import process from "node:process";
import type { StoreAccess, StoreWatch } from "@/lib/cli/store/store-access";
import { type StoreNeeds, withStore } from "@/lib/cli/store/with-store";
import type { BackupProgress } from "@/lib/db/backup/manifest";
import { faultLine, firstFaultLine } from "@/lib/db/verify/store-fault";
import { terminalStore as words } from "@/lib/i18n/messages/terminal-store";
import { printable } from "@/lib/text/shown-text";
import { callerFolder } from "./caller-folder";
import { INTERRUPTED, interruptible } from "./interruption";
import { writeOutput } from "./write-output";

/** What all commands on the whole store take. */
interface Options {
  readonly json?: boolean;
}

/** The options of `almanac restore`. */
export interface RestoreOptions extends Options {
  readonly replace?: boolean;
}

const FIRST_LINE_MS = 2000;
const LINE_EVERY_MS = 5000;
// A wrong setting would have a new store made, and a backup of that would be written, or no fault found in it.
const LOOKED_AT: StoreNeeds = { mustExist: true };
const FILLED: StoreNeeds = { mustExist: false };

/**
 * Writes a backup of the store and tells of it in one line, or with `json` as one document. Rejects with a Problem where
 * it cannot, or where there is no store; no file is there then that was not before. Of a damaged store it is written all
 * the same, with lines on stderr and exit status 1, so that nothing older is given up for it. The exit status is 130
 * where Ctrl-C stopped it.
 */
export async function backUp(file: string, options: Options): Promise<void> {
  const path = inCallerFolder(file);
  const report = await watched(LOOKED_AT, (store, watch) => store.backup(path, watch), words.stoppedBackup);
  if (report === null) return;
  const faults = [
    ...(report.damaged.length > 0 ? [words.damaged(report.file, report.damaged)] : []),
    ...(report.unsound.length > 0 ? [words.unsound(report.file, firstFaultLine(report.unsound))] : []),
  ];
  for (const line of faults) console.error(printable(line));
  if (faults.length > 0) process.exitCode = 1;
  await writeOutput(options.json ? JSON.stringify({ backup: report }, null, 2) : words.backedUp(report));
}

/**
 * Restores a backup and tells of it in one line, or with `json` as one document. Rejects with a Problem where it cannot,
 * with the store as it was. The exit status is 130 where Ctrl-C stopped it.
 */
export async function restore(file: string, { replace = false, json }: RestoreOptions): Promise<void> {
  const path = inCallerFolder(file);
  const report = await watched(
    FILLED,
    (store, watch) => store.restore(path, replace, watch),
    words.stoppedRestore,
  );
  if (report === null) return;
  await writeOutput(json ? JSON.stringify({ restore: report }, null, 2) : words.restored(report));
}

/**
 * Checks the store and names each fault in a line on stderr, or with `json` all of them in one document. The exit status
 * is 1 where there is one. Rejects with a Problem where there is no store, or it cannot be read.
 */
export async function verify({ json }: Options): Promise<void> {
  const report = await watched(LOOKED_AT, (store, { signal }) => store.verify(signal), words.stoppedVerify);
  if (report === null) return;
  if (report.faults.length > 0) process.exitCode = 1;
  if (json) return writeOutput(JSON.stringify({ verify: report }, null, 2));
  for (const fault of report.faults) console.error(printable(faultLine(fault)));
  await writeOutput(words.verified(report, report.faults.length));
}

/** To be asked before the store is opened, which makes the project's folder the current one. */
function inCallerFolder(file: string): string {
  return resolve(callerFolder(), file);
}

/** Does work with the store, with lines of progress on stderr; `null` where Ctrl-C stopped it. */
async function watched<Report>(
  needs: StoreNeeds,
  work: (store: StoreAccess, watch: StoreWatch) => Promise<Report>,
  stopped: string,
): Promise<Report | null> {
  return interruptible(async (signal) => {
    const watch = { signal, onProgress: progressLines() };
    try {
      return await withStore((store) => work(store, watch), signal, needs);
    } catch (error) {
      if (!signal.aborted) throw error;
      console.error(stopped);
      process.exitCode = INTERRUPTED;
      return null;
    }
  });
}

/** Tells how far it is, the first time after two seconds, then every five. */
function progressLines(): (progress: BackupProgress) => void {
  let next = performance.now() + FIRST_LINE_MS;
  return ({ stage, rows, total }) => {
    if (performance.now() < next) return;
    next = performance.now() + LINE_EVERY_MS;
    console.error(words.progress(stage, rows, total));
  };
}
