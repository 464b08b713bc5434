import { cpSync, realpathSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { inProject, projectRoot } from "../../../scripts/project.js";
import { runQuietly } from "../../../scripts/run-command.js";
import { temporaryFolder } from "../temporary-folder";
import { type ServerProcess, startServer } from "./server-process";

let built: Promise<Readonly<Record<string, string>>> | undefined;

/** Serves the peer of most benchmarks: an empty application of the same Next and React, built on first use. */
export async function startEmptyApp(): Promise<ServerProcess> {
  built ??= build();
  return startServer(
    [process.execPath, inProject("bench", "support", "processes", "serve-empty-app.js")],
    await built,
  );
}

/** Builds outside the project, whose proxy and instrumentation Next would find above it, with its packages. */
async function build(): Promise<Readonly<Record<string, string>>> {
  const folder = realpathSync(temporaryFolder());
  cpSync(inProject("bench", "empty-app"), folder, { recursive: true });
  symlinkSync(inProject("node_modules"), join(folder, "node_modules"), "junction");
  const env = {
    EMPTY_APP: folder,
    EMPTY_APP_ROOT: commonFolder(folder, realpathSync(projectRoot)),
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const next = inProject("node_modules", "next", "dist", "bin", "next");
  await runQuietly([process.execPath, next, "build", folder], "could not build the empty app", { env });
  return env;
}

function commonFolder(first: string, second: string): string {
  let folder = first;
  while (relative(folder, second).startsWith("..")) folder = dirname(folder);
  return folder;
}
