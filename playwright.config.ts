import { createServer } from "node:net";
import { defineConfig, devices } from "@playwright/test";
import manifest from "./package.json" with { type: "json" };
import { browserLaunchOptions } from "./scripts/install/find-browser.js";

/** A port nobody uses at the moment. */
async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("the system gave no port");
  return address.port;
}

// Worker processes read this file again and inherit the environment, so that all of them mean one port.
process.env["E2E_PORT"] ??= String(await findFreePort());
const baseURL = `http://localhost:${process.env["E2E_PORT"]}`;

const chromium = { ...devices["Desktop Chrome"], locale: "en-GB", launchOptions: browserLaunchOptions() };

const IMPORTS = "import.spec.ts";

/** Journeys in a real browser against the production build, with a store of its own that each run fills anew. */
export default defineConfig({
  testDir: "e2e",
  // The store is inside: Playwright empties this folder before each run.
  outputDir: "test-results",
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  reporter: "list",
  // No journey takes a minute, but what comes late on a busy machine comes all the same.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // Traces of every test take a fifth of its time: `npx playwright test --trace retain-on-failure` records them.
  use: { baseURL, screenshot: "only-on-failure" },
  projects: [
    {
      name: "desktop",
      testIgnore: IMPORTS,
      // A reader in Hong Kong sees the dates of the exchange; see phone for one to the west of Greenwich.
      use: { ...chromium, viewport: { width: 1280, height: 900 }, timezoneId: "Asia/Hong_Kong" },
    },
    {
      name: "phone",
      testIgnore: IMPORTS,
      use: {
        ...chromium,
        viewport: { width: 360, height: 740 },
        hasTouch: true,
        timezoneId: "America/Los_Angeles",
      },
    },
    {
      // What is imported into the store would change under the other journeys.
      name: "import",
      testMatch: IMPORTS,
      dependencies: ["desktop", "phone"],
      use: { ...chromium, viewport: { width: 1280, height: 900 } },
    },
  ],
  webServer: {
    // Without npm, which keeps signals to itself.
    command: manifest.scripts.start,
    url: `${baseURL}/livez`,
    reuseExistingServer: false,
    timeout: 300_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    // All journeys come from one address, as fast as they can.
    env: {
      ...{ PORT: process.env["E2E_PORT"], HOST: "", DATABASE_URL: "", DATA_DIR: "test-results/store" },
      RATE_LIMIT: "0",
    },
  },
});
