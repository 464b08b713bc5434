import { execFileSync, spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { isoFromDay } from "../../lib/series/day";
import type { Series } from "../../lib/series/series";
import { inProject } from "../../scripts/project.js";
import { type ComparedFigures, requireAgreement } from "./compared-figures";
import type { Contender } from "./in-turns";
import { temporaryFolder } from "./temporary-folder";

// The system's first: another one on the PATH often comes without packages.
const interpreters = ["/usr/bin/python3", "python3", "python"];
const printVersion = "import pandas; print(pandas.__version__)";

interface Answer {
  readonly milliseconds: readonly number[];
  readonly figures: ComparedFigures;
}

/**
 * A script of `bench/peers` on pandas, which gets a file of CSV, does its work `runs` times in a turn and leaves reading
 * uncounted; a turn throws where its figures are not `expected`. `null`, and a line that says so, where no Python of this
 * machine has pandas.
 */
export function pandasPeer(
  script: string,
  file: string,
  expected: ComparedFigures,
  runs: number,
): Contender | null {
  for (const python of interpreters) {
    const { status, stdout } = spawnSync(python, ["-c", printVersion], { encoding: "utf8" });
    if (status !== 0) continue;
    const name = `pandas ${stdout.trim()}`;
    const command = [inProject("bench", "peers", script), file, String(runs)];
    return {
      name,
      run: () => {
        const answer: Answer = JSON.parse(execFileSync(python, command, { encoding: "utf8" }));
        requireAgreement(name, expected, answer.figures);
        return answer.milliseconds;
      },
    };
  }
  console.error(`- ${script}: no python3 here has pandas`);
  return null;
}

/** Writes a series as CSV of days and closes; its path. */
export function closesFile({ days, closes }: Series): string {
  const file = join(temporaryFolder(), "closes.csv");
  const lines = Array.from(days, (day, position) => `${isoFromDay(day)},${closes[position]}\n`);
  writeFileSync(file, `Date,Close\n${lines.join("")}`);
  return file;
}
