import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { inProject, projectRoot } from "../../../scripts/project.js";
import { atEnd } from "../temporary-folder";

/** Settings of a command, as environment variables. */
export type Settings = Readonly<Record<string, string>>;

/** An `almanac import` in a process of its own. */
export interface ImportProcess {
  readonly child: ChildProcess;
  readonly ended: Promise<ImportEnd>;
}

/** How a command ended: its exit status, `null` where a signal ended it, and what it printed. */
export interface ImportEnd {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command on a file, whose closes are to overrule stored ones. */
export function startImport(file: string, index: string, settings: Settings): ImportProcess {
  const almanac = inProject("lib", "cli", "almanac.js");
  const child = spawn(process.execPath, [almanac, "import", file, "--index", index, "--prefer", "file"], {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL: "", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  atEnd(() => child.kill("SIGKILL"));
  const printed = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      printed[name] += text;
    });
  }
  const ended = new Promise<ImportEnd>((resolve) => {
    child.on("close", (status) => resolve({ status, ...printed }));
  });
  return { child, ended };
}

/** Runs the command to its end and returns the milliseconds. Throws with what it printed where it fails. */
export async function importUndisturbed(file: string, index: string, settings: Settings): Promise<number> {
  const begin = performance.now();
  const { status, stdout, stderr } = await startImport(file, index, settings).ended;
  if (status !== 0) throw new Error(`the import ended with ${status}:\n${stdout}${stderr.slice(0, 2000)}`);
  return performance.now() - begin;
}
