/**
 * @typedef {object} LockedNeeds an entry of `packages` in a package-lock.json
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [optionalDependencies]
 * @property {Readonly<Record<string, string>>} [peerDependencies]
 * @property {Readonly<Record<string, { optional?: boolean }>>} [peerDependenciesMeta]
 */

// The compiler of Next: what is built has been compiled.
const BUILDS_ONLY = /^node_modules\/@next\/swc-/;

/**
 * The packages that what is built runs on: the dependencies of the project, without those for development, and all that
 * they need themselves, as the lock file has them.
 * @param {Readonly<Record<string, LockedNeeds>>} packages
 * @returns {string[]} their places below the project's folder, in order
 */
export function runtimePackages(packages) {
  /** @type {Set<string>} */
  const found = new Set();
  const waiting = Object.keys(packages[""]?.dependencies ?? {}).map((name) => placeOf(packages, "", name));
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    if (place === null || found.has(place) || BUILDS_ONLY.test(place)) continue;
    found.add(place);
    const from = place;
    waiting.push(...needsOf(packages[from] ?? {}).map((name) => placeOf(packages, from, name)));
  }
  return [...found].sort();
}

/**
 * @param {LockedNeeds} entry
 * @returns {string[]}
 */
function needsOf({ dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta }) {
  const peers = Object.keys(peerDependencies ?? {}).filter(
    (name) => peerDependenciesMeta?.[name]?.optional !== true,
  );
  return [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers];
}

/**
 * Where Node finds a package that is asked for from another one.
 * @param {Readonly<Record<string, LockedNeeds>>} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | null} null for one that the lock file does not have: an optional one
 */
function placeOf(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("/node_modules/")))) {
    const place = folder === "" ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    if (packages[place] !== undefined) return place;
    if (folder === "") return null;
  }
}
