import { runBuildSteps } from "./build-steps.js";
import { endWithParent } from "./end-with-parent.js";
import { installIfMissing } from "./install/install.js";
import { runMain } from "./problem.js";
import { runStep } from "./step.js";

// npm run build: what npm start serves and the almanac command, made where it is missing or a source of it has changed.
endWithParent();
await runMain(async () => {
  await runStep("dependencies", () => installIfMissing({ withDev: true }));
  await runBuildSteps();
});
