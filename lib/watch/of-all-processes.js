import cluster from "node:cluster";
import process from "node:process";
import { AggregatorRegistry } from "prom-client";

const HERE = "almanac:metrics here";
const ASKED = "almanac:metrics asked";
const PART_ASKED = "almanac:metrics part asked";
const PART_TOLD = "almanac:metrics part told";
const TOLD = "almanac:metrics told";
// Prometheus itself gives up after ten.
const WITHIN_MS = 8_000;
// A process that is busy for longer is counted as it told last: a sum that falls would be read as a new start.
const PARTS_WITHIN_MS = 1_000;

/** @typedef {import("prom-client").MetricObjectWithValues<import("prom-client").MetricValue<string>>[]} Part what one process counts */
/** @typedef {{ type: typeof TOLD, id: number, text: string | null }} Told the metrics of all processes, null where they could not be had */

/**
 * How the metrics of a registry are read: of this process, or, where it is one of several that a primary process started
 * (WEB_CONCURRENCY), of all of them that count already, added up, whichever is asked. Rejects where the primary does not
 * tell.
 * @param {import("prom-client").Registry} registry
 * @returns {() => Promise<string>}
 */
export function readOfAll(registry) {
  if (!cluster.isWorker) return () => registry.metrics();
  let asked = 0;
  /** @type {Map<number, (told: Told) => void>} */
  const waiting = new Map();
  process.on("message", async (/** @type {{ type?: string, id?: number }} */ message) => {
    if (message?.id === undefined) return;
    if (message.type === TOLD) waiting.get(message.id)?.(/** @type {Told} */ (message));
    if (message.type !== PART_ASKED) return;
    const part = await registry.getMetricsAsJSON().catch(() => null);
    if (part !== null) process.send?.({ type: PART_TOLD, id: message.id, part });
  });
  process.send?.({ type: HERE });
  return () =>
    new Promise((resolve, reject) => {
      const id = asked;
      asked += 1;
      const settle = (/** @type {string | null} */ text) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (text === null) reject(new Error("the metrics of all processes cannot be had now"));
        else resolve(text);
      };
      const timer = setTimeout(() => settle(null), WITHIN_MS);
      waiting.set(id, ({ text }) => settle(text));
      process.send?.({ type: ASKED, id });
    });
}

/**
 * Lets the processes that this primary one started ask for the metrics of all of them. One that is just starting, or is
 * busy before it ever told, is left out; another that does not answer within a second counts as it told last. What one
 * that has ended counted stays in the sums, as it told last.
 */
export function tellMetricsOfAll() {
  const parts = makeParts();
  cluster.on("message", (worker, /** @type {{ type?: string, id?: number }} */ asked) => {
    if (asked?.type !== ASKED) return;
    parts
      .read()
      .then((read) => AggregatorRegistry.aggregate(read).metrics())
      .catch(() => null)
      .then((text) => {
        if (worker.isConnected()) worker.send({ type: TOLD, id: asked.id, text });
      });
  });
}

/** Asks the processes that count for what they have. */
function makeParts() {
  /** @type {Map<import("node:cluster").Worker, Part | null>} what each told last, null before that */
  const last = new Map();
  const gone = makeGone();
  /** @type {Map<number, (worker: import("node:cluster").Worker) => void>} */
  const waiting = new Map();
  let asked = 0;
  cluster.on("message", (worker, /** @type {{ type?: string, id: number, part: Part }} */ message) => {
    if (message?.type === HERE) last.set(worker, null);
    if (message?.type !== PART_TOLD || !last.has(worker)) return;
    last.set(worker, message.part);
    waiting.get(message.id)?.(worker);
  });
  const forget = (/** @type {import("node:cluster").Worker} */ worker) => {
    const part = last.get(worker);
    last.delete(worker);
    if (part) gone.add(part);
    for (const told of waiting.values()) told(worker);
  };
  cluster.on("disconnect", forget).on("exit", forget);

  /** @returns {Promise<void>} */
  const askAll = () =>
    new Promise((resolve) => {
      const id = asked;
      asked += 1;
      const silent = new Set(last.keys());
      const end = () => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve();
      };
      const timer = setTimeout(end, PARTS_WITHIN_MS);
      waiting.set(id, (worker) => {
        silent.delete(worker);
        if (silent.size === 0) end();
      });
      for (const worker of silent) if (worker.isConnected()) worker.send({ type: PART_ASKED, id });
    });

  return {
    async read() {
      await askAll();
      // Both of the same moment: of a process that ends now one of the two has what it counted.
      const present = [...last.values()].filter((part) => part !== null);
      return [...present, ...(await gone.read())];
    },
  };
}

/** What processes that have ended counted, in one part: a sum that falls would be read as a new start of all of them. */
function makeGone() {
  /** @type {Promise<Part[]>} */
  let summed = Promise.resolve([]);
  return {
    /** @param {Part} part */
    add(part) {
      // A gauge says how something is: of a process that has ended that is nothing.
      const counted = part.filter(({ type }) => String(type) !== "gauge");
      summed = summed.then(async (before) => [
        await AggregatorRegistry.aggregate([...before, counted]).getMetricsAsJSON(),
      ]);
    },
    read: () => summed,
  };
}
