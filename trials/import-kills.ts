import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Figure } from "../bench/support/figure";
import { mulberry32 } from "../bench/support/generated-series";
import { writeLongPriceFile } from "../bench/support/long-price-file";
import { makeStore } from "../bench/support/store-state";
import { atEnd, temporaryFolder } from "../bench/support/temporary-folder";
import { missingPostgres, type PostgresServer, startPostgres } from "../lib/db/testing/postgres-server";
import { killRounds, type Victim } from "./support/kill-rounds";

const COMMAND_ROUNDS = 50;
const SERVER_ROUNDS = 20;

/**
 * Kills `almanac import` with SIGKILL on the embedded store and on PostgreSQL, 50 times each, and the PostgreSQL server
 * under it 20 times, at random moments that the seed decides (KILL_SEED; otherwise one of the clock, which is printed):
 * the file must be fully in or fully absent.
 */
export async function importKills(): Promise<Figure[]> {
  const seed = Number(process.env["KILL_SEED"] ?? Date.now() % 1_000_000);
  const file = await writeLongPriceFile();
  console.error(`  seed ${seed}, a file of ${file.rows} rows`);
  const random = mulberry32(seed);
  const figures = await killRounds(await embeddedVictim(), file, random);
  const missing = missingPostgres();
  if (missing !== null) {
    console.error(`  PostgreSQL is left out: ${missing}`);
    return figures;
  }
  const server = await startPostgres();
  atEnd(() => server.stop());
  const freshStore = await serverStores(server);
  const command: Victim = {
    name: "import killed, PostgreSQL",
    rounds: COMMAND_ROUNDS,
    freshStore,
    kill: (child) => child.kill("SIGKILL"),
    revive: () => {},
  };
  const whole: Victim = {
    name: "PostgreSQL killed",
    rounds: SERVER_ROUNDS,
    freshStore,
    kill: () => server.kill(),
    revive: () => server.restart(),
  };
  figures.push(...(await killRounds(command, file, random)));
  figures.push(...(await killRounds(whole, file, random)));
  return figures;
}

async function embeddedVictim(): Promise<Victim> {
  const root = temporaryFolder();
  const [filled, copy] = [join(root, "filled"), join(root, "copy")];
  await makeStore({ DATA_DIR: filled });
  return {
    name: "import killed, embedded store",
    rounds: COMMAND_ROUNDS,
    freshStore() {
      rmSync(copy, { recursive: true, force: true });
      cpSync(filled, copy, { recursive: true });
      return { DATA_DIR: copy };
    },
    kill: (child) => child.kill("SIGKILL"),
    revive: () => {},
  };
}

/** Makes a filled database and gives copies of it, of which only the latest stays. */
async function serverStores(server: PostgresServer): Promise<Victim["freshStore"]> {
  const filled = server.createDatabase("filled");
  await makeStore({ DATABASE_URL: filled });
  const folder = temporaryFolder();
  const settings = { DATABASE_URL: filled.replace(/filled$/, "copy"), DATA_DIR: folder };
  return () => {
    server.query("postgres", "DROP DATABASE IF EXISTS copy WITH (FORCE)");
    server.query("postgres", "CREATE DATABASE copy TEMPLATE filled");
    return settings;
  };
}
