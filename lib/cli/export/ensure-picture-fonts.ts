import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { terminal } from "@/lib/i18n/messages/terminal";
import { Problem } from "../../../scripts/problem.js";
import { inProject } from "../../../scripts/project.js";

/**
 * Makes the fonts of pictures where no build has made them yet; a process of its own, for what makes them is not of the
 * command. Throws a Problem where that fails.
 */
export function ensurePictureFonts(): void {
  if (existsSync(inProject("app", "fonts", "pictures", "fonts.conf"))) return;
  const { status, stderr } = spawnSync(process.execPath, [inProject("scripts", "subset-fonts.js")], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Problem(terminal.export.noFonts, stderr);
}
