import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder, among temporary files or in `parent`, that anybody here may enter; the caller removes it. */
export function createFolder(parent = tmpdir()): string {
  const folder = mkdtempSync(join(parent, "almanac-"));
  chmodSync(folder, 0o755);
  return folder;
}
