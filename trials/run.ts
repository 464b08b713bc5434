import process from "node:process";
import { runBenches } from "../bench/support/run-benches";
import { cleanUpAtEnd } from "../bench/support/temporary-folder";
import { behindCache } from "./behind-cache";
import { everyDay } from "./every-day";
import { lateHeads } from "./late-heads";
import { liveLines } from "./live-lines";
import { longLists } from "./long-lists";
import { proofs } from "./proofs";
import { replicas } from "./replicas";
import { sharePictures } from "./share-pictures";
import { sitemap } from "./sitemap";
import { stalledPosts } from "./stalled-posts";

// npm run trial -- NAME: what only many tries can show. Exits with 1 where it did not hold.

const trials = {
  "behind-cache": behindCache,
  "every-day": everyDay,
  "late-heads": lateHeads,
  "live-lines": liveLines,
  "long-lists": longLists,
  replicas,
  "share-pictures": sharePictures,
  sitemap,
  "stalled-posts": stalledPosts,
};

const name = process.argv[2] ?? "";
const trial = Object.entries(trials).find(([known]) => known === name)?.[1];
cleanUpAtEnd();
if (trial !== undefined) {
  const { passed, told } = await trial();
  console.log(told);
  process.exit(passed ? 0 : 1);
}
if (proofs[name] !== undefined) process.exit(await runBenches(proofs, [name]));
console.error(`no trial is called ${name}; there are ${Object.keys({ ...trials, ...proofs }).join(", ")}`);
process.exit(2);
