import { writeFileSync } from "node:fs";
import process from "node:process";

// Loaded into a process with --import: writes the most memory that it had resident, in kilobytes, where it is told.
process.on("exit", () => {
  writeFileSync(process.env["PEAK_MEMORY_FILE"] ?? "", String(process.resourceUsage().maxRSS));
});
