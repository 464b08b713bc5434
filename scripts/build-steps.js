import { buildIfStale } from "./build-if-stale.js";
import { bundleAlmanacIfStale } from "./bundle/bundle-almanac.js";
import { generateIfStale } from "./generate-if-stale.js";
import { runStep } from "./step.js";

/**
 * Makes what npm start serves and the almanac command, where it is missing or a source of it has changed, in two steps of a
 * command that has its dependencies.
 * @returns {Promise<void>}
 */
export async function runBuildSteps() {
  await runStep("database client", generateIfStale);
  await runStep("build", async () => {
    await buildIfStale();
    await bundleAlmanacIfStale();
  });
}
