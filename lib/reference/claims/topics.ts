/** What the questions are about, in the order of the ledger. */
export const CLAIM_TOPICS = [
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
export type ClaimTopic = (typeof CLAIM_TOPICS)[number];
