import fc from "fast-check";

/** The symbol of a file that a reader has open. */
export const arbitraryOwnSymbol = fc.stringMatching(/^~[a-z0-9-]{1,24}$/);
