import process from "node:process";
import { readDoorSettings } from "../lib/http/admission/settings.js";
import { readAddress, requireFree } from "./address.js";
import { buildIfStale } from "./build-if-stale.js";
import { bundleAlmanacIfStale } from "./bundle-almanac.js";
import { endWithParent } from "./end-with-parent.js";
import { fillStoreIfStale } from "./fill-store-if-stale.js";
import { generateIfStale } from "./generate-if-stale.js";
import { installIfMissing } from "./install.js";
import { orProblem, runMain } from "./problem.js";
import { serve } from "./serve.js";
import { runStep } from "./step.js";

endWithParent();
await runMain(async () => {
  const address = readAddress(process.env);
  const settings = orProblem(() => readDoorSettings(process.env));
  await requireFree(address);
  await runStep("dependencies", () => installIfMissing({ withDev: false }));
  await runStep("database client", generateIfStale);
  await runStep("build", async () => {
    await buildIfStale();
    await bundleAlmanacIfStale();
  });
  if (!(await fillStoreIfStale())) process.exit(1);
  await serve(address, settings);
  console.log(address.url);
});
