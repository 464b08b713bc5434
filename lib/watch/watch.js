import { LRUCache } from "lru-cache";
import { answerMetrics } from "./answer-metrics.js";
import { hear, say } from "./news.js";
import { followRequest } from "./requests.js";

// A store in trouble is slow at everything: each statement is named once a minute, and all are counted.
const NAMED_AGAIN_MS = 60_000;
const MOST_NAMED = 200;
const LONGEST_STATEMENT = 500;

/**
 * @typedef {object} Watch
 * @property {((request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => import("./requests.js").Note) | null} follow
 *   follows a request to its end; null where nobody wants to know
 * @property {ReturnType<typeof answerMetrics> | null} answerMetrics null where there are none
 * @property {(text: string, more: Readonly<Record<string, unknown>>) => void} note writes a line of level info, where a log is kept
 * @property {() => void} stop
 */

/**
 * Watches over this process as far as its settings ask for: keeps a log (LOG_LEVEL), counts for `/metrics` (METRICS_TOKEN),
 * names slow statements (SLOW_QUERY_MS). What is not asked for is not loaded.
 * @param {Pick<import("../settings/settings.js").Settings, "LOG_LEVEL" | "METRICS_TOKEN" | "SLOW_QUERY_MS" | "TRUSTED_PROXIES">} settings
 * @param {import("./metrics.js").Readings} readings
 * @param {import("pino").DestinationStream} [to] where the log goes, if not to stderr
 * @returns {Promise<Watch>}
 */
export async function startWatch(settings, readings, to) {
  const { LOG_LEVEL, METRICS_TOKEN, SLOW_QUERY_MS, TRUSTED_PROXIES } = settings;
  /** @type {(() => void)[]} */
  const stops = [];
  const log = await keepLog({ LOG_LEVEL }, to, stops);
  const metrics = METRICS_TOKEN === null ? null : await startMetrics(readings);
  if (metrics !== null) {
    stops.push(hear("load", ({ kind, outcome }) => metrics.loads.inc({ kind, outcome })));
  }
  if (SLOW_QUERY_MS > 0) stops.push(nameSlow(SLOW_QUERY_MS, () => metrics?.slow.inc()));

  /** @param {import("./requests.js").Answer} told */
  const tell = (told) => {
    const { route, status, answer, ms } = told;
    metrics?.requests.inc({ route, status, answer });
    metrics?.durations.observe({ route }, ms / 1000);
    log?.[status >= 500 ? "warn" : "info"](told, "request");
  };
  const follows = metrics !== null || log?.isLevelEnabled("warn") === true;
  const options = { tell, believesId: TRUSTED_PROXIES > 0 };
  return {
    follow: follows ? (request, response) => followRequest(request, response, options) : null,
    answerMetrics:
      metrics === null || METRICS_TOKEN === null
        ? null
        : answerMetrics(METRICS_TOKEN, async () => {
            return { type: metrics.registry.contentType, text: await metrics.read() };
          }),
    note: (text, more) => log?.info(more, text),
    stop() {
      for (const each of stops) each();
    },
  };
}

/**
 * Keeps the log alone, where LOG_LEVEL asks for one: all that a process has to watch which serves nothing itself.
 * @param {Pick<import("../settings/settings.js").Settings, "LOG_LEVEL">} settings
 * @param {import("pino").DestinationStream} [to] where it goes, if not to stderr
 * @param {(() => void)[]} [stops] takes what ends it
 * @returns {Promise<import("pino").Logger | null>} null where none is asked for
 */
export async function keepLog({ LOG_LEVEL }, to, stops = []) {
  if (LOG_LEVEL === null) return null;
  const log = (await import("./open-log.js")).openLog(LOG_LEVEL, to);
  stops.push(hear("line", ({ level, text, more }) => log[level](more, text)));
  return log;
}

/** @param {import("./metrics.js").Readings} readings */
async function startMetrics(readings) {
  const [{ makeMetrics }, { readOfAll }] = await Promise.all([
    import("./metrics.js"),
    import("./of-all-processes.js"),
  ]);
  const metrics = makeMetrics(readings);
  return { ...metrics, read: readOfAll(metrics.registry) };
}

/**
 * @param {number} longerThanMs
 * @param {() => void} count
 * @returns {() => void}
 */
function nameSlow(longerThanMs, count) {
  const named = new LRUCache({ max: MOST_NAMED, ttl: NAMED_AGAIN_MS });
  return hear("statement", ({ sql, ms }) => {
    if (ms <= longerThanMs) return;
    count();
    const text = sql.replace(/\s+/g, " ").trim().slice(0, LONGEST_STATEMENT);
    if (named.has(text)) return;
    named.set(text, true);
    const rounded = Math.round(ms);
    say("warn", `A statement of the store took ${rounded} ms: ${text}`, { statement: text, ms: rounded });
  });
}
