import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { Problem } from "./problem.js";
import { projectRoot } from "./project.js";

/**
 * @typedef {object} CommandOptions
 * @property {Readonly<Record<string, string | undefined>>} [env] added to this process's environment; `undefined` removes
 * @property {number} [timeoutMs]
 */

/**
 * Runs a program in the project's folder with its output kept back. Where it fails, the Problem has the whole
 * output and says `failure`.
 * @param {readonly string[]} command the program and its arguments
 * @param {string} failure
 * @param {CommandOptions} [options]
 * @returns {Promise<void>}
 */
export async function runQuietly(command, failure, options = {}) {
  let output = "";
  const code = await run(command, options, (text) => {
    output += text;
  });
  if (code !== 0) throw new Problem(failure, output);
}

/**
 * Runs a program in the project's folder, its output going where ours goes.
 * @param {readonly string[]} command the program and its arguments
 * @param {CommandOptions} [options]
 * @returns {Promise<number>} its exit code; 1 where a signal ended it or it could not start
 */
export async function runShown(command, options = {}) {
  return run(command, options, null);
}

/**
 * The command line that runs npm: the npm that runs us, or the one on the PATH.
 * @param {...string} args
 * @returns {string[]}
 */
export function npm(...args) {
  const running = process.env["npm_execpath"];
  return running?.endsWith(".js") ? [process.execPath, running, ...args] : ["npm", ...args];
}

/**
 * @param {readonly string[]} command
 * @param {CommandOptions} options
 * @param {((text: string) => void) | null} take what to do with the output; null shows it
 * @returns {Promise<number>}
 */
function run(command, options, take) {
  const [program = "", ...args] = command;
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", take ? "pipe" : "inherit", take ? "pipe" : "inherit"],
    // On Windows npm is a .cmd file, which only a shell starts.
    shell: process.platform === "win32" && program === "npm",
    ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => take?.(text));
  }
  const release = endTogether(child);
  return new Promise((resolve) => {
    child.on("error", (error) => {
      if (take) take(error.message);
      else console.error(error.message);
      release();
      resolve(1);
    });
    child.on("close", (code) => {
      release();
      resolve(code ?? 1);
    });
  });
}

/**
 * Sees to it that a signal which ends this process ends the child too.
 * @param {import("node:child_process").ChildProcess} child
 * @returns {() => void} stops seeing to it
 */
function endTogether(child) {
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  process.on("SIGINT", end).on("SIGTERM", end);
  return () => {
    process.off("SIGINT", end).off("SIGTERM", end);
  };
}
