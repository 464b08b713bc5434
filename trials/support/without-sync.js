import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

// node --import without-sync.js: a process whose files are left to the system, as the embedded store's were before it
// asked for them to be on disk.
fs.fsyncSync = () => {};
syncBuiltinESMExports();
