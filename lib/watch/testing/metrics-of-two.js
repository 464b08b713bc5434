import cluster from "node:cluster";
import process from "node:process";
import { makeMetrics } from "../metrics.js";
import { readOfAll, tellMetricsOfAll } from "../of-all-processes.js";

// Two processes count one request each, with stores at revisions 1 and 2, and the first prints what all have counted.
if (cluster.isPrimary) {
  tellMetricsOfAll();
  const workers = [cluster.fork(), cluster.fork()];
  let ready = 0;
  cluster.on("message", (_worker, message) => {
    if (message === "ready") ready += 1;
    if (message === "ready" && ready === workers.length) workers[0]?.send("ask");
    if (message === "done") for (const worker of workers) worker.disconnect();
  });
} else {
  const revision = cluster.worker?.id ?? 0;
  const store = async () => ({ isUp: revision === 1, revision, series: 1, seriesBytes: 1 });
  const { registry, requests } = makeMetrics({
    ...{ waiting: () => 0, kept: () => ({ answers: 0, bytes: 0 }), store },
  });
  requests.inc({ route: "page", status: 200, answer: "made" });
  const read = readOfAll(registry);
  process.on("message", async (message) => {
    if (message !== "ask") return;
    process.stdout.write(await read(), () => process.send?.("done"));
  });
  process.send?.("ready");
}
