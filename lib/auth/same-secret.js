import { createHash, timingSafeEqual } from "node:crypto";

/**
 * Whether two secrets are the same, in a time that tells nothing about where, or whether in length, they differ.
 * @param {string} one
 * @param {string} other
 * @returns {boolean}
 */
export function isSameSecret(one, other) {
  return timingSafeEqual(digest(one), digest(other));
}

/** @param {string} text */
function digest(text) {
  return createHash("sha256").update(text).digest();
}
