import process from "node:process";
import { parseArgs } from "node:util";
import { checks } from "./checks.js";
import { closingLine, oneFailed, sum } from "./count-results.js";
import { endWithParent } from "./end-with-parent.js";
import { generateIfStale } from "./generate-if-stale.js";
import { installIfMissing } from "./install/install.js";
import { Problem, reportProblem, runMain } from "./problem.js";
import { printStep, runStep } from "./step.js";

endWithParent();
await runMain(async () => {
  const names = readNames();
  const tallies = [];
  try {
    await runStep("dependencies", () => installIfMissing({ withDev: true }));
    await runStep("database client", generateIfStale);
    for (const name of names) tallies.push(await runCheck(name));
  } catch (error) {
    // Without dependencies or client no check can run: that is one failure, not many.
    reportProblem(error);
    tallies.push(oneFailed);
  }
  const total = sum(tallies);
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
});

/**
 * The checks that `--only` asks for, all of them where it is not given.
 * @returns {string[]}
 */
function readNames() {
  const known = Object.keys(checks);
  try {
    const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
    const unknown = values.only?.find((name) => !known.includes(name));
    if (unknown === undefined) return values.only ?? known;
  } catch {
    // Said below, as for an unknown check.
  }
  throw new Problem(`usage: npm test [-- --only ${known.join("|")}]`);
}

/**
 * @param {string} name
 * @returns {Promise<import("./count-results.js").Tally>}
 */
async function runCheck(name) {
  const start = performance.now();
  let tally = oneFailed;
  try {
    tally = (await checks[name]?.()) ?? oneFailed;
  } catch (error) {
    reportProblem(error);
  }
  printStep(tally.failed === 0 ? "✓" : "✗", name, start);
  return tally;
}
