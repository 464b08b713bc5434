import process from "node:process";
import { runBenches } from "../bench/support/run-benches";
import { cleanUpAtEnd } from "../bench/support/temporary-folder";
import { behindCache } from "./behind-cache";
import { everyDay } from "./every-day";
import { floods } from "./floods";
import { lateHeads } from "./late-heads";
import { lean } from "./lean";
import { liveLines } from "./live-lines";
import { longLists } from "./long-lists";
import { oldStores } from "./old-stores";
import { otherSeeds } from "./other-seeds";
import { processes } from "./processes";
import { proofs } from "./proofs";
import { replicas } from "./replicas";
import { safeAnswers } from "./safe-answers";
import { sharePictures } from "./share-pictures";
import { sitemap } from "./sitemap";
import { soak } from "./soak";
import { stalledPosts } from "./stalled-posts";

// npm run trial -- NAME: what only many tries can show. Exits with 1 where it did not hold.

const trials = {
  "behind-cache": behindCache,
  "every-day": everyDay,
  floods,
  "late-heads": lateHeads,
  lean,
  "live-lines": liveLines,
  "long-lists": longLists,
  "old-stores": oldStores,
  "other-seeds": otherSeeds,
  replicas,
  "safe-answers": safeAnswers,
  processes,
  "share-pictures": sharePictures,
  sitemap,
  soak,
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
