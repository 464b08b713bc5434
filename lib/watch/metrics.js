import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/**
 * @typedef {object} StoreReadings what the store is like at a moment
 * @property {boolean} isUp whether it answers
 * @property {number} revision the last one that it told, 0 before the first
 * @property {number} series how many are in memory
 * @property {number} seriesBytes
 */
/**
 * @typedef {object} Readings what is looked up when the metrics are asked for
 * @property {() => number} waiting requests that wait for their turn
 * @property {() => { answers: number, bytes: number }} kept answers kept in memory
 * @property {() => Promise<StoreReadings | null>} store null before the store is there
 */

/** From a kept answer to a whole file, in seconds. */
const DURATIONS = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30];

/**
 * The metrics of this process, in a registry of their own: what is counted as it happens, and what `readings` say when
 * somebody asks. Every label has a bounded number of values. Where several processes are added up, a revision is the
 * highest, and the store is up where it is up for all.
 * @param {Readings} readings
 */
export function makeMetrics(readings) {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Counter({
    name: "almanac_requests_total",
    help: "Requests answered, by kind of address, status, and whether the answer was kept, made, refused, or left by its reader",
    labelNames: ["route", "status", "answer"],
    registers,
  });
  const durations = new Histogram({
    name: "almanac_request_duration_seconds",
    help: "From the head of a request to the end of its answer",
    labelNames: ["route"],
    buckets: DURATIONS,
    registers,
  });
  const loads = new Counter({
    name: "almanac_loads_total",
    help: "Imports of files and updates of indices, by how they ended",
    labelNames: ["kind", "outcome"],
    registers,
  });
  const slow = new Counter({
    name: "almanac_slow_statements_total",
    help: "Statements of the store that took longer than SLOW_QUERY_MS",
    registers,
  });
  addGauges(readings, registers);
  return { registry, requests, durations, loads, slow };
}

/**
 * @param {Readings} readings
 * @param {Registry[]} registers
 */
function addGauges(readings, registers) {
  const { waiting, kept, store } = readings;
  /** @type {(name: string, help: string, read: () => number | Promise<number | undefined>, aggregator?: import("prom-client").Aggregator) => void} */
  const gauge = (name, help, read, aggregator = "sum") => {
    new Gauge({
      ...{ name, help, registers, aggregator },
      async collect() {
        const value = await read();
        if (value !== undefined) this.set(value);
      },
    });
  };
  gauge("almanac_requests_waiting", "Requests that wait for their turn", waiting);
  gauge("almanac_answers_kept", "Answers kept in memory", () => kept().answers);
  gauge("almanac_answers_kept_bytes", "Bytes of the answers kept in memory", () => kept().bytes);
  gauge("almanac_series_cached", "Series in memory", async () => (await store())?.series);
  gauge(
    "almanac_series_cached_bytes",
    "Bytes of the series in memory",
    async () => (await store())?.seriesBytes,
  );
  gauge("almanac_store_revision", "The store's revision", async () => (await store())?.revision, "max");
  gauge(
    "almanac_store_up",
    "1 while the store answers",
    async () => {
      const known = await store();
      // Of a process that has just begun nobody can say: it is no reason to call the store away.
      return known === null ? undefined : Number(known.isUp);
    },
    "min",
  );
}
