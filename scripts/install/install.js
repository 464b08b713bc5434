import { fingerprint, readStamp, writeStamp } from "../fingerprint.js";
import { inProject, projectRoot, readJson } from "../project.js";
import { npm, runQuietly } from "../run-command.js";

const lockFile = "package-lock.json";
const stampFile = inProject("node_modules", ".almanac-lock");

/**
 * @typedef {object} LockedPackage an entry of `packages` in a package-lock.json
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */
/** @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages */

/**
 * Installs the dependencies exactly as package-lock.json names them, where they are not there already.
 * @param {{ withDev: boolean }} needs whether the tools for tests are needed too
 * @returns {Promise<void>}
 */
export async function installIfMissing({ withDev }) {
  const stamp = fingerprint(projectRoot, [lockFile]);
  if (readStamp(stampFile) === stamp || isInstalled(withDev)) return;
  // No dependency needs its install script, and one of them would download a binary. NODE_ENV=production would
  // leave out the development tools.
  const quiet = ["--ignore-scripts", "--no-fund", "--no-audit", "--loglevel=error"];
  await runQuietly(npm("ci", "--include=dev", ...quiet), "could not install the dependencies: npm ci failed");
  writeStamp(stampFile, stamp);
}

/**
 * Whether every package of a lock file is installed in the version it names. Packages that a platform may do
 * without (optional ones) may be missing; development tools too, unless asked for.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 * @param {boolean} withDev
 * @returns {boolean}
 */
export function holdsAll(wanted, installed, withDev) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "") return true;
    const found = installed[path];
    if (found !== undefined) return found.version === entry.version && found.integrity === entry.integrity;
    return entry.optional === true || entry.devOptional === true || (entry.dev === true && !withDev);
  });
}

/**
 * @param {boolean} withDev
 * @returns {boolean}
 */
function isInstalled(withDev) {
  const wanted = readJson(inProject(lockFile))?.packages;
  // npm writes this file when an installation is complete.
  const installed = readJson(inProject("node_modules", ".package-lock.json"))?.packages;
  return wanted !== undefined && installed !== undefined && holdsAll(wanted, installed, withDev);
}
