/** What the questions are about, in the order of the ledger. */
export const TOPICS = [
  "origins",
  "constituents",
  "method",
  "levels",
  "moves",
  "years",
  "sectors",
  "returns",
  "trading",
  "outlook",
] as const;
export type Topic = (typeof TOPICS)[number];
