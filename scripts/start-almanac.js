import process from "node:process";
import { hasBuild } from "./build-if-stale.js";
import { runBuildSteps } from "./build-steps.js";
import { bundleFolder, freshOrCopiedBundle } from "./bundle/fresh-bundle.js";
import { endWithParent } from "./end-with-parent.js";
import { fillStoreIfStale } from "./fill-store-if-stale.js";
import { installIfMissing } from "./install/install.js";
import { isPacked } from "./pack/is-packed.js";
import { orProblem, runMain } from "./problem.js";
import { projectRoot } from "./project.js";
import { runStep } from "./step.js";

endWithParent();
await runMain(async () => {
  // What builds is needed only where something is to be built, and nothing is missing in what was packed.
  const isBuilt = isPacked() || (hasBuild() && freshOrCopiedBundle(projectRoot, bundleFolder) !== null);
  if (!isPacked()) await runStep("dependencies", () => installIfMissing({ withDev: !isBuilt }));
  // Loaded only now: they need what was installed.
  const { doubtfulSettings, readSettings } = await import("../lib/settings/settings.js");
  const { say } = await import("../lib/watch/news.js");
  const { readAddress, requireFree } = await import("./address.js");
  const settings = orProblem(() => readSettings(process.env));
  const address = readAddress(process.env);
  await requireFree(address);
  if (!isBuilt) await runBuildSteps();
  if (!(await fillStoreIfStale())) process.exit(1);
  await serveBy(address, settings);
  // The log, where one is kept, is open now.
  for (const sentence of doubtfulSettings(settings)) say("warn", sentence);
  console.log(address.url);
});

/**
 * Serves until a signal ends it: from this process, or from as many as are wanted.
 * @param {import("./address.js").Address} address
 * @param {import("../lib/settings/settings.js").Settings} settings
 * @returns {Promise<void>} resolves when the address answers
 */
async function serveBy(address, settings) {
  if (settings.WEB_CONCURRENCY > 1) {
    const [{ serveMany }, { keepLog }] = await Promise.all([
      import("./cluster/serve-many.js"),
      import("../lib/watch/watch.js"),
    ]);
    await keepLog(settings);
    return serveMany(settings.WEB_CONCURRENCY);
  }
  const { serve } = await import("./serve.js");
  const close = await serve(address, settings);
  let isClosing = false;
  const end = () => {
    // A second signal does not wait for running requests.
    if (isClosing) process.exit(0);
    isClosing = true;
    close();
  };
  process.on("SIGINT", end).on("SIGTERM", end);
}
