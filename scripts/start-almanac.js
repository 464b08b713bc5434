import process from "node:process";
import { buildIfStale } from "./build-if-stale.js";
import { bundleAlmanacIfStale } from "./bundle/bundle-almanac.js";
import { endWithParent } from "./end-with-parent.js";
import { fillStoreIfStale } from "./fill-store-if-stale.js";
import { generateIfStale } from "./generate-if-stale.js";
import { installIfMissing } from "./install/install.js";
import { orProblem, runMain } from "./problem.js";
import { runStep } from "./step.js";

endWithParent();
await runMain(async () => {
  await runStep("dependencies", () => installIfMissing({ withDev: false }));
  // Loaded only now: they need what was installed.
  const { readSettings } = await import("../lib/settings/settings.js");
  const { readAddress, requireFree } = await import("./address.js");
  const settings = orProblem(() => readSettings(process.env));
  const address = readAddress(process.env);
  await requireFree(address);
  await runStep("database client", generateIfStale);
  await runStep("build", async () => {
    await buildIfStale();
    await bundleAlmanacIfStale();
  });
  if (!(await fillStoreIfStale())) process.exit(1);
  const { serve } = await import("./serve.js");
  await serve(address, settings);
  console.log(address.url);
});
