const inBrackets = (code: string | null) => (code === null ? "" : ` (${code})`);

/** Why closes could not be fetched, in English alone: reports hold these words. Each is one line without a final stop. */
export const providerWords = {
  cannotUpdate: (symbol: string, reasons: readonly string[]) =>
    `${symbol} cannot be updated: ${reasons.length === 0 ? "no provider is known to have it" : reasons.join("; ")}`,
  noStoredSession: "the store has no session of it",
  /** As the end of a sentence that begins with "left out:". */
  provisional: {
    "day-not-over": "the market's day was not over",
    "price-within-session": "the price is from within the session",
    "no-volume-yet": "its volume was not in yet",
  },
  answered: (host: string, found: string, expected: string) =>
    `${host} answered with ${found}, expected ${expected}`,
  refused: (host: string, status: number) => `${host} refused the request (HTTP ${status})`,
  refusedBecause: (host: string, status: number, said: string) =>
    `${host} refused the request (HTTP ${status}): ${said}`,
  outOfOrder: (host: string, status: number) => `${host} is out of order (HTTP ${status})`,
  tooMany: (host: string, seconds: number | undefined) =>
    `${host} has had too many requests: try again ${seconds === undefined ? "later" : `in ${seconds} s`}`,
  timeout: (host: string, seconds: number) => `${host} did not answer within ${seconds} s`,
  interrupted: (host: string, code: string | null) => `${host} broke off its answer${inBrackets(code)}`,
  offline: (host: string, code: string | null) => `no connection to ${host}${inBrackets(code)}`,
  unknownSymbol: (symbol: string, provider: string) => `no symbol of ${symbol} is known at ${provider}`,
  noCloses: (host: string, name: string, days: string) => `${host} has no closes of ${name} ${days}`,
  days: { these: "in these days", range: (from: string, to: string) => `from ${from} to ${to}` },
  stale: (host: string, newest: string) => `${host} stopped at ${newest}`,
  differs: (source: string, percent: number, named: readonly string[], more: number) =>
    `${source} disagrees with the stored closes by more than ${percent} %: ${named.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
  otherClose: (date: string, stored: number, provided: number) =>
    `${date} stored ${stored}, provided ${provided}`,
  nothingShared: (source: string, from: string, to: string) =>
    `${source} has none of the stored sessions from ${from} to ${to}: nothing to compare`,
  found: {
    nothing: "nothing",
    somethingElse: "something else",
    webPage: "a web page, perhaps a check for browsers",
    cutCsv: "CSV that breaks off",
    cutJson: "JSON that breaks off",
    otherCsv: (rule: string) => `CSV with something else in it (${rule})`,
    columns: (one: string, other: string) => `the columns ${one} and ${other}`,
    inLine: (found: string, line: number) => (line === 1 ? found : `${found} in line ${line}`),
    timeZone: (zone: string, name: string) => `the time zone ${zone} of ${name}`,
    counts: (days: number, closes: number) => `${days} days and ${closes} closes`,
    twoCloses: (one: number, other: number, date: string) => `${one} and ${other} as closes of ${date}`,
    closeOf: (date: string) => `a close of ${date}`,
    otherJson: (path: string) => `other JSON than known${path === "" ? "" : ` at ${path}`}`,
    megabytes: (most: number) => `more than ${most} MB`,
    neither: "neither a result nor an error",
  },
  expected: {
    csv: "CSV with the columns Date and Close",
    json: "chart JSON",
    wholeLines: "whole lines",
    asMany: "as many closes as days",
    oneClose: "one close a day",
    noneAfter: (today: string, timeZone: string) => `none after ${today}, today in ${timeZone}`,
    kilobytes: "a few kilobytes",
    oneOfTwo: "one of the two",
  },
} as const;
