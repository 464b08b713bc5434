import { Client } from "pg";
import { LOAD_CHANNEL } from "@/lib/db/import/raise-revision";
import { ALIVE } from "./open-server";
import type { ServerAddresses } from "./store-location";

/** Who wants to know of loads. */
export interface LoadWatcher {
  /** A load was committed, by whichever process, or may have been while nobody listened. */
  onLoad(): void;
  /** Whether loads are told from now on; where they are not, the store has to be asked. */
  onHearing(isHearing: boolean): void;
}

/** What listens for loads. */
export interface LoadListener {
  stop(): void;
}

// As often as a store that does not answer is asked.
const AGAIN_AFTER_MS = 2000;
const CONNECT_WITHIN_MS = 4000;

/** What the driver has and its types lack. */
type Listening = Client & { readonly processID: number | null; unref(): void };

/**
 * Tells of every load that any process commits on a PostgreSQL server, by LISTEN on a connection of its own, past a
 * pooler where there is an address for that. A connection that breaks is opened again. A pooler hears nothing for us:
 * where one stands in between, `onHearing` is told so once, and no more is tried. Holds no process that is done.
 */
export function listenForLoads({ directUrl }: ServerAddresses, watcher: LoadWatcher): LoadListener {
  let client: Listening | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;

  const listen = async () => {
    const opened = open(directUrl);
    client = opened;
    const isLost = new Promise<void>((resolve) => opened.once("end", resolve).once("error", () => resolve()));
    const isDirect = await beginToHear(opened, watcher).catch(() => null);
    if (isDirect !== null && !isStopped) watcher.onHearing(isDirect);
    if (isDirect === true) {
      watcher.onLoad();
      await isLost;
    }
    void opened.end().catch(() => {});
    if (isStopped || isDirect === false) return;
    watcher.onHearing(false);
    timer = setTimeout(() => void listen(), AGAIN_AFTER_MS);
    timer.unref();
  };

  void listen();
  return {
    stop() {
      isStopped = true;
      clearTimeout(timer);
      void client?.end().catch(() => {});
    },
  };
}

function open(connectionString: string): Listening {
  return new Client({
    connectionString,
    application_name: "hang-seng-almanac listener",
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    query_timeout: CONNECT_WITHIN_MS,
    ...ALIVE,
  }) as Listening;
}

/** Whether the connection is the server's own, and not one that a pooler lends. */
async function beginToHear(client: Listening, watcher: LoadWatcher): Promise<boolean> {
  // One that is lost later is noticed by its end, not by a crash.
  client.on("error", () => {});
  client.on("notification", () => watcher.onLoad());
  await client.connect();
  client.unref();
  // A pooler gives clients numbers of its own.
  const { rows } = await client.query<{ pid: number }>("SELECT pg_backend_pid() AS pid");
  if (rows[0]?.pid !== client.processID) return false;
  await client.query(`LISTEN ${LOAD_CHANNEL}`);
  return true;
}
