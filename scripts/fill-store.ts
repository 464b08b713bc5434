import process from "node:process";
import { StoreError } from "@/lib/db/connection/store-error";
import { closeStore, prepareStore } from "@/lib/db/schema/prepare-store";

// Creates and fills the store in a process that ends: loading every index takes more memory than serving them, and a
// server that had done it would keep that memory. Prints each step; a StoreError is one line on stderr.
try {
  await prepareStore((step) => console.log(`✓ ${step}`));
  await closeStore();
} catch (error) {
  console.error(error instanceof StoreError ? error.message : error);
  process.exitCode = 1;
}
