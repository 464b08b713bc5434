import process from "node:process";
import { parseArgs } from "node:util";
import { checks, couldNotRun } from "./checks.js";
import { closingLine, sum } from "./count-results.js";
import { endWithParent } from "./end-with-parent.js";
import { failureText } from "./failed-tests.js";
import { generateIfStale } from "./generate-if-stale.js";
import { installIfMissing } from "./install/install.js";
import { Problem, reportProblem, runMain } from "./problem.js";
import { printStep, runStep } from "./step.js";

endWithParent();
await runMain(async () => {
  const chosen = readChosen();
  const outcomes = [];
  try {
    await runStep("dependencies", () => installIfMissing({ withDev: true }));
    await runStep("database client", generateIfStale);
    for (const [name, check] of chosen) outcomes.push(await runCheck(name, check));
  } catch (error) {
    // Without dependencies or client no check can run: that is one failure, not many.
    reportProblem(error);
    outcomes.push(couldNotRun);
  }
  // Said again at the end: above, a failure is lost among thousands of lines.
  for (const failure of outcomes.flatMap(({ failures }) => failures)) console.log(failureText(failure));
  const total = sum(outcomes.map(({ tally }) => tally));
  console.log(closingLine(total));
  process.exitCode = total.failed === 0 ? 0 : 1;
});

/**
 * The checks that `--only` asks for with their names, all of them where it is not given.
 * @returns {[string, import("./checks.js").Check][]}
 */
function readChosen() {
  const known = Object.entries(checks);
  try {
    const { values } = parseArgs({ options: { only: { type: "string", multiple: true } } });
    const asked = values.only ?? Object.keys(checks);
    if (asked.every((name) => Object.hasOwn(checks, name)))
      return known.filter(([name]) => asked.includes(name));
  } catch {
    // Said below, as for an unknown check.
  }
  throw new Problem(`usage: npm test [-- --only ${known.map(([name]) => name).join("|")}]`);
}

/**
 * @param {string} name
 * @param {import("./checks.js").Check} check
 * @returns {Promise<import("./checks.js").Outcome>}
 */
async function runCheck(name, check) {
  const start = performance.now();
  let outcome = couldNotRun;
  try {
    outcome = await check();
  } catch (error) {
    reportProblem(error);
  }
  printStep(outcome.tally.failed === 0 ? "✓" : "✗", name, start);
  return outcome;
}
