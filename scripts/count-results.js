/**
 * @typedef {object} Tally how many checks ended which way
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @typedef {{ numPassedTests?: number, numFailedTests?: number, numPendingTests?: number, numTodoTests?: number, testResults?: readonly import("./failed-tests.js").VitestFile[] }} VitestReport */
/** @typedef {{ stats?: { expected?: number, unexpected?: number, flaky?: number, skipped?: number }, suites?: readonly import("./failed-tests.js").PlaywrightSuite[] }} PlaywrightReport */

/**
 * What counts for a check that could not be run, or left no report.
 * @type {Tally}
 */
export const oneFailed = { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts a Vitest JSON report.
 * @param {VitestReport} report
 * @returns {Tally}
 */
export function tallyVitest(report) {
  const skipped = (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0);
  return { passed: report.numPassedTests ?? 0, failed: report.numFailedTests ?? 0, skipped };
}

/**
 * Counts a Playwright JSON report. A test that passed only when tried again counts as failed.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright({ stats = {} }) {
  const failed = (stats.unexpected ?? 0) + (stats.flaky ?? 0);
  return { passed: stats.expected ?? 0, failed, skipped: stats.skipped ?? 0 };
}

/**
 * The tally of a test runner that ended with an exit code: one that failed without a failed test (it crashed, or
 * found no tests) has failed once.
 * @param {Tally} tally
 * @param {number} exitCode
 * @returns {Tally}
 */
export function settle(tally, exitCode) {
  if (exitCode !== 0 && tally.failed === 0) return { ...tally, failed: 1 };
  return tally;
}

/**
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return tallies.reduce((total, each) => ({
    passed: total.passed + each.passed,
    failed: total.failed + each.failed,
    skipped: total.skipped + each.skipped,
  }));
}

/**
 * The last line of `npm test`.
 * @param {Tally} tally
 * @returns {string}
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
