import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

/** A new empty folder, among temporary files or in `parent`, that goes when the benchmarks end. */
export function temporaryFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, "almanac-bench-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

const tasks: Array<() => void> = [];

/** Remembers what has to be stopped or removed when the benchmarks end, however they end. Must not wait. */
export function atEnd(task: () => void): void {
  tasks.push(task);
}

/** Makes a signal end the process with everything stopped and removed, as its normal end does. */
export function cleanUpAtEnd(): void {
  process.on("exit", () => {
    for (const task of tasks.reverse()) task();
  });
  process.on("SIGINT", () => process.exit(130)).on("SIGTERM", () => process.exit(143));
}
