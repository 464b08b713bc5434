import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { fingerprint } from "../fingerprint.js";
import { stampName } from "./fresh-bundle.js";

const keepOldMs = 60_000;
// Bundled CommonJS packages call `require`, which an ES module does not have.
const requireForCommonJs =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * Lets `import process from "node:process"` be the global `process`: importing that module makes the streams of
 * stdin, stdout and stderr, needed or not, which takes as long as reading a small price file.
 * @type {import("esbuild").Plugin}
 */
const globalProcess = {
  name: "global-process",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:process$/ }, ({ path, kind }) =>
      kind === "import-statement" ? { path, namespace: "global" } : { path, external: true },
    );
    onLoad({ filter: /^node:process$/, namespace: "global" }, () => ({
      contents: "export default globalThis.process;",
    }));
  },
};

/**
 * @typedef {object} BundlePlan
 * @property {string} root the project's folder, absolute
 * @property {string} folder where the bundle goes, absolute; each has a folder of its own in it
 * @property {string} entry the module to bundle, relative to `root`
 * @property {Readonly<Record<string, string>>} [beside] programs of their own that share its modules, by the name that
 *   they have beside it
 * @property {readonly string[]} external packages and files of the project that stay as they are
 * @property {readonly string[]} alsoFrom files that a bundle is made from without being in it
 */

/**
 * Bundles a module and what it imports; what it imports with `import()` becomes a chunk that is read only then.
 * Another process that bundles at the same time, or still runs the bundle before, is not disturbed.
 * @param {BundlePlan} plan
 * @returns {Promise<string>} the path of the module to import
 */
export async function makeBundle(plan) {
  const { root, folder, alsoFrom } = plan;
  const startedAt = Date.now();
  mkdirSync(folder, { recursive: true });
  const own = mkdtempSync(join(folder, "bundle-"));
  const sources = await writeBundle(plan, own);
  const name = basename(own);
  const paths = [...sources, ...alsoFrom];
  const states = paths.map((path) => sourceState(root, path, startedAt));
  const stamp = JSON.stringify({
    entry: `${name}/entry.js`,
    sources: states,
    content: states.some(([, size]) => size < 0) ? null : fingerprint(root, paths),
  });
  // As esbuild: loaded only here, where what was installed is needed.
  const { sync: writeFileAtomic } = await import("write-file-atomic");
  writeFileAtomic(join(folder, stampName), stamp, { fsync: false });
  removeOld(folder, name);
  return join(own, "entry.js");
}

/**
 * @param {BundlePlan} plan
 * @param {string} own the folder of this bundle alone
 * @returns {Promise<string[]>} the files that are in it
 */
async function writeBundle({ root, entry, beside = {}, external }, own) {
  const { build } = await import("esbuild");
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { entry, ...beside },
    outdir: own,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node20",
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: requireForCommonJs },
    external: [...external],
    plugins: [globalProcess],
    sourcemap: "linked",
    sourcesContent: false,
    metafile: true,
    logLevel: "silent",
  });
  return Object.keys(metafile.inputs).filter((path) => isSource(path));
}

/**
 * Packages change with the lock file, the generated client with its schema; `global:` is no file.
 * @param {string} path
 * @returns {boolean}
 */
function isSource(path) {
  return !/node_modules\/|^lib\/db\/generated\/|^global:/.test(path);
}

/**
 * @param {string} root
 * @param {string} path
 * @param {number} startedAt
 * @returns {readonly [path: string, size: number, mtimeMs: number]}
 */
function sourceState(root, path, startedAt) {
  const { size, mtimeMs } = statSync(join(root, path));
  // Nobody knows which of the two contents is in the bundle: no file has this size, so that the next call makes
  // it again.
  return mtimeMs >= startedAt ? [path, -1, mtimeMs] : [path, size, mtimeMs];
}

/**
 * Takes earlier bundles away; a command that has just started may still have chunks of one to read.
 * @param {string} folder
 * @param {string} current
 */
function removeOld(folder, current) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    const stat = statSync(path, { throwIfNoEntry: false });
    if (name === current || name === stampName || stat === undefined) continue;
    if (Date.now() - stat.mtimeMs > keepOldMs) rmSync(path, { recursive: true, force: true });
  }
}
