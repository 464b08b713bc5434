import { runtimePackages } from "../pack/runtime-packages.js";

/**
 * @typedef {import("../pack/runtime-packages.js").LockedNeeds & { version?: string, license?: string }} LicensedPackage
 *   an entry of `packages` in a package-lock.json
 */

/** Packages whose package.json does not say it, or as nobody does any more: what their LICENSE file says. */
export const READ_IN_THEIR_FILE = /** @type {Readonly<Record<string, string>>} */ ({
  busboy: "MIT",
  "seq-queue": "MIT",
  streamsearch: "MIT",
});

/**
 * The name of a package by its place: `node_modules/a/node_modules/@b/c` is `@b/c`.
 * @param {string} place
 * @returns {string}
 */
export function packageName(place) {
  return place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
}

/**
 * The licence of a package, as an SPDX expression.
 * @param {string} place
 * @param {LicensedPackage} entry
 * @returns {string | null} null where nobody knows it
 */
export function licenceOf(place, { license }) {
  return license ?? READ_IN_THEIR_FILE[packageName(place)] ?? null;
}

/**
 * A page that lists every package of a lock file by its licence, first those that what is built runs on.
 * @param {Readonly<Record<string, LicensedPackage>>} packages
 * @returns {string} Markdown
 */
export function licencesPage(packages) {
  const runs = new Set(runtimePackages(packages));
  const places = Object.keys(packages).filter((place) => place !== "");
  const running = places.filter((place) => runs.has(place));
  const building = places.filter((place) => !runs.has(place));
  return `# Licences of the packages

Written by \`npm run licences\` from package-lock.json; \`npm run sbom\` writes the same for programs (CycloneDX). Packages for other operating systems are listed too: of those each machine installs its own.

The [MIT licence](../LICENSE) covers the almanac's own code; the README tells of the figures and names.

## What a built almanac runs on

${listOf(running, packages)}

## What builds and tests it

What pages do in the browser, Recharts and React Query among them, is built from packages below, and so are the fonts (OFL-1.1).

${listOf(building, packages)}
`;
}

/**
 * @param {readonly string[]} places
 * @param {Readonly<Record<string, LicensedPackage>>} packages
 */
function listOf(places, packages) {
  /** @type {Map<string, Set<string>>} */
  const byLicence = new Map();
  for (const place of places) {
    const entry = packages[place] ?? {};
    const licence = licenceOf(place, entry) ?? "unknown";
    const named = byLicence.get(licence) ?? new Set();
    byLicence.set(licence, named.add(`${packageName(place)} ${entry.version}`));
  }
  const parts = [...byLicence]
    .sort(([one, some], [other, others]) => others.size - some.size || (one < other ? -1 : 1))
    .map(([licence, names]) => `### ${licence}\n\n${names.size}: ${[...names].sort().join(", ")}`);
  return parts.join("\n\n");
}
