#!/usr/bin/env node
import { requireNode } from "./install/check-node.js";

requireNode();
// Loaded only now: an old Node.js could not even read what follows.
await import("./start-almanac.js");
