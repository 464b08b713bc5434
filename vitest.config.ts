import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL(".", import.meta.url)) } },
  test: {
    include: ["{lib,components,app,bench,trials,scripts}/**/*.test.{ts,tsx}"],
    setupFiles: "lib/testing/one-seed.ts",
    globalSetup: "lib/db/testing/share-stores.ts",
    // Many tests wait for servers and processes of their own: a core kept free would be idle.
    maxWorkers: "100%",
    testTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 300_000,
  },
});
