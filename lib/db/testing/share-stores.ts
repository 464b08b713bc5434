import { rmSync } from "node:fs";
import process from "node:process";
import { createFolder } from "./create-folder";
import { missingPostgres, startPostgres } from "./postgres-server";

/** The variable that names the folder of what the test files of a run share; processes that they start inherit it. */
export const SHARED_FOLDER = "ALMANAC_TEST_SHARED";

/** The variable with the address of the PostgreSQL server that they share, where there can be one. */
export const SHARED_SERVER = "ALMANAC_TEST_SERVER";

/** Vitest's set-up of a run: a folder and a server for what its test files share, which go when the run ends. */
export default async function shareStores(): Promise<() => void> {
  const folder = createFolder();
  process.env[SHARED_FOLDER] = folder;
  const server = missingPostgres() === null ? await startPostgres() : null;
  if (server !== null) process.env[SHARED_SERVER] = server.address("postgres");
  return () => {
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
