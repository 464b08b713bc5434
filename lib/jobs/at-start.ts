import process from "node:process";
import { storeLocation } from "@/lib/db/connection/store-location";
import { providerBaseUrls } from "@/lib/ingest/providers/base-urls";
import { importLimit } from "@/lib/jobs/forms/import-limit";
import { openHandOver } from "@/lib/jobs/handover/hand-over-server";
import { processWide } from "@/lib/store/process-wide";

/** Ends the process with one line on stderr and exit status 1 where a setting of imports or updates cannot be used. */
export function requireSettings(): void {
  try {
    importLimit();
    providerBaseUrls(process.env);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

/** Takes what the `almanac` command hands over, where this process holds an embedded store; once in a process. */
export async function takeHandedOver(): Promise<void> {
  const location = storeLocation();
  if (location.engine !== "embedded") return;
  await processWide("hand-over", () => openHandOver(location.folder));
}
