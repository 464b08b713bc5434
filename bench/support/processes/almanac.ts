import { npm } from "../../../scripts/run-command.js";
import { temporaryFolder } from "../temporary-folder";
import { type ServerProcess, startServer } from "./server-process";
import { START } from "./start-command";

let filled: Promise<string> | undefined;

/** Serves the production build, as `npm start` does, from a store of the benchmarks' own, with these settings. */
export async function startAlmanac(settings: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  return startServer(START, {
    DATA_DIR: await filledStore(),
    ...settings,
  });
}

/** The same through npm, for the whole time that a reader waits. */
export async function npmStartAlmanac(): Promise<ServerProcess> {
  return startServer(npm("start"), { DATA_DIR: await filledStore() });
}

/** The folder of a store with everything that ships, and beside it a build that is not stale. */
function filledStore(): Promise<string> {
  filled ??= fill();
  return filled;
}

async function fill(): Promise<string> {
  const folder = temporaryFolder();
  const server = await startServer(START, {
    DATA_DIR: folder,
  });
  await server.stop();
  return folder;
}
