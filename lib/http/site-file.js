const SITE_FILE =
  /^\/(?:icons\/(?:apple-touch-icon|icon-192|icon-512|maskable-512)\.png|icon\.svg|manifest\.webmanifest)(?:\?|$)/;

/**
 * Whether an address is that of an icon or the manifest, which change with the almanac alone and stand around every page. What
 * is none of the icons that there are would be a page.
 * @param {string} url
 * @returns {boolean}
 */
export function isSiteFile(url) {
  return SITE_FILE.test(url);
}
