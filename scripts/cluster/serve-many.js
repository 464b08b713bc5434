import cluster from "node:cluster";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { AGAIN_VARIABLE, WORKER_VARIABLE } from "../../lib/settings/worker.js";
import { say } from "../../lib/watch/news.js";
import { inProject } from "../project.js";
import { CLOSE, READY } from "./messages.js";
import { makeRelay } from "./relay.js";

const AGAIN_AFTER_MS = { first: 200, most: 10_000 };
// Who has served for so long did not fail to start.
const STEADY_MS = 30_000;
const CLOSE_WITHIN_MS = 4_000;
const WORKER = inProject("scripts", "cluster", "worker.js");

/**
 * Serves from so many processes until a signal ends it; one that ends is started again. Resolves when all answer. Ends
 * this process with status 1 where the first one ends, having said why, before any has answered.
 * @param {number} count
 * @param {string} [exec] what each of them runs
 * @returns {Promise<void>}
 */
export async function serveMany(count, exec = WORKER) {
  const { RateLimiterClusterMaster } = await import("rate-limiter-flexible");
  // Pages a minute are counted here for all of them.
  new RateLimiterClusterMaster();
  if (process.env["METRICS_TOKEN"]?.trim()) {
    const { tellMetricsOfAll } = await import("../../lib/watch/of-all-processes.js");
    tellMetricsOfAll();
  }
  cluster.setupPrimary({ exec, serialization: "advanced" });
  const crew = makeCrew();
  closeOnSignal(crew.close);
  // It prepares the store, and holds it where it is the embedded one.
  await crew.keep(1);
  await Promise.all(Array.from({ length: count - 1 }, (_, at) => crew.keep(at + 2)));
}

function makeCrew() {
  const relay = makeRelay();
  let isClosing = false;
  let hasServed = false;

  /**
   * @param {number} number
   * @param {boolean} isAgain whether it takes the place of one that was ended
   * @param {() => void} onReady
   */
  const start = (number, isAgain, onReady) => {
    const worker = cluster.fork({
      [WORKER_VARIABLE]: String(number),
      [AGAIN_VARIABLE]: isAgain ? "1" : "",
    });
    closeUntaken(worker);
    // A word to one that has just ended: its end is told too.
    worker.on("error", () => {});
    worker.on("message", (message) => {
      if (message?.almanac === READY) {
        hasServed = true;
        if (number === 1) relay.setHolder(worker);
        onReady();
      } else relay.carry(worker, message);
    });
    return worker;
  };

  return {
    /**
     * Keeps one process running; resolves when it answers for the first time.
     * @param {number} number
     * @returns {Promise<void>}
     */
    keep(number) {
      return new Promise((resolve) => {
        let waitMs = AGAIN_AFTER_MS.first;
        const run = (isAgain = false) => {
          const begun = performance.now();
          const worker = start(number, isAgain, resolve);
          worker.on("exit", async (code, signal) => {
            relay.leave(worker);
            if (isClosing) return;
            if (!hasServed) process.exit(1);
            if (performance.now() - begun > STEADY_MS) waitMs = AGAIN_AFTER_MS.first;
            const how = signal === null ? `with status ${code}` : `by ${signal}`;
            say("error", `Process ${number} of the almanac was ended ${how}: it is started again.`);
            await sleep(waitMs);
            waitMs = Math.min(waitMs * 2, AGAIN_AFTER_MS.most);
            if (!isClosing) run(true);
          });
        };
        run();
      });
    },
    /** Lets all finish what they are at, and ends this process with 0; the second time at once. */
    close() {
      // They end with the process that forked them.
      if (isClosing) process.exit(0);
      isClosing = true;
      const workers = Object.values(cluster.workers ?? {}).filter((worker) => worker !== undefined);
      setTimeout(() => process.exit(0), CLOSE_WITHIN_MS).unref();
      const ended = workers.map((worker) => new Promise((resolve) => worker.once("exit", resolve)));
      for (const worker of workers) if (worker.isConnected()) worker.send({ almanac: CLOSE });
      void Promise.all(ended).then(() => process.exit(0));
    },
  };
}

/**
 * Closes the connection that was being given to a process when it ended: Node.js keeps it open, so that whoever asked over
 * it would wait for ever. Another is given only once the last one was taken, so that there is one at most.
 * @param {import("node:cluster").Worker} worker
 */
function closeUntaken(worker) {
  /** @type {{ close?: () => void } | null} */
  let given = null;
  worker.process.send = new Proxy(worker.process.send, {
    apply(send, self, args) {
      if (typeof args[1] === "object" && args[1] !== null) given = args[1];
      return Reflect.apply(send, self, args);
    },
  });
  // What was taken is closed already, and closing that does nothing.
  worker.once("exit", () => given?.close?.());
}

/** @param {() => void} close */
function closeOnSignal(close) {
  process.on("SIGINT", close).on("SIGTERM", close);
}
