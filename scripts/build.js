import { buildIfStale } from "./build-if-stale.js";
import { bundleAlmanacIfStale } from "./bundle/bundle-almanac.js";
import { endWithParent } from "./end-with-parent.js";
import { generateIfStale } from "./generate-if-stale.js";
import { installIfMissing } from "./install/install.js";
import { runMain } from "./problem.js";
import { runStep } from "./step.js";

// npm run build: what npm start serves and the almanac command, made where it is missing or a source of it has changed.
endWithParent();
await runMain(async () => {
  await runStep("dependencies", () => installIfMissing({ withDev: true }));
  await runStep("database client", generateIfStale);
  await runStep("build", async () => {
    await buildIfStale();
    await bundleAlmanacIfStale();
  });
});
