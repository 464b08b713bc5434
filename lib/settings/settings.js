import { z } from "zod";

const MOST_PROXIES = 10;
const MOST_A_MINUTE = 99_999;
// A class of forty behind one address, each on a new page every two seconds.
const USUAL_A_MINUTE = 1_200;
const LONGEST_STATEMENT_MS = 99_999;
const USUAL_STATEMENT_MS = 500;
const SHORTEST_TOKEN = 16;
const VISIBLE = /^[\x21-\x7e]+$/;
const LEVELS = /** @type {const} */ (["error", "warn", "info", "debug"]);
const MOST_PROCESSES = 64;
const LEAST_CACHED_MB = 10;
const MOST_CACHED_MB = 65_536;
const USUAL_CACHED_MB = 80;
const POSTGRES = "postgresql://user:password@host:5432/database";

/**
 * @param {string} text
 * @returns {URL | null}
 */
const urlOf = (text) => (URL.canParse(text) ? new URL(text) : null);

/**
 * A text that is trimmed; blank is as good as not set.
 * @param {(text: string) => boolean} isValid
 * @param {(text: string) => string} problem follows the setting's name
 */
const text = (isValid = () => true, problem = () => "") =>
  z
    .string()
    .trim()
    .refine((value) => value === "" || isValid(value), {
      error: ({ input }) => problem(String(input)),
    });

/** @param {number} most */
const isUpTo = (most) => (/** @type {string} */ value) => /^\d{1,5}$/.test(value) && Number(value) <= most;

/** @param {string} value */
const isPostgres = (value) => /^postgres(ql)?:$/.test(urlOf(value)?.protocol ?? "");

/**
 * What is wrong with an address of PostgreSQL. It is not shown: it may hold a password.
 * @param {string} value
 */
const postgresProblem = (value) => {
  const url = urlOf(value);
  if (url === null) return `is not an address of the form ${POSTGRES}.`;
  return `starts with ${url.protocol}//, expected an address of the form ${POSTGRES}.`;
};

const OF_THE_SERVER = /** @type {const} */ (["DATABASE_DIRECT_URL", "DATABASE_REPLICA_URLS"]);

/**
 * What is wrong with a list of addresses of PostgreSQL, by the place of the first one at fault; they are not shown.
 * @param {string} value
 */
const postgresListProblem = (value) => {
  const all = listOf(value);
  const at = all.findIndex((each) => !isPostgres(each));
  const expected = `expected addresses of the form ${POSTGRES} with commas in between.`;
  if (at < 0) return `has no address, ${expected}`;
  const protocol = urlOf(all[at] ?? "")?.protocol;
  const found = protocol === undefined ? "is no address" : `starts with ${protocol}//`;
  return `${found} at place ${at + 1} of ${all.length}, ${expected}`;
};

/** @param {string} value */
const listOf = (value) =>
  value
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "");

/** An address to ask, with or without a path. It is not shown: it may hold a password. */
const address = (/** @type {string} */ absent) =>
  text(
    (value) => {
      const url = urlOf(value);
      return url !== null && /^https?:$/.test(url.protocol) && url.username === "" && url.password === "";
    },
    () => "must be an http or https address without a user name",
  ).transform((value) => {
    const url = new URL(value || absent);
    if (!url.pathname.endsWith("/")) url.pathname += "/";
    return url;
  });

/**
 * A secret as `Authorization: Bearer` can send it. It is not shown.
 * @param {number} shortest
 */
const token = (shortest) =>
  text(
    (value) => value.length >= shortest && VISIBLE.test(value),
    (value) =>
      value.length < shortest
        ? `must have at least ${shortest} characters`
        : "must be visible ASCII characters without spaces, such as openssl rand -base64 24 makes",
  ).transform((value) => value || null);

const SETTINGS = z.object({
  PORT: text(
    (value) => isUpTo(65_535)(value) && Number(value) >= 1,
    (value) => `must be a number from 1 to 65535, not ${value}`,
  ).transform((value) => Number(value || 3000)),
  HOST: text().transform((value) => value || "localhost"),
  PUBLIC_URL: text(
    (value) => {
      const url = urlOf(value);
      return url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
    },
    // The text is not shown: it may hold a password.
    () => "must be an address without a path, such as https://almanac.example",
  ).transform((value) => urlOf(value)?.origin ?? null),
  TRUSTED_PROXIES: text(
    isUpTo(MOST_PROXIES),
    (value) => `must be a number of proxies from 0 to ${MOST_PROXIES}, not ${value}`,
  ).transform(Number),
  RATE_LIMIT: text(
    isUpTo(MOST_A_MINUTE),
    (value) => `must be a number of pages and files a minute from 0 to ${MOST_A_MINUTE}, not ${value}`,
  ).transform((value) => (value === "" ? USUAL_A_MINUTE : Number(value))),
  WEB_CONCURRENCY: text(
    (value) => isUpTo(MOST_PROCESSES)(value) && Number(value) >= 1,
    (value) => `must be a number of processes from 1 to ${MOST_PROCESSES}, not ${value}`,
  ).transform((value) => Number(value || 1)),
  DATA_DIR: text().transform((value) => value || ".data"),
  DATABASE_URL: text(isPostgres, postgresProblem).transform((value) => value || null),
  DATABASE_DIRECT_URL: text(isPostgres, postgresProblem).transform((value) => value || null),
  DATABASE_REPLICA_URLS: text(
    (value) => listOf(value).length > 0 && listOf(value).every(isPostgres),
    postgresListProblem,
  ).transform(listOf),
  CACHE_MB: text(
    (value) => isUpTo(MOST_CACHED_MB)(value) && Number(value) >= LEAST_CACHED_MB,
    (value) => `must be a number of megabytes from ${LEAST_CACHED_MB} to ${MOST_CACHED_MB}, not ${value}`,
  ).transform((value) => Number(value || USUAL_CACHED_MB)),
  ADMIN_TOKEN: token(1),
  IMPORT_MAX_MB: text(
    (value) => Number.isFinite(Number(value)) && Number(value) > 0,
    (value) => `must be a number above 0, not ${value}`,
  ).transform((value) => Number(value || 64)),
  LOG_LEVEL: text(
    (value) => LEVELS.some((level) => level === value),
    (value) => `must be one of ${LEVELS.join(", ")}, not ${value}`,
  ).transform((value) => LEVELS.find((level) => level === value) ?? null),
  // Whoever tries is not counted, so that it must be one that nobody finds by trying.
  METRICS_TOKEN: token(SHORTEST_TOKEN),
  SLOW_QUERY_MS: text(
    isUpTo(LONGEST_STATEMENT_MS),
    (value) => `must be a number of milliseconds from 0 to ${LONGEST_STATEMENT_MS}, not ${value}`,
  ).transform((value) => (value === "" ? USUAL_STATEMENT_MS : Number(value))),
  ALMANAC_STOOQ_URL: address("https://stooq.com/"),
  ALMANAC_YAHOO_URL: address("https://query1.finance.yahoo.com/"),
});

/** @typedef {Readonly<z.infer<typeof SETTINGS>>} Settings what the environment says, with what holds where it says nothing */
/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * Every setting. Throws a RangeError with a line for each that cannot be used.
 * @param {Environment} env
 * @returns {Settings}
 */
export function readSettings(env) {
  const names = /** @type {(keyof Settings)[]} */ (Object.keys(SETTINGS.shape));
  const read = SETTINGS.safeParse(Object.fromEntries(names.map((name) => [name, env[name] ?? ""])));
  const issues = read.error?.issues ?? [];
  const problems = issues.map(({ path, message }) => `${path.join(".")} ${message}`);
  problems.push(...withoutServer(env));
  if (!read.success || problems.length > 0) throw new RangeError(problems.join("\n"));
  return read.data;
}

/**
 * A sentence for each setting that can be used and should not be as it is.
 * @param {Pick<Settings, "ADMIN_TOKEN">} settings
 * @returns {string[]}
 */
export function doubtfulSettings({ ADMIN_TOKEN }) {
  if (ADMIN_TOKEN === null || ADMIN_TOKEN.length >= SHORTEST_TOKEN) return [];
  return [
    `ADMIN_TOKEN has fewer than ${SHORTEST_TOKEN} characters and may be guessed: openssl rand -base64 24 makes a better one.`,
  ];
}

/**
 * A line for each setting that says more of a PostgreSQL server where DATABASE_URL names none: the store would be another
 * than was meant.
 * @param {Environment} env
 * @returns {string[]}
 */
export function withoutServer(env) {
  const isSet = (/** @type {string} */ name) => (env[name] ?? "").trim() !== "";
  if (isSet("DATABASE_URL")) return [];
  return OF_THE_SERVER.filter(isSet).map((name) => `${name} needs DATABASE_URL, which is not set`);
}

/**
 * One setting. Throws a RangeError with one line where it cannot be used.
 * @template {keyof Settings} Name
 * @param {Environment} env
 * @param {Name} name
 * @returns {Settings[Name]}
 */
export function readSetting(env, name) {
  const read = SETTINGS.shape[name].safeParse(env[name] ?? "");
  if (read.success) return /** @type {Settings[Name]} */ (read.data);
  throw new RangeError(`${name} ${read.error.issues[0]?.message}`);
}
