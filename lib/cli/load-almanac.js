import { existsSync } from "node:fs";
import process from "node:process";
import { generateIfStale } from "./generate-if-stale.js";
import { Problem, runMain } from "./problem.js";
import { inProject, projectRoot } from "./project.js";

await runMain(async () => {
  // The store and its migrations are found from here, wherever the command was typed.
  process.chdir(projectRoot);
  if (!existsSync(inProject("node_modules", "tsx"))) {
    throw new Problem("the dependencies are not installed: run npm start, or npm ci");
  }
  await generateIfStale();
  const { tsImport } = await import("tsx/esm/api");
  const options = { parentURL: import.meta.url, tsconfig: inProject("tsconfig.json") };
  /** @type {typeof import("./almanac.ts")} */
  const { runAlmanac } = await tsImport("./almanac.ts", options);
  await runAlmanac(process.argv);
});
