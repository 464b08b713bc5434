import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "../bench/support/figure";
import { writeLongPriceFile } from "../bench/support/long-price-file";
import { makeStore } from "../bench/support/store-state";
import { atEnd, temporaryFolder } from "../bench/support/temporary-folder";
import { missingPostgres, startPostgres } from "../lib/db/testing/postgres-server";
import { fullDiskRounds, type StoreOnDisk } from "./support/full-disk-rounds";
import { missingMount, mountSmallDisk, type SmallDisk } from "./support/small-disk";

const EMBEDDED_MB = 160;
const SERVER_MB = 400;

/**
 * Imports into the embedded store and into PostgreSQL where the disk that holds them is full or nearly. Needs root, to
 * mount small disks.
 */
export async function importDiskFull(): Promise<Figure[] | string> {
  const missing = missingMount();
  if (missing !== null) return missing;
  const file = await writeLongPriceFile();
  const figures = await fullDiskRounds(await embeddedStore(mountSmallDisk(EMBEDDED_MB)), file);
  const without = missingPostgres();
  if (without === null) {
    figures.push(...(await fullDiskRounds(await serverStore(mountSmallDisk(SERVER_MB)), file)));
  } else {
    console.error(`  PostgreSQL is left out: ${without}`);
  }
  return figures;
}

async function embeddedStore(disk: SmallDisk): Promise<StoreOnDisk> {
  const filled = temporaryFolder();
  await makeStore({ DATA_DIR: filled });
  const [cluster, copy] = [join(filled, "postgres"), join(disk.folder, "postgres")];
  return {
    name: "embedded store",
    disk,
    freshStore() {
      rmSync(copy, { recursive: true, force: true });
      cpSync(cluster, copy, { recursive: true });
      return { DATA_DIR: disk.folder };
    },
    revive: () => {},
  };
}

async function serverStore(disk: SmallDisk): Promise<StoreOnDisk> {
  const server = await startPostgres(disk.folder);
  atEnd(() => server.stop());
  // It keeps no segments of its log for later: a long import must make new ones.
  server.query("postgres", "ALTER SYSTEM SET min_wal_size = '32MB'");
  server.query("postgres", "ALTER SYSTEM SET max_wal_size = '64MB'");
  server.query("postgres", "SELECT pg_reload_conf()");
  const filled = server.createDatabase("filled");
  await makeStore({ DATABASE_URL: filled });
  const settings = { DATABASE_URL: filled.replace(/filled$/, "copy"), DATA_DIR: temporaryFolder() };
  return {
    name: "PostgreSQL",
    disk,
    freshStore() {
      server.query("postgres", "DROP DATABASE IF EXISTS copy WITH (FORCE)");
      server.query("postgres", "CREATE DATABASE copy TEMPLATE filled");
      server.query("postgres", "CHECKPOINT");
      return settings;
    },
    revive() {
      // It may have ended by itself, or be just about to.
      server.kill();
      server.restart();
    },
  };
}
