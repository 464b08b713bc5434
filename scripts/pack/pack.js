import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { buildIfStale } from "../build-if-stale.js";
import { bundleAlmanacIfStale } from "../bundle/bundle-almanac.js";
import { endWithParent } from "../end-with-parent.js";
import { generateIfStale } from "../generate-if-stale.js";
import { installIfMissing } from "../install/install.js";
import { Problem, runMain } from "../problem.js";
import { runStep } from "../step.js";
import { layOut } from "./lay-out.js";

// npm run pack -- FOLDER: lays out a folder that serves by itself with `npm start`, where nothing is installed or built.
endWithParent();
await runMain(async () => {
  const [name, ...others] = process.argv.slice(2);
  if (name === undefined || others.length > 0) throw new Problem("usage: npm run pack -- FOLDER");
  // Where npm was called; it runs scripts in the project's folder.
  const folder = resolve(process.env["INIT_CWD"] ?? process.cwd(), name);
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new Problem(`${folder} is not empty`);
  await runStep("dependencies", () => installIfMissing({ withDev: true }));
  await runStep("database client", generateIfStale);
  await runStep("build", () => buildIfStale({ traced: true }));
  const bundle = await runStep("command", bundleAlmanacIfStale);
  const { packages, packageBytes, bytes } = await runStep("copy", async () => {
    mkdirSync(folder, { recursive: true });
    return layOut(folder, bundle);
  });
  const megabytes = (/** @type {number} */ count) => `${Math.round(count / 1_000_000)} MB`;
  console.log(
    `${folder}: ${megabytes(bytes)}, of which ${packages} packages have ${megabytes(packageBytes)}`,
  );
});
