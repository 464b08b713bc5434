import cluster from "node:cluster";
import process from "node:process";
import { AggregatorRegistry } from "prom-client";

const ASKED = "almanac:metrics asked";
const TOLD = "almanac:metrics told";
// Prometheus itself gives up after ten; prom-client waits five for a process that is busy.
const WITHIN_MS = 8_000;

/** @typedef {{ type: typeof TOLD, id: number, text: string | null }} Told the metrics of all processes, null where they could not be had */

/**
 * How the metrics of a registry are read: of this process, or, where it is one of several that a primary process started
 * (WEB_CONCURRENCY), of all of them added up, whichever is asked. Rejects where the primary does not tell.
 * @param {import("prom-client").Registry} registry
 * @returns {() => Promise<string>}
 */
export function readOfAll(registry) {
  if (!cluster.isWorker) return () => registry.metrics();
  AggregatorRegistry.setRegistries(registry);
  // Lets this process tell its own when the primary asks.
  new AggregatorRegistry();
  let asked = 0;
  /** @type {Map<number, (told: Told) => void>} */
  const waiting = new Map();
  process.on("message", (/** @type {Partial<Told>} */ told) => {
    if (told?.type === TOLD && told.id !== undefined) waiting.get(told.id)?.(/** @type {Told} */ (told));
  });
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

/** Lets the processes that this primary one started ask for the metrics of all of them. */
export function tellMetricsOfAll() {
  const all = new AggregatorRegistry();
  cluster.on("message", (worker, /** @type {{ type?: string, id?: number }} */ asked) => {
    if (asked?.type !== ASKED) return;
    all
      .clusterMetrics()
      .catch(() => null)
      .then((text) => {
        if (worker.isConnected()) worker.send({ type: TOLD, id: asked.id, text });
      });
  });
}
