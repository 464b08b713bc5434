import { type Stats, statSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { callerFolder } from "@/lib/cli/caller-folder";
import { writeOutput } from "@/lib/cli/write-output";
import { terminal } from "@/lib/i18n/messages/terminal";
import type { ReadOptions } from "@/lib/ingest/read/dialect";
import { printable } from "@/lib/text/shown-text";
import { type TearSheetView, tearSheetJson } from "@/lib/views/tear-sheet/tear-sheet";
import { Problem } from "../../../scripts/problem.js";
import { type DateRange, requireDateRange } from "./date-range";

// Where V8's second compilation begins to save as much processor time as it costs; a file of 50,000 closes.
const WORTH_COMPILING_BYTES = 2_000_000;

/** The options of `almanac analyze`; those of ReadOptions are for price files. */
export interface AnalyzeOptions extends DateRange, ReadOptions {
  readonly json?: boolean;
  /** A revision of the store, for an index. */
  readonly asof?: string;
}

/**
 * Writes the tear sheet of a price file, or of an index that the store holds, to stdout: whole or, where it
 * rejects with a Problem, not at all. For a process that does nothing else.
 */
export async function analyze(argument: string, options: AnalyzeOptions): Promise<void> {
  const path = filePath(argument);
  if (path !== null) {
    await import("./analyze-file");
    spareCompiler(path);
  }
  await writeOutput(await analysisText(argument, options));
}

/**
 * Keeps V8 from compiling functions anew that have run a little, where a price file is so small that it will be
 * read and analyzed before that has paid. To be called when the modules for it are loaded: V8 loads no code from
 * its own cache once its flags have changed.
 */
function spareCompiler(file: string): void {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat === undefined || !stat.isFile() || stat.size > WORTH_COMPILING_BYTES) return;
  // An `import` of this module would read all of its properties.
  process.getBuiltinModule("node:v8").setFlagsFromString("--no-opt");
}

/** What `almanac analyze` writes: the JSON of the tear sheet, or a table for a terminal. Rejects with a Problem. */
export async function analysisText(argument: string, options: AnalyzeOptions): Promise<string> {
  requireDateRange(options);
  const path = filePath(argument);
  // Each of the two reads only what it needs: a file takes no database, and JSON no table.
  if (path !== null) {
    if (options.asof !== undefined) throw new Problem(terminal.fileWithoutRevisions(options.asof));
    const { analyzeFile } = await import("./analyze-file");
    const name = printable(argument);
    const sheet = analyzeFile(path, name, options, options);
    if (options.json === true) return sheetJson(sheet);
    const { fileSheetText } = await import("./tear-sheet-text");
    return fileSheetText(sheet, name);
  }
  const { analyzeIndex } = await import("./analyze-index");
  const index = await analyzeIndex(argument, options, revisionOf(options));
  if (options.json === true) return sheetJson(index.sheet);
  const { indexSheetText } = await import("./tear-sheet-text");
  return indexSheetText(index);
}

function sheetJson(sheet: TearSheetView): string {
  return JSON.stringify(tearSheetJson(sheet), null, 2);
}

/** The revision that `--asof` names. Throws a Problem for what cannot be one. */
function revisionOf({ asof }: AnalyzeOptions): number | undefined {
  if (asof === undefined) return undefined;
  if (!/^[1-9]\d{0,8}$/.test(asof)) {
    throw new Problem(terminal.expectedRevision(asof.slice(0, 40)));
  }
  return Number(asof);
}

/**
 * The path of the file that an argument means; `null` where it means a symbol. Throws a Problem for a file that is
 * not there.
 */
function filePath(argument: string): string | null {
  const path = resolve(callerFolder(), argument);
  const found = statOf(path, argument);
  const looksLikePath = /[./\\]/.test(argument);
  if (found === null && looksLikePath) throw new Problem(`${printable(argument)}: ${terminal.noSuchFile}`);
  return found !== null && (looksLikePath || !found.isDirectory()) ? path : null;
}

function statOf(path: string, argument: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Problem(printable(`${argument}: ${terminal.unreadable(reason)}`));
  }
}
