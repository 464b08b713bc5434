import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { buildIfStale } from "./build-if-stale.js";
import { settle, tallyPlaywright, tallyVitest } from "./count-results.js";
import { installBrowserIfMissing } from "./install/install-browser.js";
import { inProject, readJson } from "./project.js";
import { npm, runShown } from "./run-command.js";
import { runStep } from "./step.js";

/** @typedef {import("./count-results.js").Tally} Tally */

/**
 * The checks of `npm test`, by the name `--only` takes, in the order they run. One that cannot run throws.
 * @type {Readonly<Record<string, () => Promise<Tally>>>}
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
 * @returns {Promise<Tally>}
 */
async function runScript(name) {
  const code = await runShown(npm("run", "--silent", name));
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** @returns {Promise<Tally>} */
async function runUnit() {
  const vitest = inProject("node_modules", "vitest", "vitest.mjs");
  return withReport(tallyVitest, async (file) => {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    // Vitest decides itself what NODE_ENV is.
    return runShown([process.execPath, vitest, "run", ...reporters], { env: { NODE_ENV: undefined } });
  });
}

/** @returns {Promise<Tally>} */
async function runEndToEnd() {
  await runStep("build", buildIfStale);
  await runStep("browser", installBrowserIfMissing);
  const playwright = inProject("node_modules", "@playwright", "test", "cli.js");
  return withReport(tallyPlaywright, async (file) =>
    runShown([process.execPath, playwright, "test", "--reporter=list,json"], {
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  );
}

/**
 * Runs a test runner that writes a JSON report, and counts the report.
 * @template Report
 * @param {(report: Report) => Tally} count
 * @param {(file: string) => Promise<number>} runTests writes the report to the file; resolves to the exit code
 * @returns {Promise<Tally>}
 */
async function withReport(count, runTests) {
  const folder = mkdtempSync(join(tmpdir(), "almanac-test-"));
  const file = join(folder, "report.json");
  try {
    const code = await runTests(file);
    /** @type {Report | null} */
    const report = readJson(file);
    return settle(report === null ? null : count(report), code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
