import { formatCount as count } from "@/lib/format/format";

type Periodicity = "daily" | "weekly" | "monthly" | "quarterly" | "yearly" | "irregular";

interface Closes {
  readonly periodicity: Periodicity;
  /** What figures are annualised by; `null` for irregular closes. */
  readonly periodsPerYear: number | null;
}

const plural = (number: number, noun: string) => `${count(number)} ${noun}${number === 1 ? "" : "s"}`;

/** What one period of closes is called. */
const periodNames = {
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  irregular: "period",
} as const satisfies Record<Periodicity, string>;

const annualised = ({ periodicity, periodsPerYear }: Closes) =>
  periodsPerYear === null ? "annualised" : `annualised, ${periodicity}, ×√${periodsPerYear}`;
const ratio = (closes: Closes) => `${annualised(closes)}, risk-free rate 0`;
const onePeriod = ({ periodicity }: Closes) => `historical, 1 ${periodNames[periodicity]}`;
const sampled = ({ periodicity }: Closes) => `${periodicity}, bias-corrected`;

/** The figures of a tear sheet: what they are called, and what they are computed from. */
export const terminalFigures = {
  cagr: { label: "CAGR", basis: () => "calendar years" },
  volatility: { label: "volatility", basis: annualised },
  volatilityFactsheet: {
    label: "factsheet volatility",
    basis: () => "log returns of the last 12 months, ×√(their number)",
  },
  sharpe: { label: "Sharpe ratio", basis: ratio },
  sortino: { label: "Sortino ratio", basis: ratio },
  omega: { label: "Omega ratio", basis: ({ periodicity }: Closes) => `${periodicity}, threshold 0` },
  calmar: { label: "Calmar ratio", basis: () => "CAGR over maximum drawdown, of this range" },
  ulcer: { label: "ulcer index", basis: () => "percentage points, over all closes" },
  downsideDeviation: { label: "downside deviation", basis: annualised },
  var95: { label: "value at risk 95 %", basis: onePeriod },
  cvar95: { label: "conditional value at risk 95 %", basis: onePeriod },
  skew: { label: "skew", basis: sampled },
  excessKurtosis: { label: "excess kurtosis", basis: sampled },
  maxDrawdown: { label: "maximum drawdown", basis: () => "on closes, within the range" },
} as const;

/** The tear sheet as tables. */
export const terminalSheet = {
  fileBasis: "price return of the file's closes, dividends not added",
  priceBasis: "price return, dividends excluded",
  totalBasis: "total return, dividends included",
  indexTitle: (names: string, currency: string | null, revision: number | null) =>
    `${names}, ${currency}, revision ${revision}`,
  range: (first: string, last: string, closes: string) => `${first} to ${last}, ${closes}`,
  closes: (observations: number, periodicity: Periodicity) => {
    const closes = observations === 1 ? "close" : "closes";
    if (periodicity === "irregular") return `${count(observations)} ${closes}, unevenly spaced`;
    return `${count(observations)} ${periodicity === "daily" ? "" : `${periodicity} `}${closes}`;
  },
  periods: "Returns to the last close; CAGR from 360 days on",
  periodHead: ["period", "from", "to", "return", "CAGR"],
  figures: "Figures",
  missing: (reason: string, labels: string) => `n/a, ${reason}: ${labels}.`,
  bestDays: "best days",
  worstDays: "worst days",
  drawdowns: (deepest: number | null) =>
    `Drawdowns on closes, within the range${deepest === null ? "" : `, the ${deepest} deepest`}`,
  drawdownHead: ["depth", "peak", "close", "trough", "close", "recovery", "days down", "in all"],
  atLeast: (depth: string) => `at least ${depth}`,
  ongoing: "ongoing",
  years: "Years, from last close to last close",
  yearHead: ["year", "last close", "close", "change", "points", "low", "high", "volatility", ""],
  partial: "partial",
  extremes: (periodicity: Periodicity) => `Best and worst ${periodNames[periodicity]}s`,
  extremeHead: (periodicity: Periodicity) => {
    const name = periodNames[periodicity];
    return [`best ${name}`, "after", "change", `worst ${name}`, "after", "change"];
  },
  warnings: "Warnings",
  moreWarnings: (more: number) => `${count(more)} more: --json lists all`,
} as const;

interface Counts {
  readonly inserted: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly kept: number;
  readonly refused: number;
}

interface Updated {
  readonly inserted: number;
  readonly fetched: number;
  readonly lastDate: string | null;
  readonly provider: string | null;
}

/** What the `almanac` command says of files and of the store, in English alone. */
export const terminal = {
  addDateOrder: "add --date-order DMY or --date-order MDY",
  addDecimalMark: "add --decimal-mark . or --decimal-mark ,",
  status: {
    stored: "stored",
    "already-stored": "already stored",
    checked: "would be stored",
    refused: "not stored",
  },
  report: (status: string, stored: { readonly symbol: string | null; readonly counts: string } | null) => {
    if (stored === null) return status;
    return `${status}${stored.symbol === null ? "" : ` in ${stored.symbol}`}: ${stored.counts}`;
  },
  seconds: (seconds: number) => `(${seconds.toFixed(1)} s)`,
  counts: ({ inserted, changed, unchanged, kept, refused }: Counts, warnings: number) => {
    const counts = Object.entries({ inserted, changed, unchanged, kept, refused });
    return [...counts.map(([name, each]) => `${count(each)} ${name}`), plural(warnings, "warning")].join(
      ", ",
    );
  },
  moreWarnings: (more: number) => `${plural(more, "more warning")}, with --json all of those listed`,
  stoppedBefore: "stopped, nothing was stored",
  stopped: "stopped, nothing of it was stored",
  stoppedUpdate: "stopped: nothing was stored of the index that was being updated",
  notWritten: (reason: string) => `the result cannot be written: ${reason}`,
  waitingForStore: "Another process uses the store: waiting for it.",
  noSuchFile: "no such file",
  nameTooLong: "no such file: the name is longer than a file's can be",
  notPermitted: "cannot be read, for its permissions do not allow it",
  unreadable: (reason: string) => `cannot be read: ${reason}`,
  isFolder: "is a folder, expected a price file",
  expectedDialect: (found: string, known: string) => `--dialect ${found}: expected ${known}`,
  expectedTime: (found: string) => `--every ${found}: expected a time from 1m to 24d, such as 12h or 1d`,
  expectedDay: (option: string, found: string) =>
    `${option}: found "${found}", expected a calendar day as YYYY-MM-DD`,
  rangeEndsFirst: (from: string, to: string) =>
    `--to: found "${to}", expected a day that is not before --from ${from}`,
  noCloseInRange: (options: string, first: string, last: string) =>
    `${options}: found no close, expected a range that meets ${first} to ${last}`,
  export: {
    noView: (symbol: string, view: string, known: string) =>
      `export ${symbol} ${view}: no view is called so, expected ${known}`,
    nothingThere: (symbol: string) =>
      `there is no such view of ${symbol}: almanac status lists the indices and the days that they have`,
    refused: (option: string, found: string, expected: string) =>
      `--${option}: found "${found}", expected ${expected}`,
    noFonts: "the fonts of pictures could not be made",
    noOutput: "-o: found nothing, expected the name of a file, or - for stdout",
    fileNotWritten: (file: string, reason: string) => `-o ${file}: cannot be written: ${reason}`,
    reasons: {
      ENOENT: "there is no such folder",
      ENOTDIR: "what should be its folder is a file",
      EISDIR: "it is a folder",
      EACCES: "permissions do not allow it",
      EPERM: "permissions do not allow it",
      EROFS: "the disk is read-only",
      ENOSPC: "the disk is full",
      ENAMETOOLONG: "the name is longer than a file's can be",
    },
    pictureToTerminal: "a picture in a terminal is of no use: add -o FILE",
  },
  fileWithoutRevisions: (asof: string) => `--asof ${asof}: a file has no revisions`,
  expectedRevision: (asof: string) =>
    `--asof ${asof}: expected a revision of the store, a whole number from 1`,
  noRevision: (asof: number, last: number) =>
    `--asof ${asof}: expected a revision of the store, a whole number from 1 to ${last}`,
  noCloseAtRevision: (asof: number, symbol: string) =>
    `--asof ${asof}: the store had no close of ${symbol} at that revision`,
  unknownName: (name: string, known: string) =>
    `${name}: found neither a file nor an index of this name, expected a file or ${known}`,
  updated: {
    cannot: (symbol: string) => `${symbol} cannot be updated`,
    upToDate: (lastDate: string | null) => `up to date${lastDate === null ? "" : ` (${lastDate})`}`,
    stored: ({ inserted, fetched, lastDate, provider }: Updated, isChecked: boolean) => {
      const closes = `${inserted}${inserted === fetched ? "" : ` of ${fetched}`} ${fetched === 1 ? "close" : "closes"}`;
      return `${closes} to ${lastDate} from ${provider} ${isChecked ? "would be stored" : "stored"}`;
    },
    leftOut: (date: string, why: string) => `; ${date} left out: ${why}`,
  },
  progress: {
    stage: { waiting: "waiting", reading: "reading", checking: "checking", storing: "storing" },
    rate: (rows: number) => `${count(rows)} rows/s`,
    left: (seconds: number) =>
      `, ${seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`} left`,
  },
  store: {
    header: ["index", "first close", "last close", "every session", "sessions", "other closes"],
    embedded: (folder: string, revision: number) => `embedded store in ${folder}, revision ${revision}`,
    server: (host: string, revision: number) => `PostgreSQL at ${host}, revision ${revision}`,
    stretch: (from: string, to: string | null) => `${from} to ${to}`,
  },
  server: {
    unreachable: (reason: string) => `the server that holds the store cannot be reached: ${reason}`,
    brokeOff: (reason: string) =>
      `the server that holds the store broke off (${reason}): ask almanac status what is stored`,
    noCatalogue: "the server that holds the store gave no catalogue",
    otherVersion: "the server that holds the store is of another version: restart it",
    failed: "the server that holds the store answered with an error",
    endedEarly:
      "the server that holds the store ended before it had answered: see almanac status whether anything was stored",
    answered: (status: number | undefined) =>
      `the server that holds the store answered with status ${status}`,
  },
} as const;
