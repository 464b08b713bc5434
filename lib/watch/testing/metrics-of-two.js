import cluster from "node:cluster";
import process from "node:process";
import { makeMetrics } from "../metrics.js";
import { readOfAll, tellMetricsOfAll } from "../of-all-processes.js";

// Two processes count one request each, with stores at revisions 1 and 2, and the first prints what all have counted. A
// third is there all the time: it never comes to count ("starting"), or stops for good once it has told ("busy"). Where
// all but the first end once they have told ("ended"), it prints once more.
const third = process.argv[2];
const COUNTED = 2;
if (cluster.isPrimary) {
  tellMetricsOfAll();
  const workers = Array.from({ length: COUNTED + (third === undefined ? 0 : 1) }, () => cluster.fork());
  let ready = 0;
  cluster.on("message", (worker, message) => {
    if (message === "ready") ready += 1;
    if (message === "ready" && ready === workers.length) workers[0]?.send("ask");
    if (message !== "done") return;
    if (third === "busy" && worker.id === 1 && ready === workers.length) {
      ready += 1;
      workers[COUNTED]?.process.kill("SIGSTOP");
      workers[0]?.send("ask");
      return;
    }
    if (third === "ended" && ready === workers.length) {
      ready += 1;
      for (const each of workers.slice(1)) each.process.kill("SIGKILL");
      return;
    }
    for (const each of workers) each.process.kill("SIGKILL");
  });
  let present = workers.length;
  cluster.on("exit", () => {
    present -= 1;
    if (third === "ended" && present === 1) workers[0]?.send("ask");
  });
} else if (third === "starting" && (cluster.worker?.id ?? 0) > COUNTED) {
  process.on("message", () => {});
  process.send?.("ready");
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
