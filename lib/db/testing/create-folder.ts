import { chmodSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A new empty folder that anybody on this machine may enter; the caller removes it. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "almanac-"));
  chmodSync(folder, 0o755);
  return folder;
}
