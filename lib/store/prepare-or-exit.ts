import { prepareStore } from "@/lib/db/prepare-store";
import { StoreError } from "@/lib/db/store-error";
import { loadCatalogue } from "./load-catalogue";
import { loadIndex } from "./load-index";

const DEFAULT_INDEX = "HSI";

/**
 * Opens, migrates and fills the store, each step on a line of its own. A store that cannot be opened ends the
 * process with its one-line reason on stderr and exit status 1, for a server without its store answers nothing.
 */
export async function prepareOrExit(): Promise<void> {
  try {
    await prepareStore((step) => console.log(`✓ ${step}`));
    // The first reader should not wait for what every page needs.
    await Promise.all([loadCatalogue(), loadIndex(DEFAULT_INDEX)]);
  } catch (error) {
    console.error(error instanceof StoreError ? error.message : error);
    process.exit(1);
  }
}
