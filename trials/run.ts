import process from "node:process";
import { cleanUpAtEnd } from "../bench/support/temporary-folder";
import { lateHeads } from "./late-heads";
import { liveLines } from "./live-lines";
import { longLists } from "./long-lists";
import { stalledPosts } from "./stalled-posts";

// npm run trial -- NAME: what only many tries can show. Exits with 1 where it did not hold.

const trials = {
  "late-heads": lateHeads,
  "live-lines": liveLines,
  "long-lists": longLists,
  "stalled-posts": stalledPosts,
};

const name = process.argv[2] ?? "";
const trial = Object.entries(trials).find(([known]) => known === name)?.[1];
if (trial === undefined) {
  console.error(`no trial is called ${name}; there are ${Object.keys(trials).join(", ")}`);
  process.exit(2);
}
cleanUpAtEnd();
const { passed, told } = await trial();
console.log(told);
process.exit(passed ? 0 : 1);
