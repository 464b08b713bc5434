import { execFileSync } from "node:child_process";
import process from "node:process";
import { inProject, projectRoot } from "../../scripts/project.js";
import type { Figure } from "../support/figure";
import { median } from "../support/in-turns";
import type { TearSheetTimes } from "../support/tear-sheet-times";

const counts = [10_000, 100_000, 1_000_000, 10_000_000];
// The sizes take turns, so that what else the machine does meanwhile falls on all of them.
const turns = 3;
// An Int32 and a Float64.
const bytesOfClose = 12;

interface Measured {
  readonly count: number;
  readonly ms: number;
  readonly extraBytes: number;
}

/**
 * How the tear sheet's time grows from ten thousand to ten million generated closes, each size in processes of its
 * own, and how much memory it needs at most beside the largest series.
 */
export async function tearSheetGrowth(): Promise<Figure[]> {
  const answers = Array.from({ length: turns }, () => counts.map(askProcess));
  const measured = counts.map((count, index) =>
    summary(
      count,
      answers.flatMap((turn) => turn[index] ?? []),
    ),
  );
  return [
    ...measured.slice(1).map((one, index) => besideSmaller(one, measured[index] ?? one)),
    {
      name: "exponent of its growth, 10⁴ to 10⁷",
      value: slope(measured),
      unit: "",
      peer: { name: "linear", value: 1 },
      bound: { least: 0.9, value: 1.1 },
    },
    ...measured.slice(-1).map(besideSeries),
  ];
}

function askProcess(count: number): TearSheetTimes {
  const script = inProject("bench", "support", "tear-sheet-times.ts");
  const command = ["--expose-gc", "--import", "tsx", script, String(count)];
  return JSON.parse(execFileSync(process.execPath, command, { cwd: projectRoot, encoding: "utf8" }));
}

function summary(count: number, answers: readonly TearSheetTimes[]): Measured {
  return {
    count,
    ms: median(answers.flatMap(({ milliseconds }) => milliseconds)),
    extraBytes: Math.max(...answers.map(({ extraBytes }) => extraBytes)),
  };
}

function besideSmaller({ count, ms }: Measured, smaller: Measured): Figure {
  return {
    name: `tear sheet of ${grouped(count)} closes`,
    value: ms,
    unit: "ms",
    peer: {
      name: `as many times that of ${grouped(smaller.count)}`,
      value: (smaller.ms * count) / smaller.count,
    },
    bound: {},
  };
}

/** The peak during a tear sheet, resident memory of a process that makes its first one. */
function besideSeries({ count, extraBytes }: Measured): Figure {
  return {
    name: `extra resident memory a close, of ${grouped(count)}`,
    value: extraBytes / count,
    unit: "bytes",
    peer: { name: "the series itself", value: bytesOfClose },
    bound: { value: 64 },
  };
}

/** The slope of the straight line through log time over log count that has the least squares. */
function slope(measured: readonly Measured[]): number {
  const points = measured.map(({ count, ms }) => ({ x: Math.log(count), y: Math.log(ms) }));
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const rise = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const run = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return rise / run;
}

function grouped(count: number): string {
  return count.toLocaleString("en");
}
