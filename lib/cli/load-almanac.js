import { pathToFileURL } from "node:url";
import { bundleFolder, freshOrCopiedBundle } from "../../scripts/bundle/fresh-bundle.js";
import { Problem, runMain } from "../../scripts/problem.js";
import { projectRoot } from "../../scripts/project.js";

await runMain(async () => {
  const entry = freshOrCopiedBundle(projectRoot, bundleFolder) ?? (await bundle());
  try {
    /** @type {typeof import("./almanac.ts")} */
    const { runAlmanac } = await import(pathToFileURL(entry).href);
    await runAlmanac(process.argv);
  } catch (error) {
    throw await explain(error);
  }
});

async function bundle() {
  const { bundleAlmanac } = await import("../../scripts/bundle/bundle-almanac.js");
  return bundleAlmanac();
}

/**
 * @param {unknown} error
 * @returns {Promise<unknown>} a package that is missing as a Problem; a fault of ours with our files in its stack
 */
async function explain(error) {
  if (!(error instanceof Error) || error instanceof Problem) return error;
  if ("code" in error && error.code === "ERR_MODULE_NOT_FOUND") {
    return new Problem("the dependencies are not installed: run npm start, or npm ci", error.message);
  }
  const { nameSources } = await import("../../scripts/bundle/name-sources.js");
  error.stack = nameSources(error.stack ?? "");
  return error;
}
