import { cpSync, existsSync, lstatSync, readdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { bundleFolder, stampName } from "../bundle/fresh-bundle.js";
import { inProject, projectRoot, readJson } from "../project.js";
import { PACKED_FILE } from "./is-packed.js";
import { runtimePackages } from "./runtime-packages.js";
import { tracedFiles } from "./traced-files.js";

const BUILD = ".next";
// Read as they are while the almanac serves.
const WHOLE = ["app/fonts", "docs", "public", "prisma/data", "prisma/migrations"];
const FILES = ["package.json", "package-lock.json", "next.config.js", "LICENSE", "README.md"];
const SCRIPTS = ["scripts", "lib"];

const OF_BUILDS =
  /^\.next\/(?:cache|standalone|types|diagnostics|dev|turbopack|trace|trace-build|build)(?:\/|$)/;
const FOR_DEVELOPERS = /\.(?:map|d\.[cm]?ts)$/;
const TEST = /\.test\.js$|\/testing(?:\/|$)/;
const LICENCE = /\/(?:licen[cs]e|notice|copying)[^/]*$/i;
const NEXT = "node_modules/next/";
// Prisma ships a compiler of queries for each database, twice.
const OTHER_DATABASES =
  /^node_modules\/@prisma\/client\/runtime\/(?:query_compiler_.*\.(?:cockroachdb|mysql|sqlite|sqlserver)\.|wasm-compiler-edge)/;

/**
 * Lays out in `folder`, which is empty or not there yet, all that a server and the `almanac` command need: the build, the
 * packages that it runs on, without those that build and what is only for developers in them, the shipped figures. Next's
 * own files are those that its build has traced.
 * @param {string} folder
 * @param {string} bundle the module of the `almanac` command
 * @returns {{ packages: number, packageBytes: number, bytes: number }} how many packages, and how much was laid out
 */
export function layOut(folder, bundle) {
  const copy = (/** @type {string} */ path, /** @type {(path: string) => boolean} */ isWanted) =>
    copyInto(folder, path, isWanted);
  copy(BUILD, (path) => !OF_BUILDS.test(path) && !FOR_DEVELOPERS.test(path));
  for (const path of [...WHOLE, ...FILES]) copy(path, () => true);
  for (const path of SCRIPTS) copy(path, (each) => isScript(each));
  copyBundle(folder, bundle);
  const places = runtimePackages(readJson(inProject("package-lock.json")).packages).filter((place) =>
    existsSync(inProject(place)),
  );
  const traced = tracedFiles(inProject(BUILD));
  for (const place of places) copy(place, (path) => isOfPackage(path, place) && isNeeded(path, traced));
  const { version } = readJson(inProject("package.json"));
  writeFileSync(join(folder, PACKED_FILE), `${JSON.stringify({ version })}\n`);
  return {
    packages: places.length,
    packageBytes: bytesIn(join(folder, "node_modules")),
    bytes: bytesIn(folder),
  };
}

/**
 * @param {string} folder
 * @param {string} path relative to the project's folder
 * @param {(path: string) => boolean} isWanted
 */
function copyInto(folder, path, isWanted) {
  cpSync(inProject(path), join(folder, path), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => isWanted(relative(projectRoot, source).split(sep).join("/")),
  });
}

/**
 * The command is always of the sources that it was packed with: none is there to be compared.
 * @param {string} folder
 * @param {string} bundle
 */
function copyBundle(folder, bundle) {
  const own = dirname(bundle);
  const place = join(folder, relative(projectRoot, bundleFolder));
  cpSync(own, join(place, basename(own)), { recursive: true });
  const entry = `${basename(own)}/${basename(bundle)}`;
  writeFileSync(join(place, stampName), JSON.stringify({ entry, sources: [] }));
}

/** @param {string} path */
function isScript(path) {
  if (TEST.test(path) || path.includes("/.built") || path.startsWith("lib/db/generated")) return false;
  return lstatSync(inProject(path)).isDirectory() || path.endsWith(".js");
}

/**
 * A package that another one has for itself is one of its own.
 * @param {string} path
 * @param {string} place
 */
function isOfPackage(path, place) {
  return !path.slice(place.length).includes("/node_modules/") && !path.endsWith(`${place}/node_modules`);
}

/**
 * @param {string} path
 * @param {ReadonlySet<string>} traced
 */
function isNeeded(path, traced) {
  if (FOR_DEVELOPERS.test(path) || OTHER_DATABASES.test(path)) return false;
  if (!path.startsWith(NEXT)) return true;
  return traced.has(path) || LICENCE.test(path) || lstatSync(inProject(path)).isDirectory();
}

/**
 * @param {string} folder
 * @returns {number}
 */
function bytesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(path) : lstatSync(path).size);
  }, 0);
}
