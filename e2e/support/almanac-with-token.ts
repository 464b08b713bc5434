import { rmSync } from "node:fs";
import { startServer } from "../../bench/support/processes/server-process";
import { START } from "../../bench/support/processes/start-command";
import { createFolder } from "../../lib/db/testing/create-folder";
import { test as base } from "./test";

/** What the almanac of these tests is started with. */
export const ADMIN_TOKEN = "correct-horse-battery-staple";

/** An almanac with a store of its own, into which files may be imported. */
interface AlmanacWithToken {
  readonly url: string;
}

/** The tests' `test` on an almanac of each worker's own, started with ADMIN_TOKEN. */
export const test = base.extend<object, { almanac: AlmanacWithToken }>({
  almanac: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from it.
    async ({}, use) => {
      const folder = createFolder();
      const server = await startServer(START, { DATA_DIR: folder, ADMIN_TOKEN });
      await use({ url: server.url });
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: "worker", timeout: 180_000 },
  ],
  baseURL: ({ almanac }, use) => use(almanac.url),
});
