const OWN_COOKIE = /(?:^|;\s*)(?:theme|tones|almanac-session)=/;

/** What is said of an answer to whoever brings a cookie of ours: it is theirs alone. */
export const FOR_READER = "private, no-store";

/**
 * Whether a request brings what one reader chose or may do: their pages are their own.
 * @param {string | null | undefined} cookie as its header has it
 * @returns {boolean}
 */
export function hasOwnCookie(cookie) {
  return OWN_COOKIE.test(cookie ?? "");
}
