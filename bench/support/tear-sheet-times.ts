import process from "node:process";
import { tearSheet } from "../../lib/analytics/tear-sheet";
import { generatedEveryDay } from "./generated-series";

// One size a process, so that none runs on what the compiler learned from another, nor in its memory:
// node --expose-gc --import tsx tear-sheet-times.ts COUNT

const warmUpCloses = 10_000;
const warmUps = 300;
const measureForMs = 1_000;
const leastRuns = 5;
const mostRuns = 1_000;

/** What one size cost. */
export interface TearSheetTimes {
  /** Of each tear sheet, warm. */
  readonly milliseconds: readonly number[];
  /** By how much the process's peak resident memory during the first tear sheet exceeds what was resident before. */
  readonly extraBytes: number;
}

const series = generatedEveryDay(Number(process.argv[2]));
// The first of all, or memory that a warm-up left behind would be used again and not be counted.
const extraBytes = extraMemory();
const small = generatedEveryDay(warmUpCloses);
for (let run = 0; run < warmUps; run++) tearSheet(small);
const times: TearSheetTimes = { milliseconds: manyTimes(), extraBytes };
console.log(JSON.stringify(times));

function extraMemory(): number {
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  tearSheet(series);
  return process.resourceUsage().maxRSS * 1024 - before;
}

function manyTimes(): number[] {
  const milliseconds: number[] = [];
  let total = 0;
  while (milliseconds.length < leastRuns || (total < measureForMs && milliseconds.length < mostRuns)) {
    const begin = performance.now();
    tearSheet(series);
    const elapsed = performance.now() - begin;
    milliseconds.push(elapsed);
    total += elapsed;
  }
  return milliseconds;
}
