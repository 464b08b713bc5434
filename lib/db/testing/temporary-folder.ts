import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

/** A new empty folder that anybody on this machine may enter; the caller removes it. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "almanac-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** A new empty folder that goes when the running test ends. */
export function temporaryFolder(): string {
  const folder = createFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
