/** When the stock exchange trades, in Hong Kong time; beside a headline it is told by the reader's own clock too. */
export const SESSIONS = [
  ["09:30", "12:00"],
  ["13:00", "16:00"],
] as const;
