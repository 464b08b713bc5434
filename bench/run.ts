import process from "node:process";
import { hugeFile } from "../trials/huge-file";
import { importDiskFull } from "../trials/import-disk-full";
import { importKills } from "../trials/import-kills";
import { malformedFilesRefused } from "../trials/malformed-files";
import { naughtyStrings } from "../trials/naughty-strings";
import { outage } from "../trials/outage";
import { analyzeCpu } from "./benches/analyze-cpu";
import { drawnPoints } from "./benches/drawn-points";
import { firstLoadJs } from "./benches/first-load-js";
import { importLoad } from "./benches/import-load";
import { loadSeries } from "./benches/load-series";
import { memory } from "./benches/memory";
import { secondStart } from "./benches/second-start";
import { tearSheet } from "./benches/tear-sheet";
import { tearSheetGrowth } from "./benches/tear-sheet-growth";
import { ttfb } from "./benches/ttfb";
import { type Bench, type Figure, figureHeads, figureRows, isWithinBound } from "./support/figure";
import { table } from "./support/table";
import { cleanUpAtEnd } from "./support/temporary-folder";

// npm run bench [-- NAME…]: every benchmark, or those named and proofs, each against a peer in the same run. Exits
// with 1 where a figure is not within its bounds.

const benches: Readonly<Record<string, Bench>> = {
  "first-load-js": firstLoadJs,
  ttfb,
  "load-series": loadSeries,
  "import-load": importLoad,
  "drawn-points": drawnPoints,
  memory,
  "second-start": secondStart,
  "tear-sheet": tearSheet,
  "tear-sheet-growth": tearSheetGrowth,
  "analyze-cpu": analyzeCpu,
};

// These take minutes: they run where they are named.
const proofs: Readonly<Record<string, Bench>> = {
  "import-kills": importKills,
  "import-disk-full": importDiskFull,
  "huge-file": hugeFile,
  "malformed-files": malformedFilesRefused,
  "naughty-strings": naughtyStrings,
  outage,
};

const all = { ...benches, ...proofs };
const known = Object.keys(all);
const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(benches);
const unknown = names.find((name) => !known.includes(name));
if (unknown !== undefined) {
  console.error(`no benchmark is called ${unknown}; there are ${known.join(", ")}`);
  process.exit(2);
}

cleanUpAtEnd();
const figures: Figure[] = [];
let failed = 0;
for (const name of names) {
  console.error(`… ${name}`);
  try {
    const result = (await all[name]?.()) ?? [];
    if (typeof result === "string") console.error(`- ${name}: ${result}`);
    else figures.push(...result);
  } catch (error) {
    // The figures of the others are still worth knowing.
    console.error(`- ${name} failed:`, error);
    failed += 1;
  }
}
console.log(table(figureHeads, figureRows(figures)));
const outside = figures.filter((figure) => !isWithinBound(figure)).length;
if (outside > 0) console.error(`${outside} of ${figures.length} figures are not within their bounds`);
process.exit(outside + failed > 0 ? 1 : 0);
