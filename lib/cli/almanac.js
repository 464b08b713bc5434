#!/usr/bin/env node
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { requireNode } from "../../scripts/install/check-node.js";

requireNode();
if (process.argv[2] === "import") {
  // A gigabyte goes through in small pieces, whose remains V8 would let pile up to some 90 MB for a little more speed.
  setFlagsFromString("--optimize-for-size");
  setFlagsFromString("--max-semi-space-size=2");
}
// Loaded only now: an old Node.js could not even read what follows.
await import("./load-almanac.js");
