/**
 * Two sources say the same close of a session where theirs differ by no more than this fraction: the bound that the
 * shipped closes were compared by.
 */
export const SAME_CLOSE_WITHIN = 0.001;
