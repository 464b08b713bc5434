import { rmSync } from "node:fs";
import process from "node:process";
import { inProject } from "../../lib/cli/project.js";
import { runQuietly } from "../../lib/cli/run-command.js";
import { atEnd } from "./cleanup";
import { type ServerProcess, startServer } from "./server-process";

const folder = inProject("bench", "empty-app");
let built: Promise<void> | undefined;

/** Serves the peer of most benchmarks: an empty application of the same Next and React, built on first use. */
export async function startEmptyApp(): Promise<ServerProcess> {
  built ??= build();
  await built;
  return startServer([process.execPath, inProject("bench", "support", "serve-empty-app.js")], {});
}

async function build(): Promise<void> {
  const output = `${folder}/.next`;
  atEnd(() => rmSync(output, { recursive: true, force: true }));
  rmSync(output, { recursive: true, force: true });
  const next = inProject("node_modules", "next", "dist", "bin", "next");
  await runQuietly([process.execPath, next, "build", folder], "could not build the empty app", {
    env: { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
}
