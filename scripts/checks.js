import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { buildIfStale } from "./build-if-stale.js";
import { oneFailed, settle, tallyPlaywright, tallyVitest } from "./count-results.js";
import { failedInPlaywright, failedInVitest } from "./failed-tests.js";
import { installBrowserIfMissing } from "./install/install-browser.js";
import { inProject, readJson } from "./project.js";
import { npm, runShown } from "./run-command.js";
import { runStep } from "./step.js";

/**
 * @typedef {object} Outcome how one check ended
 * @property {import("./count-results.js").Tally} tally
 * @property {readonly import("./failed-tests.js").FailedTest[]} failures those of its tests that failed
 */

/**
 * The outcome of a check that threw, or left no report, before its tests could be counted.
 * @type {Outcome}
 */
export const couldNotRun = { tally: oneFailed, failures: [] };

/** @typedef {() => Promise<Outcome>} Check one that cannot run throws */

/**
 * The checks of `npm test`, by the name `--only` takes, in the order they run.
 * @type {Readonly<Record<string, Check>>}
 */
export const checks = {
  lint: () => runScript("lint"),
  types: () => runScript("types"),
  unit: runUnit,
  e2e: runEndToEnd,
};

/**
 * A script of package.json as one check.
 * @param {string} name
 * @returns {Promise<Outcome>}
 */
async function runScript(name) {
  const code = await runShown(npm("run", "--silent", name));
  return { tally: settle({ passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 }, code), failures: [] };
}

/** @returns {Promise<Outcome>} */
async function runUnit() {
  const vitest = inProject("node_modules", "vitest", "vitest.mjs");
  return withReport(tallyVitest, failedInVitest, async (file) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    // Vitest decides itself what NODE_ENV is.
    return runShown([process.execPath, vitest, "run", ...reporters], { env: { NODE_ENV: undefined } });
  });
}

/** @returns {Promise<Outcome>} */
async function runEndToEnd() {
  await runStep("build", buildIfStale);
  await runStep("browser", installBrowserIfMissing);
  const playwright = inProject("node_modules", "@playwright", "test", "cli.js");
  return withReport(tallyPlaywright, failedInPlaywright, async (file) =>
    runShown([process.execPath, playwright, "test", "--reporter=list,json"], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  );
}

/**
 * Runs a test runner that writes a JSON report, and reads the report.
 * @template Report
 * @param {(report: Report) => import("./count-results.js").Tally} count
 * @param {(report: Report) => import("./failed-tests.js").FailedTest[]} findFailed
 * @param {(file: string) => Promise<number>} runTests writes the report to the file; resolves to the exit code
 * @returns {Promise<Outcome>}
 */
async function withReport(count, findFailed, runTests) {
  const folder = mkdtempSync(join(tmpdir(), "almanac-test-"));
  const file = join(folder, "report.json");
  try {
    const code = await runTests(file);
    /** @type {Report | null} */
    const report = readJson(file);
    if (report === null) return couldNotRun;
    return { tally: settle(count(report), code), failures: findFailed(report) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
