/** The header of an answer that the store does not confirm: when it last did, as an ISO time. */
export const STALE_SINCE = "X-Almanac-Stale-Since";
