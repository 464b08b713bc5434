/**
 * @typedef {object} DoorSettings what whoever runs the server says of the way to it
 * @property {string | null} publicOrigin the address that readers know, `https://host`; null: the one they asked for
 * @property {number} trustedProxies how many proxies stand in front whose forwarded words are believed
 */

const MOST_PROXIES = 10;

/**
 * Reads PUBLIC_URL and TRUSTED_PROXIES. Throws a RangeError with one line where one of them cannot be used.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {DoorSettings}
 */
export function readDoorSettings(env) {
  return { publicOrigin: readPublicOrigin(env), trustedProxies: readTrustedProxies(env) };
}

/**
 * The origin that PUBLIC_URL names; null where it is not set. Throws a RangeError as above.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | null}
 */
export function readPublicOrigin(env) {
  const text = env["PUBLIC_URL"]?.trim() ?? "";
  if (text === "") return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  // The text is not shown: it may hold a password.
  if (!isOrigin) {
    throw new RangeError("PUBLIC_URL must be an address without a path, such as https://almanac.example");
  }
  return url.origin;
}

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {number}
 */
function readTrustedProxies(env) {
  const text = env["TRUSTED_PROXIES"]?.trim() ?? "";
  if (text === "") return 0;
  const count = /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  if (!(count <= MOST_PROXIES)) {
    throw new RangeError(
      `TRUSTED_PROXIES must be a number of proxies from 0 to ${MOST_PROXIES}, not ${text}`,
    );
  }
  return count;
}
