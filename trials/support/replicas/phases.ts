import { setTimeout as sleep } from "node:timers/promises";
import type { PostgresServer } from "../../../lib/db/testing/postgres-server";
import type { Cluster } from "./cluster";

/** Something that happens to a cluster under load, and how long it is watched. */
export interface Phase {
  readonly name: string;
  readonly lastsMs: number;
  happen(cluster: Cluster): Promise<void> | void;
}

const UNNOTICED_MS = 4000;

/** What happens, one after the other; what is taken away is given back within its phase, but for the first server. */
export const PHASES: readonly Phase[] = [
  { name: "all there", lastsMs: 15_000, happen() {} },
  { name: "an almanac is killed, and started again", lastsMs: 20_000, happen: (all) => all.killAlmanac(2) },
  {
    name: "a replica lags",
    lastsMs: 20_000,
    async happen({ replicas: [one] }) {
      one.query("postgres", "SELECT pg_wal_replay_pause()");
      await sleep(10_000);
      one.query("postgres", "SELECT pg_wal_replay_resume()");
    },
  },
  {
    name: "a replica is killed, and started again",
    lastsMs: 25_000,
    async happen({ replicas: [, two] }) {
      two.kill();
      await sleep(8000);
      two.restart();
    },
  },
  {
    name: "a replica hangs",
    lastsMs: 25_000,
    async happen({ replicas: [, two] }) {
      two.freeze();
      await sleep(8000);
      two.thaw();
    },
  },
  { name: "the pooler is restarted", lastsMs: 20_000, happen: ({ pooler }) => pooler.restart() },
  { name: "the primary is killed, a replica promoted", lastsMs: 40_000, happen: failOver },
  { name: "on the new primary", lastsMs: 15_000, happen() {} },
];

/** By hand, as docs/growing.md says; a moment passes before somebody begins. */
async function failOver({ primary, replicas: [one, two], names, ...before }: Cluster): Promise<void> {
  primary.kill();
  await sleep(UNNOTICED_MS);
  const received = (server: PostgresServer) =>
    server.query("postgres", "SELECT pg_last_wal_receive_lsn() - '0/0'::pg_lsn");
  const isFirst = BigInt(received(one).trim()) >= BigInt(received(two).trim());
  const [next, other, name] = isFirst ? [one, two, names[1]] : [two, one, names[0]];
  next.query("postgres", "SELECT pg_promote()");
  const to = new URL(next.address("almanac"));
  const follows = `host=${to.hostname} port=${to.port} user=almanac application_name=${name}`;
  other.query("postgres", `ALTER SYSTEM SET primary_conninfo = '${follows}'`);
  other.query("postgres", "SELECT pg_reload_conf()");
  for (const each of [before.pooler, before.direct]) each.pointAt(next.address("almanac"));
}
