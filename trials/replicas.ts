import { setTimeout as sleep } from "node:timers/promises";
import { table } from "../bench/support/table";
import type { Outcome } from "./support/outcome";
import { CheckedLoad, faultOf, type Read } from "./support/replicas/checked-load";
import { missingForCluster, startCluster } from "./support/replicas/cluster";
import { PHASES, type Phase } from "./support/replicas/phases";

interface Span {
  readonly phase: Phase;
  readonly from: number;
  readonly to: number;
}

// Twice what the bounds of the store say, on a machine that does all of this at once.
const SLOWEST_MS = 10_000;
const MOST_FAULTS_TOLD = 10;

/**
 * Three almanacs behind HAProxy, on PostgreSQL behind PgBouncer, with two streaming replicas: one after another is
 * killed while readers ask and files are imported, and a replica takes the primary's place. No answer may be wrong,
 * half, or of before what was stored four seconds ago, and none a 5xx.
 */
export async function replicas(): Promise<Outcome> {
  const missing = missingForCluster();
  if (missing !== null) return { passed: true, told: `skipped: ${missing}` };
  const cluster = await startCluster();
  const load = new CheckedLoad(cluster.url);
  await load.start();
  const spans: Span[] = [];
  for (const phase of PHASES) {
    const from = performance.now();
    await phase.happen(cluster);
    await sleep(Math.max(0, from + phase.lastsMs - performance.now()));
    spans.push({ phase, from, to: performance.now() });
    console.error(`… ${phase.name}`);
  }
  await load.stop();
  await Promise.all(cluster.almanacs.map((almanac) => almanac.stop()));
  return judged(load, spans);
}

function judged(load: CheckedLoad, spans: readonly Span[]): Outcome {
  const first = new Map<string, string>();
  const faults: string[] = [];
  const inOrder = [...load.reads].sort((one, other) => one.at - other.at);
  for (const read of inOrder) {
    if (read.status !== 200) {
      faults.push(
        `${phaseAt(spans, read.at)}: ${read.path} is answered ${read.status} after ${seconds(read.ms)}`,
      );
      continue;
    }
    if (!first.has(read.path)) first.set(read.path, read.body);
    const fault = faultOf(read, load.loads, first);
    if (fault !== null) faults.push(`${phaseAt(spans, read.at)}: ${read.path} ${fault}`);
    if (read.ms > SLOWEST_MS)
      faults.push(`${phaseAt(spans, read.at)}: ${read.path} took ${seconds(read.ms)}`);
  }
  const rows = spans.map((span) => rowOf(load, span));
  const heads = ["phase", "answers", "5xx or none", "slowest", "dated for", "loads", "no load for"];
  const told = [table(heads, rows), ...faults.slice(0, MOST_FAULTS_TOLD), `${faults.length} faults`];
  const isLive = load.loads.length > 0 && (load.loads.at(-1)?.answeredAt ?? 0) > (spans.at(-1)?.from ?? 0);
  return { passed: faults.length === 0 && isLive, told: told.join("\n") };
}

function rowOf(load: CheckedLoad, { phase, from, to }: Span): string[] {
  const isIn = ({ at }: { readonly at: number }) => at >= from && at < to;
  const reads = load.reads.filter(isIn);
  const loads = load.loadTimes.filter((one) => isIn(one) && one.isDone);
  const moments = [from, ...loads.map(({ at }) => at), to];
  const gaps = moments.slice(1).map((at, position) => at - (moments[position] ?? at));
  return [
    phase.name,
    String(reads.length),
    stretch(reads.filter(({ status }) => status === 0 || status >= 500)),
    seconds(Math.max(0, ...reads.map(({ ms }) => ms))),
    seconds(datedMs(reads)),
    String(loads.length),
    seconds(Math.max(...gaps)),
  ];
}

/** How many, and from the first to the last of them. */
function stretch(reads: readonly Read[]): string {
  if (reads.length === 0) return "–";
  const times = reads.flatMap(({ at, ms }) => [at, at + ms]);
  return `${reads.length} in ${seconds(Math.max(...times) - Math.min(...times))}`;
}

/** In how many of its seconds most answers were dated. */
function datedMs(reads: readonly Read[]): number {
  const bySecond = new Map<number, number>();
  for (const { at, isDated } of reads) {
    const second = Math.floor(at / 1000);
    bySecond.set(second, (bySecond.get(second) ?? 0) + (isDated ? 1 : -1));
  }
  return [...bySecond.values()].filter((more) => more > 0).length * 1000;
}

function phaseAt(spans: readonly Span[], at: number): string {
  return spans.find(({ from, to }) => at >= from && at < to)?.phase.name ?? "before";
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
