import { prepareStore } from "@/lib/db/prepare-store";
import { StoreError } from "@/lib/db/store-error";

/**
 * Opens, migrates and fills the store, each step on a line of its own. A store that cannot be opened ends the
 * process with its one-line reason on stderr and exit status 1, for a server without its store answers nothing.
 */
export async function prepareOrExit(): Promise<void> {
  try {
    await prepareStore((step) => console.log(`✓ ${step}`));
  } catch (error) {
    console.error(error instanceof StoreError ? error.message : error);
    process.exit(1);
  }
}
