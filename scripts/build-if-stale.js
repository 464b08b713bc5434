import { existsSync, readdirSync, rmSync } from "node:fs";
import process from "node:process";
import { fingerprint, readStamp, writeStamp } from "./fingerprint.js";
import { inProject, projectRoot } from "./project.js";
import { runQuietly } from "./run-command.js";
import { keepChunksSmall } from "./share-chunks.js";

const folders = ["app", "components", "lib", "public"];
const files = [
  "scripts/bake-features.js",
  "scripts/latin.js",
  "scripts/picture-fonts.js",
  "scripts/share-chunks.js",
  "scripts/subset-fonts.js",
  "package-lock.json",
  "prisma/schema.prisma",
  // Their names are in pictures, whose fonts have the characters that are used.
  ...["prisma/data/indices.csv", "prisma/data/milestones.csv", "prisma/data/sources.csv"],
  "tsconfig.json",
];
const toolConfigs = new Set([
  "playwright.config.ts",
  "prisma.config.ts",
  "vitest.config.ts",
  "next-env.d.ts",
]);
const NOT_BUILT = ["lib/cli/", "lib/db/generated/", "app/fonts/"];
const stampFile = inProject(".next", ".almanac-build");
// Where Next lays out what it has traced.
const tracedFolder = inProject(".next", "standalone");

/**
 * Whether there is a production server built of the sources as they are.
 * @param {string} [stamp] what `buildStamp` says
 * @returns {boolean}
 */
export function hasBuild(stamp = buildStamp(projectRoot)) {
  return readStamp(stampFile) === stamp && existsSync(inProject(".next", "BUILD_ID"));
}

/**
 * Builds the production server where it is missing or a source of it has changed since.
 * @param {{ traced?: boolean }} [options] `traced`: Next is to say which of its own files a server needs, and a build that
 *   does not is made again
 * @returns {Promise<void>}
 */
export async function buildIfStale({ traced = false } = {}) {
  const stamp = buildStamp(projectRoot);
  if (hasBuild(stamp) && (!traced || existsSync(tracedFolder))) return;
  // A build that fails half-way must not be taken for the last one.
  rmSync(stampFile, { force: true });
  // By themselves: what subsets them would stay in the memory of the server that starts here.
  await runQuietly([process.execPath, inProject("scripts", "subset-fonts.js")], "could not make the fonts");
  const next = inProject("node_modules", "next", "dist", "bin", "next");
  await runQuietly([process.execPath, next, "build"], "could not build the almanac: next build failed", {
    env: {
      ...{ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      ALMANAC_TRACED: traced ? "1" : undefined,
    },
  });
  keepChunksSmall();
  writeStamp(stampFile, stamp);
}

/**
 * What a build is made from, as one hash: every source but tests, the commands, and what is generated: the client (the
 * schema stands for it) and the fonts.
 * @param {string} root the project's folder
 * @returns {string}
 */
export function buildStamp(root) {
  const rootModules = readdirSync(root)
    .filter((name) => /\.[jt]sx?$/.test(name) && !toolConfigs.has(name))
    .sort();
  return fingerprint(root, [...folders, ...rootModules, ...files], isBuilt);
}

/**
 * @param {string} path
 * @returns {boolean}
 */
function isBuilt(path) {
  const isTest = /\.test\.[jt]sx?$|\/testing\//.test(path);
  return !isTest && !NOT_BUILT.some((folder) => path.startsWith(folder));
}
