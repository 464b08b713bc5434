import process from "node:process";
import { storeLocation } from "@/lib/db/connection/store-location";
import { openHandOver } from "@/lib/jobs/handover/hand-over-server";
import { readSettings } from "@/lib/settings/settings.js";
import { processWide } from "@/lib/store/process-wide";

/** Ends the process with exit status 1 and a line on stderr for each setting that cannot be used. */
export function requireSettings(): void {
  try {
    readSettings(process.env);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Takes what the `almanac` command hands over, where this process holds an embedded store; once in a process. */
export async function takeHandedOver(): Promise<void> {
  const location = storeLocation();
  if (location.engine !== "embedded" || location.isHeldByOther) return;
  await processWide("hand-over", () => openHandOver(location.folder));
}
