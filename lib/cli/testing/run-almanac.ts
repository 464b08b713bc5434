import { spawnSync } from "node:child_process";
import process from "node:process";
import { inProject } from "../../../scripts/project.js";

/** What a command did. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real `almanac` command in a process of its own, as it would be typed in `cwd`. */
export function runAlmanac(
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Outcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [inProject("lib", "cli", "almanac.js"), ...args],
    { cwd, encoding: "utf8", env: { ...process.env, DATABASE_URL: "", ...env }, maxBuffer: 1 << 26 },
  );
  return { status, stdout, stderr };
}
