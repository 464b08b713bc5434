import process from "node:process";
import { proofs } from "../trials/proofs";
import { analyzeCpu } from "./benches/analyze-cpu";
import { api } from "./benches/api";
import { crowd } from "./benches/crowd";
import { drawnPoints } from "./benches/drawn-points";
import { firstLoadJs } from "./benches/first-load-js";
import { holding } from "./benches/holding";
import { importLoad } from "./benches/import-load";
import { lighthouse } from "./benches/lighthouse";
import { loadSeries } from "./benches/load-series";
import { memory } from "./benches/memory";
import { methodology } from "./benches/methodology";
import { methodologyKeystroke } from "./benches/methodology-keystroke";
import { newRange } from "./benches/new-range";
import { ownFile } from "./benches/own-file";
import { pictures } from "./benches/pictures";
import { secondStart } from "./benches/second-start";
import { spineDrag } from "./benches/spine-drag";
import { tearSheet } from "./benches/tear-sheet";
import { tearSheetGrowth } from "./benches/tear-sheet-growth";
import { ttfb } from "./benches/ttfb";
import type { Bench } from "./support/figure";
import { runBenches } from "./support/run-benches";
import { cleanUpAtEnd } from "./support/temporary-folder";

// npm run bench [-- NAME…]: every benchmark, or those named; trials with figures are known here too.

const benches: Readonly<Record<string, Bench>> = {
  "first-load-js": firstLoadJs,
  ttfb,
  api,
  crowd,
  lighthouse,
  "load-series": loadSeries,
  "import-load": importLoad,
  "drawn-points": drawnPoints,
  memory,
  pictures,
  "second-start": secondStart,
  "tear-sheet": tearSheet,
  "tear-sheet-growth": tearSheetGrowth,
  holding,
  methodology,
  "analyze-cpu": analyzeCpu,
  "new-range": newRange,
  "methodology-keystroke": methodologyKeystroke,
  "own-file": ownFile,
  "spine-drag": spineDrag,
};

const all = { ...benches, ...proofs };
cleanUpAtEnd();
process.exit(await runBenches(all, process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches)));
