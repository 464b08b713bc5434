const EMBED = /^\/embed(?:[/?]|$)/;

/**
 * Whether an address is that of a plate for other sites' pages, which alone may stand in their frames.
 * @param {string} url path and query
 * @returns {boolean}
 */
export function isEmbed(url) {
  return EMBED.test(url);
}
