import { execFileSync } from "node:child_process";
import process from "node:process";
import { inProject } from "../../scripts/project.js";
import type { Figure } from "../support/figure";
import { generatedWeekdays } from "../support/generated-series";
import { median } from "../support/in-turns";
import { writePriceFile } from "../support/price-file";
import { childrenProcessorMs } from "../support/processes/processor-time";
import { temporaryFolder } from "../support/temporary-folder";

const closeCount = 13_268;
const samples = 11;
// The system counts in steps of 10 ms: several runs a sample, or all would be the same few numbers.
const runsPerSample = 4;

/**
 * The processor time that `almanac analyze FILE --json` takes beyond a Node.js that does nothing, for a price file
 * of 13,268 rows.
 */
export async function analyzeCpu(): Promise<Figure[] | string> {
  if (childrenProcessorMs() === null) return "this system does not tell the processor time of processes";
  const file = writePriceFile(generatedWeekdays(closeCount));
  const analyze = [inProject("lib", "cli", "almanac.js"), "analyze", file, "--json"];
  const env = { ...process.env, DATABASE_URL: "", DATA_DIR: temporaryFolder() };
  const run = (args: readonly string[]) =>
    execFileSync(process.execPath, args, { env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  // The first run may have to build the command, and shows that it does the work.
  const { observations }: { observations: unknown } = JSON.parse(run(analyze));
  if (observations !== closeCount) throw new Error(`analyze read ${observations} closes, not ${closeCount}`);
  const [ours, nothings]: [number[], number[]] = [[], []];
  for (let sample = 0; sample < samples; sample++) {
    ours.push(processorMs(() => run(analyze)));
    nothings.push(processorMs(() => run(["-e", ""])));
  }
  return [
    {
      name: `processor time of analyzing ${closeCount} closes, less node's`,
      value: median(ours) - median(nothings),
      unit: "ms",
      peer: { name: "node -e ''", value: median(nothings) },
      bound: { value: 150 },
    },
  ];
}

function processorMs(work: () => void): number {
  const before = childrenProcessorMs() ?? Number.NaN;
  for (let count = 0; count < runsPerSample; count++) work();
  return ((childrenProcessorMs() ?? Number.NaN) - before) / runsPerSample;
}
