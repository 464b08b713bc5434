/** The oldest Node.js that runs the almanac, as `engines` in package.json has it. */
export const oldestNode = "20.19.0";

/**
 * Whether a Node.js version (`20.19.0`, with or without `v`) is `oldestNode` or later.
 * @param {string} version
 * @returns {boolean}
 */
export function isNodeSupported(version) {
  const has = versionNumbers(version);
  const needs = versionNumbers(oldestNode);
  for (let part = 0; part < needs.length; part += 1) {
    const difference = (has[part] ?? 0) - (needs[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Ends the process with one line where its Node.js is too old. Imports nothing an old Node.js could stumble over. */
export function requireNode() {
  if (isNodeSupported(process.version)) return;
  console.error(`Node.js ${oldestNode} or later is needed; this is ${process.version}`);
  process.exit(1);
}

/**
 * @param {string} version
 * @returns {number[]}
 */
function versionNumbers(version) {
  return version.replace(/^v/, "").split(".").slice(0, 3).map(Number.parseFloat);
}
