/** What stops a command, said in one line; `output` is what a failed program had printed. */
export class Problem extends Error {
  /**
   * @param {string} message one line, for the person at the terminal
   * @param {string} [output]
   */
  constructor(message, output = "") {
    super(message);
    this.name = "Problem";
    this.output = output;
  }
}

/**
 * Runs a command's main function; what it throws is reported and ends the process with exit code 1.
 * @param {() => Promise<void>} main
 * @returns {Promise<void>}
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    reportProblem(error);
    process.exit(1);
  }
}

/**
 * What a function reads from settings; the RangeError of one that cannot be used as a Problem.
 * @template T
 * @param {() => T} read
 * @returns {T}
 */
export function orProblem(read) {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? new Problem(error.message) : error;
  }
}

/**
 * Says on stderr what went wrong: a Problem with its output and its one line; any other error is a fault of ours
 * and keeps its stack.
 * @param {unknown} error
 */
export function reportProblem(error) {
  if (!(error instanceof Problem)) {
    console.error(error);
    return;
  }
  if (error.output !== "") console.error(error.output.trimEnd());
  console.error(error.message);
}
