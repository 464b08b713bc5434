import { rmSync } from "node:fs";
import { onTestFinished } from "vitest";
import { createFolder } from "./create-folder";

/** A new empty folder that goes when the running test ends. */
export function temporaryFolder(): string {
  const folder = createFolder();
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
