/** Files of a reader's that are read at once. */
export const MOST_OWN_FILES = 12;

/** The largest file that is read: hundreds of years of days in a hundred columns have less. */
export const MOST_OWN_BYTES = 1_000_000_000;
