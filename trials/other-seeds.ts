import { randomInt } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { temporaryFolder } from "../bench/support/temporary-folder";
import { failedInVitest, failureText } from "../scripts/failed-tests.js";
import { inProject, projectRoot, readJson } from "../scripts/project.js";
import { runShown } from "../scripts/run-command.js";
import type { Outcome } from "./support/outcome";

const SEEDS = 5;
const SOURCES = ["lib", "components", "app", "bench", "trials", "scripts"];

/** Tries every property on values made from other seeds than the one of `npm test`, each in a run of its own. */
export async function otherSeeds(): Promise<Outcome> {
  const files = SOURCES.flatMap(propertyFilesIn);
  const count = Number(process.argv[3] ?? SEEDS);
  const failures: string[] = [];
  for (let tried = 0; tried < count; tried += 1)
    failures.push(...(await failuresOf(randomInt(2 ** 31), files)));
  const told = `${files.length} files of properties with ${count} seeds: ${failures.length} failed`;
  return { passed: failures.length === 0, told: [...failures, told].join("\n") };
}

function propertyFilesIn(folder: string): string[] {
  return readdirSync(inProject(folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => readFileSync(inProject(file), "utf8").includes('from "fast-check"'));
}

async function failuresOf(seed: number, files: readonly string[]): Promise<string[]> {
  const report = join(temporaryFolder(), "report.json");
  const vitest = inProject("node_modules", "vitest", "vitest.mjs");
  const code = await runShown(
    [
      process.execPath,
      vitest,
      "run",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...files,
    ],
    { env: { FAST_CHECK_SEED: String(seed) } },
  );
  const told = failedInVitest(readJson(report) ?? {}).map(failureText);
  if (code !== 0 && told.length === 0) return [`the tests did not run in ${projectRoot}`];
  return told.map((text) => `FAST_CHECK_SEED=${seed}\n${text}`);
}
