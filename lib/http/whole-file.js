// A page takes no such field, and is the page without it.
const WHOLE_FILE = /^[^?]*\.(?:csv|json)\?(?:.*&)?full=1(?:&|$)|^\/almanac\.zip(?:\?|$)/;

/**
 * Whether an address asks for a file of every row, or for all of them in one: it is as long as it is, takes as long to make,
 * and is kept by whoever makes it.
 * @param {string} url
 * @returns {boolean}
 */
export function isWholeFile(url) {
  return WHOLE_FILE.test(url);
}
