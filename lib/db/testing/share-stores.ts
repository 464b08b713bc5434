import { rmSync } from "node:fs";
import process from "node:process";
import { createFolder } from "./create-folder";

/** The variable that names the folder of what the test files of a run share; processes that they start inherit it. */
export const SHARED_FOLDER = "ALMANAC_TEST_SHARED";

/** Vitest's set-up of a run: a folder for what its test files share, which goes when the run ends. */
export default function shareStores(): () => void {
  const folder = createFolder();
  process.env[SHARED_FOLDER] = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
