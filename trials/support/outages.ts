import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { OutageRig } from "./outage-rig";

/** A way in which the database goes away, and comes back. */
export interface Outage {
  readonly name: string;
  /** Whether the server still answers the question that `/readyz` asks. */
  readonly isPartial: boolean;
  begin(rig: OutageRig): Promise<void> | void;
  end(rig: OutageRig): Promise<void> | void;
}

const OF_THE_ALMANAC = "FROM pg_stat_activity WHERE application_name = 'hang-seng-almanac'";
// All that pages show counts as changed, so that it is read anew.
const CHANGE_ALL = `UPDATE store_revision SET revision = revision + 1;
  UPDATE market_index SET revision = (SELECT revision FROM store_revision)`;

/** The ways, each to be taken on a rig that is well. */
export function outages(): Outage[] {
  const clients: Client[] = [];
  const open = async ({ database }: OutageRig): Promise<Client> => {
    const client = new Client({ connectionString: database });
    client.on("error", () => {});
    await client.connect();
    clients.push(client);
    return client;
  };
  const closeAll = async () => {
    await Promise.all(clients.splice(0).map((client) => client.end()));
  };
  return [
    {
      name: "server killed",
      isPartial: false,
      begin: ({ postgres }) => postgres.kill(),
      end: ({ postgres }) => postgres.restart(),
    },
    {
      name: "server hangs",
      isPartial: false,
      begin: ({ postgres }) => postgres.freeze(),
      end: ({ postgres }) => postgres.thaw(),
    },
    {
      name: "network swallows",
      isPartial: false,
      begin: ({ network }) => network.cut(),
      end: ({ network }) => network.mend(),
    },
    {
      name: "network refuses",
      isPartial: false,
      begin: ({ network }) => network.refuse(),
      end: ({ network }) => network.mend(),
    },
    {
      name: "table locked",
      isPartial: true,
      async begin(rig) {
        await (await open(rig)).query("BEGIN; LOCK TABLE daily_close IN ACCESS EXCLUSIVE MODE");
        rig.postgres.query("almanac", CHANGE_ALL);
      },
      end: closeAll,
    },
    {
      name: "no connection left",
      isPartial: false,
      async begin(rig) {
        const first = await open(rig);
        // What the almanac gives up at times is taken too.
        for (let round = 0; round < 10; round += 1) {
          await first.query(`SELECT pg_terminate_backend(pid) ${OF_THE_ALMANAC}`);
          while (await open(rig).catch(() => null)) {
            // As long as there is one.
          }
          await sleep(20);
        }
      },
      end: closeAll,
    },
  ];
}
